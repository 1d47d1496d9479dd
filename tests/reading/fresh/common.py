"""Content, truth and tool chains that the layouts share."""

from __future__ import annotations

import html
import json
import re
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE / "files"


@dataclass
class Entry:
    """A line of fields (``@ a | b | c``) with the paragraphs and list items under it."""

    fields: list[str]
    paragraphs: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    lines: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Section:
    """``lines`` and ``items`` are what stands before the first entry."""

    heading: str
    entries: list[Entry] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)


class Content:
    """A CV from ``content/<name>.txt``."""

    def __init__(self, name: str) -> None:
        self.values: dict[str, str] = {}
        self.sections: dict[str, Section] = {}
        section = Section("")
        for line in (HERE / "content" / f"{name}.txt").read_text("utf-8").splitlines():
            entry = section.entries[-1] if section.entries else None
            if line.startswith("= "):
                key, _, value = line[2:].partition(": ")
                self.values[key] = value
            elif match := re.fullmatch(r"\[(\w+)\] (.+)", line):
                section = self.sections[match[1]] = Section(match[2])
            elif line.startswith("@ "):
                section.entries.append(Entry([part.strip() for part in line[2:].split(" | ")]))
            elif line.startswith("- "):
                (entry.items if entry else section.items).append(line[2:])
                if entry:
                    entry.lines.append(("item", line[2:]))
            elif line:
                (entry.paragraphs if entry else section.lines).append(line)
                if entry:
                    entry.lines.append(("paragraph", line))

    def __getitem__(self, key: str) -> Section:
        return self.sections[key]

    def parts(self, key: str) -> list[str]:
        return [part.strip() for part in self.values[key].split(" | ")]


def plain(text: str) -> str:
    return text


def markup(text: str) -> str:
    return html.escape(text, quote=False)


_TEX = {"&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "€": r"\euro{}", "–": "--", "~": r"\textasciitilde{}"}


def tex(text: str) -> str:
    return "".join(_TEX.get(character, character) for character in text)


class Truth:
    """Collects the blocks while a layout is written: calling it records a block and gives its text back."""

    def __init__(
        self,
        name: str,
        layout: str,
        chain: str,
        pages: int,
        escape: Callable[[str], str] = plain,
        suffix: str = ".pdf",
    ) -> None:
        self.name = name
        self.layout = layout
        self.chain = chain
        self.pages = pages
        self.escape = escape
        self.suffix = suffix
        self.blocks: list[str] = []
        self.either: list[list[list[int]]] = []
        self.running: list[str] = []

    def __call__(self, text: str) -> str:
        self.blocks.append(" ".join(text.split()))
        return self.escape(text)

    def row(self, *parts: str) -> list[str]:
        """One block that is laid out in parts."""
        self.blocks.append(" ".join(" ".join(parts).split()))
        return [self.escape(part) for part in parts]

    def more(self, text: str) -> str:
        """Text that goes on in the last block."""
        self.blocks[-1] += " " + " ".join(text.split())
        return self.escape(text)

    @property
    def next(self) -> int:
        return len(self.blocks)

    def span(self, start: int) -> list[int]:
        """Indices of the first and the last block since ``start``, both included."""
        return [start, len(self.blocks) - 1]

    @property
    def path(self) -> Path:
        return OUT / f"{self.name}{self.suffix}"

    def write(self) -> None:
        found = page_count(self.path)
        if found != self.pages:
            raise ValueError(f"{self.name}: {found} pages, not {self.pages}")
        record: dict[str, object] = {
            "layout": self.name,
            "design": self.layout,
            "chain": self.chain,
            "pages": self.pages,
            "blocks": self.blocks,
        }
        if self.either:
            record["either"] = self.either
        if self.running:
            record["running"] = self.running
        text = json.dumps(record, ensure_ascii=False, indent=1)
        text = re.sub(r"\[\s+(\d+),\s+(\d+)\s+\]", r"[\1, \2]", text)
        self.path.with_suffix(".json").write_text(text + "\n", "utf-8")


def run(command: Sequence[str], folder: Path | None = None) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=180)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def soffice_pdf(source: Path, target: Path) -> None:
    """LibreOffice's own rendering of an office file."""
    with tempfile.TemporaryDirectory() as folder:
        run(
            [
                "soffice",
                f"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder,
                str(source),
            ]
        )
        target.write_bytes((Path(folder) / f"{source.stem}.pdf").read_bytes())


def page_count(path: Path) -> int:
    if path.suffix != ".pdf":
        with tempfile.TemporaryDirectory() as folder:
            rendered = Path(folder) / "rendered.pdf"
            soffice_pdf(path, rendered)
            return page_count(rendered)
    match = re.search(r"^Pages:\s+(\d+)", run(["pdfinfo", str(path)]), re.MULTILINE)
    if match is None:
        raise ValueError(f"{path.name}: no page count")
    return int(match[1])
