"""The pages: whole, safe, the same each time, and usable without colour, script or network."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from cvscreen.report import write_report, write_site
from tests.report import fixture

VOID = {"meta", "input", "link", "br", "wbr", "hr", "img", "rect", "line"}


class Outline(HTMLParser):
    """What a page holds: elements, ids, links, headings; fails on tags that do not nest."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[int] = []
        self.feed(page)
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open, f"closed but never opened: {tag}"
            assert self.open.pop() == tag

    def values(self, attribute: str) -> list[str]:
        return [value for _, attrs in self.tags if (value := attrs.get(attribute)) is not None]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    write_site(fixture.screening(), tmp_path, changed=None)
    return tmp_path


def pages(site: Path) -> list[Path]:
    return [site / "index.html", *sorted((site / "candidates").iterdir())]


def test_every_judged_candidate_has_a_page_and_the_unreadable_one_has_not(site: Path) -> None:
    names = [page.name for page in sorted((site / "candidates").iterdir())]
    assert names == ["a-sure.html", "b-open.html", "c-decided.html", "d-hostile.html", "e-out.html"]


def test_pages_nest_have_unique_ids_and_headings_without_gaps(site: Path) -> None:
    for page in pages(site):
        outline = Outline(page.read_text("utf-8"))
        ids = outline.values("id")
        assert len(ids) == len(set(ids)), page.name
        assert outline.headings.count(1) == 1
        for before, after in zip(outline.headings, outline.headings[1:], strict=False):
            assert after <= before + 1, f"{page.name}: h{before} is followed by h{after}"


def test_links_lead_to_pages_and_places_that_are_there(site: Path) -> None:
    for page in pages(site):
        outline = Outline(page.read_text("utf-8"))
        for link in outline.values("href"):
            if link.startswith("#"):
                assert link[1:] in outline.values("id")
            else:
                assert (page.parent / unquote(link)).resolve().is_file(), link


def test_labels_point_to_what_is_there(site: Path) -> None:
    for page in pages(site):
        outline = Outline(page.read_text("utf-8"))
        for target in outline.values("aria-labelledby"):
            assert target in outline.values("id")


def test_nothing_is_fetched_and_only_our_own_style_and_script_run(site: Path) -> None:
    for page in pages(site):
        text = page.read_text("utf-8")
        outline = Outline(text)
        assert not outline.values("src")
        assert not outline.values("style"), "the policy would not apply it"
        assert not [name for _, attrs in outline.tags for name in attrs if name.startswith("on")]
        assert "url(" not in text
        assert "@import" not in text
        policy = next(attrs["content"] or "" for _, attrs in outline.tags if attrs.get("http-equiv"))
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        for kind in ("style", "script"):
            for block in re.findall(f"<{kind}>(.*?)</{kind}>", text, re.DOTALL):
                digest = base64.b64encode(hashlib.sha256(block.encode()).digest()).decode()
                assert re.search(f"{kind}-src [^;]*'sha256-{re.escape(digest)}'", policy)


def test_text_of_a_cv_is_escaped_and_cannot_deceive(site: Path) -> None:
    page = (site / "candidates" / "d-hostile.html").read_text("utf-8")
    assert "<script>" not in page
    assert "<b>" not in page
    assert "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &#34;quoted&#34;" in page
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", page)
    assert "=HYPERLINK(&#34;" in page


def test_a_hostile_id_stays_inside_its_link(tmp_path: Path) -> None:
    name = "a'b %41 #c&d é"
    screened = fixture.screening(
        candidates=(fixture.candidate(name),), ranking=(name,), excluded=(), unreadable=(), hinges=()
    )
    write_site(screened, tmp_path, changed=None)
    links = Outline((tmp_path / "index.html").read_text("utf-8")).values("href")
    assert any(unquote(link) == f"candidates/{name}.html" for link in links)
    assert (tmp_path / "candidates" / f"{name}.html").is_file()


def test_every_outcome_is_a_word_and_not_only_a_colour(site: Path) -> None:
    index = (site / "index.html").read_text("utf-8")
    for word in ("Voldoet", "Te beoordelen", "Afgevallen", "Niet leesbaar", "Zeker", "Open", "Buiten"):
        assert word in index
    page = (site / "candidates" / "b-open.html").read_text("utf-8")
    assert re.search(r'badge review"><span aria-hidden="true">\?</span> Te beoordelen', page)
    out = (site / "candidates" / "e-out.html").read_text("utf-8")
    assert re.search(r'badge not-met"><span aria-hidden="true">✗</span> Niet gehaald', out)


def test_the_index_says_what_to_decide_first_and_why_others_are_out(site: Path) -> None:
    text = (site / "index.html").read_text("utf-8")
    assert "Eerst beslissen: hier hangt de top 2 van af" in text
    assert text.index("Wanneer begon") < text.index('<table class="ranking">')
    assert "Mogelijk van 1 januari 2021 tot en met 31 december 2021." in text
    assert "Beslist over: criterium 4, taal" in text
    assert "Minimumeis 1: Het aanbod noemt €\u00a057,00 per uur met fee." in text
    assert "Er staat geen leesbare tekst in het bestand." in text
    assert "18 april 2023, 12.00 uur" in text


def test_a_candidate_page_holds_points_turning_point_quotes_pages_and_rules(site: Path) -> None:
    text = (site / "candidates" / "b-open.html").read_text("utf-8")
    assert "0–25 van 25 punten" in text
    assert "Gehaald als de baan op of vóór 19 april 2021 begon." in text
    assert "2021 – heden</q>" in text
    assert "pagina 2 · <span" in text
    assert "regel periods/period:present" in text
    assert "€\u00a050,00–52,25" in text


def test_a_decision_stands_beside_the_outcome_of_the_machine(site: Path) -> None:
    text = (site / "candidates" / "c-decided.html").read_text("utf-8")
    assert "Gehaald, door M. Jansen op 19 april 2023, 09.30 uur. Nagevraagd." in text
    assert "Zonder dit besluit: te beoordelen, 0–25 punten." in text


def test_facts_are_told_with_the_precision_of_the_cv(site: Path) -> None:
    text = (site / "candidates" / "a-sure.html").read_text("utf-8")
    for told in (
        "Gemeente Delft (via Randstad)",
        "maart 2019 – heden · 12,5 tot 23,9 maanden",
        "juni t/m augustus 2016 – 15 december 2016",
        "periode niet genoemd",
        "vrijwilligerswerk",
        "mbo niveau 1 tot mbo niveau 4",
        "buitenlands, zonder Nederlandse waardering",
        "alleen buiten werk genoemd",
        "volgens het cv niet mee gewerkt",
        "gevraagde periode (18 april 2020 tot en met 18 april 2023)",
    ):
        assert told in text, told


def test_hidden_text_is_reported_but_never_shown(site: Path) -> None:
    text = (site / "candidates" / "d-hostile.html").read_text("utf-8")
    assert "Pagina 1: tekst in de kleur van de achtergrond (212 tekens)" in text
    assert "Verborgen tekst" not in (site / "candidates" / "a-sure.html").read_text("utf-8")


def test_english_is_english_throughout(tmp_path: Path) -> None:
    write_site(fixture.screening(language="en"), tmp_path, changed=None)
    text = (tmp_path / "index.html").read_text("utf-8")
    assert '<html lang="en">' in text
    assert "Decide first: this is what the top 2 depends on" in text
    assert "18 April 2023, 12:00" in text
    dutch = re.compile(r"\b(van|het|kandidaat|punten|niet|ranglijst)\b", re.IGNORECASE)
    chrome = re.sub(r"<(style|script)>.*?</\1>", "", text, flags=re.DOTALL)
    for known in ("Het uurtarief is ten hoogste", "Twee jaar in een", "Het cv is in het", "Het aanbod noemt"):
        chrome = chrome.replace(known, "")
    hits = [hit for hit in re.findall(r">([^<]*)<", chrome) if dutch.search(hit)]
    assert all("Wanneer begon" in hit or "leesbare tekst" in hit or "per uur" in hit for hit in hits), hits


def test_the_same_screening_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_site(fixture.screening(), tmp_path / name, changed=None)
    for page in pages(tmp_path / "one"):
        assert page.read_bytes() == (tmp_path / "two" / page.relative_to(tmp_path / "one")).read_bytes()


def test_a_page_is_written_again_only_where_it_would_differ(site: Path) -> None:
    folder = site / "candidates"
    kept = (folder / "a-sure.html").read_text("utf-8")
    for page in folder.iterdir():
        page.write_text(page.read_text("utf-8").replace("</body>", "<!-- kept --></body>"), "utf-8")
    moved = fixture.screening()
    first, *others = moved.candidates
    assert first.assessment
    rank = first.assessment.rank.model_copy(update={"worst": 2}) if first.assessment.rank else None
    first = first.model_copy(update={"assessment": first.assessment.model_copy(update={"rank": rank})})
    (folder / "e-out.html").unlink()
    write_site(moved.model_copy(update={"candidates": (first, *others)}), site, changed={"b-open"})
    again = {page.name for page in folder.iterdir() if "<!-- kept -->" not in page.read_text("utf-8")}
    assert again == {"a-sure.html", "b-open.html", "e-out.html"}
    assert "1–2" in (folder / "a-sure.html").read_text("utf-8")
    assert "1–2" not in kept


def test_the_page_of_a_cv_that_became_unreadable_goes(site: Path) -> None:
    screened = fixture.screening()
    gone = screened.candidates[0].model_copy(update={"assessment": None, "status": "unreadable"})
    write_site(
        screened.model_copy(update={"candidates": (gone, *screened.candidates[1:]), "ranking": ()}),
        site,
        changed=set(),
    )
    assert not (site / "candidates" / "a-sure.html").exists()


def test_no_half_written_files_stay_behind(site: Path) -> None:
    assert not [path.name for path in site.rglob("*") if path.name.endswith(".part")]


def test_a_large_ranking_stays_of_a_sane_size(tmp_path: Path) -> None:
    sizes = []
    for count in (200, 1200):
        write_site(fixture.large(count), tmp_path / str(count), changed=set())
        sizes.append((tmp_path / str(count) / "index.html").stat().st_size)
    a_row = (sizes[1] - sizes[0]) / 1000
    assert a_row < 900, "20,000 candidates have to stay under 18 MB"


def test_a_report_alone_has_no_way_back(tmp_path: Path) -> None:
    screened = fixture.screening()
    write_report(screened.candidates[0], screened, tmp_path / "alone.html", "nl")
    assert "../index.html" not in (tmp_path / "alone.html").read_text("utf-8")


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


def shown(page: Path, profile: Path, *more: str) -> tuple[str, str]:
    """The page after its scripts ran, and what the browser logged."""
    assert CHROMIUM
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    options += [f"--user-data-dir={profile}", "--enable-logging=stderr", "--dump-dom", *more]
    ran = subprocess.run(
        [CHROMIUM, *options, page.as_uri()], capture_output=True, text=True, timeout=120, check=True
    )
    return ran.stdout, ran.stderr


@needs_chromium
def test_the_script_runs_under_the_policy_of_the_page(site: Path, tmp_path: Path) -> None:
    page, log = shown(site / "index.html", tmp_path / "profile")
    assert '<html lang="nl" class="js">' in page
    assert "4 van 4 kandidaten" in page
    assert "Content Security Policy" not in log


@needs_chromium
@pytest.mark.parametrize(
    ("act", "names"),
    [
        ("type('OPEN')", ["b-open"]),
        ("choose('depends')", ["b-open"]),
        ("choose('yes')", ["a-sure", "c-decided", "d-hostile"]),
        ("sort(1); sort(1)", ["d-hostile", "c-decided", "b-open", "a-sure"]),
        ("sort(3)", ["b-open", "a-sure", "c-decided", "d-hostile"]),
    ],
    ids=["search", "shortlist", "state", "name backwards", "rate"],
)
def test_the_ranking_is_searched_filtered_and_sorted(
    act: str, names: list[str], site: Path, tmp_path: Path
) -> None:
    text = (site / "index.html").read_text("utf-8")
    # The page's policy allows no script but its own; this copy has none.
    text = re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
    play = """<script>
      const fire = (id, value, kind) => {
        const field = document.getElementById(id); field.value = value; field.dispatchEvent(new Event(kind));
      };
      const type = (value) => fire("find", value, "input");
      const choose = (value) => fire("state", value, "change");
      const sort = (number) => document.querySelectorAll(".ranking th button")[number].click();
      ACT;
    </script></body>""".replace("ACT", act)
    (site / "played.html").write_text(text.replace("</body>", play), "utf-8")
    page, _ = shown(site / "played.html", tmp_path / "profile")
    table = page[page.index("<tbody") : page.index("</table>")]
    assert [re.sub("<.*?>", "", name) for name in re.findall("<th.*?>(.*?)</th>", table)] == names


@needs_chromium
@pytest.mark.parametrize("width", [360, 760, 1024, 1280])
def test_no_page_scrolls_sideways(width: int, site: Path, tmp_path: Path) -> None:
    for number, page in enumerate((site / "index.html", site / "candidates" / "b-open.html")):
        text = re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text("utf-8"))
        # A window cannot be as narrow as a telephone, a frame can.
        frame = (
            f'<iframe id="f" style="width: {width}px; height: 900px" src="../framed-{number}.html"></iframe>'
        )
        (site / f"framed-{number}.html").write_text(text, "utf-8")
        ask = "const d = document.getElementById('f').contentDocument.documentElement;"
        ask += "document.title = d.scrollWidth <= d.clientWidth ? 'fits' : 'scrolls';"
        holder = site / "candidates" / f"holder-{number}.html"
        holder.write_text(f"<title></title>{frame}<script>f.onload = () => {{ {ask} }}</script>", "utf-8")
        shown_page, _ = shown(holder, tmp_path / "profile", "--allow-file-access-from-files")
        assert "<title>fits</title>" in shown_page, page.name
