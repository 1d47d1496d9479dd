"""Builds the labelled title rows from the lists and layouts under data/. Same seed, same rows.

Names and layouts are split apart: a name or a layout that is learnt is never tested.
"""

from __future__ import annotations

import random
import re
import tomllib
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent / "data"
SPLITS = ("train", "dev", "test")
LABELS = ("EMPLOYER", "CLIENT", "ROLE", "PLACE", "COURSE", "INSTITUTION", "REFEREE")

Spans = list[tuple[int, int, str]]
Family = dict[str, Any]
"""One table of templates.toml: id, split, weight, rows; or parts and optional, which come in any order."""

_OPTIONAL = re.compile(r"\[([^\[\]]*\{[^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")
_TEST_SHARE = {**dict.fromkeys(range(7), "train"), 7: "dev", 8: "test", 9: "test"}


@dataclass(frozen=True)
class Example:
    """Title rows of one entry as one text (rows parted by line ends, cells by tabs) with labelled spans."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    family: str


def read_list(name: str) -> list[str]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def read_table(name: str) -> dict[str, list[str]]:
    table: dict[str, list[str]] = tomllib.loads((DATA / name).read_text(encoding="utf-8"))
    return table


def split_of(name: str) -> str:
    """The split a name belongs to, by its own letters, whatever list it stands in or how the list grows."""
    return _TEST_SHARE[zlib.crc32(name.encode()) % 10]


class Names:
    """Random names and fillers of one split."""

    def __init__(self, split: str, rng: random.Random) -> None:
        self.rng = rng
        self.split = split
        self.roles = self._own(read_list("roles.txt"))
        self.organisations = self._own(read_list("organisations.txt"))
        self.places = self._own(read_list("places.txt"))
        self.courses = self._own(read_list("courses.txt"))
        self.schools = self._own(read_list("schools.txt"))
        self.role_parts = {
            k: self._own(v) if k in {"field", "stem"} else v for k, v in read_table("role_parts.toml").items()
        }
        # Heads of titles, kinds of trade and legal forms are words that all know: only names are split.
        self.parts = {
            k: self._own(v) if k in {"nature", "coined_a", "coined_b", "abbreviation"} else v
            for k, v in read_table("organisation_parts.toml").items()
        }
        self.people = {
            k: self._own(v) if k in {"given", "surname"} else v for k, v in read_table("people.toml").items()
        }
        self.fillers = read_table("fillers.toml")

    def _own(self, names: Sequence[str]) -> list[str]:
        return [name for name in names if split_of(name) == self.split]

    def pick(self, names: Sequence[str]) -> str:
        return names[self.rng.randrange(len(names))]

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def role(self) -> str:
        if self.chance(0.55):
            name = self.pick(self.roles)
        else:
            parts, form = self.role_parts, self.rng.randrange(5)
            head, field, stem = self.pick(parts["head"]), self.pick(parts["field"]), self.pick(parts["stem"])
            name = (
                f"{head} {field}",
                f"{stem}{head}",
                f"{self.pick(parts['before'])} {head} {field}",
                f"{self.pick(parts['before'])} {stem}{head}",
                f"{head}{self.pick(parts['link'])}{stem}{self.pick(parts['head'])}",
            )[form].replace("- ", "-")
        if self.chance(0.08):
            name = f"{self.pick(self.role_parts['before'])} {name}".replace("- ", "-")
        if self.chance(0.05):
            name += self.pick([" (m/v)", " m/v", " a.i.", " (KCC)", " II", " A", " i.o."])
        return name[0].upper() + name[1:] if self.chance(0.75) else name

    def organisation(self) -> str:
        kind = self.rng.random()
        if kind < 0.3:
            name = self.pick(self.organisations)
        elif kind < 0.42:
            name = self.pick(self.parts["public"])
        elif kind < 0.58:
            trade = self.pick(self.parts["trade"])
            names = [self.family(), self.pick(self.parts["nature"]), self.coined(), "{PLACE}"]
            name = f"{trade} {self.pick(names)}"
        elif kind < 0.76:
            lead = self.pick(
                [self.family(), self.coined(), self.pick(self.parts["abbreviation"]), self.family()]
            )
            name = f"{lead} {self.pick(self.parts['trade_after'])}"
        elif kind < 0.86:
            name = self.coined()
        elif kind < 0.92:
            name = self.pick(self.parts["nature"])
        elif kind < 0.96:
            name = self.pick(self.parts["abbreviation"])
        else:
            name = self.family() if self.chance(0.5) else f"{self.pick(self.people['given'])} {self.family()}"
        name = name.replace("{PLACE}", self.pick(self.places)).replace(
            "{MIN}", self.pick(self.parts["ministry"])
        )
        name = name.replace("{NATURE}", self.pick(self.parts["nature"]))
        if self.chance(0.14):
            name += " " + self.pick(self.parts["form"])
        return name

    def agency(self) -> str:
        if self.chance(0.35):
            return self.organisation()
        lead = self.coined() if self.chance(0.6) else self.family()
        tail = self.pick(self.parts["agency_after"]) if self.chance(0.9) else ""
        return f"{lead} {tail}".strip()

    def coined(self) -> str:
        name = self.pick(self.parts["coined_a"]) + self.pick(self.parts["coined_b"])
        return name if self.chance(0.8) else name.upper() if self.chance(0.3) else name.capitalize()

    def family(self) -> str:
        name = self.pick(self.people["surname"])
        if self.chance(0.2) and name[0].isupper() and " " not in name:
            name = f"{self.pick(self.people['prefix'])} {name}"
            if self.chance(0.6):
                name = name[0].upper() + name[1:]
        return name

    def person(self) -> str:
        given, family = self.pick(self.people["given"]), self.family()
        if family[:1].isupper() and " " in family:
            family = family[0].lower() + family[1:]
        initials = "".join(
            f"{self.pick('ABCDEFGHIJKLMNOPRSTWYZ')}." for _ in range(self.rng.choice([1, 1, 2, 3]))
        )
        name = f"{given} {family}" if self.chance(0.6) else f"{initials} {family}"
        if self.chance(0.12):
            name += f"-{self.pick(self.people['surname'])}"
        if self.chance(0.3):
            name = f"{self.pick(self.people['address'])} {name if self.chance(0.8) else family}"
        return name

    def school(self) -> str:
        name = self.pick(self.schools)
        middle = self.pick(self.parts["nature"]) if self.chance(0.5) else self.family()
        return name.replace("{PLACE}", self.pick(self.places)).replace("{NAME}", middle)

    def course(self) -> str:
        name = self.pick(self.courses)
        if self.chance(0.12):
            name += self.pick([" en ", " & ", ", richting ", "/", " met ", " – "]) + self.pick(self.courses)
        return name

    def levelled_course(self) -> str:
        if self.chance(0.3):
            return self.course()
        level = self.pick(self.fillers["level"])
        join = self.pick([" ", " ", " ", ", ", ": ", " - "])
        return f"{level}{join}{self.course()}" if self.chance(0.85) else f"{self.course()} ({level})"

    def period(self) -> str:
        rng = self.rng
        year = rng.randrange(1975, 2023)
        later = min(2023, year + rng.randrange(0, 9))
        months = self.fillers["short_month"]
        full = self.fillers["month"]
        dash = self.pick([" – ", " - ", "-", "–", " tot ", " t/m ", " tot en met ", " until ", " / "])
        now = self.pick(["heden", "nu", "present", "Heden", "now"])
        form = rng.randrange(9)
        month = rng.randrange(12)
        other = rng.randrange(12)
        last = now if self.chance(0.2) else None
        if form == 0:
            return f"{year}{dash}{last or later}"
        if form == 1:
            return f"{full[month]} {year}{dash}{last or f'{full[other]} {later}'}"
        if form == 2:
            return f"{months[month]} {year}{dash}{last or f'{months[other]} {later}'}"
        if form == 3:
            return f"{month + 1:02}-{year}{dash}{last or f'{other + 1:02}-{later}'}"
        if form == 4:
            return f"{month + 1:02}/{year}{dash}{last or f'{other + 1:02}/{later}'}"
        if form == 5:
            return (
                f"{rng.randrange(1, 29):02}-{month + 1:02}-{year}{dash}{last or f'28-{other + 1:02}-{later}'}"
            )
        if form == 6:
            until = last or f"{months[other]}. {later % 100:02}"
            return f"{months[month].capitalize()}. '{year % 100:02}{dash}{until}"
        if form == 7:
            return f"sinds {full[month]} {year}" if self.chance(0.5) else f"{year}"
        return f"{full[month].capitalize()} {year}{dash}{last or f'{full[other]} {later}'}"

    def hours(self) -> str:
        number = self.rng.choice([8, 12, 16, 20, 24, 28, 32, 36, 40])
        return self.pick(self.fillers["hours"]).replace("{N}", str(number))

    def phone(self) -> str:
        digits = "".join(str(self.rng.randrange(10)) for _ in range(8))
        return self.pick(
            [f"06-{digits}", f"06 {digits}", f"tel. 06{digits}", f"070-{digits[:7]}", f"+31 6 {digits}"]
        )

    def mail(self) -> str:
        return f"{self.pick(self.people['surname']).split()[-1].lower()}@voorbeeld.nl"

    def slot(self, name: str) -> tuple[str, str | None]:
        """What fills a slot and the label it gets, None for a filler."""
        labelled: dict[str, tuple[Callable[[], str], str]] = {
            "ROLE": (self.role, "ROLE"),
            "EMPLOYER": (self.organisation, "EMPLOYER"),
            "AGENCY": (self.agency, "EMPLOYER"),
            "CLIENT": (self.organisation, "CLIENT"),
            "PLACE": (lambda: self.pick(self.places), "PLACE"),
            "COURSE": (self.course, "COURSE"),
            "LCOURSE": (self.levelled_course, "COURSE"),
            "INSTITUTION": (self.school, "INSTITUTION"),
            "REFEREE": (self.person, "REFEREE"),
        }
        if name in labelled:
            make, label = labelled[name]
            return make(), label
        made: dict[str, Callable[[], str]] = {
            "period": self.period,
            "psep": lambda: self.pick([": ", "\t", "\t", " ", "  ", "\n", " | ", " – ", ", "]),
            "year": lambda: str(self.rng.randrange(1975, 2023)),
            "hours": self.hours,
            "phone": self.phone,
            "mail": self.mail,
        }
        return (made[name]() if name in made else self.pick(self.fillers[name])), None


def fill(template: str, names: Names) -> tuple[str, Spans]:
    """The layout with its slots filled, and where the labelled ones came to stand."""
    layout = _OPTIONAL.sub(lambda m: m.group(1) if names.chance(0.55) else "", template)
    text, spans, position = "", [], 0
    for match in _SLOT.finditer(layout):
        text += layout[position : match.start()]
        value, label = names.slot(match.group(1))
        if label is not None:
            spans.append((len(text), len(text) + len(value), label))
        text += value
        position = match.end()
    return text + layout[position:], spans


def free_layout(family: Family, names: Names) -> str:
    """The parts of a family in any order, between separators of any kind."""
    parts = [names.pick(family["rows"])] if family["rows"] else []
    parts += family["parts"] + [part for part in family["optional"] if names.chance(0.3)]
    names.rng.shuffle(parts)
    habit = names.pick(names.fillers["sep"])
    layout = parts[0]
    for part in parts[1:]:
        layout += (habit if names.chance(0.6) else names.pick(names.fillers["sep"])) + part
    return layout


def roughen(text: str, spans: Spans, names: Names) -> tuple[str, Spans]:
    """Casing as people do it, and typing errors inside words."""
    case = names.rng.random()
    if case < 0.1:
        text = text.lower()
    elif case < 0.15:
        text = text.upper()
    elif case < 0.25 and spans:
        start, end, _ = spans[0]
        text = text[:start] + text[start:end].upper() + text[end:]
    if names.chance(0.08):
        # Two letters change places, which leaves every offset as it is.
        places = [i for i in range(1, len(text) - 2) if text[i].isalpha() and text[i + 1].isalpha()]
        if places:
            i = names.rng.choice(places)
            text = text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    return text, spans


def build(split: str, size: int, seed: int) -> list[Example]:
    """``size`` examples of one split."""
    families = [f for f in _families() if f["split"] == split]
    rng = random.Random(f"{seed}-{split}")
    names = Names(split, rng)
    weights = [f["weight"] for f in families]
    examples = []
    while len(examples) < size:
        family = rng.choices(families, weights)[0]
        layout = free_layout(family, names) if "parts" in family else names.pick(family["rows"])
        text, spans = fill(layout, names)
        lead = len(text) - len(text.lstrip())
        text, spans = text.strip(), [(s - lead, e - lead, label) for s, e, label in spans]
        changed, spans = roughen(text, spans, names)
        if len(changed) == len(text):  # a letter without a one-letter capital (ß, ŉ) would move the offsets
            examples.append(Example(changed, tuple(spans), family["id"]))
    return examples


def _families() -> list[Family]:
    families: list[Family] = tomllib.loads((DATA / "templates.toml").read_text(encoding="utf-8"))["family"]
    return families
