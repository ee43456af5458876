"""``present/delineation/role/words.py``: size, functions and jobs side by side."""

from __future__ import annotations

from dataclasses import replace

from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.role.words import role_text
from regionsenter.texts import translator

t = translator("nb")
GROUP = target_group()


def said(judged):
    return role_text(judged, Limits(), t).replace("\u00a0", " ")


def test_size_functions_and_jobs_of_a_centre_and_of_another_town():
    gjovik = GROUP.of("gjovik")
    jobs = f"{gjovik.jobs:,}".replace(",", " ")
    assert said(gjovik) == (
        f"28 801 innbyggere i tettstedet, {len(gjovik.functions)} av 8 funksjoner, {jobs} ansatte i "
        "senterkommunen (2025)."
    )
    (horten,) = (one for one in GROUP.towns if one.name == "Horten")
    assert said(horten).startswith("21 114 innbyggere") and "ansatte i kommunen (2025)" in said(horten)


def test_what_is_not_known_is_said():
    unknown = replace(
        GROUP.of("voss"), settlement_population=None, jobs=None, functions_missing=("hospitals",)
    )
    assert said(unknown).startswith("Ukjent antall innbyggere")
    assert "ukjent antall ansatte" in said(unknown) and "(tall mangler for akuttsykehus)" in said(unknown)
