"""Scans: a printed page, made into an image, set askew and spoilt, kept as a PDF without text."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import weasyprint
from PIL import Image, ImageFilter

from .common import Content, Truth, markup, run


def _image(style: str, body: str, resolution: int) -> Image.Image:
    text = (
        '<!doctype html><html lang="nl"><head><meta charset="utf-8">'
        f"<style>{style}</style></head><body>{body}</body></html>"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        weasyprint.HTML(string=text).write_pdf(folder / "page.pdf")
        run(["pdftoppm", "-r", str(resolution), "-gray", "-singlefile", "page.pdf", "page"], folder)
        return Image.open(folder / "page.pgm").convert("L")


def scan_skew() -> Truth:
    cv = Content("scan_skew")
    t = Truth(
        "fresh_scan_skew",
        "black-and-white scan, labels and years in a left column, 1.3 degrees askew, speckled",
        "WeasyPrint, pdftoppm and Pillow (200 dpi, CCITT)",
        1,
        markup,
    )
    body = f"<h1>{t(cv.values['name'])}</h1>"
    for section in cv.sections.values():
        body += f"<h2>{t(section.heading)}</h2>" + "".join(f"<p>{t(line)}</p>" for line in section.lines)
        for entry in section.entries:
            label, value = t.row(*entry.fields)
            body += f"<div class='e'><span>{label}</span><div>{value}"
            body += "".join(f"<p>{t(line)}</p>" for line in entry.paragraphs) + "</div></div>"
    style = """@page{size:A4;margin:24mm 22mm}body{font:11.5pt/1.4 'Liberation Serif'}h1{font-size:19pt;
    margin:0}
    h2{font-size:13pt;margin:6mm 0 2mm;text-decoration:underline}p{margin:0}.e{display:grid;
    grid-template-columns:40mm 1fr;margin-bottom:1.5mm}"""
    page = _image(style, body, 200).rotate(1.3, Image.Resampling.BICUBIC, fillcolor=255)
    random = np.random.default_rng(7)
    pixels = np.asarray(page.filter(ImageFilter.GaussianBlur(0.6)), dtype=float)
    pixels += random.normal(0, 14, pixels.shape)
    black = pixels < 150
    for _ in range(260):
        y, x = random.integers(0, black.shape[0] - 3), random.integers(0, black.shape[1] - 3)
        size = random.integers(1, 3)
        black[y : y + size, x : x + size] = True
    Image.fromarray(np.where(black, 0, 255).astype("uint8")).convert("1").save(t.path, resolution=200)
    return t


def scan_pale() -> Truth:
    cv = Content("scan_pale")
    t = Truth(
        "fresh_scan_pale",
        "grey photocopy with low contrast, shadow at an edge and a column at the left",
        "WeasyPrint, pdftoppm and Pillow (150 dpi, JPEG)",
        1,
        markup,
    )
    head = f"<h1>{t(cv.values['name'])}</h1><p>{t(cv.values['role'])}</p>"
    halves, spans = [], []
    for keys in (("contact", "rij", "talen"), ("werk", "opl")):
        start = t.next
        half = ""
        for key in keys:
            half += f"<h2>{t(cv[key].heading)}</h2>" + "".join(f"<p>{t(line)}</p>" for line in cv[key].lines)
            for entry in cv[key].entries:
                half += f"<h3>{t(entry.fields[0])}</h3><p class='o'>{', '.join(entry.fields[1:])}</p>"
                t(", ".join(entry.fields[1:]))
                half += "".join(f"<p>{t(line)}</p>" for line in entry.paragraphs)
        halves.append(f"<div>{half}</div>")
        spans.append(t.span(start))
    t.either.append(spans)
    style = """@page{size:A4;margin:20mm}body{font:11.5pt/1.45 'Liberation Sans'}h1{margin:0;font-size:22pt}
    p{margin:0}.g{display:grid;grid-template-columns:50mm 1fr;gap:12mm}
    .g>div:first-child{border-right:.4mm solid #000}
    h2{font-size:13pt;margin:7mm 0 2mm}h3{font-size:11.5pt;margin:3mm 0 0}.o{font-style:italic}"""
    page = _image(style, f"{head}<div class='g'>{''.join(halves)}</div>", 150)
    page = page.rotate(-0.7, Image.Resampling.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(0.5))
    pixels = 96 + np.asarray(page, dtype=float) * (122 / 255)
    pixels -= 45 * np.exp(-np.arange(pixels.shape[1]) / 60)[None, :]
    pixels += np.random.default_rng(11).normal(0, 3, pixels.shape)
    Image.fromarray(pixels.clip(0, 255).astype("uint8")).save(t.path, resolution=150, quality=38)
    return t


LAYOUTS = [scan_skew, scan_pale]
