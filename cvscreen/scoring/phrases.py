"""The sentences of an assessment, Dutch and English side by side."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {
    # Experience
    "exp-nothing": (
        "Het cv noemt geen {subject} {window}.",
        "The CV names no {subject} {window}.",
    ),
    "exp-any-met": ("Het cv laat {subject} zien {window}.", "The CV shows {subject} {window}."),
    "exp-any-open": (
        "Of het cv {subject} laat zien {window}, hangt af van wat het cv openlaat.",
        "Whether the CV shows {subject} {window} depends on what it leaves open.",
    ),
    "exp-any-none": ("Het cv laat geen {subject} zien {window}.", "The CV shows no {subject} {window}."),
    "exp-months-met": (
        "Het cv laat {months} {subject} zien {window}; gevraagd zijn er {asked}.",
        "The CV shows {months} of {subject} {window}; {asked} are asked.",
    ),
    "exp-months-open": (
        "Het cv laat {months} {subject} zien {window}, naar gelang wat open is; gevraagd zijn er {asked}.",
        "The CV shows {months} of {subject} {window}, depending on what it leaves open; {asked} are asked.",
    ),
    "exp-months-none": (
        "Het cv laat {months} {subject} zien {window}; gevraagd zijn er {asked}.",
        "The CV shows {months} of {subject} {window}; {asked} are asked.",
    ),
    "exp-counted": ("Meegeteld: {items}.", "Counted: {items}."),
    "exp-overlap": ("Dagen die overlappen, tellen één keer.", "Days that overlap count once."),
    "exp-not-counted": ("Niet meegeteld: {items}.", "Not counted: {items}."),
    "exp-advice-missing": (
        "Is er meer {subject} {window}, noem dan functie, organisatie en de maanden van begin en einde.",
        "If there is more {subject} {window}, give role, organisation and the months of start and end.",
    ),
    "assume-stated-months": (
        "De genoemde duur bij {job} klopt niet met de datums; de datums zijn aangehouden.",
        "The duration stated for {job} contradicts its dates; the dates were used.",
    ),
    "assume-full-time": (
        "Het cv noemt geen uren bij {job}; gerekend is met een volledige werkweek.",
        "The CV gives no hours for {job}; a full working week was assumed.",
    ),
    # Tools
    "tools-sure": ("Aangetoond {window}: {items}.", "Demonstrated {window}: {items}."),
    "tools-maybe": ("Mogelijk: {items}.", "Possible: {items}."),
    "tools-none": ("Niet aangetoond: {items}.", "Not demonstrated: {items}."),
    "tools-count": ("In totaal: {counts} onderdelen.", "In total: {counts} tools."),
    "tools-advice": (
        "Is er {window} gewerkt met {tools}, noem dat dan bij de baan waarin dat was.",
        "If the candidate worked with {tools} {window}, name it with the job in which that was.",
    ),
    "tool-accepted": ("genoemd in het cv", "named in the CV"),
    "tool-elsewhere": ("alleen genoemd buiten betaald werk", "named only outside paid work"),
    "tool-before-and-listed": (
        "genoemd bij werk van voor die periode en elders in het cv",
        "named with work before that time and elsewhere in the CV",
    ),
    "tool-loose": ("niet precies genoemd bij {jobs}", "not named precisely with {jobs}"),
    "tool-contradicted": (
        "genoemd bij {jobs}, maar elders zegt het cv er niet mee te hebben gewerkt",
        "named with {jobs}, but elsewhere the CV denies it",
    ),
    "tool-period": (
        "genoemd bij {jobs}, waarvan de periode open is",
        "named with {jobs}, the period of which is open",
    ),
    "tool-denied": ("het cv zegt er niet mee te hebben gewerkt", "the CV says that it was not used"),
    "tool-before": ("alleen genoemd bij werk van voor die periode", "named only with work before that time"),
    # Education
    "edu-met": (
        "Afgeronde opleiding op {level} of hoger: {education}.",
        "Completed education at {level} or higher: {education}.",
    ),
    "edu-open": (
        "Of er een afgeronde opleiding is op {level} of hoger, laat het cv open: {items}.",
        "Whether there is a completed education at {level} or higher is left open by the CV: {items}.",
    ),
    "edu-not": (
        "Het cv laat geen afgeronde opleiding zien op {level} of hoger. Genoemd: {items}.",
        "The CV shows no completed education at {level} or higher. Named: {items}.",
    ),
    "edu-nothing": (
        "Het cv noemt geen opleiding op {level} of hoger.",
        "The CV names no education at {level} or higher.",
    ),
    "edu-advice": (
        "Is er een opleiding afgerond op {level} of hoger, vermeld dan naam, niveau en jaar van het diploma.",
        "If an education at {level} or higher was completed, give its name, level and year of the diploma.",
    ),
    "edu-doubt-undated": (
        "of die is afgerond, staat er niet bij",
        "it does not say whether it was completed",
    ),
    "edu-doubt-assumed": (
        "of die is afgerond, staat er niet bij",
        "it does not say whether it was completed",
    ),
    "edu-doubt-ends-later": (
        "of die voor de peildatum is afgerond, staat er niet bij",
        "it does not say whether it was completed before the reference date",
    ),
    "edu-doubt-running": ("loopt nog", "still running"),
    "edu-doubt-level": ("het niveau staat er niet bij", "the level is not given"),
    "edu-doubt-school": ("staat naast het mbo", "stands beside the mbo levels"),
    "edu-doubt-foreign": (
        "buitenlands diploma zonder Nederlandse waardering",
        "foreign diploma without a Dutch equivalence",
    ),
    "edu-refused-not": ("niet afgerond", "not completed"),
    "edu-refused-running": ("loopt nog", "still running"),
    "edu-refused-assumed": ("geen diploma genoemd", "no diploma mentioned"),
    "edu-refused-level": ("lager niveau", "lower level"),
    "edu-refused-foreign": ("telt niet mee", "does not count"),
    "assume-assumed": (
        "Bij {education} staat niet of die is afgerond. Omdat die voorbij is, is dat aangenomen.",
        "{education} does not say whether it was completed; as it ended in the past, that was assumed.",
    ),
    "assume-running": (
        "{education} loopt nog; volgens de aanvraag telt die mee.",
        "{education} is still running; by the request it counts.",
    ),
    # Rate
    "rate-none": (
        "Het aanbod en het cv noemen geen uurtarief; het maximum is {ceiling} met fee.",
        "Neither the offer nor the CV names an hourly rate; the maximum is {ceiling} with the fee.",
    ),
    "rate-source-offer": ("Het aanbod", "The offer"),
    "rate-source-cv": ("Het cv", "The CV"),
    "rate-amount": ("{source} noemt {amount} per uur{terms}.", "{source} names {amount} an hour{terms}."),
    "rate-total": ("Dat is {total} {how}.", "That is {total} {how}."),
    "rate-both": (
        "Zit de fee erin, dan is het tarief {inside}; komt de fee van {fee} erbij, dan {without}.",
        "With the fee inside the rate is {inside}; with the fee of {fee} on top it is {without}.",
    ),
    "rate-met": ("Dat blijft onder het maximum van {ceiling}.", "That stays below the maximum of {ceiling}."),
    "rate-exact": ("Dat is precies het maximum van {ceiling}.", "That is exactly the maximum of {ceiling}."),
    "rate-open": (
        "Of dat binnen het maximum van {ceiling} blijft, is nog open.",
        "Whether that stays within the maximum of {ceiling} is still open.",
    ),
    "rate-over": ("Dat is meer dan het maximum van {ceiling}.", "That is above the maximum of {ceiling}."),
    "rate-advice": (
        "Bied een tarief aan van ten hoogste {ceiling}, met fee en zonder btw.",
        "Offer a rate of at most {ceiling}, with the fee and without VAT.",
    ),
    "rate-terms-fee-in": ("met fee", "with the fee"),
    "rate-terms-fee-out": ("zonder fee", "without the fee"),
    "rate-terms-fee-silent": (
        "zonder te zeggen of de fee erin zit",
        "without saying whether the fee is in it",
    ),
    "rate-terms-vat-in": ("met btw", "with VAT"),
    "rate-terms-travel-out": ("zonder reiskosten", "without travelling costs"),
    "rate-how-fee": ("met de fee van {fee}", "with the fee of {fee}"),
    "rate-how-vat": ("zonder btw", "without VAT"),
    "assume-fee": (
        "Of de fee in het tarief zit, is niet gezegd; gerekend is zoals de aanvraag voorschrijft.",
        "Whether the fee is in the rate is not said; it was read as the request prescribes.",
    ),
    "assume-travel": (
        "Het tarief is zonder reiskosten; volgens de aanvraag is dat toegestaan.",
        "The rate excludes travelling costs; by the request that is allowed.",
    ),
    # Formal rules
    "pages-met": (
        "Het cv telt {pages}; toegestaan zijn er {maximum}.",
        "The CV has {pages}; {maximum} are allowed.",
    ),
    "pages-not": (
        "Het cv telt {pages}; toegestaan zijn er {maximum}.",
        "The CV has {pages}; {maximum} are allowed.",
    ),
    "pages-open": (
        "Het cv telt {pages}; toegestaan zijn er {maximum}.",
        "The CV has {pages}; {maximum} are allowed.",
    ),
    "pages-estimated-met": (
        "Het cv telt naar schatting {least} tot {most}; toegestaan zijn er {maximum}.",
        "The CV has an estimated {least} to {most}; {maximum} are allowed.",
    ),
    "pages-estimated-not": (
        "Het cv telt naar schatting {least} tot {most}; toegestaan zijn er {maximum}.",
        "The CV has an estimated {least} to {most}; {maximum} are allowed.",
    ),
    "pages-estimated-open": (
        "Het cv telt naar schatting {least} tot {most}, wat bij afdrukken moet blijken; "
        "toegestaan zijn er {maximum}.",
        "The CV has an estimated {least} to {most}, which printing must show; {maximum} are allowed.",
    ),
    "pages-advice-not": (
        "Kort het cv in tot ten hoogste {maximum} pagina’s.",
        "Shorten the CV to at most {maximum} pages.",
    ),
    "pages-advice-open": (
        "Lever het cv als pdf aan van ten hoogste {maximum} pagina’s.",
        "Hand in the CV as a PDF of at most {maximum} pages.",
    ),
    "language-met": ("Het cv is in het {found} geschreven.", "The CV is written in {found}."),
    "language-not": (
        "Het cv is in het {found} geschreven; gevraagd is {asked}.",
        "The CV is written in {found}; {asked} is asked.",
    ),
    "language-open": (
        "In welke taal het cv is geschreven, is niet eenduidig ({found}); gevraagd is {asked}.",
        "The language of the CV is not clear ({found}); {asked} is asked.",
    ),
    "language-advice": ("Lever het cv in het {asked} aan.", "Hand in the CV in {asked}."),
    "references-met": (
        "Het cv noemt {found}; gevraagd zijn er {minimum}.",
        "The CV names {found}; {minimum} are asked.",
    ),
    "references-not": (
        "Het cv noemt {found}; gevraagd zijn er {minimum}.",
        "The CV names {found}; {minimum} are asked.",
    ),
    "references-not-on-request": (
        "Het cv biedt referenties op aanvraag aan, maar noemt geen namen; gevraagd zijn er {minimum}.",
        "The CV offers references on request but names nobody; {minimum} are asked.",
    ),
    "references-open": (
        "Het cv noemt met zekerheid {found}; gevraagd zijn er {minimum}. Er staan meer contactgegevens in, "
        "die van nog een referent kunnen zijn.",
        "The CV certainly names {found}; {minimum} are asked. It holds further contact data that may belong "
        "to another reference.",
    ),
    "references-advice": (
        "Zet ten minste {minimum} referenten met naam in het cv.",
        "Name at least {minimum} references in the CV.",
    ),
    "deadline-met": (
        "Het aanbod is ingediend op {moment}; dat kon tot {deadline}.",
        "The offer was submitted on {moment}; it was possible until {deadline}.",
    ),
    "deadline-met-exact": (
        "Het aanbod is ingediend op {moment}, precies op het laatste moment.",
        "The offer was submitted on {moment}, at the very last minute.",
    ),
    "deadline-not": (
        "Het aanbod is te laat ingediend: op {moment}, terwijl het kon tot {deadline}.",
        "The offer was submitted too late: on {moment}, while it was possible until {deadline}.",
    ),
    "deadline-open": (
        "Het aanbod is ingediend op {moment}, zonder tijdstip; het kon tot {deadline}.",
        "The offer was submitted on {moment}, without a time; it was possible until {deadline}.",
    ),
    "deadline-advice": (
        "Noem het tijdstip waarop het aanbod is ingediend.",
        "Give the time at which the offer was submitted.",
    ),
    "manual": ("Dit kan alleen een mens beoordelen.", "Only a person can judge this."),
    "manual-advice": (
        "Maak in het cv duidelijk hoe de kandidaat hieraan voldoet.",
        "Show in the CV how the candidate meets this.",
    ),
    # Exclusion
    "excluded-jointly": (
        "De minimumeisen kunnen niet tegelijk gehaald zijn, hoe het cv ook wordt gelezen.",
        "The minimum requirements cannot all be met at once, however the CV is read.",
    ),
    "excluded-decided": ("Besluit van {by}: {reason}", "Decided by {by}: {reason}"),
    # Points
    "points-one": ("Dat geeft {low} van {most} punten.", "That gives {low} of {most} points."),
    "points-range": (
        "Dat geeft {low} tot {high} van {most} punten.",
        "That gives {low} to {high} of {most} points.",
    ),
    # Windows
    "window": (
        "in de periode van {start} tot en met {end}",
        "in the time from {start} to {end}",
    ),
    "window-none": ("", "at any time"),
    # Reasons why experience does not count
    "reason-outside": ("valt buiten die periode", "falls outside that time"),
    "reason-outside-any": ("telt niet mee", "does not count"),
    "reason-after": ("begint na de peildatum", "begins after the reference date"),
    "reason-volunteer": ("vrijwilligerswerk", "volunteer work"),
    "reason-internship": ("stage", "internship"),
    "reason-council": ("raadswerk", "council membership"),
    "reason-polling-station": ("stembureau", "polling station"),
    "reason-role": ("geen werk in een klantcontactcentrum", "no work in a customer contact centre"),
    "reason-role-terms": ("andere functie", "another role"),
    "reason-mixed": ("klantcontact is er maar een van de taken", "customer contact is one task among others"),
    "reason-organisation": ("geen gevraagde organisatie", "not an organisation that is asked"),
    "reason-organisation-municipality": ("geen gemeentelijke organisatie", "no municipal organisation"),
    "reason-joint-arrangement": ("gemeenschappelijke regeling", "joint body of municipalities"),
    "reason-unnamed": ("gemeente zonder naam", "municipality without a name"),
    "reason-owned-company": ("bedrijf van een gemeente", "company owned by a municipality"),
    "reason-no-role": ("functie niet genoemd", "role not named"),
    # Flips
    "flip-single": ("{result} als {condition}.", "{result} if {condition}."),
    "flip-context": ("Als {context}: {parts}.", "If {context}: {parts}."),
    "flip-part": ("{result} als {condition}", "{result} if {condition}"),
    "flip-tools": (
        "Elk onderdeel waarmee in die periode is gewerkt, telt mee ({tools}): {gains}.",
        "Each tool that was used in that time counts ({tools}): {gains}.",
    ),
    "flip-tools-gain": ("{count} erbij geeft {points} punten", "{count} more gives {points} points"),
    "flip-always": ("in elk geval {result}", "{result} in any case"),
    "flip-never": ("niet {result}, hoe dit ook uitvalt", "not {result}, whatever the answer"),
    "flip-never-points": ("{result}, hoe dit ook uitvalt", "{result}, whatever the answer"),
    "flip-met": ("gehaald", "met"),
    "flip-points": ("{points} punten", "{points} points"),
    "flip-others-worst": (
        "de andere open punten ongunstig uitvallen",
        "the other open items turn out unfavourably",
    ),
    "flip-others-best": (
        "de andere open punten gunstig uitvallen",
        "the other open items turn out favourably",
    ),
    "before": ("{job} op of vóór {day} begon", "{job} began on or before {day}"),
    "between": ("{job} tussen {day} en {until} begon", "{job} began between {day} and {until}"),
    "from": ("{job} op of na {day} begon", "{job} began on or after {day}"),
    "on-day": ("{job} op {day} begon", "{job} began on {day}"),
    "after": ("{job} op of na {day} eindigde", "{job} ended on or after {day}"),
    "at-start": ("{job} op {day} begon ({extreme})", "{job} began on {day} ({extreme})"),
    "at-end": ("{job} op {day} eindigde ({extreme})", "{job} ended on {day} ({extreme})"),
    "held-start": ("{job} op {day} begon", "{job} began on {day}"),
    "held-end": ("{job} op {day} eindigde", "{job} ended on {day}"),
    "earliest": ("de vroegst mogelijke dag", "the earliest possible day"),
    "latest": ("de laatst mogelijke dag", "the latest possible day"),
}
