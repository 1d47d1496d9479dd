"""Make every file of the fresh set again, or those named: python -m tests.reading.fresh.build [name ...]"""

from __future__ import annotations

import importlib
import sys

from .common import OUT

MODULES = ("html_layouts", "draw_layouts", "latex_layouts", "office_layouts", "word_layouts", "scan_layouts")


def main(names: list[str]) -> None:
    OUT.mkdir(exist_ok=True)
    for module in MODULES:
        for layout in importlib.import_module(f".{module}", __package__).LAYOUTS:
            if names and layout.__name__ not in names:
                continue
            truth = layout()
            truth.write()
            size = truth.path.stat().st_size // 1000
            sys.stdout.write(
                f"{truth.path.name}: {truth.pages} pages, {len(truth.blocks)} blocks, {size} kB\n"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
