"""Which jobs are functions or assignments under one employer, and who that is."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from cvscreen.extraction.headers import is_agency, is_public
from cvscreen.extraction.job import Job
from cvscreen.extraction.own_firms import OWN, is_self_employed, own_firm
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.row_signs import label_of
from cvscreen.extraction.segments import Segment, split_segments
from cvscreen.extraction.slots import is_name
from cvscreen.extraction.text import Row
from cvscreen.periods import PartialDate


def inherit(jobs: Sequence[Job], heading: Row | None, intro: Sequence[Row]) -> None:
    """Give functions the employer that stands above them.

    ``heading``: of the section, which may name the firm that the jobs below it were done for; ``intro``: the
    rows above the first of them, which may do so too. An employment with a period of its own spans the
    functions under it; where it is an agency or the candidate's own firm, what a function names is the
    client. Without one a function without an employer takes that of the job above.
    """
    umbrella: Job | None = None
    for number, job in enumerate(jobs):
        following = jobs[number + 1] if number + 1 < len(jobs) else None
        if _hires_out(job, jobs[number + 1 : number + 3]):
            umbrella, job.lends = job, True
        elif (head := _heads(job, following)) is not None:
            umbrella = job
            job.employer_segment = head
        elif umbrella is not None and within(umbrella, job):
            _take_from(umbrella, job)
        else:
            umbrella = None
            if number:
                _from_above(jobs[number - 1], job)
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
    for job in jobs:
        if (head := _head_firm(job, assignments=assignments)) is not None:
            firm, above = head, True
        elif above and _has_head(job):
            firm, above = general, False
        if firm is None or job.inherited or (firm.mark != OWN and _is_own(job)):
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


def _others(job: Job, firm: Segment) -> list[Segment]:
    """Organisations of the lists in the title of ``job`` beside the firm above it."""
    pieces = (s for row in job.entry.header if row is not firm.row for s in split_segments(row))
    return [s for s in pieces if any(m.get("kind", "name") == "name" for m in s.matches("employers"))]


def _of_heading(heading: Row | None) -> Segment | None:
    """The firm that a heading names for all jobs below it: "Opdrachten vanuit Van Heek Advies"."""
    if heading is None:
        return None
    pieces = split_segments(heading)
    via = next((piece for piece in pieces if piece.mark == "via"), None)
    if via is not None or (firm := own_firm([heading])) is not None:
        return via or firm
    named = [p for p in pieces[1:] if p.bracketed or p.mark == "bij"]
    return named[0] if named and assigns(heading) and _owns_name(named[0]) else None


def assigns(row: Row) -> bool:
    """Whether a row speaks of assignments ("Opdrachten", "Interim-opdrachten")."""
    signs = row.found("qualifiers", "assignments", "projects", "own-firm", key="qualifier")
    return any(m.get("qualifier") != "own-firm" or not row.text[: m.start].strip(_NUMBERS) for m in signs)


_NUMBERS = "IVXivx0123456789.) "
"""What may number a heading before its words."""


def _announces(job: Job) -> bool:
    """Whether assignments are announced below an employment: "… Opdrachten:", or as its title."""
    rows = [row for row in job.entry.rows if row.text.strip()]
    last, first = rows[-1], rows[0]
    for row, at_end in ((last, True), (first, False)):
        for sign in row.found("qualifiers", "assignments", "projects", key="qualifier"):
            rest = row.text[sign.end :].strip()
            if (at_end and rest in {"", ":"}) or (not at_end and not row.text[: sign.start].strip()):
                return True
    return False


def _head_firm(job: Job, *, assignments: bool) -> Segment | None:
    """The firm that stands above the period of ``job`` and of those that follow, for whose clients they
    are."""
    anchor = job.entry.anchor
    if anchor is None:
        return None
    above = [row for row in job.entry.header if row.index < anchor.index and label_of(row) is None]
    others = [row for row in job.entry.header if not any(row is head for head in above)]
    if not any(map(_names_organisation, others)):
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


_PLACES = 2
"""So many places of work below an employment make its employer one who works at clients."""
_NAME_WORDS = 8
"""Words up to which a row may be the name of a firm with what it is."""


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


def _heads(job: Job, following: Job | None) -> Segment | None:
    """Who employs in the functions that follow the employment ``job``, whose period holds the next; None
    where it is a job of its own."""
    if following is None or not within(job, following):
        return None
    if not _longer(job, following):
        # "AVEBE (1984 – 1990)" above "1984 – 1990: administratief medewerker"
        named = job.employer_segment or job.title.role
        bare = not job.title.role_sure and named is not None
        return named if bare and following.title.role_sure and _lacks(following) else None
    if _announces(job):
        named = own_firm(job.entry.header) or job.employer_segment
        if named is not None and not is_public(named):
            return named
    assigned = following.client_segment is not None and following.employer_segment is None
    lends = job.employer_segment is not None and is_agency(job.employer_segment)
    if not assigned and (job.title.role_sure or not (following.title.role_sure or lends)):
        return None
    named = job.employer_segment or job.title.role
    other = following.employer_segment
    if named is None or not (other is None or (is_agency(named) and not is_agency(other))):
        return None
    return named


def _hires_out(job: Job, following: Sequence[Job]) -> bool:
    """Whether ``job`` is an employment in bold print without a function, above places of work in its time."""
    named = job.employer_segment
    if named is None or job.title.role_sure or is_public(named) or len(following) < _PLACES:
        return False
    placed = [f for f in following if f.employer_segment is not None and within(job, f) and _longer(job, f)]
    plain = [f for f in placed if f.entry.anchor is not None and not f.entry.anchor.line.bold]
    bold = job.entry.anchor is not None and bool(job.entry.anchor.line.bold)
    return bold and len(plain) == len(following)


def _lacks(job: Job) -> bool:
    return job.employer_segment is None and job.client_segment is None


def _take_from(umbrella: Job, job: Job) -> None:
    employer = umbrella.employer_segment
    if job.employer_segment is None:
        job.employer_segment = employer
        lent = employer is not None and is_agency(employer) and not job.title.role_sure
        if lent and job.client_segment is None and job.title.role is not None and is_name(job.title.role):
            job.client_segment, job.title.role = job.title.role, None  # "Lamb Weston (2021 – 2024)"
        job.client_segment = job.client_segment or umbrella.client_segment
        job.inherited = True
    elif (
        employer is not None
        and (umbrella.lends or is_agency(employer) or _announces(umbrella))
        and job.client_segment is None
    ):
        job.employer_segment, job.client_segment = employer, job.employer_segment
        job.inherited = True


def _from_above(previous: Job, job: Job) -> None:
    """Several functions under one employer: those without an employer of their own take the one above."""
    worked_for = job.employer_segment  # "b) interim-rector, voor het Stanislascollege"
    if worked_for is not None and (worked_for.mark != "for" or job.client_segment is not None):
        return
    if previous.employer_segment is None or (_stands_alone(job) and not _both_unpaid(previous, job)):
        return
    above = previous.employer_segment.row.index < (previous.entry.anchor or previous.entry.header[0]).index
    same_shape = job.entry.lead < previous.entry.lead or previous.inherited
    if (previous.title.role is None and worked_for is None) or (above and same_shape):
        job.employer_segment, job.client_segment = previous.employer_segment, worked_for or job.client_segment
        job.client_segment = job.client_segment or previous.client_segment
        job.inherited = True


def without_umbrellas(jobs: Sequence[Job]) -> list[Job]:
    """A period of the employment as a whole gives way to the periods of the functions in it."""
    kept = []
    for job, following in itertools.zip_longest(jobs, jobs[1:]):
        heads = (
            (not job.title.role_sure or _announces(job) or job.employer_segment is job.title.role)
            and following is not None
            and following.inherited
            and following.employer_segment is job.employer_segment
            and _may_hold(job, following)
        )
        if not heads:
            kept.append(job)
    return kept


_UNPAID = ("volunteer", "board", "council", "polling-station")


def _stands_alone(job: Job) -> bool:
    """Work on the candidate's own account, or without pay, has no employer above it."""
    return _is_own(job) or _is_unpaid(job)


def _is_unpaid(job: Job) -> bool:
    return any(row.found("qualifiers", *_UNPAID, key="qualifier") for row in job.entry.header)


def _both_unpaid(one: Job, other: Job) -> bool:
    """ "voorzitter (onbezoldigd)" below "bestuurslid (onbezoldigd)": two functions in one society."""
    return _is_unpaid(one) and _is_unpaid(other) and not _is_own(other)


def _is_own(job: Job) -> bool:
    """ "Gitaarleraar, eigen praktijk": work on the candidate's own account has no employer above it."""
    return any(map(is_self_employed, job.entry.header))


def _first_period(job: Job) -> PeriodMatch | None:
    return job.entry.periods[0] if job.entry.periods else None


def within(outer: Job, inner: Job) -> bool:
    """Whether the whole period of ``inner`` surely lies in that of ``outer``."""
    one, other = _first_period(outer), _first_period(inner)
    if one is None or other is None or one.begin is None or other.begin is None or one.single:
        return False
    if other.begin.last < one.begin.first:
        return False
    if not isinstance(one.finish, PartialDate):
        return True
    return isinstance(other.finish, PartialDate) and other.finish.first <= one.finish.last


def _longer(outer: Job, inner: Job) -> bool:
    """Whether the periods differ, so that one may hold more than the other."""
    one, other = _first_period(outer), _first_period(inner)
    return one is not None and other is not None and (one.begin, one.finish) != (other.begin, other.finish)


def _may_hold(job: Job, function: Job) -> bool:
    """Whether the period of ``function`` may lie within that of ``job``."""
    outer, inner = _first_period(job), _first_period(function)
    if outer is None or inner is None or outer.begin is None or inner.begin is None:
        return True
    latest = inner.begin.last
    finish = outer.finish
    return outer.begin.first <= latest and (
        not isinstance(finish, PartialDate) or inner.begin.first <= finish.last
    )
