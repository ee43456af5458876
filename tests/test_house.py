"""The house rules that a reader relies on: names of functions, of what they give, and of test files."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "regionsenter"

#: The one folder of ``present/`` that may compute with arrays: where things stand in a drawing is drawing.
DRAWING = Path("present/charts")

#: How a public function of ``present/`` ends, to what it returns.
FORMS = {
    "_text": {"str"},
    "_html": {"Markup"},
    "_table": {"pd.DataFrame", "Styler"},
    "_plot": {"go.Figure"},
    "_state": {"MapState"},
}

#: Test files that name no source, and why.
OF_THE_WHOLE_HOUSE = {
    "catalog/test_leads.py": "what taxonomy.yaml lets lead, by the figures it has",
    "catalog/test_prose.py": "what the YAML files tell of the figures",
    "cli/test_bad_values.py": "every command with odd values",
    "measures/test_definitions.py": "what the YAML files define, by the value it should give",
    "catalog/test_town_indicators.py": "the YAML files of the indicators of the town",
    "pages/test_any_view.py": "any page, with any view a link can hold",
    "pages/test_page_filters.py": "every page, with and without each filter",
    "pages/test_places.py": "every page that shows a municipal figure of a centre",
    "test_docs.py": "all that the documents name",
    "test_facts.py": "texts of many rooms, and what each takes its figures from",
    "test_house.py": "rules for all the code",
    "test_import_rules.py": "the import rules of pyproject.toml",
    "test_install.py": "the package as it is built and installed",
    "test_requirements.py": "what is declared, pinned and locked",
    "test_streamlit_hooks.py": "Streamlit as installed: docs/streamlit.md",
}


def at_the_top(folder: Path, kinds: type | tuple[type, ...]) -> list[tuple[str, ast.stmt]]:
    """Every function, class or what is asked for at the top of a module, with the module's name."""
    return [
        (".".join(path.relative_to(PACKAGE).with_suffix("").parts), node)
        for path in sorted(folder.rglob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, kinds)
    ]


@pytest.mark.parametrize("ending", FORMS)
def test_a_functions_end_tells_what_it_returns(ending):
    wrong = [
        f"{module}.{node.name} -> {ast.unparse(node.returns) if node.returns else None}"
        for module, node in at_the_top(PACKAGE / "present", ast.FunctionDef)
        if node.name.endswith(ending)
        and (node.returns is None or ast.unparse(node.returns) not in FORMS[ending])
    ]
    assert wrong == []


def test_html_is_never_made_by_hand():
    by_hand = [
        str(path.relative_to(PACKAGE))
        for path in sorted((PACKAGE / "present").rglob("*.py"))
        if "from html import" in path.read_text(encoding="utf-8")
    ]
    assert by_hand == [], "markupsafe.Markup escapes by itself"


def imported(path: Path) -> set[str]:
    """The modules that a file imports from, by their first two names; inside functions too."""
    modules: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            modules |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {".".join(module.split(".")[:2]) for module in modules}


def test_present_reads_no_data_and_computes_nothing():
    wrong = []
    for path in sorted((PACKAGE / "present").rglob("*.py")):
        place = path.relative_to(PACKAGE)
        libraries = {module.partition(".")[0] for module in imported(path)}
        if "regionsenter.snapshot" in imported(path):
            wrong.append(f"{place} reads the snapshot")
        if libraries & {"numpy", "scipy"} and DRAWING not in place.parents:
            wrong.append(f"{place} computes")
    assert wrong == [], "figures are made in measures/, and in asked/ where they depend on a view"


def test_one_name_is_one_thing():
    """Not in ``ingest`` and ``cli``, where each module has its ``load``, or ``arguments`` and ``run``."""
    places = defaultdict(list)
    for module, node in at_the_top(PACKAGE, (ast.FunctionDef, ast.ClassDef)):
        if not node.name.startswith("_") and not module.startswith(("ingest.", "cli.")):
            places[node.name].append(module)
    assert {name: modules for name, modules in places.items() if len(set(modules)) > 1} == {}


def names_a_source(test: Path) -> bool:
    """Whether a module or a package lies where the test file's own path says."""
    name = test.with_name(test.name.removeprefix("test_"))
    package = name.with_suffix("") / "__init__.py"
    return any((root / source).is_file() for root in (PACKAGE, ROOT) for source in (name, package))


def test_every_test_file_names_its_source():
    tests = [path.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("test_*.py")]
    # A browser test follows a visitor through pages, server and scripts: its name says what is done.
    alone = [path.as_posix() for path in tests if path.parts[0] != "browser" and not names_a_source(path)]
    assert set(alone) == set(OF_THE_WHOLE_HOUSE)


def test_what_is_asked_for_has_no_words():
    worded = [
        module
        for module, node in at_the_top(PACKAGE / "asked", (ast.Import, ast.ImportFrom))
        if "regionsenter.texts" in ast.unparse(node) or "import texts" in ast.unparse(node)
    ]
    assert worded == [], "words are made in present/"
