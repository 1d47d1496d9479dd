"""Many files: each its own outcome, the same in any order and on any number of processes, kept for later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cvscreen.batch import (
    EvidenceCache,
    FileResult,
    OutputFolder,
    Settings,
    extract_cvs,
    fingerprint,
    list_cvs,
)
from cvscreen.errors import PatternError, UsageError
from cvscreen.reading import Limits
from tests.batch.material import UNREADABLE, write_cv

SETTINGS = Settings(date(2023, 4, 18), jobs=2)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("cvs")
    for number in range(4):
        write_cv(home / f"kandidaat-{number}.txt", start=f"maart 201{number + 5}")
    for name, (content, _) in UNREADABLE.items():
        (home / name).write_bytes(content)
    return home


@pytest.fixture(scope="module")
def results(folder: Path) -> tuple[FileResult, ...]:
    return extract_cvs(list_cvs(folder), SETTINGS)


def comparable(results: tuple[FileResult, ...]) -> dict[str, str]:
    return {
        result.file.name: (result.evidence or result.error).model_dump_json(by_alias=True)  # type: ignore[union-attr]
        for result in results
    }


def test_files_that_cannot_be_read_are_listed_and_stop_nothing(results: tuple[FileResult, ...]) -> None:
    by_name = {result.file.name: result for result in results}
    assert list(by_name) == sorted(by_name), "in the order of the list"
    for name, (_, code) in UNREADABLE.items():
        error = by_name.pop(name).error
        assert error is not None, name
        assert error.code in ({code} if code else {"damaged", "unsupported"}), name
        assert error.message.endswith((".", ")")), name
    assert len(by_name) == 4
    for result in by_name.values():
        assert result.evidence is not None
        assert result.evidence.document.sha256 == result.sha256
        assert result.evidence.experience


@pytest.mark.parametrize("jobs", [1, 3])
def test_the_same_in_any_order_on_any_number_of_processes(
    folder: Path, results: tuple[FileResult, ...], jobs: int
) -> None:
    again = extract_cvs(tuple(reversed(list_cvs(folder))), replace(SETTINGS, jobs=jobs))
    assert comparable(again) == comparable(results)


def test_a_second_run_redoes_only_what_changed(tmp_path: Path, folder: Path) -> None:
    home = tmp_path / "cvs"
    for number in range(3):
        write_cv(home / f"cv-{number}.txt", start=f"maart 201{number + 5}")
    cache_folder = tmp_path / "kept"
    key = fingerprint(SETTINGS.for_worker())

    def run(settings: Settings = SETTINGS, cache_key: str = key) -> dict[str, bool]:
        cache = EvidenceCache(cache_folder, cache_key)
        found = extract_cvs(list_cvs(home), settings, cache=cache)
        cache.prune()
        assert len(list(cache_folder.iterdir())) == len(found), "nothing of older runs is kept"
        return {result.file.name: result.reused for result in found}

    assert set(run().values()) == {False}
    first = comparable(extract_cvs(list_cvs(home), SETTINGS, cache=EvidenceCache(cache_folder, key)))
    assert set(run().values()) == {True}
    assert comparable(extract_cvs(list_cvs(home), SETTINGS)) == first, "kept and new are the same"
    write_cv(home / "cv-1.txt", start="april 2020")
    assert run() == {"cv-0.txt": True, "cv-1.txt": False, "cv-2.txt": True}
    (home / "cv-2.txt").rename(home / "cv-9.txt")
    assert run() == {"cv-0.txt": True, "cv-1.txt": True, "cv-9.txt": False}
    later = replace(SETTINGS, reference_date=date(2024, 1, 1))
    other = fingerprint(later.for_worker())
    assert other != key
    assert set(run(later, other).values()) == {False}


def test_a_kept_file_that_cannot_be_read_is_done_anew(tmp_path: Path) -> None:
    write_cv(tmp_path / "cvs" / "cv.txt")
    files = list_cvs(tmp_path / "cvs")
    cache = EvidenceCache(tmp_path / "kept", "x")
    extract_cvs(files, SETTINGS, cache=cache)
    (kept,) = (tmp_path / "kept").iterdir()
    for torn in ("", "{", "[]", '{"evidence": {}}', kept.read_text(encoding="utf-8")[:200]):
        kept.write_text(torn, encoding="utf-8")
        (result,) = extract_cvs(files, SETTINGS, cache=cache)
        assert not result.reused
        assert result.evidence


def test_an_interruption_loses_no_finished_work(tmp_path: Path) -> None:
    for number in range(3):
        write_cv(tmp_path / "cvs" / f"cv-{number}.txt")
    files = list_cvs(tmp_path / "cvs")
    cache = EvidenceCache(tmp_path / "kept", "x")
    done = []

    def stop_after_two(result: FileResult) -> None:
        done.append(result.file.name)
        if len(done) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        extract_cvs(files, replace(SETTINGS, jobs=1), cache=cache, on_result=stop_after_two)
    again = extract_cvs(files, SETTINGS, cache=cache)
    assert {result.file.name for result in again if result.reused} == set(done)


def test_fingerprint_follows_everything_that_decides_evidence(tmp_path: Path) -> None:
    worker = SETTINGS.for_worker()
    key = fingerprint(worker)
    assert fingerprint(worker) == key
    own = tmp_path / "patterns" / "tools"
    own.mkdir(parents=True)
    (own / "own.toml").write_text(
        '[[entry]]\nid = "zaakjes"\nlabel = "Zaakjes"\nphrases = ["Zaakjes"]\nsource = "own"\n'
        'kind = "system"\ngroup = "zaaksysteem"\nmatch = ["met Zaakjes"]\nreject = ["zaken"]\n'
    )
    with_patterns = fingerprint(replace(worker, patterns=(tmp_path / "patterns",)))
    with_limits = fingerprint(replace(worker, limits=Limits(max_pages=3)))
    assert len({key, with_patterns, with_limits}) == 3


def test_wrong_patterns_stop_before_the_first_cv(tmp_path: Path) -> None:
    (tmp_path / "patterns" / "tools").mkdir(parents=True)
    (tmp_path / "patterns" / "tools" / "own.toml").write_text('[[entry]]\nid = "x"\nlabl = "X"\n')
    with pytest.raises(PatternError, match=r"own\.toml"):
        fingerprint(replace(SETTINGS, patterns=(tmp_path / "patterns",)).for_worker())


def test_a_file_over_the_size_limit_is_not_even_hashed(tmp_path: Path) -> None:
    write_cv(tmp_path / "cv.txt")
    (result,) = extract_cvs(list_cvs(tmp_path), replace(SETTINGS, limits=Limits(max_bytes=100)))
    assert result.error
    assert result.error.code == "too-large"
    assert result.sha256 is None


def test_a_number_of_jobs_below_one_is_refused(tmp_path: Path) -> None:
    write_cv(tmp_path / "cv.txt")
    with pytest.raises(UsageError, match="--jobs 0"):
        extract_cvs(list_cvs(tmp_path), replace(SETTINGS, jobs=0))


def test_an_output_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    theirs = tmp_path / "vakantie"
    theirs.mkdir()
    (theirs / "foto.jpg").write_bytes(b"x")
    with pytest.raises(UsageError, match="does not write among them"):
        OutputFolder.claim(theirs)
    assert sorted(path.name for path in theirs.iterdir()) == ["foto.jpg"]
    with pytest.raises(UsageError, match="this is a file"):
        OutputFolder.claim(theirs / "foto.jpg")


def test_an_output_folder_of_ours_is_taken_again(tmp_path: Path) -> None:
    OutputFolder.claim(tmp_path / "out")
    (tmp_path / "out" / "index.html").write_text("x")
    assert OutputFolder.claim(tmp_path / "out").path == tmp_path / "out"


def test_pages_of_candidates_that_are_gone_are_removed(tmp_path: Path) -> None:
    output = OutputFolder.claim(tmp_path / "out")
    pages = output.path / "candidates"
    pages.mkdir()
    for name in ("a.html", "weg.html", "logo.svg"):
        (pages / name).write_text("x")
    assert output.remove_stale_pages({"a", "b"}) == 1
    assert sorted(page.name for page in pages.iterdir()) == ["a.html", "logo.svg"]
