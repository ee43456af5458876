"""The import rules of pyproject.toml, which lint-imports holds, leave no module and no package out."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RULES = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
CONTRACTS = {contract["name"]: contract for contract in RULES["contracts"]}


def parts(package: Path) -> set[str]:
    """The modules and packages right under a package."""
    modules = {path.stem for path in package.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in package.glob("*/__init__.py")}


@pytest.mark.parametrize("name", [name for name, rule in CONTRACTS.items() if rule["type"] == "layers"])
def test_an_order_of_layers_leaves_no_part_out(name):
    contract = CONTRACTS[name]
    assert contract["exhaustive"], "a new module must be given a place"
    (container,) = contract["containers"]
    ranked = {part.strip() for layer in contract["layers"] for part in layer.split("|")}
    known = parts(ROOT / container.replace(".", "/"))
    assert ranked <= known and known - ranked <= {*contract.get("exhaustive_ignores", ())}


def test_who_may_not_know_streamlit_is_everyone_but_two():
    listed = CONTRACTS["only ui and server know streamlit"]["source_modules"]
    others = parts(ROOT / "regionsenter") - {"ui", "server"}
    assert set(listed) == {f"regionsenter.{part}" for part in others}


def test_circles_are_looked_for_everywhere():
    (contract,) = [rule for rule in CONTRACTS.values() if rule["type"] == "acyclic_siblings"]
    assert set(contract["ancestors"]) == set(RULES["root_packages"])
    assert "depth" not in contract and "skip_descendants" not in contract
