"""Which files are CVs, and the ids that they get."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvscreen.batch import find_offers, list_cvs
from cvscreen.batch.files import ID_LENGTH, name_files
from cvscreen.errors import UsageError


def make(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


def names(folder: Path, **options: bool) -> list[str]:
    return [file.name for file in list_cvs(folder, **options)]


def test_files_directly_in_the_folder_in_order_of_name(tmp_path: Path) -> None:
    make(tmp_path, "b.pdf", "a.docx", "sub/c.pdf", "plaatje.png", "over mij.md")
    assert names(tmp_path) == ["a.docx", "b.pdf", "over mij.md", "plaatje.png"]


def test_sub_folders_on_request_except_gold_and_sources(tmp_path: Path) -> None:
    make(tmp_path, "b.pdf", "sub/c.pdf", "sub/deep/d.pdf", "gold/b.json", "sources/build.py", ".git/config")
    assert names(tmp_path, recursive=True) == ["b.pdf", "sub/c.pdf", "sub/deep/d.pdf"]


@pytest.mark.parametrize(
    "name",
    [
        "offers.csv",
        "Offers.XLSX",
        "README.md",
        "offers.toml",
        ".DS_Store",
        "~$cv.docx",
        ".~lock.cv.odt#",
        "Thumbs.db",
    ],
)
def test_what_stands_beside_cvs_is_no_cv(tmp_path: Path, name: str) -> None:
    make(tmp_path, "cv.pdf", name)
    assert names(tmp_path) == ["cv.pdf"]


def test_excluded_files_and_folders(tmp_path: Path) -> None:
    make(tmp_path, "cv.pdf", "tarieven.csv", "out/index.html")
    found = list_cvs(tmp_path, recursive=True, exclude=[tmp_path / "tarieven.csv", tmp_path / "out"])
    assert [file.name for file in found] == ["cv.pdf"]


def test_cvs_sub_folder_stands_in_for_a_folder_without_files(tmp_path: Path) -> None:
    make(tmp_path, "cvs/cv.pdf", "gold/cv.json", "offers.csv")
    (file,) = list_cvs(tmp_path)
    assert (file.id, file.name, file.path) == ("cv", "cv.pdf", tmp_path / "cvs" / "cv.pdf")


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    make(tmp_path, "cv.pdf")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path, recursive=True) == ["cv.pdf"]


@pytest.mark.parametrize(
    ("build", "words"),
    [
        (lambda folder: folder / "nergens", "no such folder"),
        (lambda folder: make(folder, "cv.pdf") / "cv.pdf", "this is a file"),
        (lambda folder: folder, "no CVs here"),
        (lambda folder: make(folder, "offers.csv"), "no CVs here"),
    ],
)
def test_a_folder_without_cvs_is_refused_with_advice(tmp_path: Path, build, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        list_cvs(build(tmp_path))


def ids(*paths: str) -> dict[str, str]:
    home = Path("home")
    return {file.name: file.id for file in name_files(home, [home / path for path in paths])}


def test_the_id_is_the_stem() -> None:
    assert ids("cv-a-de-vries.pdf", "CV Sanne Bakker (2023).docx", "Curriculum Vitæ.odt") == {
        "cv-a-de-vries.pdf": "cv-a-de-vries",
        "CV Sanne Bakker (2023).docx": "CV Sanne Bakker (2023)",
        "Curriculum Vitæ.odt": "Curriculum Vitæ",
    }


def test_the_same_stem_gets_its_extension() -> None:
    assert ids("cv.pdf", "cv.docx", "ander.pdf") == {
        "cv.pdf": "cv-pdf",
        "cv.docx": "cv-docx",
        "ander.pdf": "ander",
    }


@pytest.mark.parametrize(
    "paths",
    [
        ("cv.pdf", "CV.pdf", "Cv.docx"),
        ("a/cv.pdf", "b/cv.pdf", "cv.pdf"),
        ("cv.pdf", "cv.docx", "cv-pdf.txt", "cv-docx"),
        ("cv?.pdf", "cv*.pdf", "cv#.pdf"),
        ("x" * 150 + "1.pdf", "x" * 150 + "2.pdf"),
        ("...pdf", ". .pdf", "-.pdf"),
        ("con.pdf", "CON.docx", "index.pdf"),
    ],
)
def test_ids_are_unique_whatever_the_case_of_the_file_system_and_the_order(paths: tuple[str, ...]) -> None:
    found = ids(*paths)
    assert len({value.casefold() for value in found.values()}) == len(paths)
    assert ids(*reversed(paths)) == found
    for value in found.values():
        assert 0 < len(value) <= ID_LENGTH + 20
        assert not set(value) & set('/\\:*?"<>|#%')
        assert value == value.strip(". ")
        assert value.casefold() not in {"con", "index"}


def test_control_characters_and_bad_bytes_in_names_can_be_written() -> None:
    bad = b"cv-\xff\x07naam.pdf".decode("utf-8", "surrogateescape")
    ((name, identifier),) = ids(bad).items()
    (name + identifier).encode("utf-8")
    assert "\x07" not in identifier


def test_offers_beside_the_cvs(tmp_path: Path) -> None:
    assert find_offers(tmp_path) is None
    make(tmp_path, "offers.toml", "offers.csv")
    assert find_offers(tmp_path) == tmp_path / "offers.csv"
