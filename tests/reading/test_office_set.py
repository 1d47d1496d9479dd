"""The reading test set: every word, in the order of a reader, on the right number of pages."""

from __future__ import annotations

import itertools
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from cvscreen.reading import read_document
from cvscreen.reading.office import Rendered, find_soffice, render_files
from cvscreen.records.document import Document
from tests.reading.office_cases import CASES
from tests.reading.office_heldout import HELD_OUT

needs_office = pytest.mark.skipif(find_soffice() is None, reason="LibreOffice (soffice) is not installed")
BUILT = {name: CASES[name]() for name in sorted(CASES)}
_WORD = re.compile(r"\w+")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every file of the set; those that LibreOffice has to make only where it is there, one call a format."""
    folder = tmp_path_factory.mktemp("office")
    made: dict[str, Path] = {}
    waiting: dict[str, list[Path]] = {}
    for name in BUILT:
        case = BUILT[name]
        if case.convert_to is None:
            made[name] = folder / f"{name}{case.suffix}"
            made[name].write_bytes(case.data)
            continue
        source = folder / case.convert_to / f"{name}.docx"
        source.parent.mkdir(exist_ok=True)
        source.write_bytes(case.data)
        waiting.setdefault(case.convert_to, []).append(source)
        made[name] = source.with_suffix(f".{case.convert_to}")
    for target, sources in waiting.items() if find_soffice() else ():
        convert(sources, target, folder)
    return made


def convert(sources: list[Path], target: str, folder: Path) -> None:
    soffice = find_soffice()
    assert soffice is not None
    command = [soffice, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", target, "--outdir", str(sources[0].parent), *map(str, sources)]
    subprocess.run(command, check=True, timeout=180, capture_output=True)


@pytest.fixture(scope="module")
def rendered(files: dict[str, Path]) -> dict[Path, Rendered]:
    """One batch for the whole set."""
    return render_files(path for path in files.values() if path.exists())


@pytest.mark.parametrize("name", sorted(name for name in BUILT if BUILT[name].convert_to is None))
def test_lines_in_order(name: str, files: dict[str, Path]) -> None:
    document = read_document(files[name], render=False)
    assert [line.text for line in document.lines()] == list(BUILT[name].lines)


@pytest.mark.parametrize("name", sorted(HELD_OUT))
def test_layouts_kept_out_of_tuning(name: str, tmp_path: Path) -> None:
    case = HELD_OUT[name]()
    path = tmp_path / f"cv{case.suffix}"
    path.write_bytes(case.data)
    assert [line.text for line in read_document(path, render=False).lines()] == list(case.lines)


@needs_office
@pytest.mark.parametrize("name", sorted(name for name in BUILT if BUILT[name].convert_to is not None))
def test_words_and_order_of_conversions(
    name: str, files: dict[str, Path], rendered: dict[Path, Rendered]
) -> None:
    case = BUILT[name]
    document = read_document(files[name], rendered=rendered[files[name]])
    texts = [line.text for line in document.lines()]
    assert recall(case.lines, texts) >= 0.995
    assert order(case.lines, texts) >= 0.98


@needs_office
@pytest.mark.parametrize(
    "name",
    sorted(n for n in BUILT if BUILT[n].pages and BUILT[n].suffix in (".docx", ".odt", ".rtf", ".doc")),
)
def test_page_count_is_what_the_making_fixes(
    name: str, files: dict[str, Path], rendered: dict[Path, Rendered]
) -> None:
    document = read_document(files[name], rendered=rendered[files[name]])
    assert (document.page_count, document.pages_source) == (BUILT[name].pages, "rendered")


@needs_office
@pytest.mark.parametrize("name", ["docx_three_pages", "xml_page_marks", "docx_long_five_pages"])
def test_lines_stand_on_the_page_that_shows_them(
    name: str, files: dict[str, Path], rendered: dict[Path, Rendered]
) -> None:
    """The page that rendering gives a line is the page that its making gave it."""
    by_rendering = pages_of(read_document(files[name], rendered=rendered[files[name]]))
    by_marks = pages_of(read_document(files[name], render=False))
    assert by_rendering == by_marks


@needs_office
def test_a_single_file_is_rendered_by_itself(files: dict[str, Path], rendered: dict[Path, Rendered]) -> None:
    """The same document whether it was read alone or in a batch."""
    path = files["docx_header_and_footer"]
    assert read_document(path) == read_document(path, rendered=rendered[path])


def test_without_libreoffice_typed_breaks_still_part_pages(files: dict[str, Path]) -> None:
    document = read_document(files["docx_three_pages"], render=False)
    assert document.pages_source == "estimated"
    assert document.page_count == 3
    assert [len(page.lines) for page in document.pages] == [4, 4, 4]


def pages_of(document: Document) -> list[tuple[str, int]]:
    return [(line.text, line.page) for line in document.lines()]


def recall(truth: tuple[str, ...], found: list[str]) -> float:
    wanted = Counter(_WORD.findall(" ".join(truth)))
    got = Counter(_WORD.findall(" ".join(found)))
    return sum((wanted & got).values()) / sum(wanted.values())


def order(truth: tuple[str, ...], found: list[str]) -> float:
    """Share of neighbouring true lines that are found in that order."""
    whole = "\n".join(found)
    places = [whole.find(line.split("\t")[0]) for line in truth]
    pairs = [(a, b) for a, b in itertools.pairwise(places) if a >= 0 and b >= 0]
    return sum(a < b for a, b in pairs) / max(1, len(pairs))
