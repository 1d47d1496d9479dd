"""Spellings by rule: what each rule must and must not make."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cvscreen.patternbook import (
    VARIANT_RULES,
    PatternEntry,
    expanded_phrases,
    expanded_pseudo,
    expanded_token_patterns,
)

ENTRY = PatternEntry("tools", "a.toml", "a", "A", (), (), (), (), (), "", ("x",), ("y",), {})

MAKES = [
    ("acronym", "mbo", ["m b o"]),
    ("acronym", "MBO niveau 4", ["M B O niveau 4"]),
    ("acronym", "niveau 4 MBO", ["niveau 4 M B O"]),
    ("acronym", "4", []),
    ("compound", "klant contact", ["klantcontact"]),
    (
        "compound",
        "klant contact centrum",
        ["klantcontact centrum", "klant contactcentrum", "klantcontactcentrum"],
    ),
    ("compound", "klantcontact", []),
    ("en-n", "klantenservice", ["klanteservice"]),
    ("en-n", "balie", []),
    ("feminine", "verkoper kaas", ["verkoopster kaas"]),
    ("feminine", "inpakker", ["inpakster"]),
    ("feminine", "beheerder", ["beheerster"]),
    ("feminine", "schrijver", ["schrijfster"]),
    ("feminine", "verzorger", ["verzorgster"]),
    ("feminine", "telefonist", ["telefoniste"]),
    ("feminine", "telefoniste", ["telefonist"]),
    ("feminine", "werkster", ["werker"]),
    ("feminine", "kapster", ["kapper"]),
    ("feminine", "coördinatrice", ["coordinateur", "coordinator"]),
    ("feminine", "directeur", ["directrice", "directeuse"]),
    ("feminine", "chauffeuse", ["chauffeur"]),
    ("feminine", "kassière", ["kassier"]),
    (
        "feminine",
        "medewerker / docent",
        ["medewerkster / docent", "medewerker / docente", "medewerkster / docente"],
    ),
    ("feminine", "*consulente", ["*consulent"]),
    ("feminine", "medewerk*", []),
    ("feminine", "klantenservice", []),
    ("plural", "medewerker", ["medewerkers", "medewerkeren"]),
    ("plural", "zaak", ["zaaks", "zaaken", "zaken"]),
    ("plural", "brief", ["briefs", "briefen", "brieven"]),
    ("plural", "huis", ["huiss", "huisen", "huizen"]),
    ("plural", "balie", ["balies", "balien"]),
    ("plural", "klas", ["klass", "klasen", "klazen", "klassen"]),
]


@pytest.mark.parametrize(("rule", "phrase", "made"), MAKES)
def test_rule(rule: str, phrase: str, made: list[str]) -> None:
    assert list(VARIANT_RULES[rule](phrase)) == made


def test_every_rule_has_a_case() -> None:
    assert {rule for rule, _, _ in MAKES} == set(VARIANT_RULES)


def test_rules_build_on_each_other_and_fill_the_templates() -> None:
    entry = replace(
        ENTRY, phrases=("klant contact",), variants=("compound",), templates=("team {}", "afdeling {}")
    )
    assert expanded_phrases(entry) == (
        "team klant contact",
        "team klantcontact",
        "afdeling klant contact",
        "afdeling klantcontact",
    )


def test_a_title_is_found_and_blocked_in_either_gender() -> None:
    entry = replace(
        ENTRY,
        phrases=("kassa",),
        templates=("medewerker {}",),
        token_patterns=("*begeleidster",),
        pseudo=("begeleider stage",),
        variants=("feminine",),
    )
    assert expanded_phrases(entry) == ("medewerker kassa", "medewerkster kassa")
    assert expanded_token_patterns(entry) == ("*begeleidster", "*begeleider")
    assert expanded_pseudo(entry) == ("begeleider stage", "begeleidster stage")


def test_a_phrase_that_two_ways_make_is_given_once() -> None:
    entry = replace(ENTRY, phrases=("klant contact", "klantcontact"), variants=("compound",))
    assert expanded_phrases(entry) == ("klant contact", "klantcontact")
