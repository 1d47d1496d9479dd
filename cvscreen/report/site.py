"""Writes the pages: the ranking and one evidence report a candidate, each a file that stands on its own."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from cvscreen import wording
from cvscreen.records.assessment import Candidate, Screening
from cvscreen.records.request import LanguageCode
from cvscreen.report.clean import clean
from cvscreen.report.facts import FactViews
from cvscreen.report.frame import Case
from cvscreen.report.index import index_view
from cvscreen.report.view import Views
from cvscreen.report.words import Words
from cvscreen.report.writing import write_page

TEMPLATES = Path(__file__).parent / "templates"
DIGEST_META = b'<meta name="cvscreen-digest" content="'
EARLY = 'document.documentElement.classList.add("js");'
"""Lets a browser pass over all but the first rows of a long ranking while it still reads the page."""
NARROW = "(max-width: 46rem)"
"""Below this width a row of the ranking is a card, and its results carry the names of their columns."""
SCORE_COLUMN = 3
"""1-based column of the score; the rate follows it."""
FIRST_RESULT_COLUMN = 6
"""1-based column of the first criterion; one more where there is a shortlist."""
_NAME_PARTS = re.compile(r"[^_.-]+[_.-]*|[_.-]+")
HEAD_BYTES = 2048
"""Where in a page its digest stands at the latest."""


def write(screening: Screening, out: Path, *, changed: set[str] | None) -> None:
    """Write the site; see ``cvscreen.report.write_site``."""
    pages = out / "candidates"
    pages.mkdir(parents=True, exist_ok=True)
    case = Case.of(screening)
    for candidate in screening.candidates:
        path = pages / f"{candidate.id}.html"
        if candidate.assessment is None:
            # The file could be read in an earlier run, and cannot any more.
            path.unlink(missing_ok=True)
            continue
        digest = _digest(candidate, case, screening.language)
        if changed is None or candidate.id in changed or _digest_of(path) != digest:
            page = candidate_page(candidate, case, screening.language, alone=False, digest=digest)
            write_page(path, page)
    write_page(out / "index.html", index_page(screening))


def index_page(screening: Screening) -> str:
    """The ranking as a page."""
    views = Views(Case.of(screening), screening.language)
    index = index_view(screening, views)
    first = FIRST_RESULT_COLUMN + (1 if index.size else 0)
    names = {SCORE_COLUMN: views.words("score"), SCORE_COLUMN + 1: views.words("rate")}
    if index.size:
        names[FIRST_RESULT_COLUMN] = views.words("shortlist", size=index.size)
    names |= {number: head.name for number, head in enumerate(index.heads, start=first)}
    labels = "".join(
        f".ranking td:nth-child({number})::before{{content:{_css_string(name)} ': '}}"
        for number, name in names.items()
    )
    labels += f".list td:nth-child(4)::before{{content:{_css_string(views.words('points'))} ': '}}"
    style = f"{_asset('style.css')}@media {NARROW}{{{labels}}}\n"
    return _render(
        "index.html", views.words, {"index": index}, style=style, early=EARLY, script=_asset("ranking.js")
    )


def candidate_page(
    candidate: Candidate, case: Case, lang: LanguageCode, *, alone: bool, digest: str | None = None
) -> str:
    """The evidence report of one assessed candidate; ``alone``: without a way back to the ranking."""
    views = Views(case, lang)
    assert candidate.assessment is not None
    values: dict[str, object] = {
        "candidate": candidate,
        "case": case,
        "forms": views.forms,
        "verdict": views.verdict(candidate, candidate.assessment),
        "criteria": views.criteria(candidate.assessment),
        "questions": views.questions(candidate.assessment),
        "facts": FactViews(views).of(candidate.evidence) if candidate.evidence else None,
        "alone": alone,
        "digest": digest,
    }
    return _render("candidate.html", views.words, values, style=_asset("style.css"))


def _render(
    name: str,
    words: Words,
    values: Mapping[str, object],
    *,
    style: str,
    early: str = "",
    script: str = "",
) -> str:
    """A page with one style and, where given, a script that runs before its body and one after it."""
    policy = f"default-src 'none'; style-src '{_source_hash(style)}'; base-uri 'none'; form-action 'none'"
    hashes = " ".join(f"'{_source_hash(code)}'" for code in (early, script) if code)
    if hashes:
        policy += f"; script-src {hashes}"
    template = _environment().get_template(name)
    page = template.render(
        words=words,
        lang=words.lang,
        policy=policy,
        style=Markup(style),
        early=Markup(early),
        script=Markup(script),
        **values,
    )
    return page.rstrip("\n") + "\n"


def _css_string(text: str) -> str:
    """The text as a CSS string; all but letters and digits is escaped (CSS Syntax Level 3, section 4.3.7)."""
    return "'" + "".join(c if c.isascii() and c.isalnum() else f"\\{ord(c):x} " for c in text) + "'"


def _breakable(text: str) -> Markup:
    """A name that may break after an underscore or hyphen: file names hold no spaces."""
    return Markup("").join(
        Markup("{}<wbr>").format(part) if part[-1:] in "_-." else escape(part)
        for part in _NAME_PARTS.findall(clean(text))
    )


def _source_hash(text: str) -> str:
    """A hash source of the Content Security Policy (W3C CSP Level 3, section 2.3.1)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@lru_cache(maxsize=8)
def _asset(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8").strip() + "\n"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["clean"] = clean
    environment.filters["breakable"] = _breakable
    environment.filters["path"] = lambda text: quote(text, safe="")
    environment.filters["percent"] = lambda part: f"{round(100 * part, 2):g}%"
    return environment


@lru_cache(maxsize=1)
def _look() -> str:
    """A digest of the templates and of what words them: pages of another look are written anew."""
    files = [Path(wording.__file__), *sorted([*TEMPLATES.iterdir(), *Path(__file__).parent.glob("*.py")])]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files if path.is_file())).hexdigest()


def _digest(candidate: Candidate, case: Case, lang: LanguageCode) -> str:
    """A digest of all that a candidate's page shows."""
    content = "\0".join((_look(), lang, repr(case), candidate.model_dump_json(by_alias=True)))
    return hashlib.sha256(content.encode("utf-8")).hexdigest()


def _digest_of(path: Path) -> str | None:
    """The digest in a page that was written before; None where there is none."""
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except OSError:
        return None
    _, found, rest = head.partition(DIGEST_META)
    return rest[:64].decode("ascii", "replace") if found else None
