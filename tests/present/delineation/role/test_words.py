"""``present/delineation/role/words.py``: size, functions and jobs side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.limits.words import function_name
from regionsenter.present.delineation.role.words import beside_names_text, role_text
from regionsenter.texts import translator

t = translator("nb")
GROUP = target_group()


def said(judged):
    return role_text(judged, Limits(), t).replace("\u00a0", " ")


def test_size_functions_and_jobs_of_a_centre_and_of_another_town():
    gjovik = GROUP.of("gjovik")
    jobs = f"{gjovik.jobs_in_town:,}".replace(",", " ")
    assert said(gjovik).startswith(
        f"28 801 innbyggere i tettstedet, {jobs} arbeidsplasser i byen (2025), {len(gjovik.functions)} av "
        "de 8 funksjonene som telles i avgrensningen (akuttsykehus, "
    )
    (horten,) = (one for one in GROUP.towns if one.name == "Horten")
    assert said(horten).startswith("21 114 innbyggere") and "ansatte i kommunen (2025)" in said(horten)


@pytest.mark.parametrize(("slug", "jobs"), [("kvinnherad", "2 374"), ("ullensvang", "3 603")])
def test_the_jobs_are_those_of_the_town_not_of_its_municipality(slug, jobs):
    assert f"{jobs} arbeidsplasser i byen (2025)" in said(GROUP.of(slug))


def test_the_functions_that_are_counted_are_listed_and_told_from_those_of_a_centres_page():
    text = beside_names_text(Limits(), t)
    assert "de 8 funksjonene" in text and "9 slag regionale funksjoner" in text
    assert all(function_name(name, t) in text for name in Limits().counted)


def test_what_is_not_known_is_said():
    unknown = replace(
        GROUP.of("voss"),
        settlement_population=None,
        jobs=None,
        jobs_in_town=None,
        functions_missing=("hospitals",),
    )
    assert said(unknown).startswith("Ukjent antall innbyggere")
    assert "ukjent antall ansatte" in said(unknown) and "(tall mangler for akuttsykehus)" in said(unknown)
