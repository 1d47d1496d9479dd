"""Whatever a CV says, in whatever order: extraction and scoring come to an end, and every quote stands."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from cvscreen.records.document import Document, Line
from cvscreen.scoring import assess
from tests.invariants.corpus import CVS, WESTLAND, document_of, extracted, items

MIXTURES = 240
GROUPS = 8


def mixture(seed: int) -> Document:
    """Lines of one CV or of several: shuffled, dropped, doubled, cut short, run together, cells parted."""
    draw = random.Random(seed)
    documents = [document_of(path) for path in draw.sample(CVS, draw.choice((1, 1, 2, 4)))]
    lines = [line for document in documents for line in document.lines()]
    if draw.random() < 0.5:
        draw.shuffle(lines)
    lines = draw.sample(lines, max(1, int(len(lines) * draw.uniform(0.2, 0.9))))
    changed: list[Line] = []
    for line in lines:
        text = line.text
        way = draw.random()
        if way < 0.08:
            text = text[: draw.randint(1, len(text))].strip() or text
        elif way < 0.14 and changed:
            text = f"{changed[-1].text} {text}"
        elif way < 0.2:
            text = text.replace("\t", " ")
        elif way < 0.26:
            text = text.replace(" ", "\t", 1)
        elif way < 0.3:
            text = text.upper()
        changed.append(replace(line, text=text, words=(), page=1))
    page = replace(documents[0].pages[0], number=1, lines=tuple(changed))
    return replace(documents[0], pages=(page,), page_count=1)


@pytest.mark.parametrize("group", range(GROUPS))
def test_mixtures_of_lines(group: int) -> None:
    failed = []
    for seed in range(group, MIXTURES, GROUPS):
        document = mixture(seed)
        try:
            evidence = extracted(document)
            assessment = assess(evidence, WESTLAND)
        except Exception as error:  # noqa: BLE001 - all seeds are tried, so that one list names every fault
            failed.append((seed, type(error).__name__))
            continue
        cells = [cell for line in document.lines() for cell in line.cells]
        assert all(any(item.quote in cell for cell in cells) for item in items(evidence)), seed
        assert assessment.score.min <= assessment.score.max
        for criterion in assessment.criteria:
            gives = criterion.points is not None and criterion.points.max > 0
            assert criterion.evidence or not gives, (seed, criterion.id)
    assert failed == []
