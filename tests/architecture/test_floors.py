"""The house stands as it is drawn: floors, sizes, and nothing of this machine in the repository."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "cvscreen").rglob("*.py"))


def tracked() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no git checkout here")
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def test_imports_go_down_only() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    if not linter.exists():
        pytest.skip("import-linter is not installed")
    done = subprocess.run([str(linter), "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_has_one_reason_to_change(module: Path) -> None:
    lines = module.read_text(encoding="utf-8").count("\n")
    assert lines <= 400


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_reads_the_date_of_today_but_the_commands(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    reads = re.search(r"\b(date\.today|datetime\.(now|today|utcnow)|time\.time)\(", source)
    assert reads is None or module.parent.name == "cli"


def test_no_path_of_a_machine_is_committed() -> None:
    # Spelled in two parts, so that this file does not trip over itself.
    paths = re.compile("|".join("/" + name + "/" for name in ("work", "root", "farm", "opt/cvenv")))
    guilty = []
    for path in tracked():
        if path.suffix in {".py", ".md", ".toml", ".json", ".yaml", ".html", ".csv", ".txt", ""}:
            text = path.read_text(encoding="utf-8", errors="replace")
            guilty += [f"{path.relative_to(ROOT)}: {match[0]}" for match in paths.finditer(text)]
    assert not guilty
