"""How a ranking comes about, in a few plain sentences."""

from __future__ import annotations

from cvscreen.report.view import Views

_EVIDENCE = (
    "Elk oordeel rust op tekst die letterlijk in het cv of de aanbieding staat. Bij elk citaat uit het cv "
    "staat de pagina.",
    "Every outcome rests on text that stands word for word in the CV or the offer. Each quote of the CV "
    "comes with its page.",
)
_OUTCOMES = (
    "Een criterium is gehaald als het cv dat laat zien, hoe een vage passage ook wordt gelezen. Het is "
    "niet gehaald als het cv dat op geen enkele manier kan laten zien. In alle andere gevallen is het te "
    "beoordelen: dan staat erbij waar het van afhangt en wanneer de uitkomst omslaat.",
    "A criterion is met when the CV shows it, whichever way a vague passage is read. It is not met when "
    "the CV cannot show it in any reading. In all other cases it is to be reviewed: then the report tells "
    "what it depends on and when the outcome changes.",
)
_SCORE = (
    "De score is de som van de punten. Is er iets open, dan staan de laagste en de hoogste mogelijke "
    "score er. De plaats is dan ook een bereik.",
    "The score is the sum of the points. Where something is open, the lowest and highest possible score "
    "are given. The place is a range then too.",
)
_GATES = (
    "Wie een minimumeis of een formele eis niet haalt, valt af en krijgt geen plaats. Wie daarop nog te "
    "beoordelen is, staat wel in de lijst.",
    "Who fails a minimum requirement or a formal rule is excluded and has no place. Who is still to be "
    "reviewed on one is listed all the same.",
)
_TIES_BY_RATE = (
    "Bij gelijke scores gaat het laagste uurtarief voor, met de fee erin. Is ook dat gelijk, dan delen de "
    "kandidaten de plaats.",
    "On equal scores the lower hourly rate comes first, with the fee in it. Where that is equal too, the "
    "candidates share the place.",
)
_TIES_SHARED = (
    "Bij gelijke scores delen de kandidaten de plaats.",
    "On equal scores the candidates share the place.",
)
_PEOPLE = (
    "Wat een beoordelaar beslist, komt in de plaats van de uitkomst van het programma en blijft daarnaast "
    "zichtbaar, met naam, tijd en reden.",
    "What a reviewer decides replaces the outcome of the program and stays visible beside it, with name, "
    "time and reason.",
)


def method(views: Views) -> tuple[str, ...]:
    """The sentences, with at the end what never counts."""
    side = 0 if views.words.lang == "nl" else 1
    ties = _TIES_BY_RATE if views.case.by_rate else _TIES_SHARED
    told = (_EVIDENCE, _OUTCOMES, _SCORE, _GATES, ties, _PEOPLE)
    return (*(pair[side] for pair in told), views.words("never"))
