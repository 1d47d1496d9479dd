"""How a ranking comes about, in a few plain sentences."""

from __future__ import annotations

from cvscreen.report.view import Views

_SENTENCES: tuple[tuple[str, str], ...] = (
    (
        "Elk oordeel rust op tekst die letterlijk in het cv of de aanbieding staat. Bij elk citaat staat de pagina.",
        "Every outcome rests on text that stands word for word in the CV or the offer. Each quote comes with its page.",
    ),
    (
        "Een criterium is gehaald als het cv dat laat zien, hoe een vage passage ook wordt gelezen. Het is niet "
        "gehaald als het cv dat op geen enkele manier kan laten zien. In alle andere gevallen is het te beoordelen, "
        "en staat erbij waar het van afhangt.",
        "A criterion is met when the CV shows it, whichever way a vague passage is read. It is not met when the CV "
        "cannot show it in any reading. In all other cases it is to be reviewed, and what it depends on is told.",
    ),
    (
        "De score is de som van de punten. Is er iets open, dan staan de laagste en de hoogste mogelijke score er; "
        "de plaats is dan ook een bereik.",
        "The score is the sum of the points. Where something is open, the lowest and highest possible score are "
        "given; the place is a range then too.",
    ),
    (
        "Wie een minimumeis of formele eis niet haalt, valt af en krijgt geen plaats. Wie daarop nog te beoordelen "
        "is, staat wel in de lijst.",
        "Who fails a minimum requirement or formal rule is excluded and has no place. Who is still to be reviewed "
        "on one is listed all the same.",
    ),
    (
        "Bij gelijke scores gaat het laagste uurtarief voor, met de fee erin. Is ook dat gelijk, dan delen de "
        "kandidaten de plaats.",
        "On equal scores the lower hourly rate comes first, with the fee in it. Where that is equal too, the "
        "candidates share the place.",
    ),
)


def method(views: Views) -> tuple[str, ...]:
    """The sentences, with at the end what never counts."""
    side = 0 if views.words.lang == "nl" else 1
    return (*(pair[side] for pair in _SENTENCES), views.words("never"))
