"""What is declared, pinned and locked agrees: pyproject.toml, requirements*.txt and lock/."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCKS = {
    "run": "requirements.txt",
    "build": "requirements-build.txt",
    "dev": "requirements-dev.txt",
    "bench": "requirements-bench.txt",
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OWN = {"regionsenter", "pages", "tests", "bench", "page_text", "questions", "views"}
#: The modules that only an installation with the extra ``build`` can import.
BUILD = ("regionsenter/ingest/", "regionsenter/checks/schemas.py", "regionsenter/checks/verify.py")


def read(name: str) -> list[Requirement]:
    """The requirements of a file and of those that it includes."""
    found = []
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if text.startswith("-r "):
            found += read(text.removeprefix("-r "))
        elif text:
            found.append(Requirement(text))
    return found


def pins(name: str) -> dict[str, str]:
    """Canonical name to the pinned version."""
    return {
        canonicalize_name(requirement.name): str(requirement.specifier).removeprefix("==")
        for requirement in read(name)
    }


def locked(lock: str) -> dict[str, set[str]]:
    """Canonical name to the locked versions; a package may have one for each Python."""
    found: dict[str, set[str]] = {}
    text = (ROOT / "lock" / f"{lock}.txt").read_text(encoding="utf-8")
    for name, version in re.findall(r"^([\w.-]+)==([^ ]+)", text, flags=re.MULTILINE):
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


def sources(*folders: str) -> list[Path]:
    return [path for folder in folders for path in (ROOT / folder).rglob("*.py")]


def imported(paths: Iterable[Path]) -> set[str]:
    """Canonical names of the packages that the files import, one a module, from outside ours."""
    modules: set[str] = set()
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module.partition(".")[0])
    outside = modules - OWN - set(sys.stdlib_module_names)
    distributions = packages_distributions()  # a peer of the bench may not be installed
    return {canonicalize_name(distributions.get(module, [module])[0]) for module in outside}


@pytest.mark.parametrize("name", LOCKS.values())
def test_every_requirement_is_pinned(name):
    for requirement in read(name):
        assert re.fullmatch(r"==[\w.]+", str(requirement.specifier)), requirement


@pytest.mark.parametrize("name", LOCKS.values())
def test_every_requirement_says_why_it_is_here(name):
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        assert line.startswith(("#", "-r ")) or re.search(r"\S +# \S", line), line


def test_what_the_app_imports_is_a_dependency_of_the_package():
    paths = sources("regionsenter", "pages")
    app = [path for path in paths if not path.relative_to(ROOT).as_posix().startswith(BUILD)]
    assert len(app) < len(paths)
    declared = {canonicalize_name(Requirement(text).name) for text in PROJECT["dependencies"]}
    assert imported(app) <= declared


@pytest.mark.parametrize(
    ("name", "folders"),
    [
        ("requirements-build.txt", ("regionsenter", "pages")),
        ("requirements-dev.txt", ("tests",)),
        ("requirements-bench.txt", ("tests", "bench")),
    ],
)
def test_what_is_imported_is_declared(name, folders):
    # The bench's own tests need what the bench needs, and are skipped without it.
    paths = [path for path in sources(*folders) if "bench" in folders or path.parent.name != "bench"]
    assert imported(paths) <= set(pins(name))


def test_the_bounds_of_the_package_hold_the_pins():
    extras = PROJECT["optional-dependencies"]
    bounds = [Requirement(text) for text in PROJECT["dependencies"] + extras["build"]]
    pinned = pins("requirements-build.txt")
    assert {canonicalize_name(bound.name) for bound in bounds} == set(pinned)
    for bound in bounds:
        assert bound.specifier.contains(pinned[canonicalize_name(bound.name)]), bound


@pytest.mark.parametrize(("lock", "name"), LOCKS.items())
def test_the_lock_has_the_pins(lock, name):
    versions = locked(lock)
    for package, version in pins(name).items():
        assert versions[package] == {version}, f"{package}: run 'make lock'"


def test_the_app_is_tested_with_the_versions_it_runs_on():
    run, dev = locked("run"), locked("dev")
    assert {name: dev[name] for name in run} == run


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_file_has_a_hash_and_no_address(lock):
    text = (ROOT / "lock" / f"{lock}.txt").read_text(encoding="utf-8")
    assert "://" not in text and "--index" not in text and "--find-links" not in text
    entries = re.split(r"^(?=[\w-])", text, flags=re.MULTILINE)[1:]
    assert entries and all("--hash=sha256:" in entry for entry in entries)
