"""Small fictional CVs and files that are no CV, made on the spot."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

CV = """{name}

Werkervaring
{start} - heden   Medewerker KCC, Gemeente Delft
Telefonisch en per e-mail vragen van inwoners beantwoorden met Key2KCC.
januari 2015 - december 2018   Verkoopmedewerker, Bakkerij Van Dam

Opleiding
2010 - 2014   MBO niveau 4 Secretarieel, ROC Mondriaan, diploma behaald

Referenties
Mevrouw J. Pietersen, teamleider, gemeente Delft, 015-1234567
De heer K. Smit, bedrijfsleider, Bakkerij Van Dam, 070-1234567
"""


def write_cv(path: Path, *, name: str = "Kandidaat", start: str = "maart 2019") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(CV.format(name=name, start=start), encoding="utf-8")
    return path


def zip_bytes() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("notities.txt", "geen cv")
    return stream.getvalue()


def encrypted_pdf() -> bytes:
    from fpdf import FPDF
    from fpdf.enums import EncryptionMethod

    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica")
    pdf.cell(text="Werkervaring")
    pdf.set_encryption(
        owner_password="eigenaar", user_password="geheim", encryption_method=EncryptionMethod.RC4
    )
    return bytes(pdf.output())


PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
UNREADABLE = {
    "kapot.pdf": (b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nstream\n\x00\x01", "damaged"),
    "leeg.pdf": (b"", "empty"),
    "archief.docx": (zip_bytes(), None),
    "foto.png": (PICTURE, "unsupported"),
    "geheim.pdf": (encrypted_pdf(), "encrypted"),
}
"""Content and code of files that cannot be read; None: damaged or unsupported, both are right."""
