"""The patternbook as a whole: order, additions and replacements of a user, fingerprint."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvscreen.errors import PatternError
from cvscreen.patternbook import load_patternbook, models_root, patterns_root
from cvscreen.patternbook.schema import FOLDERS

OWN = """
[[entry]]
id = "accres"
label = "Accres"
kind = "tool"
phrases = ["Akkres"]
match = ["Akkres"]
reject = ["Accres"]

[[entry]]
id = "own-system"
label = "Eigen systeem"
kind = "system"
group = "crm"
phrases = ["Eigen systeem"]
match = ["Eigen systeem"]
reject = ["systeem"]
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own" / "tools"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text(OWN, encoding="utf-8")
    return folder.parent


def test_every_folder_is_filled() -> None:
    book = load_patternbook()
    for folder in FOLDERS:
        assert book.entries(folder), folder


def test_a_user_replaces_by_id_and_adds(own: Path) -> None:
    shipped, book = load_patternbook(), load_patternbook([own])
    assert book.by_id("tools", "accres").phrases == ("Akkres",)
    assert book.by_id("tools", "own-system").label == "Eigen systeem"
    assert len(book.entries("tools")) == len(shipped.entries("tools")) + 1
    assert book.entries("roles") == shipped.entries("roles")
    # What is shipped stays as it was for who does not ask for the user's folder.
    assert "Accres" in load_patternbook().by_id("tools", "accres").phrases


def test_the_fingerprint_follows_the_content_alone(
    own: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("elsewhere")
    (other / "tools").mkdir(parents=True)
    (other / "tools" / "named-otherwise.toml").write_text("# remark\n" + OWN, encoding="utf-8")
    first, second = load_patternbook([own]), load_patternbook([other])
    assert first.fingerprint == second.fingerprint
    assert first.fingerprint != load_patternbook().fingerprint
    assert len(first.fingerprint) == 64


def test_a_wrong_folder_of_the_user_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PatternError, match="no such folder"):
        load_patternbook([tmp_path / "absent"])


def test_a_second_call_gives_the_same_book() -> None:
    assert load_patternbook() is load_patternbook(())


def test_shipped_data_is_found() -> None:
    assert (patterns_root() / "tools").is_dir()
    root = models_root()
    assert root is None or root.is_dir()
