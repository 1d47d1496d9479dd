"""Trains the pipeline that labels title rows of CVs, measures it and writes it beside this script.

    python models/entry-labels/train.py

CPU only, fixed seed, no network. Writes ``pipeline/`` and the figures in ``metrics.json``; the switch
``enabled`` there is a person's and is kept.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import spacy
from corpus import LABELS, Example, build
from spacy import Language
from spacy.tokens import DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as train_loop
from spacy.util import fix_random_seed, load_config

HERE = Path(__file__).resolve().parent
SEED = 20230418
SIZES = {"train": 16000, "dev": 1500, "test": 3000}


def write_corpus(examples: Iterable[Example], path: Path) -> None:
    nlp = spacy.blank("nl")
    store = DocBin()
    for example in examples:
        doc = nlp.make_doc(example.text)
        spans = [doc.char_span(start, end, label) for start, end, label in example.spans]
        doc.set_ents([span for span in spans if span is not None])
        store.add(doc)
    store.to_disk(path)


def figures(nlp: Language, examples: Sequence[Example]) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 per label; a span counts only when both ends and the label are right."""
    gold, found, right = Counter[str](), Counter[str](), Counter[str]()
    for example, doc in zip(examples, nlp.pipe(e.text for e in examples), strict=True):
        wanted = set(example.spans)
        got = {(e.start_char, e.end_char, e.label_) for e in doc.ents}
        for counter, spans in ((gold, wanted), (found, got), (right, wanted & got)):
            for _, _, label in spans:
                counter[label] += 1
                counter["all"] += 1
    return {
        label: {
            "gold": gold[label],
            "precision": round(right[label] / found[label], 4) if found[label] else 0.0,
            "recall": round(right[label] / gold[label], 4) if gold[label] else 0.0,
            "f1": round(2 * right[label] / (gold[label] + found[label]), 4)
            if gold[label] + found[label]
            else 0.0,
        }
        for label in (*LABELS, "all")
    }


def weights_hash(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("model")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=HERE, help="where pipeline/ and metrics.json are written")
    out: Path = parser.parse_args().out
    started = time.monotonic()
    splits = {split: build(split, size, SEED) for split, size in SIZES.items()}
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for split in ("train", "dev"):
            write_corpus(splits[split], work / f"{split}.spacy")
        paths = {f"paths.{split}": str(work / f"{split}.spacy") for split in ("train", "dev")}
        config = load_config(HERE / "config.cfg", overrides=paths, interpolate=False)
        fix_random_seed(SEED)
        nlp = init_nlp(config)
        (work / "out").mkdir()
        train_loop(nlp, work / "out")
        nlp = spacy.load(work / "out" / "model-best")
    nlp.meta.update(
        name="entry_labels", version="1.0.0", description="Labels the title rows of Dutch CVs", license="MIT",
        author="", email="", url="", performance={},
    )  # fmt: skip
    nlp.config["paths"] = {"train": None, "dev": None}
    # Features are hashes of the words: the words themselves, names of people among them, are not kept.
    nlp.to_disk(out / "pipeline", exclude=["vocab"])
    path = out / "metrics.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"enabled": False}
    known.update(
        seed=SEED,
        spacy=spacy.__version__,
        sizes=SIZES,
        weights_sha256=weights_hash(out / "pipeline"),
        unseen_layouts_and_names={split: figures(nlp, splits[split]) for split in ("dev", "test")},
    )
    path.write_text(json.dumps(known, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"trained and measured in {time.monotonic() - started:.0f} s, {out}")


if __name__ == "__main__":
    main()
