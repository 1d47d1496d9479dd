"""Title rows as they are to be read: those that a line end or a cell broke put together again."""

from __future__ import annotations

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.name_ends import names_place
from cvscreen.extraction.recut import join_rows
from cvscreen.extraction.row_signs import ends_in_period, label_of
from cvscreen.extraction.text import Row

_PARTICLES = frozenset(
    {"van", "de", "den", "der", "het", "'t", "en", "of", "voor", "bij", "te", "ter", "ten", "aan", "op", "in"}
    | {"&", "-"}
)
"""Words and signs after which a name or a title goes on."""


def column_of(row: Row) -> str | None:
    """What the head of its column says of a row that is a cell of a table."""
    number = row.line.cell
    return row.columns[number] if number is not None and number < len(row.columns) else None


def _wraps(last: Row, row: Row, lexicon: Lexicon) -> bool:
    """Whether a title goes on in the next line, which a change of case alone does not show.

    "… Voedselbank Arnhem" above "intake van klanten", "Medewerker kringloop" above "Kringloopwinkel".
    """
    if last.crossed or not last.wraps:
        return last.crossed
    if all(names_place(part, lexicon) for part in last.text.split(", ")):
        return False  # the place of work on a line of its own
    end, start = last.text.split()[-1], row.text.split()[0]
    if end[0].isupper() and end[-1].isalnum() and start[0].islower():
        return start in _PARTICLES
    titles = last.found("roles", "title", key="place")
    complete = bool(titles) and bool(last.periods)
    if any(m.end == len(last.text.rstrip()) for m in titles) and start[0].isupper():
        # "Eerste monteur" above "Installatiebureau Kuipers"
        whole = any(m.start == 0 and m.end == len(last.text.rstrip()) for m in titles)
        complete = complete or whole or any(m.start == 0 for m in row.found("employers"))
    return not (complete and start[0].isupper() and end not in _PARTICLES)


def _breaks_off(row: Row) -> bool:
    """A line that ends in a hyphen, or in a word that an organisation must follow ("gedetacheerd bij")."""
    text = row.text.rstrip()
    signs = row.found("qualifiers", "secondment", "client", "via", "label-employer", key="qualifier")
    hanging = any(m.end == len(text) and text[m.start].islower() for m in signs)
    return hanging or (row.joined and text.endswith("-"))


def _same_cell(one: Row, other: Row) -> bool:
    """Whether two rows are lines of one cell of a table."""
    cell = (one.line.table, one.line.row, one.line.cell)
    return None not in cell and cell == (other.line.table, other.line.row, other.line.cell)


def _one_name(last: Row, row: Row) -> bool:
    """Whether two lines of a cell are one name: the cell is that of the employers, or the first ends in a
    kind of organisation ("Christelijk zorgcentrum" above "De Wittenberg")."""
    label = column_of(last)
    kinds = [m for m in last.found("employers", "construction") if m.end == len(last.text.rstrip())]
    whole = any(m.start == 0 and m.end >= len(last.text.rstrip()) for m in last.found("employers", "name"))
    goes_on = row.text[0].isupper() and not row.periods and not last.found("roles", "title", key="place")
    return goes_on and (bool(kinds) or (label in {"employer", "client"} and not (whole and " " in last.text)))


def _ends_in_kind(row: Row) -> bool:
    """ "… aan Omgevingsdienst" above "Midden-Holland": a kind of organisation whose name is still to come."""
    kinds = (m for m in row.found("employers") if m.end == len(row.text.rstrip()))
    wanted = {"joint-arrangement", "municipality", "water-authority"}
    return any(m.get("type") in wanted and " " not in row.text[m.start : m.end] for m in kinds)


def unwrapped(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """Title rows, those that a line end broke inside a phrase put together again."""
    groups: list[list[Row]] = []
    for row in rows:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and (
                _wraps(last, row, lexicon)
                or _breaks_off(last)
                or (last.joined and _ends_in_kind(last))
                or (_same_cell(last, row) and _one_name(last, row))
            )
            and row.index == last.index + 1
            and not label_of(row)
            and not ends_in_period(last)
        ):
            groups[-1].append(row)
        else:
            groups.append([row])
    return [g[0] if len(g) == 1 else join_rows(g, lexicon.index) for g in groups]
