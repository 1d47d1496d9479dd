"""An English CV, drawn with a PDF library, in the style of international companies."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

FILE = "Resume_Priya_Sharma.pdf"
LEFT, RIGHT = 60, 535


def build(path: Path) -> None:
    c = Canvas(str(path), pagesize=A4, invariant=1)
    y = 785.0

    def text(
        line: str,
        font: str = "Times-Roman",
        size: float = 10.5,
        x: float = LEFT,
        gap: float = 14,
        end: str = "",
    ) -> None:
        nonlocal y
        c.setFont(font, size)
        c.drawString(x, y, line)
        if end:
            c.setFont("Times-Italic", size)
            c.drawString(RIGHT - stringWidth(end, "Times-Italic", size), y, end)
        y -= gap

    def wrap(block: str, x: float = LEFT, bullet: str = "") -> None:
        words, line, first = block.split(), "", True
        for word in [*words, ""]:
            trial = f"{line} {word}".strip()
            if not word or stringWidth(trial, "Times-Roman", 10.5) > RIGHT - x:
                text(
                    (bullet if first else "") + line,
                    x=x - (stringWidth(bullet, "Times-Roman", 10.5) if first else 0),
                )
                first, line = False, word
            else:
                line = trial

    def head(title: str) -> None:
        nonlocal y
        y -= 8
        text(title.upper(), "Times-Bold", 11.5, gap=4)
        c.line(LEFT, y, RIGHT, y)
        y -= 14

    text("Priya Sharma", "Times-Bold", 20, gap=18)
    text(
        "Laan van Meerdervoort 512, The Hague  |  +31 6 55 83 10 27  |  priya.sharma@voorbeeldmail.nl", gap=12
    )
    head("Summary")
    wrap("Customer care professional with almost five years of experience in contact centres, the last two at a Dutch municipality. "
         "Fluent in English and Hindi, comfortable in Dutch (B2). Known for keeping calm when callers do not.")  # fmt: skip
    head("Experience")
    text("Contact Centre Agent", "Times-Bold", end="April 2021 – present")
    text("Municipality of The Hague", "Times-Italic")
    wrap(
        "Answering telephone calls and e-mails from residents, mainly expats, about registration, parking and local taxes.",
        74,
        "–  ",
    )
    wrap(
        "Writing the English standard replies of the knowledge base; weekly figures in Microsoft Office.",
        74,
        "–  ",
    )
    y -= 6
    text("Customer Service Representative", "Times-Bold", end="August 2018 – March 2021")
    text("Booking.com, Amsterdam", "Times-Italic")
    wrap("Handling calls of guests and hotels in English and Hindi, about 50 a day.", 74, "–  ")
    wrap("Rebooking of guests in the first months of the pandemic.", 74, "–  ")
    y -= 6
    text("Barista (part-time)", "Times-Bold", end="September 2015 – July 2018")
    text("Coffee Company, The Hague", "Times-Italic")
    head("Education")
    text("Bachelor of Business Administration", "Times-Bold", end="2014 – 2018")
    text("The Hague University of Applied Sciences, graduated July 2018")
    head("Skills")
    text("Microsoft Office, Salesforce, Genesys; typing 70 words per minute")
    head("References")
    text("Marjolein Dekker, Team Leader Contact Centre, Municipality of The Hague, +31 70 555 87 10")
    text("Tom O'Brien, Team Lead, Booking.com, tom.obrien@voorbeeldmail.nl")
    c.save()
