"""LibreOffice, where it is there: the printed pages of Word files, and old ``.doc`` files made readable.

One start takes two to three seconds and a file about a tenth of one, so a batch hands over many files at
once (``render_files``). Each run has a profile of its own that runs no macros and follows no links; Word
files are handed over without their external parts. Nothing is fetched.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cvscreen.errors import ReadError
from cvscreen.reading.limits import Limits
from cvscreen.reading.package import Package
from cvscreen.reading.sniff import Kind, sniff

RENDERED_KINDS: frozenset[Kind] = frozenset({"docx", "doc", "odt", "rtf"})
_CHUNK = 40
"""Files a run: enough to forget the start, few enough to lose little to a file that ends the run."""
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
{items}
</oor:items>
"""
_ITEM = '<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
# No macros, no links, no updates, and a proxy that leads nowhere for whatever would go out all the same.
_PROFILE = (
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetNoProxy", ""),
)


@dataclass(frozen=True, slots=True)
class Rendered:
    """What LibreOffice made of one file. ``pdf``: its printed pages, None where that failed.

    ``docx``: the same text as a Word file, only for ``.doc``.
    """

    pdf: bytes | None = None
    docx: bytes | None = None


@lru_cache(maxsize=1)
def find_soffice() -> str | None:
    """The LibreOffice program, or None."""
    for name in ("soffice", "libreoffice"):
        if found := shutil.which(name):
            return found
    return next((place for place in _PLACES if Path(place).is_file()), None)


def render_files(paths: Iterable[Path], limits: Limits = Limits()) -> dict[Path, Rendered]:  # noqa: B008
    """What LibreOffice makes of the Word-like files among ``paths``; other files are not in the answer.

    Files that cannot be read, or that LibreOffice fails on, are in the answer without a PDF or not at all:
    ``read_document`` says what is wrong with them. Empty without LibreOffice. Never raises for a file.
    """
    if find_soffice() is None:
        return {}
    sources: list[tuple[Path, Kind, bytes]] = []
    made: dict[Path, Rendered] = {}
    for path in paths:
        found = _source(path, limits)
        if found is not None:
            sources.append((path, *found))
        if len(sources) == _CHUNK:
            made.update(_render_chunk(sources, limits))
            sources = []
    made.update(_render_chunk(sources, limits))
    return made


def render_bytes(data: bytes, kind: Kind, limits: Limits) -> Rendered:
    """``render_files`` for one file in memory."""
    if find_soffice() is None or kind not in RENDERED_KINDS:
        return Rendered()
    path = Path("file")
    return _render_chunk([(path, kind, data)], limits).get(path, Rendered())


def _source(path: Path, limits: Limits) -> tuple[Kind, bytes] | None:
    """Kind and bytes of a file that is worth handing over."""
    try:
        if path.stat().st_size > limits.max_bytes:
            return None
        data = path.read_bytes()
        kind = sniff(data, path.suffix.lower())
        if kind not in RENDERED_KINDS:
            return None
        data = without_links(data, kind, limits)
    except (OSError, ReadError):
        return None
    return kind, data


def without_links(data: bytes, kind: Kind, limits: Limits) -> bytes:
    """The file as LibreOffice may see it. Raises ``ReadError`` for a package that breaks the limits."""
    if kind == "docx":
        from cvscreen.reading.docx.repair import without_external_parts

        return without_external_parts(data, limits)
    if kind == "odt":
        Package(data, limits)
    return data


def _render_chunk(sources: Sequence[tuple[Path, Kind, bytes]], limits: Limits) -> dict[Path, Rendered]:
    if not sources:
        return {}
    with tempfile.TemporaryDirectory(prefix="cvscreen-") as name:
        folder = Path(name)
        _write_profile(folder / "profile")
        inputs: list[Path] = []
        for number, (_, kind, data) in enumerate(sources):
            source = folder / "in" / f"{number:04d}.{kind}"
            source.parent.mkdir(exist_ok=True)
            source.write_bytes(data)
            inputs.append(source)
        pdfs = _convert(inputs, "pdf", folder, limits)
        old = [source for source in inputs if source.suffix == ".doc"]
        words = _convert(old, "docx", folder, limits)
        return {
            path: Rendered(pdfs.get(source), words.get(source))
            for (path, _, _), source in zip(sources, inputs, strict=True)
        }


def _convert(inputs: list[Path], target: str, folder: Path, limits: Limits) -> dict[Path, bytes]:
    """Converted bytes by source. A file that ends or stalls the run is left out; the rest runs again."""
    out = folder / target
    out.mkdir(exist_ok=True)
    waiting = list(inputs)
    while waiting:
        finished = _run(waiting, target, out, folder / "profile", limits)
        done = [number for number, source in enumerate(waiting) if _result(source, out, target).is_file()]
        if finished or not waiting:
            break
        # LibreOffice works in order: the first file after the last result is the one that it died on.
        culprit = done[-1] + 1 if done else 0
        waiting = waiting[culprit + 1 :]
    made: dict[Path, bytes] = {}
    for source in inputs:
        result = _result(source, out, target)
        if result.is_file() and result.stat().st_size <= limits.max_bytes:
            made[source] = result.read_bytes()
    return made


def _result(source: Path, out: Path, target: str) -> Path:
    return out / f"{source.stem}.{target}"


def _run(inputs: list[Path], target: str, out: Path, profile: Path, limits: Limits) -> bool:
    """One call of LibreOffice; whether it came to its end by itself."""
    program = find_soffice()
    if program is None:
        return True
    command = [
        program,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        "--nodefault",
        "--nolockcheck",
        "--convert-to",
        target,
        "--outdir",
        str(out),
        *map(str, inputs),
    ]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=out,
        start_new_session=True,
    )
    try:
        return process.wait(timeout=limits.render_seconds + 2 * len(inputs)) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """LibreOffice starts a second program, so its whole group is ended."""
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _write_profile(profile: Path) -> None:
    user = profile / "user"
    user.mkdir(parents=True, exist_ok=True)
    items = "\n".join(_ITEM.format(path=path, name=name, value=value) for path, name, value in _PROFILE)
    (user / "registrymodifications.xcu").write_text(_SETTINGS.format(items=items), encoding="utf-8")
