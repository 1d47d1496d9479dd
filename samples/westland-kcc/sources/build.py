"""Rebuilds every sample CV from its source: ``python samples/westland-kcc/sources/build.py [name ...]``.

Needs: the Python packages python-docx, reportlab and fpdf2; the programs ``chromium`` (pages printed from
HTML) and ``soffice`` (LibreOffice: exports from Word and flat ODT files). A name is a file stem; without
names everything is rebuilt. Dates and identifiers that the programs put in are replaced by fixed ones,
so that a second build with the same programs gives the same files.
"""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCES = Path(__file__).resolve().parent
TARGET = SOURCES.parent
FIXED_STAMP = b"20230401120000"


def neutral(path: Path) -> None:
    """Put fixed values, of the same length, in the place of the dates and ids of a PDF."""
    data = path.read_bytes()
    data = re.sub(
        rb"(/(?:CreationDate|ModDate)\s*\(D:)\d{14}[^)]*(\))",
        lambda m: m[1] + FIXED_STAMP + b" " * (len(m[0]) - len(m[1]) - len(FIXED_STAMP) - 1) + m[2],
        data,
    )
    data = re.sub(rb"(?<=<)[0-9A-F]{32}(?=>)", b"0" * 32, data)
    data = re.sub(rb"(/DocChecksum /)[0-9A-F]{32}", lambda m: m[1] + b"0" * 32, data)
    path.write_bytes(data)


def print_html(source: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
             f"--user-data-dir={profile}", "--no-pdf-header-footer",
             f"--print-to-pdf={target}", source.as_uri()],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    neutral(target)


def export_office(source: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless",
             "--convert-to", "pdf", "--outdir", scratch, str(source)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        shutil.move(f"{scratch}/{source.stem}.pdf", target)
    neutral(target)


def run_script(source: Path) -> list[Path]:
    """A script has ``FILE`` (the CV's name) and ``build(path)``; ``EXPORT = True``: through LibreOffice."""
    module = importlib.import_module(source.stem)
    target = TARGET / str(module.FILE)
    if not getattr(module, "EXPORT", False):
        module.build(target)
        return [target]
    with tempfile.TemporaryDirectory() as scratch:
        word = Path(scratch) / f"{target.stem}.docx"
        module.build(word)
        export_office(word, target)
    return [target]


def main(names: list[str]) -> None:
    sys.path.insert(0, str(SOURCES))
    for source in sorted(SOURCES.iterdir()):
        if source.stem in {"build", "wordkit"} or (names and source.stem not in names):
            continue
        if source.suffix == ".html":
            print_html(source, TARGET / f"{source.stem}.pdf")
        elif source.suffix == ".fodt":
            export_office(source, TARGET / f"{source.stem}.pdf")
        elif source.suffix == ".txt":
            shutil.copyfile(source, TARGET / source.name)
        elif source.suffix == ".py":
            run_script(source)
        else:
            continue
        print(f"built from {source.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
