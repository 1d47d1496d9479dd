"""Fuzz the reader: mutated files must be read or refused with a code, within the limits.

    python -m tests.fuzz.run                    a small run
    python -m tests.fuzz.run --count 5000       5,000 files of each kind
    python -m tests.fuzz.run --kind docx --seed 7 --count 200 --keep DIR

Each file is read in a worker process that is ended when it takes too long or grows too large. What is found
is printed by seed and kind of failure, never with the text of a document; ``--keep`` saves the files.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path

from cvscreen.reading.limits import Limits
from tests.fuzz.mutate import mutated

SECONDS = Limits().seconds + 10
"""The reader keeps to its own limit; only a file that makes it miss that is a hang."""
SEALED = frozenset(("heldout", "fresh"))
"""Folders with what is kept out of sight until a last measurement."""
MEMORY_MB = 1500
KINDS = ("pdf", "docx", "odt", "rtf", "html")
ROOT = Path(__file__).resolve().parents[2]


def sources(kind: str) -> list[bytes]:
    """Small real files to begin from: the samples, the fixtures and, for Word, the reading test set."""
    folders = (ROOT / "samples", ROOT / "tests" / "reading")
    paths = sorted(
        path for folder in folders for path in folder.rglob(f"*.{kind}") if not SEALED & {*path.parts}
    )
    found = [data for path in paths if len(data := path.read_bytes()) < 300_000]
    if kind != "pdf":
        from tests.reading.office_cases import CASES

        cases = (CASES[name]() for name in sorted(CASES))
        found += [case.data for case in cases if case.suffix == f".{kind}" and case.convert_to is None]
    return found


def worker(pipe: Connection) -> None:
    """Reads the files that are sent; answers "read", a code, or the place of an unexpected exception."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MB * 1024 * 1024, MEMORY_MB * 1024 * 1024))
    from cvscreen.errors import ReadError
    from cvscreen.reading import read_document

    while True:
        path = pipe.recv()
        if path is None:
            return
        try:
            read_document(path, render=False)
            answer = "read"
        except ReadError as error:
            answer = error.code
        except BaseException as error:  # noqa: BLE001 - the very thing that is looked for
            frame = error.__traceback__
            while frame is not None and frame.tb_next is not None:
                frame = frame.tb_next
            place = f"{frame.tb_frame.f_code.co_filename}:{frame.tb_lineno}" if frame is not None else "?"
            answer = f"CRASH {type(error).__name__} {place}"
        pipe.send(answer)


class Reader:
    """A worker that is replaced when it dies or stalls."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._pipe, other = multiprocessing.Pipe()
        self._process = multiprocessing.get_context("spawn").Process(
            target=worker, args=(other,), daemon=True
        )
        self._process.start()
        other.close()

    def read(self, path: Path) -> str:
        self._pipe.send(path)
        try:
            if self._pipe.poll(SECONDS):
                return str(self._pipe.recv())
            answer = "HANG"
        except EOFError:
            answer = "DIED"
        self._process.kill()
        self._process.join()
        self._start()
        return answer

    def close(self) -> None:
        self._pipe.send(None)
        self._process.join(5)
        self._process.kill()


def run(kind: str, count: int, seed: int, seconds: float, keep: Path | None) -> dict[str, list[int]]:
    """Failures by kind, with the seeds that show them."""
    originals = sources(kind)
    reader = Reader()
    outcomes: Counter[str] = Counter()
    failures: dict[str, list[int]] = {}
    slowest = 0.0
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="cvscreen-fuzz-") as folder:
        path = Path(folder) / f"file.{kind}"
        for number in range(seed, seed + count):
            if time.monotonic() - started > seconds:
                break
            data = mutated(originals[number % len(originals)], kind, number)
            path.write_bytes(data)
            before = time.monotonic()
            answer = reader.read(path)
            slowest = max(slowest, time.monotonic() - before)
            outcomes[answer if answer.islower() else "failed"] += 1
            if not answer.islower():
                failures.setdefault(answer, []).append(number)
                if keep is not None:
                    (keep / f"{kind}-{number}.{kind}").write_bytes(data)
    reader.close()
    done = sum(outcomes.values())
    report = ", ".join(f"{name} {number}" for name, number in sorted(outcomes.items()))
    sys.stdout.write(f"{kind}: {done} files from {len(originals)}; {report}; slowest {slowest:.1f} s\n")
    for failure, seeds in sorted(failures.items()):
        sys.stdout.write(f"  {failure}: seeds {seeds[:5]} ({len(seeds)})\n")
    return failures


def main() -> int:
    parser = argparse.ArgumentParser(description="Fuzz the reader of cvscreen.")
    parser.add_argument("--count", type=int, default=200, help="mutated files of each kind (default 200)")
    parser.add_argument("--seed", type=int, default=0, help="first seed (default 0)")
    parser.add_argument(
        "--seconds", type=float, default=3600, help="longest time for each kind (default 3600)"
    )
    parser.add_argument("--kind", choices=KINDS, help="one kind only")
    parser.add_argument("--keep", type=Path, help="folder for the files that fail")
    options = parser.parse_args()
    if options.keep is not None:
        options.keep.mkdir(parents=True, exist_ok=True)
    kinds = (options.kind,) if options.kind else KINDS
    failed = [run(kind, options.count, options.seed, options.seconds, options.keep) for kind in kinds]
    return 1 if any(failed) else 0


if __name__ == "__main__":
    sys.exit(main())
