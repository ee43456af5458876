"""What the documents name is there: files, modules, tests, commands, make targets, links and anchors."""

from __future__ import annotations

import re
import subprocess
from fnmatch import fnmatchcase
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from regionsenter.catalog import left_out
from regionsenter.cli.command_line import parser
from regionsenter.cli.reference import commands

ROOT = Path(__file__).parents[1]
DOCUMENTS = [
    ROOT / name
    for name in (
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "docs/cli.md",
        "docs/data.md",
        "docs/map.md",
        "docs/streamlit.md",
        "static/README.md",
        "bench/README.md",
        "tests/recorded/README.md",
    )
]
#: Raw files, which lie elsewhere.
RAW = tuple(left_out())
ENDINGS = ("py", "md", "yaml", "yml", "toml", "js", "css", "json", "po", "txt", "parquet", "png", "svg")
FILE = re.compile(rf"[\w.*<>/-]*\w[\w.*<>-]*\.({'|'.join(ENDINGS)})|[\w.-]+(/[\w.*<>-]+)*/|tests/[\w/]+")
TEST = re.compile(r"([\w/]+\.py)::(\w+)")
MODULE = re.compile(r"regionsenter(\.\w+)+")


def kept() -> set[str]:
    """Every file that git keeps or would keep, and every folder of one, with a slash."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    files = {name for name in listed.split("\0") if name and (ROOT / name).is_file()}
    return files | {f"{folder}/" for name in files for folder in map(str, Path(name).parents)}


KEPT = kept()


def marked(text: str) -> list[str]:
    """What stands in single backticks, outside blocks of code."""
    return re.findall(r"(?<!`)`([^`\n]+)`(?!`)", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S))


def dead_file(name: str) -> bool:
    """Whether no kept path ends with a file or folder that a document names; ``*`` stands for any text."""
    pattern = re.sub(r"<\w+>", "*", name)
    ends = (pattern, f"*/{pattern}") if pattern.endswith("/") or "." in pattern else (f"{pattern}/",)
    return not any(fnmatchcase(path, end) for path in KEPT for end in ends)


def dead_module(name: str) -> bool:
    """Whether a dotted name is neither a module nor something that a module has."""
    try:
        if find_spec(name):
            return False
    except ModuleNotFoundError:
        pass  # what stands before the last dot is no package
    module, _, attribute = name.rpartition(".")
    return not module or dead_module(module) or not hasattr(import_module(module), attribute)


def dead_test(path: str, name: str) -> bool:
    file = ROOT / path
    return not file.is_file() or f"def {name}(" not in file.read_text(encoding="utf-8")


def anchors(text: str) -> set[str]:
    """The anchors of a document's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}


def dead_link(target: str, document: Path) -> bool:
    """Whether a link leads nowhere; those to other hosts are not tried."""
    path, _, anchor = target.partition("#")
    file = document.parent / path if path else document
    if re.match(r"\w+:", target):
        return False
    return not file.exists() or (bool(anchor) and anchor not in anchors(file.read_text(encoding="utf-8")))


def dead(document: Path, text: str) -> list[str]:
    """Everything in a document's text that is not there."""
    found = []
    for name in marked(text):
        if test := TEST.fullmatch(name):
            found += [name] if dead_test(*test.groups()) else []
        elif MODULE.fullmatch(name) and not name.endswith((".po", ".pot", ".js", ".json")):
            found += [name] if dead_module(name) else []
        elif FILE.fullmatch(name) and name not in RAW and dead_file(name):
            found.append(name)
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.M))
    named = re.findall(r"(?:^ {4}|`)(?:[A-Z]+=\S+ )*make ([a-z][\w-]*)", text, flags=re.M)
    found += [f"make {target}" for target in named if target not in targets]
    known = {name for name, _ in commands(parser())}
    for words in re.findall(r"(?:python -m|\bpython) regionsenter ([a-z-]+(?: [a-z]+)?)", text):
        if words not in known and words.split()[0] not in known:
            found.append(f"regionsenter {words}")
    for module in re.findall(r"python -m ([a-z_][\w.]*)", text):
        found += [f"python -m {module}"] if dead_module(module) else []
    links = re.findall(r"\]\(([^)\s]+)\)", text)
    return found + [link for link in links if dead_link(link, document)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_all_that_a_document_names_is_there(document):
    assert dead(document, document.read_text(encoding="utf-8")) == []


def test_every_document_is_read():
    assert {path for path in KEPT if path.endswith(".md")} - {"bench/RESULTS.md"} == {
        path.relative_to(ROOT).as_posix() for path in DOCUMENTS
    }


@pytest.mark.parametrize(
    "gone",
    [
        "`regionsenter/gone.py`",
        "`regionsenter/gone/`",
        "`tests/gone`",
        "`gone.js`",
        "`regionsenter.view.gone`",
        "`tests/test_docs.py::test_gone`",
        "`make gone`",
        "    make gone",
        "`python -m regionsenter gone`",
        "`python -m regionsenter.gone`",
        "[a link](gone.md)",
        "[a link](#gone)",
    ],
)
def test_what_is_gone_is_found(gone):
    assert len(dead(ROOT / "README.md", gone)) == 1


#: A part of ours, by its name from the package or from the room it is told of.
OWN = re.compile(
    r"(?:``|:\w+:`~?)(?:regionsenter\.)?"
    r"((?:asked|catalog|checks|cli|export|geography|ingest|measures|present|server|ui|view)(?:\.\w+)+)`"
)


@pytest.mark.parametrize("folder", ["regionsenter", "pages"])
def test_the_modules_that_a_docstring_names_are_there(folder):
    gone = [
        f"{path.relative_to(ROOT).as_posix()}: {name}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        for name in OWN.findall(path.read_text(encoding="utf-8"))
        if dead_module(f"regionsenter.{name}")
    ]
    assert gone == []
