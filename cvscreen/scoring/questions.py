"""How open facts are asked for: question, possible readings, conditions and what settles them."""

from __future__ import annotations

QUESTIONS: dict[str, tuple[str, str]] = {
    "start": ("Wanneer begon {job}?", "When did {job} begin?"),
    "end": ("Wanneer eindigde {job}?", "When did {job} end?"),
    "end-present": (
        "Liep {job} na {day} door, en tot wanneer?",
        "Did {job} go on after {day}, and until when?",
    ),
    "day-earlier": ("eerder", "earlier"),
    "settle-start": (
        "Vermeld bij {job} de maand waarin die begon.",
        "Give the month in which {job} began.",
    ),
    "settle-end": (
        "Vermeld bij {job} de maand waarin die eindigde.",
        "Give the month in which {job} ended.",
    ),
    "settle-period": (
        "Vermeld bij {job} de maanden van begin en einde.",
        "Give the months in which {job} began and ended.",
    ),
    "no": ("nee", "no"),
    "yes": ("ja", "yes"),
    "no-level": ("geen erkend niveau", "no recognised level"),
    "not-mbo": ("nee", "no"),
    "as-mbo": ("ja, als {level}", "yes, as {level}"),
    "above": ("hoger dan {limit}", "above {limit}"),
    "at-most": ("ten hoogste {limit}", "at most {limit}"),
    # Conditions on experience
    "contact_centre-mixed": (
        "Was {job} vooral klantcontact via telefoon, e-mail of chat?",
        "Was {job} mainly customer contact by telephone, e-mail or chat?",
    ),
    "contact_centre-mixed-yes": (
        "{job} als werk in een klantcontactcentrum geldt",
        "{job} counts as work in a customer contact centre",
    ),
    "contact_centre-mixed-no": (
        "{job} niet als werk in een klantcontactcentrum geldt",
        "{job} does not count as work in a customer contact centre",
    ),
    "contact_centre-mixed-settle": (
        "Beschrijf bij {job} of het vooral klantcontact via telefoon, e-mail of chat was.",
        "Describe whether {job} was mainly customer contact by telephone, e-mail or chat.",
    ),
    "municipal-joint-arrangement": (
        "Geldt de gemeenschappelijke regeling van {job} als gemeentelijke organisatie?",
        "Does the joint body of {job} count as a municipal organisation?",
    ),
    "municipal-unnamed": (
        "Bij welke gemeente was {job}?",
        "At which municipality was {job}?",
    ),
    "municipal-owned-company": (
        "Geldt het gemeentelijke bedrijf van {job} als gemeentelijke organisatie?",
        "Does the municipal company of {job} count as a municipal organisation?",
    ),
    "municipal-yes": (
        "{job} als werk bij een gemeentelijke organisatie geldt",
        "{job} counts as work at a municipal organisation",
    ),
    "municipal-no": (
        "{job} niet als werk bij een gemeentelijke organisatie geldt",
        "{job} does not count as work at a municipal organisation",
    ),
    "municipal-settle": (
        "Noem bij {job} de gemeente waarvoor is gewerkt.",
        "Name the municipality that {job} was for.",
    ),
    "counts": ("Telt {job} mee ({reason})?", "Does {job} count ({reason})?"),
    "counts-yes": ("{job} meetelt ({reason})", "{job} counts ({reason})"),
    "counts-no": ("{job} niet meetelt ({reason})", "{job} does not count ({reason})"),
    "counts-settle": (
        "Vermeld bij {job} of het betaald werk was.",
        "Say whether {job} was paid work.",
    ),
    "role-no-role": ("Wat was de functie in {job}?", "What was the role in {job}?"),
    "role-yes": ("{job} een gevraagde functie was", "{job} was a role that is asked"),
    "role-no": ("{job} geen gevraagde functie was", "{job} was not a role that is asked"),
    "role-settle": ("Vermeld bij {job} de functie.", "Give the role of {job}."),
    # Tools
    "tool-elsewhere": (
        "Is er in betaald werk in de gevraagde periode gewerkt met {tool}?",
        "Was {tool} used in paid work in the time asked for?",
    ),
    "tool-loose": (
        "Gaat het hier om {tool}? Het cv noemt het niet precies.",
        "Is this {tool}? The CV does not name it precisely.",
    ),
    "tool-denied": (
        "Is er gewerkt met {tool}? Het cv spreekt zichzelf tegen.",
        "Was {tool} used? The CV contradicts itself.",
    ),
    "tool-yes": ("met {tool} in die periode is gewerkt", "{tool} was used in that time"),
    "tool-no": ("met {tool} in die periode niet is gewerkt", "{tool} was not used in that time"),
    "tool-settle": (
        "Noem {tool} bij de baan waarin ermee is gewerkt.",
        "Name {tool} with the job in which it was used.",
    ),
    # Education
    "level": ("Welk niveau had {education}?", "Which level was {education}?"),
    "level-school": (
        "Geldt {education} als een opleiding op mbo-niveau?",
        "Does {education} count as an education at mbo level?",
    ),
    "level-foreign": (
        "Met welk Nederlands niveau komt {education} overeen?",
        "Which Dutch level does {education} equal?",
    ),
    "level-at-least": ("{education} op {level} of hoger was", "{education} was at {level} or higher"),
    "level-exact": ("{education} op {level} was", "{education} was at {level}"),
    "level-counts": ("{education} als {level} of hoger telt", "{education} counts as {level} or higher"),
    "level-counts-not": (
        "{education} niet als mbo-opleiding telt",
        "{education} does not count as an mbo education",
    ),
    "level-none": ("{education} geen erkend niveau heeft", "{education} has no recognised level"),
    "level-settle": ("Vermeld het niveau van {education}.", "Give the level of {education}."),
    "level-school-settle": (
        "Vermeld of er naast {education} een mbo-diploma is behaald.",
        "Say whether there is an mbo diploma beside {education}.",
    ),
    "level-foreign-settle": (
        "Voeg voor {education} een waardering van Nuffic, IDW of SBB toe.",
        "Add an equivalence by Nuffic, IDW or SBB for {education}.",
    ),
    "completed": ("Is {education} afgerond?", "Was {education} completed?"),
    "completed-yes": ("{education} is afgerond", "{education} was completed"),
    "completed-no": ("{education} niet is afgerond", "{education} was not completed"),
    "completed-settle": (
        "Vermeld bij {education} of en wanneer het diploma is behaald.",
        "Say whether and when {education} led to a diploma.",
    ),
    # Rate
    "rate-amount": ("Wat is het uurtarief?", "What is the hourly rate?"),
    "rate-amount-worst": (
        "het tarief hoger is dan {ceiling} met fee",
        "the rate is above {ceiling} with the fee",
    ),
    "rate-amount-at-most": (
        "het tarief ten hoogste {ceiling} met fee is ({without} zonder fee)",
        "the rate is at most {ceiling} with the fee ({without} without it)",
    ),
    "rate-amount-settle": (
        "Noem het uurtarief, zonder btw, en zeg of de fee erin zit.",
        "Give the hourly rate, without VAT, and say whether the fee is in it.",
    ),
    "rate-fee": (
        "Zit de fee van {fee} in het genoemde tarief?",
        "Is the fee of {fee} in the rate that is named?",
    ),
    "rate-fee-no": ("de fee nog bij het tarief komt", "the fee comes on top of the rate"),
    "rate-fee-yes": ("de fee in het tarief zit", "the fee is in the rate"),
    "rate-fee-settle": (
        "Vermeld bij het tarief of de fee erin zit.",
        "Say whether the fee is in the rate.",
    ),
    "rate-travel": (
        "Hoe hoog zijn de reiskosten per uur?",
        "How high are the travelling costs an hour?",
    ),
    "rate-travel-worst": (
        "de reiskosten hoger zijn dan {room} per uur",
        "the travelling costs are above {room} an hour",
    ),
    "rate-travel-at-most": (
        "de reiskosten ten hoogste {room} per uur zijn",
        "the travelling costs are at most {room} an hour",
    ),
    "rate-travel-settle": (
        "Bied een tarief aan waar de reiskosten in zitten.",
        "Offer a rate that includes travelling costs.",
    ),
    # Formal rules and what only a person can judge
    "document.pages": (
        "Hoeveel pagina’s telt het cv als het wordt afgedrukt?",
        "How many pages does the CV have in print?",
    ),
    "document.pages-yes": (
        "het cv afgedrukt ten hoogste {maximum} pagina’s telt",
        "the CV has at most {maximum} pages in print",
    ),
    "document.pages-no": (
        "het cv afgedrukt meer dan {maximum} pagina’s telt",
        "the CV has more than {maximum} pages in print",
    ),
    "references.count": (
        "Hoeveel referenten noemt het cv? Gevraagd zijn er {minimum}.",
        "How many references does the CV name? {minimum} are asked.",
    ),
    "references.count-yes": (
        "het cv ten minste {minimum} referenten noemt",
        "the CV names at least {minimum} references",
    ),
    "references.count-no": (
        "het cv minder dan {minimum} referenten noemt",
        "the CV names fewer than {minimum} references",
    ),
    "document.language": (
        "Is de lopende tekst van het cv in de gevraagde taal?",
        "Is the running text of the CV in the language that is asked?",
    ),
    "document.language-yes": (
        "de lopende tekst in de gevraagde taal is",
        "the running text is in the language asked",
    ),
    "document.language-no": (
        "de lopende tekst niet in de gevraagde taal is",
        "the running text is not in the language asked",
    ),
    "offer.submitted_at": (
        "Hoe laat is het aanbod ingediend?",
        "At what time was the offer submitted?",
    ),
    "offer.submitted_at-yes": (
        "het aanbod voor het sluiten van de termijn is ingediend",
        "the offer was submitted before closing time",
    ),
    "offer.submitted_at-no": (
        "het aanbod na het sluiten van de termijn is ingediend",
        "the offer was submitted after closing time",
    ),
    "manual": ("Voldoet de kandidaat hieraan: {text}", "Does the candidate meet this: {text}"),
    "manual-yes": ("de beoordelaar vindt van wel", "the assessor finds so"),
    "manual-no": ("de beoordelaar vindt van niet", "the assessor finds not"),
}
