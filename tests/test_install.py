"""The package as others get it: built, installed elsewhere and used far from the checkout.

Hatchling is among what the tests need, so that nothing here asks the network.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.install


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """A folder with the package alone; what it depends on comes from the tests' own Python."""
    folder = tmp_path_factory.mktemp("site")
    options = ["--no-deps", "--no-index", "--no-compile", "--quiet", "--target", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(wheel)], check=True)
    return folder


def run(installed: Path, folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run Python in an empty folder, with the installed package and without the checkout."""
    env = {name: value for name, value in os.environ.items() if name != "REGIONSENTER_DATA"}
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=env | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
    )


def test_the_wheel_holds_all_the_package_reads_and_no_more(wheel):
    # What git keeps is what a fresh clone builds from: nothing that lies about is needed or taken.
    kept = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "regionsenter", "data"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    wanted = {
        f"regionsenter/{name}" if name.startswith("data/") else name
        for name in kept
        if name and (ROOT / name).is_file()
    }
    with zipfile.ZipFile(wheel) as content:
        names = {name for name in content.namelist() if ".dist-info/" not in name}
    assert names == wanted


def test_the_wheel_holds_the_bytes_of_the_snapshot(wheel):
    with zipfile.ZipFile(wheel) as content:
        for path in (ROOT / "data").iterdir():
            packed = hashlib.sha256(content.read(f"regionsenter/data/{path.name}")).digest()
            assert packed == hashlib.sha256(path.read_bytes()).digest(), path.name


def test_the_command_line_answers_from_any_folder(installed, tmp_path):
    # The script that pip made of [project.scripts], as a user's shell would find it.
    scripts = installed / ("Scripts" if os.name == "nt" else "bin")
    (script,) = scripts.glob("regionsenter*")
    assert "regionsenter.cli" in script.read_text(encoding="utf-8", errors="ignore")
    entry = "from regionsenter.cli import main; raise SystemExit(main(['compare', 'voss']))"
    done = run(installed, tmp_path, "-c", entry)
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)
    assert rows and all(row["indicator"] for row in rows)


def test_a_notebook_answers_from_any_folder(installed, tmp_path):
    code = (
        "import regionsenter; from regionsenter.snapshot import DATA; "
        "print(DATA); print(len(regionsenter.compare('voss')))"
    )
    done = run(installed, tmp_path, "-c", code)
    assert done.returncode == 0, done.stderr
    folder, count = done.stdout.split()
    assert Path(folder) == installed / "regionsenter" / "data"
    assert int(count) > 0


def test_texts_and_catalog_come_along(installed, tmp_path):
    spoken = {
        language: run(installed, tmp_path, "-m", "regionsenter", "sentences", "voss", "--lang", language)
        for language in ("nb", "nn")
    }
    assert all(done.returncode == 0 and done.stdout for done in spoken.values())
    assert spoken["nb"].stdout != spoken["nn"].stdout


@pytest.mark.parametrize("command", [("verify",), ("build", "--raw", ".")])
def test_without_the_extra_the_build_says_what_it_needs_in_one_line(installed, tmp_path, command):
    code = (
        "import sys; sys.modules['pandera'] = sys.modules['geopandas'] = None; "
        "from importlib import util; whole = util.find_spec; "
        "util.find_spec = lambda name: None if name == 'geopandas' else whole(name); "
        f"from regionsenter.cli import main; raise SystemExit(main(['data', *{command!r}]))"
    )
    done = run(installed, tmp_path, "-c", code)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("regionsenter: ") and "regionsenter[build]" in line


@pytest.mark.parametrize("command", [("docs", "cli"), ("data", "docs")])
def test_documents_are_not_written_among_the_installed_packages(installed, tmp_path, command):
    done = run(installed, tmp_path, "-m", "regionsenter", *command)
    assert done.returncode == 2 and "--out PATH" in done.stderr
    assert not (installed / "docs").exists()
    done = run(installed, tmp_path, "-m", "regionsenter", *command, "--out", "here.md")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "here.md").read_text(encoding="utf-8").startswith("# ")


def test_the_version_is_that_of_the_project(wheel):
    (found,) = importlib.metadata.distributions(name="regionsenter", path=[str(wheel)])
    assert f'version = "{found.version}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
