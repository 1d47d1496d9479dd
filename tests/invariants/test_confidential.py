"""Text of a CV never appears in a log, a warning, a message on the terminal or an exception message."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from cvscreen.audit import AuditLog
from cvscreen.batch.tasks import ExtractTask, Failed, WorkerSettings
from cvscreen.batch.worker import _extract
from cvscreen.errors import ReadError
from cvscreen.extraction import extract
from cvscreen.reading import Limits, read_document
from tests.invariants.corpus import book
from tests.reading import wordxml as x
from tests.reading.pdf.pages import drawn

ROOT = Path(__file__).resolve().parents[2]
CANARY = "Kwikstaartveld"
LINES = (
    f"Mevrouw {CANARY}",
    f"{CANARY}straat 12, 2671 AB Naaldwijk",
    "Werkervaring",
    f"maart 2019 - heden   Medewerker KCC {CANARY}, Gemeente {CANARY}",
    f"Telefonie voor {CANARY} met Key2{CANARY} en Accres.",
    "Opleiding",
    f"2010 - 2014   MBO niveau 4 {CANARY}, ROC {CANARY}, diploma behaald",
    "Referenties",
    f"Mevrouw {CANARY}-Jansen, teamleider {CANARY}, 015-1234567",
    f"Uurtarief: € 50,00 {CANARY}",
)


def pdf() -> bytes:
    def page(canvas: object) -> None:
        for number, line in enumerate(LINES):
            canvas.drawString(60, 780 - 16 * number, line)  # type: ignore[attr-defined]

    return drawn(page)


FILES: dict[str, bytes] = {
    "cv.txt": "\n".join(LINES).encode(),
    "cv.md": "\n\n".join(LINES).encode(),
    "cv.html": ("<html><body>" + "".join(f"<p>{line}</p>" for line in LINES) + "</body></html>").encode(),
    "cv.rtf": (r"{\rtf1\ansi " + r"\par ".join(LINES).replace("€", "EUR") + "}").encode(),
    "cv.docx": x.docx(x.paras(*LINES)),
    "cv.odt": x.odt("".join(f"<text:p>{line}</text:p>" for line in LINES)),
    "cv.pdf": pdf(),
}


def _member(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The package with its text part changed."""
    import io

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    part = next(name for name in members if name in ("word/document.xml", "content.xml"))
    return x.zipped({**members, part: change(members[part])})


def broken() -> dict[str, bytes]:
    """Each file in ways that make a parser complain about what stands at the place of the fault."""
    found: dict[str, bytes] = {}
    canary = CANARY.encode()
    for name, data in FILES.items():
        stem, suffix = name.split(".")
        for part in (0.3, 0.6, 0.9):
            found[f"{stem}-cut-{int(part * 100)}.{suffix}"] = data[: int(len(data) * part)]
        if suffix in ("docx", "odt"):
            for number, (old, new) in enumerate(
                [(canary, b"<" + canary), (canary, b"&" + canary + b";"), (canary, b"\x00" + canary),
                 (b"</", b"</" + canary + b":"), (b" xmlns:", b" " + canary + b" xmlns:")]
            ):  # fmt: skip
                changed = _member(data, lambda part, old=old, new=new: part.replace(old, new, 3))
                found[f"{stem}-xml-{number}.{suffix}"] = changed
        else:
            found[f"{stem}-bytes.{suffix}"] = data.replace(canary, b"\xff\xfe\x00" + canary)
            found[f"{stem}-marks.{suffix}"] = data.replace(canary, b"<{\\(%" + canary + b")")
    for name in ("cv.txt", "cv.html", "cv.rtf"):
        found[f"named-{name}.pdf"] = FILES[name]
        found[f"named-{name}.docx"] = FILES[name]
    # A PDF whose names, operators and numbers are text of the CV: what a library quotes when it complains.
    content = f"BT /{CANARY} 12 Tf 60 700 Td ({CANARY}) Tj {CANARY} Do /{CANARY} gs /{CANARY} g ET".encode()
    found["names.pdf"] = (
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages "
        b"/Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R "
        b"/MediaBox [" + canary + b" 0 595 842] "
        b"/Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Filter /" + canary + b" /Length "
        + str(len(content)).encode() + b" >>\nstream\n" + content + b"\nendstream\nendobj\n"
        b"trailer << /Root 1 0 R /" + canary + b" >>\n%%EOF"
    )  # fmt: skip
    return found


ALL = {**FILES, **broken()}


def test_the_canary_is_in_the_files_and_is_read(tmp_path: Path) -> None:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
        text = "\n".join(line.text for line in read_document(tmp_path / name, render=False).lines())
        assert text.count(CANARY) >= 8, name


def test_enough_of_the_broken_files_are_refused(tmp_path: Path) -> None:
    """Else the messages of refusals would not be looked at."""
    codes = set()
    for name in sorted(broken()):
        (tmp_path / name).write_bytes(ALL[name])
        try:
            read_document(tmp_path / name, render=False)
        except ReadError as error:
            codes.add((name, error.code))
    assert len(codes) >= 10
    assert {name.rsplit(".", 1)[1] for name, _ in codes} >= {"pdf", "docx", "odt"}


@pytest.mark.parametrize("name", sorted(ALL))
def test_no_message_warning_or_log_holds_text_of_the_cv(
    name: str,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    recwarn: pytest.WarningsRecorder,
) -> None:
    path = tmp_path / name
    path.write_bytes(ALL[name])
    message = ""
    with caplog.at_level(logging.WARNING), caplog.at_level(logging.DEBUG, "cvscreen"):
        try:
            document = read_document(path, render=False)
            evidence = extract(document, book(), date(2023, 4, 18))
        except ReadError as error:
            message = f"{error} {error!r} {error.args}"
        else:
            message = " ".join([*document.warnings, *(str(item) for item in evidence.document.hidden)])
    out, err = capfd.readouterr()
    logged = " ".join(record.getMessage() for record in caplog.records)
    warned = " ".join(str(warning.message) for warning in recwarn.list)
    for place, text in (("message", message), ("log", logged), ("warning", warned), ("terminal", out + err)):
        assert CANARY not in text, place


def test_a_screening_says_nothing_of_a_cv_on_the_terminal_or_in_its_log(tmp_path: Path) -> None:
    """Whole and broken files through the command itself; every place but the reports is looked at."""
    folder, out = tmp_path / "cvs", tmp_path / "out"
    folder.mkdir()
    chosen = [*FILES, "cv-cut-60.pdf", "cv-xml-0.docx", "cv-xml-1.odt", "names.pdf", "cv-cut-30.docx"]
    for number, name in enumerate(chosen):
        (folder / f"{number}-{name}").write_bytes(ALL[name])
    done = subprocess.run(
        [sys.executable, "-m", "cvscreen", "screen", str(folder), "--request", "westland-kcc",
         "--out", str(out), "--jobs", "2"],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr
    assert CANARY in (out / "screening.json").read_text("utf-8"), "the evidence itself does quote it"
    log = (out / "audit.jsonl").read_text("utf-8")
    assert log.count('"event": "file"') == len(chosen)
    for place, text in (("stdout", done.stdout), ("stderr", done.stderr), ("audit log", log)):
        assert CANARY not in text, place


@pytest.mark.parametrize("broken", ["cvscreen.reading.read_document", "cvscreen.extraction.extract"])
@pytest.mark.parametrize("error", [ValueError, KeyError, AssertionError, RuntimeError])
def test_a_fault_inside_a_worker_is_told_without_the_text_that_it_quotes(
    broken: str, error: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error(f"{CANARY} kan niet") from ValueError(CANARY)

    path = tmp_path / "cv.txt"
    path.write_bytes(FILES["cv.txt"])
    monkeypatch.setattr(broken, fail)
    settings = WorkerSettings(date(2023, 4, 18), (), Limits())
    outcome = _extract(ExtractTask(0, path), book(), settings)
    assert isinstance(outcome, Failed)
    assert error.__name__ in outcome.message
    assert CANARY not in outcome.message


def test_a_run_that_stops_on_a_fault_logs_its_kind_only(tmp_path: Path) -> None:
    log = tmp_path / "audit.jsonl"
    with pytest.raises(ValueError, match=CANARY), AuditLog(log, datetime(2023, 4, 18, 12)):
        raise ValueError(CANARY)
    text = log.read_text("utf-8")
    assert '"run-stopped"' in text
    assert "ValueError" in text
    assert CANARY not in text
