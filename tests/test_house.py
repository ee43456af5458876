"""The house rules that a reader relies on: a name's end tells what comes out, and one name is one thing."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "regionsenter"

#: How a public function of ``present/`` ends, to what it returns.
FORMS = {
    "_text": {"str"},
    "_html": {"Markup"},
    "_table": {"pd.DataFrame", "Styler"},
    "_plot": {"go.Figure"},
    "_state": {"MapState"},
}


def functions(folder: Path) -> list[tuple[str, ast.FunctionDef]]:
    """Every function at the top of a module, with the module's name."""
    return [
        (".".join(path.relative_to(PACKAGE).with_suffix("").parts), node)
        for path in sorted(folder.rglob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
    ]


@pytest.mark.parametrize("ending", FORMS)
def test_a_functions_end_tells_what_it_returns(ending):
    wrong = [
        f"{module}.{node.name} -> {ast.unparse(node.returns) if node.returns else None}"
        for module, node in functions(PACKAGE / "present")
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


def test_one_name_is_one_thing():
    places = defaultdict(list)
    for module, node in functions(PACKAGE):
        if not node.name.startswith("_") and not module.startswith(("ingest.", "cli.")):
            places[node.name].append(module)
    assert {name: modules for name, modules in places.items() if len(set(modules)) > 1} == {}
