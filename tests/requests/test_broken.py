"""One broken file a mistake, and the words that its message must hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvscreen.errors import RequestError
from cvscreen.requests import load_request

BROKEN = Path(__file__).parent / "broken"

MESSAGES: dict[str, tuple[str, ...]] = {
    "misspelt-key": ("'shortlistsize'", "not known", "Did you mean 'shortlist_size'", "deadline"),
    "misspelt-criterion-key": ("criterion '4'", "'month'", "Did you mean 'months'", "window"),
    "award-without-points": ("criterion '3'", "'points'", "needs its number of points", "points = 10"),
    "knock-out-with-points": ("criterion '2'", "'points'", "knock-out gives no points"),
    "tier-above-maximum": ("criterion '7'", "tier 1", "'points'", "12", "more than the 10"),
    "tiers-not-falling": ("criterion '7'", "tier 2", "highest to the lowest"),
    "highest-tier-below-maximum": ("criterion '7'", "tier 1", "8 points", "says 10"),
    "tier-with-more-tools-than-asked": ("criterion '7'", "'tiers'", "from 1 to 2", "not 3"),
    "unknown-level": ("criterion '2'", "'level'", "'mbo 3'", "Did you mean 'mbo-3'", "hbo-bachelor"),
    "unknown-tool": ("criterion '7'", "'tools'", "'Key2KC'", "Did you mean 'Key2KCC'", "Accres"),
    "unknown-role": ("criterion '4'", "'role'", "'callcenter'", "contact-centre"),
    "unknown-organisation": ("criterion '5'", "'organisations'", "'gemeente'", "municipality", "province"),
    "unknown-type": ("criterion '5'", "'type'", "'diploma'", "education", "experience", "tools", "rate"),
    "unknown-kind": ("criterion '5'", "'kind'", "Did you mean 'knock-out'", "award"),
    "points-no-number": ("criterion '5'", "'points'", "'tien'", "number above 0"),
    "negative-points": ("criterion '5'", "'points'", "-5", "above 0"),
    "rate-no-number": ("criterion '1'", "'maximum'", "'55,55'", "decimal point", "55.55"),
    "bad-deadline": ("'deadline'", "'18 april 2023 12:00'", "2023-04-18T12:00:00"),
    "deadline-without-time": ("'deadline'", "2023-04-18", "date and time"),
    "deadline-with-zone": ("'deadline'", "without a time zone"),
    "duplicate-id": ("criterion '5'", "criterion number 2", "an id that stands above it"),
    "formal-id": ("criterion number 1", "'pages'", "formal rule"),
    "unknown-setting": ("[settings]", "'unstated_complation'", "Did you mean 'unstated_completion'"),
    "bad-setting": ("[settings]", "'volunteer'", "'no'", "accept, review, reject"),
    "empty-window": ("criterion '5'", "[window]", "years or months"),
    "missing-title": ("'title'", "missing"),
    "no-criteria": ("'criteria'", "at least one"),
    "not-toml": ("not valid TOML", "line 1"),
    "formal-language": ("[formal]", "'language'", "'nederlands'", "nl, en"),
    "pages-no-number": ("[formal]", "'pages'", "whole number of at least 1"),
}


def test_every_broken_file_has_its_message() -> None:
    assert {path.stem for path in BROKEN.glob("*.toml")} == set(MESSAGES)


@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_the_message_names_file_place_fault_and_what_is_allowed(name: str) -> None:
    with pytest.raises(RequestError) as caught:
        load_request(BROKEN / f"{name}.toml")
    message = str(caught.value)
    assert message.startswith(f"{name}.toml")
    for words in MESSAGES[name]:
        assert words in message, message


def test_a_name_that_is_no_request_lists_those_there_are() -> None:
    with pytest.raises(RequestError, match=r"Did you mean 'westland-kcc'"):
        load_request("westland-kc")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match=r"gone\.toml: there is no such request file.*westland-kcc"):
        load_request(tmp_path / "gone.toml")


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_bytes(b'title = "\xff"')
    with pytest.raises(RequestError, match=r"bad\.toml: the file is not UTF-8"):
        load_request(tmp_path / "bad.toml")
