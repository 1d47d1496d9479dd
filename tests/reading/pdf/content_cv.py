"""Fictional CV content for the reading tests, and the record of what a page says in which order."""

# ruff: noqa: E501 - style sheets and word lists read better unbroken
from __future__ import annotations

import html
import random
from dataclasses import dataclass, field

_SENTENCE_PARTS = {
    "start": [
        "Dagelijks", "Samen met collega's", "Telefonisch", "Aan de balie", "Per e-mail", "In wisselende diensten",
        "Onder leiding van de teamleider", "Tijdens piekdrukte", "Voor inwoners en ondernemers", "Zelfstandig",
    ],
    "verb": [
        "beantwoorden van vragen", "registreren van meldingen", "inplannen van afspraken", "verwerken van aanvragen",
        "doorverbinden met vakafdelingen", "opstellen van brieven", "bijhouden van de kennisbank",
        "begeleiden van nieuwe medewerkers", "afhandelen van klachten", "controleren van gegevens",
    ],
    "object": [
        "over paspoorten en rijbewijzen", "over gemeentelijke belastingen", "over afvalinzameling",
        "over vergunningen voor evenementen", "over parkeren in het centrum", "over verhuizingen binnen de regio",
        "over uitkeringen en toeslagen", "over huwelijken en geboorten", "over openbare ruimte", "over bezwaarschriften",
    ],
    "end": [
        "in een hecht team", "volgens vaste normen", "met oog voor de klant", "binnen de afgesproken termijn",
        "in het zaaksysteem", "met veel geduld", "ook in de avonduren", "onder hoge werkdruk", "voor drie vestigingen",
        "met wekelijkse rapportage",
    ],
}  # fmt: skip
_ROLES = [
    "Medewerker klantcontactcentrum", "Callcenter agent", "Baliemedewerker", "Administratief medewerker",
    "Telefonist", "Medewerker burgerzaken", "Klantadviseur", "Receptionist", "Teamondersteuner", "Planner",
]  # fmt: skip
_EMPLOYERS = [
    "Gemeente Zandvliet", "Contactpunt Delta", "Waterbedrijf Oost", "Stichting Zorgbrug", "Bakkerij Van Loon",
    "Gemeente Hoogeweide", "Verzekeraar Noorderlicht", "Energiehuis Polder", "Werkorganisatie Bovenrijn", "Autohuis Smit",
]  # fmt: skip
_PLACES = ["Delft", "Zwolle", "Breda", "Leiden", "Hoorn", "Tiel", "Goes", "Assen", "Venlo", "Almelo"]
_MONTHS = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
]  # fmt: skip
_COURSES = [
    "MBO 4 Secretarieel", "HAVO Cultuur en Maatschappij", "MBO 3 Contactcenter", "HBO Communicatie", "VMBO Theoretisch",
    "Cursus Omgaan met agressie",
]  # fmt: skip
_SCHOOLS = [
    "ROC Merenland",
    "Hogeschool Vechtdal",
    "Scholengroep De Brug",
    "Praktijkcollege Kust",
    "Avondschool Maas",
]
_SKILLS = [
    "Key2KCC", "Accres", "Microsoft Office", "Zaaksysteem", "Suite", "Telefonie", "Chat", "Snel typen", "Plannen",
    "Klantgericht schrijven", "Gespreksvoering", "Archiveren",
]  # fmt: skip
_NAMES = [
    "Anna de Wit",
    "Bram Jacobs",
    "Carla Visser",
    "Dirk Mulder",
    "Eva Smeets",
    "Faruk Aydin",
    "Greet Bos",
]


@dataclass
class Job:
    """One job or course, in words."""

    period: str
    role: str
    employer: str
    place: str
    text: str
    tasks: list[str]


@dataclass
class Cv:
    """One fictional person's CV."""

    name: str
    contact: list[str]
    profile: str
    jobs: list[Job]
    courses: list[Job]
    skills: list[str]
    languages: list[tuple[str, str]]
    references: list[list[str]]


def make_cv(seed: int, jobs: int = 4, tasks: int = 3) -> Cv:
    """A CV that is the same for the same ``seed``."""
    draw = random.Random(seed)

    def sentence() -> str:
        parts = [draw.choice(_SENTENCE_PARTS[key]) for key in ("start", "verb", "object", "end")]
        return " ".join(parts)

    def period(year: int, *, month: bool) -> str:
        if not month:
            return f"{year} – {year + draw.randint(1, 3)}"
        return f"{draw.choice(_MONTHS)} {year} – {draw.choice(_MONTHS)} {year + draw.randint(1, 3)}"

    def job(index: int, *, month: bool) -> Job:
        return Job(
            period(2020 - 3 * index, month=month), draw.choice(_ROLES), draw.choice(_EMPLOYERS), draw.choice(_PLACES),
            f"{sentence()}. {sentence()}. {sentence()}.", [sentence() for _ in range(tasks)],
        )  # fmt: skip

    name = draw.choice(_NAMES)
    courses = [
        Job(f"{2008 - 4 * i} – {2011 - 4 * i}", course, draw.choice(_SCHOOLS), draw.choice(_PLACES), "", [])
        for i, course in enumerate(draw.sample(_COURSES, 3))
    ]
    return Cv(
        name,
        [f"Dorpsstraat {draw.randint(1, 99)}", f"{draw.randint(1000, 9999)} AB {draw.choice(_PLACES)}",
         f"06-{draw.randint(10000000, 99999999)}", f"{name.split()[0].lower()}@voorbeeld.example"],
        " ".join(f"{sentence()}." for _ in range(4)),
        [job(i, month=draw.random() < 0.5) for i in range(jobs)],
        courses,
        draw.sample(_SKILLS, 8),
        [("Nederlands", "moedertaal"), ("Engels", "goed"), ("Duits", "redelijk")],
        [[person, draw.choice(_ROLES), draw.choice(_EMPLOYERS), f"06-{draw.randint(10000000, 99999999)}"]
         for person in draw.sample(_NAMES, 2)],
    )  # fmt: skip


@dataclass
class Told:
    """Records every block as it is laid out, in reading order."""

    blocks: list[str] = field(default_factory=list)

    def say(self, *parts: str) -> str:
        """Notes one block; gives its text escaped for HTML."""
        return html.escape(self.plain(*parts))

    def plain(self, *parts: str) -> str:
        """Notes one block; gives its text as it is."""
        text = " ".join(parts)
        self.blocks.append(text)
        return text
