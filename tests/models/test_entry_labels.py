"""The trained model: its figures belong to its weights, its splits are apart, and all works without it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from cvscreen.extraction import extract, model
from cvscreen.extraction.model import Labelling, load_labeller
from cvscreen.patternbook import load_patternbook
from cvscreen.records.document import Document, Line, Page
from cvscreen.records.evidence import Evidence

FOLDER = Path(__file__).resolve().parents[2] / "models" / "entry-labels"
LIMIT = 8 * 2**20


@pytest.fixture(scope="module")
def corpus() -> ModuleType:
    """The corpus builder, which is a script beside its data and no part of the package."""
    spec = importlib.util.spec_from_file_location("entry_labels_corpus", FOLDER / "corpus.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def labelling() -> Labelling:
    labeller = load_labeller(even_if_off=True)
    assert labeller is not None, "the shipped model cannot be loaded by the spaCy of this environment"
    return Labelling(labeller)


def evidence(text: str, labelling: Labelling | None) -> Evidence:
    lines = tuple(
        Line(raw, 1, block, bold=raw.isupper(), size=11.0)
        for block, part in enumerate(text.strip().split("\n\n"))
        for raw in part.split("\n")
    )
    document = Document(
        "cv.txt", "0" * 64, "txt", (Page(1, None, None, lines),), 1, "rendered", language="nl"
    )
    return extract(document, load_patternbook(), date(2023, 4, 18), use_model=False, labelling=labelling)


UNLISTED = """
WERKERVARING

2019 – 2021
Zorvexia, Wezup
Kwispelaar

2015 – 2018
Brentamo Installatietechniek, Wezup
Medewerker serverruimte
"""


def test_the_figures_belong_to_the_weights() -> None:
    metrics = json.loads((FOLDER / "metrics.json").read_text(encoding="utf-8"))
    digest = hashlib.sha256()
    for path in sorted((FOLDER / "pipeline").rglob("model")):
        digest.update(path.read_bytes())
    assert digest.hexdigest() == metrics["weights_sha256"]


def test_the_pipeline_is_small_and_holds_no_list_of_words() -> None:
    files = [path for path in (FOLDER / "pipeline").rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < LIMIT
    assert not (FOLDER / "pipeline" / "vocab").exists()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2015 – 2018\tMontagemedewerker\tVrolijk Techniek B.V.", ("ROLE", "EMPLOYER")),
        ("Bakkerij Van Wessum, Arnhem\nInpakster\n2011 – 2014", ("EMPLOYER", "PLACE", "ROLE")),
        ("2001 – 2004\tmbo Toerisme\tHogeschool Landerije", ("COURSE", "INSTITUTION")),
        ("Mevr. T. de Wal, 06-12345678", ("REFEREE",)),
    ],
)
def test_it_labels_plain_rows(labelling: Labelling, text: str, expected: tuple[str, ...]) -> None:
    (spans,) = labelling.labeller.label([text])
    assert tuple(span.label for span in spans) == expected


def test_labels_do_not_depend_on_what_else_is_asked(labelling: Labelling, corpus: ModuleType) -> None:
    texts = [example.text for example in corpus.build("test", 40, 1)]
    together = labelling.labeller.label(texts)
    assert together == [labelling.labeller.label([text])[0] for text in texts]
    assert any(together)


def test_no_name_and_no_layout_is_in_two_splits(corpus: ModuleType) -> None:
    names = {split: corpus.Names(split, corpus.random.Random(1)) for split in corpus.SPLITS}
    for part in ("roles", "organisations", "places", "courses", "schools"):
        lists = [set(getattr(names[split], part)) for split in corpus.SPLITS]
        assert all(lists), part
        assert sum(map(len, lists)) == len(set.union(*lists)), part
    families = {split: {e.family for e in corpus.build(split, 300, 1)} for split in corpus.SPLITS}
    assert not families["train"] & (families["dev"] | families["test"])
    assert not families["dev"] & families["test"]


def test_the_same_seed_gives_the_same_rows_and_spans_fit(corpus: ModuleType) -> None:
    rows = corpus.build("train", 200, 7)
    assert rows == corpus.build("train", 200, 7)
    assert rows != corpus.build("train", 200, 8)
    for row in rows:
        for start, end, label in row.spans:
            assert label in corpus.LABELS
            assert row.text[start:end].strip() == row.text[start:end] != ""


def test_evidence_says_that_the_model_saw_it(labelling: Labelling) -> None:
    found = evidence(UNLISTED, labelling)
    rules = {item.rule for job in found.experience for item in job.evidence}
    assert "model:entry-labels" in rules
    plain = evidence(UNLISTED, None)
    assert "model:entry-labels" not in {item.rule for job in plain.experience for item in job.evidence}
    assert [(job.start, job.end) for job in plain.experience] == [
        (job.start, job.end) for job in found.experience
    ]


def test_listed_names_are_not_overruled(labelling: Labelling) -> None:
    text = "WERKERVARING\n\n2019 – 2021\nGemeente Delft\nMedewerker klantcontactcentrum\n"
    assert evidence(text, labelling) == evidence(text, None)


def test_without_a_model_or_its_spacy_rules_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "models_root", lambda: None)
    load_labeller.cache_clear()
    assert load_labeller(even_if_off=True) is None
    folder = tmp_path / "entry-labels" / "pipeline"
    folder.mkdir(parents=True)
    monkeypatch.setattr(model, "models_root", lambda: tmp_path)
    load_labeller.cache_clear()
    assert load_labeller(even_if_off=True) is None
    (folder / "meta.json").write_text(json.dumps({"spacy_version": ">=99.0"}), encoding="utf-8")
    load_labeller.cache_clear()
    assert load_labeller(even_if_off=True) is None
    (folder / "meta.json").write_text(json.dumps({"spacy_version": ">=3.7,<4"}), encoding="utf-8")
    load_labeller.cache_clear()
    assert load_labeller(even_if_off=True) is not None
    assert load_labeller() is None, "no metrics: switched off"
    (tmp_path / "entry-labels" / "metrics.json").write_text('{"enabled": true}', encoding="utf-8")
    load_labeller.cache_clear()
    assert load_labeller() is not None
    load_labeller.cache_clear()
