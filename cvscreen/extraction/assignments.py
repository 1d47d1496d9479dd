"""Jobs that are assignments of one firm: the candidate's own, an agency, or one that a heading names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvscreen.extraction.job import Job
from cvscreen.extraction.own_firms import OWN, is_self_employed, own_firm
from cvscreen.extraction.parties import is_agency, is_public
from cvscreen.extraction.row_signs import label_of
from cvscreen.extraction.segments import Segment, split_segments
from cvscreen.extraction.text import Row

_NUMBERS = "IVXivx0123456789.) "
"""What may number a heading before its words."""
_NAME_WORDS = 8
"""Words up to which a row may be the name of a firm with what it is."""


def _is_own_word(piece: Segment) -> bool:
    """ "Opdrachten via eigen bedrijf: Kolk Advies": words for a firm, before its name."""
    signs = piece.row.found("qualifiers", "own-firm", "owner", key="qualifier")
    return any(m.start <= piece.start and m.end >= piece.end for m in signs)


def assigns(row: Row) -> bool:
    """Whether a row speaks of assignments ("Opdrachten", "Interim-opdrachten")."""
    signs = row.found("qualifiers", "assignments", "projects", "own-firm", key="qualifier")
    return any(m.get("qualifier") != "own-firm" or not row.text[: m.start].strip(_NUMBERS) for m in signs)


def announces(job: Job) -> bool:
    """Whether assignments are announced below an employment: "… Opdrachten:", or as its title."""
    rows = [row for row in job.entry.rows if row.text.strip()]
    last, first = rows[-1], rows[0]
    for row, at_end in ((last, True), (first, False)):
        for sign in row.found("qualifiers", "assignments", "projects", key="qualifier"):
            rest = row.text[sign.end :].strip()
            if (at_end and rest in {"", ":"}) or (not at_end and not row.text[: sign.start].strip()):
                return True
    return False


def on_own_account(job: Job) -> bool:
    """ "Gitaarleraar, eigen praktijk": work on the candidate's own account has no employer above it."""
    return any(map(is_self_employed, job.entry.header))


def assign(jobs: Sequence[Job], heading: Row | None, intro: Sequence[Row]) -> None:
    """Give the jobs of a section the firm in whose service they were assignments.

    ``heading``: of the section, which may name the firm that the jobs below it were done for; ``intro``: the
    rows above the first of them, which may do so too.
    """
    assignments = heading is not None and assigns(heading)
    first = _firm_in(intro, assignments=assignments) or _told_firm(heading, intro)
    _assign(jobs, _of_heading(heading), first, assignments=assignments)


def _assign(
    jobs: Sequence[Job], general: Segment | None, first: Segment | None, *, assignments: bool
) -> None:
    """Make the organisations of jobs below a firm its clients: ``general`` is the firm of all of them,
    ``first`` that of those up to the next that stands above a job; ``assignments``: the heading says that
    they are assignments."""
    firm, above = first or general, first is not None
    # Where the assignments say "Opdrachtgever:", a job that says "Werkgever:" is no assignment.
    told_apart = any(label_of(row) == "client" for job in jobs for row in job.entry.header)
    for job in jobs:
        if (head := _head_firm(job, assignments=assignments)) is not None:
            firm, above = head, True
        elif above and _has_head(job):
            firm, above = general, False
        if firm is None or job.inherited or (firm.mark != OWN and on_own_account(job)):
            continue
        if told_apart and _label_of_employer(job) == "employer":
            continue
        employer, client = job.employer_segment, job.client_segment
        if employer is not None and employer.row is firm.row and employer.start < firm.end:
            employer = None  # the firm itself
            if client is None and (others := _others(job, firm)):
                client = others[0]
        all_lent = above or assignments or (firm is general and firm.mark == OWN)
        if client is not None and (employer is None or employer.mark == "via" or all_lent):
            job.employer_segment, job.client_segment = firm, client
        elif client is None and employer is not None and (all_lent or is_public(employer)):
            job.employer_segment, job.client_segment = firm, employer
        elif client is None and employer is None:
            job.employer_segment = firm if above else job.employer_segment


def _label_of_employer(job: Job) -> str | None:
    """The label before the employer of a job."""
    return None if job.employer_segment is None else label_of(job.employer_segment.row)


def _others(job: Job, firm: Segment) -> list[Segment]:
    """Organisations of the lists in the title of ``job`` beside the firm above it."""
    pieces = (s for row in job.entry.header if row is not firm.row for s in split_segments(row))
    return [s for s in pieces if any(m.get("kind", "name") == "name" for m in s.matches("employers"))]


def _of_heading(heading: Row | None) -> Segment | None:
    """The firm that a heading names for all jobs below it: "Opdrachten vanuit Van Heek Advies"."""
    if heading is None:
        return None
    pieces = split_segments(heading)
    via = next((piece for piece in pieces if piece.mark == "via" and not _is_own_word(piece)), None)
    if via is not None or (firm := own_firm([heading])) is not None:
        return via or firm
    named = [p for p in pieces[1:] if p.bracketed or p.mark == "bij"]
    return named[0] if named and assigns(heading) and _owns_name(named[0]) else None


def _head_firm(job: Job, *, assignments: bool) -> Segment | None:
    """The firm that stands above the period of ``job`` and of those that follow, for whose clients they
    are."""
    anchor = job.entry.anchor
    if anchor is None:
        return None
    above = [row for row in job.entry.header if row.index < anchor.index and label_of(row) is None]
    others = [row for row in job.entry.header if not any(row is head for head in above)]
    client = job.client_segment
    lent = client is not None and client.text[0].isupper() and any(row is client.row for row in others)
    if not lent and not any(map(_names_organisation, others)):
        return None
    return _firm_in(above, assignments=assignments)


def _firm_in(rows: Sequence[Row], *, assignments: bool) -> Segment | None:
    """The firm that rows above assignments name: the candidate's own, an agency, or any that is listed,
    below a heading that speaks of assignments."""
    if any(row.periods_in_text or row.word_count > _NAME_WORDS for row in rows):
        return None
    for number, row in enumerate(rows):
        owned = row.found("qualifiers", "owner", "own-firm", key="qualifier")
        pieces = [s for s in split_segments(row) if _owns_name(s)]
        if not pieces or _role_in(pieces[0]) or is_public(pieces[0]):
            continue
        announced = any(assigns(r) for r in rows[number + 1 :])
        listed = assignments and bool(pieces[0].matches("employers"))
        if owned or announced or listed or is_agency(pieces[0]):
            firm = own_firm([row]) or pieces[0]
            return replace(firm, mark=OWN) if owned else firm
    return None


def _told_firm(heading: Row | None, intro: Sequence[Row]) -> Segment | None:
    """The own firm that a sentence names above what was done in it: "… mijn eenmanszaak, Leeflang Elektra.
    Een greep uit de klussen:"."""
    firm = own_firm(intro)
    own = heading is not None and heading.found("qualifiers", "own-firm", "owner", key="qualifier")
    announced = bool(intro) and intro[-1].text.rstrip().endswith(":")
    return firm if firm is not None and (own or announced) else None


def _owns_name(piece: Segment) -> bool:
    """Whether a piece is written as a name and is no word for self-employment."""
    owner = piece.row.found(
        "qualifiers", "owner", "own-firm", "assignments", "projects", "contract", key="qualifier"
    )
    return piece.text[0].isupper() and not any(m.start == piece.start for m in owner)


def _role_in(piece: Segment) -> bool:
    return any(m.get("place") == "title" and m.start == piece.start for m in piece.matches("roles"))


def _names_organisation(row: Row) -> bool:
    return any(m.get("kind", "name") == "name" for m in row.found("employers"))


def _has_head(job: Job) -> bool:
    """Whether a row without a period stands above the job, which may name another employer."""
    anchor = job.entry.anchor
    return anchor is not None and any(
        (row.index < anchor.index and label_of(row) is None) or label_of(row) == "employer"
        for row in job.entry.header
    )
