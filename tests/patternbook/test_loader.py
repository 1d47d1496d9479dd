"""A wrong pattern file is refused with file, entry, key and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvscreen.errors import PatternError
from cvscreen.patternbook.loader import read_root

GOOD = """
[[entry]]
id = "key2kcc"
label = "Key2KCC"
kind = "tool"
phrases = ["Key2KCC"]
match = ["Key 2 KCC"]
reject = ["Key2Burgerzaken"]
"""

# One mistake each: folder, text of the file, and the words that the message must contain.
BROKEN = {
    "unknown key": (
        "tools",
        GOOD + 'phrase = ["Key"]\n',
        ["'phrase'", "Did you mean 'phrases'"],
    ),
    "key of another folder": ("tools", GOOD + 'level = "mbo-4"\n', ["'level'", "Keys allowed", "group"]),
    "unknown key of the file": ("tools", 'sourse = "x"\n' + GOOD, ["'sourse'", "Did you mean 'source'"]),
    "unknown folder": ("tool", GOOD, ["tool", "Did you mean 'tools'", "qualifiers"]),
    "id twice": ("tools", GOOD + GOOD, ["'key2kcc'", "twice"]),
    "not sorted": ("tools", GOOD + GOOD.replace("key2kcc", "accres"), ["'accres'", "before 'key2kcc'"]),
    "no match": ("tools", GOOD.replace('match = ["Key 2 KCC"]\n', ""), ["'key2kcc'", "'match'", "missing"]),
    "no reject": ("tools", GOOD.replace('reject = ["Key2Burgerzaken"]\n', ""), ["'reject'", "missing"]),
    "no kind": ("tools", GOOD.replace('kind = "tool"\n', ""), ["'kind'", "missing"]),
    "no phrase": ("tools", GOOD.replace('phrases = ["Key2KCC"]\n', ""), ["'phrases' or 'token_pattern'"]),
    "empty phrase": (
        "tools",
        GOOD.replace('["Key2KCC"]', '["Key2KCC", " "]'),
        ["none of them empty"],
    ),
    "phrases no list": ("tools", GOOD.replace('["Key2KCC"]', '"Key2KCC"'), ["a list of texts"]),
    "a number in a list": (
        "tools",
        GOOD.replace('["Key2KCC"]', '["Key2KCC", 2]'),
        ["a list of texts"],
    ),
    "value not allowed": (
        "tools",
        GOOD.replace('"tool"', '"app"'),
        ["one of tool, part, open, system"],
    ),
    "id with capitals": ("tools", GOOD.replace('"key2kcc"', '"Key2KCC"'), ["'Key2KCC'", "small letters"]),
    "unknown variant": (
        "tools",
        GOOD + 'variants = ["acronyms"]\n',
        ["Did you mean 'acronym'"],
    ),
    "template without place": ("tools", GOOD + 'templates = ["de app"]\n', ["'de app'", "exactly once"]),
    "star in a phrase": ("tools", GOOD.replace('["Key2KCC"]', '["Key2*"]'), ["'Key2*'", "token_pattern"]),
    "star inside a word": (
        "tools",
        GOOD + 'token_pattern = ["key*kcc"]\n',
        ["start or the end"],
    ),
    "wrong case": ("tools", GOOD + 'case = "upper"\n', ["case", "one of exact"]),
    "not TOML": ("tools", GOOD + "label =\n", ["tools/a.toml", "not valid TOML", "line"]),
    "key twice": ("tools", GOOD + 'label = "Key2"\n', ["tools/a.toml", "not valid TOML"]),
    "entry no table": ("tools", "entry = 1\n", ["[[entry]]"]),
    "unknown level": (
        "education",
        GOOD.replace('"tool"', '"level"') + 'level = "mbo4"\n',
        ["level must be one of", "mbo-4", "'mbo4'"],
    ),
    "one bound of a level": (
        "education",
        GOOD.replace('"tool"', '"course"') + 'level_min = "mbo-3"\n',
        ["both 'level_min' and 'level_max'"],
    ),
    "course without level": ("education", GOOD.replace('"tool"', '"course"'), ["needs 'level'"]),
    "unknown qualifier": (
        "qualifiers",
        GOOD.replace('kind = "tool"', 'qualifier = "denied"'),
        ["qualifier must be one of", "negated"],
    ),
    "span no years": (
        "employers",
        GOOD.replace('kind = "tool"', 'kind = "name"') + 'spans = { "Key2KCC" = [1990] }\n',
        ["spans must be a table", "first year"],
    ),
}


def write(root: Path, folder: str, text: str, name: str = "a.toml") -> Path:
    path = root / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("mistake", BROKEN)
@pytest.mark.parametrize("shipped", [False, True], ids=["tomllib", "quick"])
def test_each_mistake_is_named(mistake: str, shipped: bool, tmp_path: Path) -> None:
    folder, text, words = BROKEN[mistake]
    write(tmp_path, folder, text)
    with pytest.raises(PatternError) as caught:
        read_root(tmp_path, shipped=shipped)
    for word in [folder, *words]:
        assert word in str(caught.value)


def test_the_good_file_is_read(tmp_path: Path) -> None:
    write(tmp_path, "tools", 'source = "own"\n' + GOOD + 'source = "other"\n')
    entry = read_root(tmp_path, shipped=False)["tools"]["key2kcc"]
    assert (entry.phrases, entry.source, entry.file) == (("Key2KCC",), "other", "a.toml")
    assert entry.attributes == {"kind": "tool"}
    assert not entry.exact_case


def test_the_same_id_in_two_files_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "tools", GOOD)
    write(tmp_path, "tools", GOOD, "b.toml")
    with pytest.raises(PatternError, match=r"tools/b\.toml.*stands already in tools/a\.toml"):
        read_root(tmp_path, shipped=False)


def test_a_folder_that_is_not_there_or_empty_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PatternError, match="no such folder"):
        read_root(tmp_path / "none", shipped=False)
    with pytest.raises(PatternError, match="no pattern files"):
        read_root(tmp_path, shipped=False)


def test_another_encoding_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "tools", GOOD).write_bytes(GOOD.replace("Key 2", "Kéy 2").encode("cp1252"))
    with pytest.raises(PatternError, match="not UTF-8"):
        read_root(tmp_path, shipped=False)


def test_a_reader_of_its_own_checks_the_keys_of_an_open_folder(tmp_path: Path) -> None:
    write(tmp_path, "references", GOOD + "order = 3\n")
    assert read_root(tmp_path, shipped=False)["references"]["key2kcc"].attributes["order"] == 3
