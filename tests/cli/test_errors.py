"""Every mistake of a user gets one message that says where, what, and what is allowed; never a traceback."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.batch.material import UNREADABLE, write_cv
from tests.cli.conftest import Done

REQUEST = ("--request", "westland-kcc")


@pytest.fixture
def cvs(tmp_path: Path) -> Path:
    write_cv(tmp_path / "cvs" / "jansen.txt")
    return tmp_path / "cvs"


def file(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


HEAD = "file;hourly_rate;rate_includes_fee;submitted_at\n"
MISTAKES: dict[str, tuple[Callable[[Path], list[Any]], list[str]]] = {
    "no command": (lambda cvs: ["scren", cvs], ["No such command 'scren'", "screen"]),
    "no folder": (lambda cvs: ["screen", cvs / "weg", *REQUEST], ["weg", "no such folder"]),
    "a file for a folder": (
        lambda cvs: ["screen", cvs / "jansen.txt", *REQUEST],
        ["jansen.txt", "this is a file", "cvscreen check"],
    ),
    "a folder without CVs": (
        lambda cvs: (cvs / "leeg").mkdir() or ["screen", cvs / "leeg", *REQUEST],
        ["leeg", "no CVs here", "--recursive"],
    ),
    "no request named": (lambda cvs: ["screen", cvs], ["Missing option '--request'"]),
    "an unknown built-in request": (
        lambda cvs: ["screen", cvs, "--request", "westland"],
        ["westland", "westland-kcc"],
    ),
    "a request file that is not there": (
        lambda cvs: ["screen", cvs, "--request", cvs / "aanvraag.toml"],
        ["aanvraag.toml"],
    ),
    "a request that is no TOML": (
        lambda cvs: ["screen", cvs, "--request", file(cvs.parent / "r.toml", "id = \n")],
        ["r.toml", "line 1"],
    ),
    "a request with a misspelt key": (
        lambda cvs: ["screen", cvs, "--request", file(cvs.parent / "r.toml", 'titel = "x"\n')],
        ["r.toml", "titel", "title"],
    ),
    "offers that are not there": (
        lambda cvs: ["screen", cvs, *REQUEST, "--offers", cvs / "weg.csv"],
        ["weg.csv"],
    ),
    "an offer for a file that is not there": (
        lambda cvs: [
            "screen", cvs, *REQUEST, "--offers", file(cvs.parent / "o.csv", HEAD + "smit.pdf;50;ja;\n"),
        ],
        ["o.csv", "smit.pdf", "2"],
    ),
    "a rate that is no number": (
        lambda cvs: [
            "screen", cvs, *REQUEST, "--offers", file(cvs.parent / "o.csv", HEAD + "jansen.txt;veel;ja;\n"),
        ],
        ["o.csv", "veel", "hourly_rate"],
    ),
    "offers beside the CVs are checked too": (
        lambda cvs: file(cvs / "offers.csv", "naam;prijs\n") and ["screen", cvs, *REQUEST],
        ["offers.csv", "file"],
    ),
    "a wrong number of jobs": (
        lambda cvs: ["screen", cvs, *REQUEST, "--jobs", "0"],
        ["--jobs", "0 is not in the range x>=1"],
    ),
    "somebody else's folder for output": (
        lambda cvs: ["screen", cvs, *REQUEST, "--out", cvs],
        ["does not write among them", "--out"],
    ),
    "a file for output": (
        lambda cvs: ["screen", cvs, *REQUEST, "--out", cvs / "jansen.txt"],
        ["jansen.txt", "this is a file"],
    ),
    "patterns that are not there": (
        lambda cvs: ["screen", cvs, *REQUEST, "--patterns", cvs / "geen"],
        ["geen"],
    ),
    "an unknown language": (lambda cvs: ["screen", cvs, *REQUEST, "--lang", "de"], ["'de'", "nl", "en"]),
    "check of a CV that is not there": (
        lambda cvs: ["check", cvs / "weg.pdf", *REQUEST],
        ["weg.pdf", "no such file"],
    ),
    "check with offers that leave the CV out": (
        lambda cvs: [
            "check", cvs / "jansen.txt", *REQUEST, "--offers", file(cvs.parent / "o.csv", HEAD + "x;50;;\n"),
        ],
        ["o.csv", "no offer for jansen.txt"],
    ),
    "a rate that is no amount": (
        lambda cvs: ["check", cvs / "jansen.txt", *REQUEST, "--rate", "veel"],
        ["--rate", "'veel'", "54,50"],
    ),
    "a fee without a rate": (
        lambda cvs: ["check", cvs / "jansen.txt", *REQUEST, "--fee", "included"],
        ["--fee", "--rate"],
    ),
    "a rate given twice": (
        lambda cvs: ["check", cvs / "jansen.txt", *REQUEST, "--rate", "50", "--offers", cvs / "o.csv"],
        ["--rate and --offers exclude each other"],
    ),
    "check of a folder": (lambda cvs: ["check", cvs, *REQUEST], ["this is a folder", "cvscreen screen"]),
    "a report of an unknown kind": (
        lambda cvs: ["report", cvs / "jansen.txt", *REQUEST, "--out", cvs / "report.xyz"],
        ["report.xyz", ".html", ".pdf", ".docx", ".json"],
    ),
    "extract of a folder": (lambda cvs: ["extract", cvs], ["files, not folders"]),
    "a date that is none": (
        lambda cvs: ["extract", cvs / "jansen.txt", "--reference-date", "18-04-2023"],
        ["18-04-2023", "2023-04-18"],
    ),
    "evaluate without gold": (lambda cvs: ["evaluate", cvs], ["no gold files", "gold"]),
    "an unknown request to show": (lambda cvs: ["request", "show", "delft"], ["delft", "westland-kcc"]),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_gets_one_clear_message(mistake: str, cvs: Path, cvscreen: Callable[..., Done]) -> None:
    build, words = MISTAKES[mistake]
    done = cvscreen(*build(cvs))
    assert done.status == 2
    assert done.out == ""
    assert "Traceback" not in done.err
    for word in words:
        assert word in done.err
    made = {path.name for path in cvs.parent.iterdir()} - {"cvs", "r.toml", "o.csv"}
    assert not made, "nothing is written before everything is checked"


@pytest.mark.parametrize("name", [name for name in UNREADABLE if name != "archief.docx"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_check_of_a_cv_that_cannot_be_read(
    name: str, lang: str, tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    content, code = UNREADABLE[name]
    (tmp_path / name).write_bytes(content)
    done = cvscreen("check", tmp_path / name, *REQUEST, "--lang", lang)
    assert done.status == 2
    assert f"{name}: {code}: " in done.err
    assert ("estand" in done.err) == (lang == "nl")


def test_extract_reads_on_after_a_file_that_cannot_be_read(
    tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    (tmp_path / "leeg.pdf").write_bytes(b"")
    good = write_cv(tmp_path / "cv.txt")
    done = cvscreen("extract", tmp_path / "leeg.pdf", good, "--reference-date", "2023-04-18")
    assert done.status == 1
    assert "leeg.pdf: empty: " in done.err
    assert done.out.count("\n") == 1
    assert '"file":"cv.txt"' in done.out


def test_a_fault_of_our_own_is_named_without_a_traceback(
    cvs: Path, cvscreen: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("text of a CV")

    monkeypatch.setattr("cvscreen.screening.load_frame", broken)
    done = cvscreen("screen", cvs, *REQUEST)
    assert done.status == 70
    assert "KeyError" in done.err
    assert "--debug" in done.err
    assert "text of a CV" not in done.err
    with pytest.raises(KeyError):
        cvscreen("screen", cvs, *REQUEST, "--debug")


def test_ctrl_c_says_that_work_is_kept(
    cvs: Path, cvscreen: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("cvscreen.screening.load_frame", interrupted)
    done = cvscreen("screen", cvs, *REQUEST)
    assert done.status == 130
    assert "same command again" in done.err
