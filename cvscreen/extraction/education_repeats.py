"""The same education told twice: in two languages, or in a summary and again in full, counts once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvscreen.extraction.education_levels import agree
from cvscreen.records.evidence import CvEnd, DateRange, Education


def without_repeats(parts: Sequence[Sequence[Education]]) -> list[Education]:
    """The educations of all ``parts`` of a CV in order, each once.

    Within one part every entry is an education of its own. One of another part with the same dates, or
    without any, at a level that may be the same, is a repetition; the one that tells more is kept, in the
    place of the first.
    """
    kept: list[tuple[int, Education]] = []
    for number, part in enumerate(parts):
        for study in part:
            twin = next(
                (i for i, (home, other) in enumerate(kept) if _same(home, other, number, study)), None
            )
            if twin is None:
                kept.append((number, study))
            elif _told(study) > _told(kept[twin][1]):
                kept[twin] = (kept[twin][0], study)
    return [study for _, study in kept]


def _same(home: int, other: Education, number: int, study: Education) -> bool:
    return home != number and _agree(study, other) and _same_dates(study, other)


def _agree(left: Education, right: Education) -> bool:
    if left.foreign != right.foreign:
        return False
    if left.completed is not None and right.completed is not None and left.completed != right.completed:
        return False
    if left.institution is not None and left.institution == right.institution and left.start == right.start:
        return True
    return agree((left.level_min, left.level_max), (right.level_min, right.level_max)) or (
        _family(left) == _family(right) is not None
    )


def _family(study: Education) -> str | None:
    """hbo and wo bachelors are one "bachelor" in English."""
    level = study.level_min
    return "bachelor" if level in {"hbo-bachelor", "wo-bachelor"} and study.level_max != level else level


def _same_dates(left: Education, right: Education) -> bool:
    undated = any(study.start is None and study.end is None for study in (left, right))
    if undated:
        return left.level is not None and left.level == right.level and _same_title(left, right)
    if left.start and right.start and _year(left.start) != _year(right.start):
        return False
    return _year(left.end) == _year(right.end) and (left.end is not None or left.start == right.start)


def _same_title(left: Education, right: Education) -> bool:
    """Whether two titles share a telling word, or one of them is the level alone."""
    ours, theirs = (set(re.findall(r"[^\W\d_]{5,}", (s.title or "").casefold())) for s in (left, right))
    return not ours or not theirs or bool(ours & theirs)


def _year(value: CvEnd | None) -> str:
    if isinstance(value, DateRange):
        return value.earliest[:4]
    return "" if value is None else value[:4]


def _told(study: Education) -> tuple[bool, ...]:
    """How much an education says, for a comparison."""
    return (
        study.level is not None,
        study.level_min == study.level_max,
        study.completed is not None,
        study.start is not None or study.end is not None,
        study.start is not None,
        study.institution is not None,
    )
