"""The wheel carries all that a screening needs: installed in an empty environment, away from the checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples" / "westland-kcc"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    # Built from a copy, so that nothing is left in the checkout.
    source = tmp_path_factory.mktemp("source") / "cvscreen"
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    for name in ("cvscreen", "patterns", "models"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(source)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    (built,) = out.glob("*.whl")
    return built


def test_the_wheel_holds_patterns_models_and_requests(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = {path.relative_to(ROOT / "patterns").as_posix() for path in (ROOT / "patterns").rglob("*.toml")}
    assert shipped
    assert {f"cvscreen/_data/patterns/{name}" for name in shipped} <= names
    assert "cvscreen/requests/builtin/westland-kcc.toml" in names
    assert "cvscreen/py.typed" in names
    templates = {p.name for p in (ROOT / "cvscreen" / "report" / "templates").iterdir() if p.is_file()}
    assert templates
    assert {f"cvscreen/report/templates/{name}" for name in templates} <= names
    trained = {p.relative_to(ROOT / "models").as_posix() for p in (ROOT / "models").rglob("*") if p.is_file()}
    assert {f"cvscreen/_data/models/{name}" for name in trained if "__pycache__" not in name} <= names
    assert not [name for name in names if name.startswith(("tests/", "samples/", "docs/"))]


@pytest.mark.wheel
def test_a_sample_is_screened_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    installed = subprocess.run(
        [str(python), "-m", "pip", "install", "-q", str(wheel)], capture_output=True, text=True
    )
    if installed.returncode != 0:
        message = f"pip cannot install the wheel's dependencies here: {installed.stderr[-400:]}"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    cvs = tmp_path / "cvs"
    cvs.mkdir()
    sample = sorted(SAMPLES.glob("*.pdf"))[0]
    shutil.copy(sample, cvs)
    # Nothing of the checkout may be seen: another folder, no PYTHONPATH, no user site.
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    command = [
        str(python),
        "-I",
        "-m",
        "cvscreen",
        "screen",
        "cvs",
        "--request",
        "westland-kcc",
        "--out",
        "out",
    ]
    done = subprocess.run(command, cwd=tmp_path, env=clean, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    screening = json.loads((tmp_path / "out" / "screening.json").read_text(encoding="utf-8"))
    (candidate,) = screening["candidates"]
    assert candidate["status"] == "screened"
    assert candidate["file"] == sample.name
    assert candidate["evidence"]["experience"]
    assert {criterion["id"] for criterion in candidate["assessment"]["criteria"]} >= set("1234567")
