"""Who someone is, written otherwise: names, gender of words, birth dates, addresses, nationality."""

from __future__ import annotations

import re
from pathlib import Path

from cvscreen.records.document import Document
from tests.metamorphic.rewriting import Rewrite, substitution

NO_NAME = frozenset({
    "curriculum", "vitae", "resume", "levensloop", "offerte", "opdracht", "kandidaat", "interim",
    "klantcontact", "uitgebreid", "definitief", "nieuw", "flexcv", "stage", "werk", "maart", "mrt", "kcc",
    "van", "der", "den", "het", "functioneel", "beheer", "ict", "medewerker", "teamleider", "profiel",
    "driessen", "yacht", "haarlem", "sneek",
})  # fmt: skip
"""Words of file names that are no part of a name: roles, and the agency or the place that the file is for."""
NAMES: dict[str, tuple[str, ...]] = {
    "Dutch": ("Willemijn", "Hoogenboom", "Terpstra", "Zijlmans"),
    "of another origin": ("Ayşegül", "Öztürk", "Szczepańska", "Benali"),
    "that are other words too": ("April", "Breda", "Mondriaan", "Bakker"),
}
"""A given name and further parts of a name."""


def name_words(path: Path, document: Document) -> tuple[str, ...]:
    """The words of the candidate's name, as the file's name and the top of the CV have them in common."""
    stem = re.sub(r"(?<=[a-z])(?=[A-Z])|[\W\d_]+", " ", path.stem).split()
    top = [line.text for line in document.lines()][:20]
    seen = [word for text in top for word in re.findall(r"[^\W\d_]{3,}", text)]
    wanted = {word.casefold() for word in stem if len(word) > 2} - NO_NAME
    return tuple(dict.fromkeys(word for word in seen if word[0].isupper() and word.casefold() in wanted))


def other_name(words: tuple[str, ...], names: tuple[str, ...]) -> Rewrite:
    """The name's words, in capitals too, by other ones."""
    table: dict[str, str] = {}
    distinct = list(dict.fromkeys(word.casefold() for word in words))
    for number, word in enumerate(distinct):
        new = names[min(number, len(names) - 1)]
        table |= {word.capitalize(): new, word.upper(): new.upper()}
    return substitution(table)


_HIS_HERS = {
    "hij": "zij", "hem": "haar", "heer": "mevrouw", "dhr": "mevr", "jongen": "meid", "man": "vrouw",
    "medewerker": "medewerkster", "klantenservicemedewerker": "klantenservicemedewerkster",
    "telefonist": "telefoniste", "receptionist": "receptioniste", "verkoper": "verkoopster",
    "verkoopmedewerker": "verkoopmedewerkster", "consulent": "consulente", "teamleider": "teamleidster",
    "leider": "leidster", "gastheer": "gastvrouw", "assistent": "assistente", "docent": "docente",
    "vertegenwoordiger": "vertegenwoordigster", "student": "studente",
    "baliemedewerker": "baliemedewerkster", "administrateur": "administratrice", "stagiair": "stagiaire",
}  # fmt: skip


def _both_cases(table: dict[str, str]) -> dict[str, str]:
    return {**table, **{old.capitalize(): new.capitalize() for old, new in table.items()},
            **{old.upper(): new.upper() for old, new in table.items()}}  # fmt: skip


FEMININE = substitution(_both_cases(_HIS_HERS))
MASCULINE = substitution(_both_cases({new: old for old, new in _HIS_HERS.items() if old not in ("hem",)}))

_BIRTH = re.compile(
    r"(?i)\bgeb\b|geb\.|geboren|geboorte(?!\s+(?:van|oudste|jongste|en overlijden))|\bjaar oud\b"
    r"|nationaliteit|burgerlijke staat|burg\. staat"
)
_YEAR = re.compile(r"\b19[4-9]\d\b|\b200\d\b")
_MONTH = re.compile(
    r"(?i)\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
)
_BORN_IN = 45
"""Characters from "geboren" within which the year of birth stands."""
_STATES = {"gehuwd": "gescheiden", "ongehuwd": "samenwonend", "weduwe": "ongehuwd", "Nederlandse": "Turkse",
           "Belgische": "Marokkaanse", "Nederlands": "Syrisch"}  # fmt: skip


def tells_birth(text: str) -> bool:
    """Whether a line is about birth, nationality or marital status."""
    return bool(_BIRTH.search(text))


def other_birth(text: str) -> str:
    """Another year, month, place and state. In a line that tells of a job or a school too, only the first
    year close behind "geboren" is that of birth."""
    born = _BIRTH.search(text)
    at = 0 if born is None else born.start()
    end = at + len(text[at : at + _BORN_IN].split(". ")[0])
    other = _YEAR.sub(lambda year: "1958" if year.group() > "1975" else "2001", text[at:end], count=1)
    text = text[:at] + other + text[end:]
    text = _MONTH.sub("oktober", text)
    text = re.sub(r"(?<=\bte )[A-Z]\w+", "Paramaribo", text)
    return substitution(_STATES)(text)


_POSTCODE = re.compile(r"\b[1-9]\d{3}(?: [A-Z]{2})?(?= ['A-Z][\w' -]+)")
_STREET = re.compile(
    r"(?:\b[A-Z][\w.'-]* (?:(?:van|der|den|de|het|en|Jan|Oost) )*)?\b[A-Z][\w'-]*"
    r"(?:straat|weg|laan|kade|plein|singel|hof|dijk|pad|gracht|meerdervoort|haven)\b \d+[\w-]*"
)


def tells_address(text: str) -> bool:
    """Whether a line has a street with a number, or a postcode."""
    return bool(_STREET.search(text) or re.search(r"\b[1-9]\d{3} [A-Z]{2}\b", text))


def other_address(text: str) -> str:
    """Another street, number and postcode."""
    return _POSTCODE.sub("9717 KL", _STREET.sub("Wilhelminasingel 2019", text))


PERSONALIA: dict[str, tuple[str, ...]] = {
    "a young woman from Delft": (
        "Persoonlijke gegevens", "Geboortedatum: 12 mei 2001",
        "Geboorteplaats: Delft", "Nationaliteit: Nederlandse", "Geslacht: vrouw",
        "Burgerlijke staat: ongehuwd", "Adres: Oude Delft 14, 2611 CD Delft",
    ),
    "an older man from Suriname": (
        "Persoonlijke gegevens", "Geboortedatum: 03-11-1958",
        "Geboorteplaats: Paramaribo (Suriname)", "Nationaliteit: Surinaamse", "Geslacht: man",
        "Burgerlijke staat: gehuwd, drie kinderen", "Adres: Naaldwijkseweg 2019, 2691 JA 's-Gravenzande",
    ),
    "someone who was a status holder": (
        "Persoonlijke gegevens", "Geboortedatum: 1 januari 1985",
        "Geboorteplaats: Aleppo", "Nationaliteit: Syrische, sinds 2021 Nederlandse", "Geslacht: x",
        "Burgerlijke staat: weduwe", "Adres: Laan van Westenenk 1, 7336 AZ Apeldoorn",
    ),
}  # fmt: skip
