"""The facts of a CV put into words, without any judgement: education, work, tools, references, the file."""

from __future__ import annotations

from dataclasses import dataclass

from cvscreen.records.evidence import DocumentInfo, Education, Evidence, Experience, ToolEvidence
from cvscreen.report.clean import clean
from cvscreen.report.timeline import Timeline, timeline
from cvscreen.report.view import QuoteView, Views
from cvscreen.wording import level_name


@dataclass(frozen=True, slots=True)
class EducationView:
    title: str
    institution: str
    level: str
    period: str
    completed: str
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class ExperienceView:
    """``number``: its place in the timeline."""

    number: int
    role: str
    organisation: str
    period: str
    months: str
    tags: tuple[str, ...]
    tools: str
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class ToolView:
    name: str
    status: str
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class FactsView:
    education: tuple[EducationView, ...]
    experience: tuple[ExperienceView, ...]
    timeline: Timeline | None
    tools: tuple[ToolView, ...]
    systems: str
    references: str
    reference_quotes: tuple[QuoteView, ...]
    stated_rate: str
    rate_quotes: tuple[QuoteView, ...]
    document: tuple[tuple[str, str], ...]
    hidden_text: bool
    hidden: tuple[str, ...]
    warnings: tuple[str, ...]


class FactViews:
    """Makes the views of the facts."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self._forms = views.forms
        self._words = views.words

    def of(self, evidence: Evidence) -> FactsView:
        rate = evidence.stated_rate
        return FactsView(
            education=tuple(self._education(item) for item in evidence.education),
            experience=tuple(
                self._experience(n, item) for n, item in enumerate(evidence.experience, start=1)
            ),
            timeline=timeline(evidence.experience, self._views.case),
            tools=(
                *(self._tool(item) for item in evidence.tools),
                *(self._tool(item, denied=True) for item in evidence.denied_tools),
            ),
            systems=", ".join(clean(item.tool) for item in evidence.systems),
            references=self._references(evidence),
            reference_quotes=self._views.quotes(evidence.references.evidence),
            stated_rate=self._forms.amount(rate.amount) if rate else "",
            rate_quotes=self._views.quotes(rate.evidence) if rate else (),
            document=self._document(evidence.document),
            hidden_text=evidence.document.hidden_text,
            hidden=self.hidden(evidence.document),
            warnings=tuple(
                self._warning(code) for code in evidence.document.warnings if code != "hidden-text"
            ),
        )

    def _education(self, item: Education) -> EducationView:
        completed = "running" if item.running else {True: "yes", False: "no", None: "unknown"}[item.completed]
        return EducationView(
            title=clean(item.title) if item.title else self._words("no-title"),
            institution=clean(item.institution or ""),
            level=self._level(item),
            period=self._forms.period(item.start, item.end),
            completed=self._words(f"completed-{completed}"),
            quotes=self._views.quotes(item.evidence),
        )

    def _level(self, item: Education) -> str:
        lang = self._forms.lang
        if item.foreign:
            return self._words("level-foreign")
        if item.level_min and item.level_max and item.level_min != item.level_max:
            low, high = level_name(item.level_min, lang), level_name(item.level_max, lang)
            return self._words("level-between", low=low, high=high)
        return level_name(item.level, lang) if item.level else self._words("level-open")

    def _experience(self, number: int, item: Experience) -> ExperienceView:
        at = item.client or item.employer or ""
        if item.client and item.employer:
            at = f"{at} ({self._words('via', employer=item.employer)})"
        dated = item.start is not None or item.end is not None
        return ExperienceView(
            number=number,
            role=clean(item.role) if item.role else self._words("no-role"),
            organisation=clean(at),
            period=self._forms.period(item.start, item.end, single=item.single),
            months=self._forms.months(item.months) if dated else "",
            tags=self._tags(item),
            tools=", ".join(clean(name) for name in (*item.tools, *item.systems)),
            quotes=self._views.quotes(item.evidence),
        )

    def _tags(self, item: Experience) -> tuple[str, ...]:
        tags = [self._words(f"type-{kind}") for kind in item.organisation_types]
        if item.contact_centre is True:
            tags.append(self._words("contact-true"))
        elif item.contact_centre == "mixed":
            tags.append(self._words("contact-mixed"))
        if item.kind != "job":
            tags.append(self._words(f"exp-{item.kind}"))
        elif not item.paid:
            tags.append(self._words("unpaid"))
        return tuple(dict.fromkeys(tags))

    def _tool(self, item: ToolEvidence, *, denied: bool = False) -> ToolView:
        if denied:
            status = "denied"
        elif item.possible:
            status = "possible"
        else:
            status = "in" if item.in_experience else "elsewhere"
        quotes = self._views.quotes((*item.evidence, *item.elsewhere))
        return ToolView(clean(item.tool), self._words(f"tool-{status}"), quotes)

    def _references(self, evidence: Evidence) -> str:
        count = evidence.references.count
        if count == 0:
            return self._words(
                "references-on-request" if evidence.references.on_request else "references-none"
            )
        return self._words("references-one") if count == 1 else self._words("references-many", count=count)

    def _document(self, info: DocumentInfo) -> tuple[tuple[str, str], ...]:
        words = self._words
        pages = words(f"pages-{info.pages_source}", count=info.pages, margin=info.pages_margin)
        language = f"language-{info.language}"
        pairs = [
            (words("file"), clean(info.file)),
            (words("format"), clean(info.format).upper()),
            (words("pages"), pages),
            (words("language"), words(language if words.has(language) else "language-other")),
        ]
        if info.cv_date:
            pairs.append((words("cv-date"), self._forms.cv_date(info.cv_date)))
        return (*pairs, (words("checksum"), info.sha256))

    def hidden(self, info: DocumentInfo) -> tuple[str, ...]:
        """Where text stands that a reader cannot see, and of which kind; never the text."""
        return tuple(self._hidden(item) for item in info.hidden)

    def _hidden(self, item: dict[str, str | int]) -> str:
        reason = f"hidden-{item['reason']}"
        shown = self._words(reason) if self._words.has(reason) else clean(str(item["reason"]))
        key = "hidden-place-one" if item["characters"] == 1 else "hidden-place"
        return self._words(key, page=item["page"], reason=shown, characters=item["characters"])

    def _warning(self, code: str) -> str:
        key = f"warn-{code}"
        return self._words(key) if self._words.has(key) else clean(code)
