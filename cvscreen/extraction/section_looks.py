"""Headings by their looks: short rows that look as the headings of this CV do, and as nothing else."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from cvscreen.extraction.remembered import remembered
from cvscreen.extraction.row_signs import is_period_alone
from cvscreen.extraction.text import Row
from cvscreen.extraction.tokens import normal_tokens

Looks = tuple[object, ...]

_DECORATION = re.compile(
    r"^\s*(?:(?P<number>(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)])\s|(?P<signs>[^\w\s\"'“”‘’„(]+(?:\s+[^\w\s\"'(]+)*))"
)
_MOST_WORDS = 7
_MOST_PARTS = 8
"""Headings that stand beside a single listed one; more rows of a style are rather titles of jobs."""
_CONTENT = frozenset({"work", "education", "internships", "volunteer", "courses", "combined", "projects"})
"""Parts of entries, whose titles may look as their headings do."""


@remembered
def style_of(row: Row) -> Looks:
    """What a reader sees of a row: size, weight, colour, capitals (of more than an abbreviation)."""
    line = row.line
    capitals = row.text.isupper() and sum(c.isalpha() for c in row.text) >= 4
    size = None if line.size is None else round(line.size * 2) / 2
    return (line.heading, size, line.bold, line.color, capitals)


def looks_of(row: Row) -> Looks:
    """The style of a row with what decorates it: a bullet, a number, signs around the words."""
    decoration = ""
    if (found := _DECORATION.match(row.text)) is not None:
        decoration = "1" if found["number"] else "".join(found["signs"].split())
    return (*style_of(row), row.line.bullet, decoration)


def headings_by_looks(rows: Sequence[Row], headings: Mapping[int, str], sure: frozenset[int]) -> set[int]:
    """The unlisted headings among ``rows``. ``headings``: the listed ones with their section, by row index;
    ``sure``: those whose row says nothing else."""
    by_looks: dict[Looks, list[Row]] = {}
    for row in rows:
        by_looks.setdefault(looks_of(row), []).append(row)
    known = {looks: n for looks, same in by_looks.items() if (n := sum(r.index in sure for r in same))}
    told = [row for row in rows if row.word_count > 3]
    sizes = Counter(round(size * 2) / 2 for row in told if (size := row.line.size) is not None)
    body_size = max(sizes, key=lambda size: sizes[size], default=None)
    colours = Counter(row.line.color for row in told)
    body_colour = max(colours, key=lambda colour: colours[colour], default=None)
    following = {row.index: below for row, below in itertools.pairwise(rows)}
    below_heading = {
        following[i].index for i, kind in headings.items() if kind in _CONTENT and i in following
    }
    found: set[int] = set()
    for looks, count in known.items():
        same = [r for r in by_looks[looks] if r.index not in headings]
        if not same or not all(map(_is_short, same)):
            continue  # a style that is also used for running text says nothing
        larger = _is_larger(looks, body_size)
        apart = larger or bool(looks[4] or looks[6]) or (looks[3] != body_colour and bool(looks[2]))
        plain = [r for r in same if may_be_heading(r)]
        opening = [r for r in same if any(m.start == 0 for m in r.found("roles", "title", key="place"))]
        # "CHAUFFEUR TANKTRANSPORT" above "CHAUFFEUR DISTRIBUTIE": functions, of which each heads a job
        titles = [r for r in same if _is_title(r) or (r in opening and len(opening) > 1)]
        several = count >= 2 and len(same) <= 2 * count + 2 and 2 * len(titles) <= len(same)
        few = len(same) <= _MOST_PARTS and not titles
        if apart and (several or few) and not any(r.index in below_heading for r in same):
            found.update(r.index for r in same if r not in titles)
            continue
        dated = [r for r in plain if (below := following.get(r.index)) is not None and below.periods]
        if len(dated) > 1 and not (bool(looks[4]) or larger):
            continue  # titles of jobs in the style of the headings
        others = [r for r in plain if r is not rows[0]]  # the name at the head looks so too
        if count >= 2 and len(same) == len(plain) and len(others) <= len(by_looks[looks]) - len(same):
            found.update(r.index for r in plain)
    if rows and sum(known.values()) < 2:
        found.update(_outstanding(rows[0], by_looks, headings, body_size))
    found.update(r.index for r in rows if r.index not in headings and _only_a_wish(r))
    declared = {r.line.heading for r in rows if r.index in headings and r.line.heading is not None}
    if declared:
        top = min(declared)
        found.update(
            r.index
            for r in rows
            if r.line.heading == top and r.index not in headings and _is_short(r) and not _is_title(r)
        )
    return found


def _is_larger(looks: Looks, body_size: object) -> bool:
    return isinstance(looks[1], float) and isinstance(body_size, float) and looks[1] > body_size


def _is_short(row: Row) -> bool:
    """Whether a row may be a heading by its form; a single year may stand in it."""
    text = row.text.strip()
    return (
        row.word_count <= _MOST_WORDS
        and "\t" not in text
        and not any(not p.single for p in row.periods)
        and not re.search(r"[@€]|\d{3}|[,;]$|[a-z]{3}\.\s", text)
    )


def _is_title(row: Row) -> bool:
    """Whether a row is mostly the title of a job, a firm or a school."""
    if row.periods:
        return True
    known = [
        *row.found("roles", "title", key="place"),
        *row.found("employers", "name"),
        *row.found("education", "level", "course"),
    ]
    words = [t for t in normal_tokens(row.text) if t.norm[0].isalnum()]
    covered = sum(any(m.start <= t.start < m.end for m in known) for t in words)
    return bool(words) and 2 * covered > len(words)


def _only_a_wish(row: Row) -> bool:
    """ "Wil ik leren" alone on its row titles what is wished for."""
    text = row.text.strip(" :")
    wishes = row.found("qualifiers", "wished", key="qualifier")
    return not row.line.bullet and any(m.end - m.start >= len(text) for m in wishes)


def _outstanding(
    first: Row, by_looks: Mapping[Looks, Sequence[Row]], headings: Mapping[int, str], body_size: object
) -> set[int]:
    """In a CV whose headings nobody has listed: short rows in a style of their own, larger or in capitals."""
    found: set[int] = set()
    for looks, rows in by_looks.items():
        same = [row for row in rows if row is not first]
        apart = _is_larger(looks, body_size) or bool(looks[4])
        if apart and len(same) >= 2 and all(may_be_heading(r) for r in same):
            found.update(r.index for r in same if r.index not in headings)
    return found


def may_be_heading(row: Row) -> bool:
    """Whether nothing on a row speaks against a heading."""
    return (
        row.word_count <= _MOST_WORDS
        and not row.periods
        and not row.line.bullet
        and not row.matches.get("roles")
        and not row.matches.get("employers")
        and all(m.get("kind") == "connector" for m in row.found("education"))
        and not re.search(r"[.@\d]", row.text)
    )


def titles_below_periods(rows: Sequence[Row]) -> Counter[Looks]:
    """The styles of what stands below periods, where entries open with theirs."""
    dated = [n for n, row in enumerate(rows) if lasts_alone(row)]
    above = rows[dated[0] - 1] if dated and dated[0] else None
    if above is None or above.found("roles", "title", key="place") or above.found("employers"):
        return Counter()
    return Counter(style_of(rows[n + 1]) for n in dated if n + 1 < len(rows))


def lasts_alone(row: Row) -> bool:
    """Whether a row holds the period of an entry from begin to end, and nothing else."""
    return any(not p.single for p in row.periods_in_text) and is_period_alone(row)
