"""Who works where: words and table agree."""

from __future__ import annotations

from regionsenter.measures.commuting_table import (
    ELSEWHERE,
    commuting_change,
    commuting_table,
    hinterland_to_centre,
)
from regionsenter.present.centre.commuting.table import home_and_work_table
from regionsenter.present.centre.commuting.words import commuting_text
from regionsenter.present.language.numbers import format_value
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_commuting_words_and_table():
    found = commuting_table("sunnfjord")
    text = plain(commuting_text(found, commuting_change("sunnfjord"), t))
    assert text.startswith("85,5 % av de sysselsatte i BA-region Sunnfjord arbeider i regionen")
    assert "i omlandet, BA-region, arbeider 10,6 % i senterkommunen" in text and "Bergen (453)" in text
    assert "sank fra 86,6 % i 2020 til 85,5 % i 2022" in text
    table = home_and_work_table(found, t)
    assert table["Bor i"].iloc[-1] == "Andre regioner" and found.matrix.index[-1] == ELSEWHERE
    assert table["Arbeider i Sunnfjord"].iloc[0] == 10_495
    assert "Herav i Bergen" in table.columns
    joined = commuting_text(commuting_table("alesund"), commuting_change("alesund"), t)
    assert "Haram er én kommune" in joined


def of_hinterland(slug: str, rule: str) -> str:
    return plain(commuting_text(commuting_table(slug), commuting_change(slug), t, rule))


def test_the_hinterland_spoken_of_is_the_one_in_use():
    """Alta's region is its municipality alone, but the hinterland in use is by commuting."""
    for slug, rule, kind in (
        ("alta", "best", "pendling (minst 5 %)"),
        ("alta", "commuting", "pendling (minst 10 %)"),
        ("kinn", "drive:60", "kjøretid (inntil 60 min)"),
        ("voss", "own:4619", "valgt for hånd"),
    ):
        share = plain(format_value(hinterland_to_centre(slug, rule), "percent", 1, "nb"))
        assert f"Av de sysselsatte i omlandet, {kind}, arbeider {share} i senterkommunen." in of_hinterland(
            slug, rule
        )
        assert "finnes ikke" not in of_hinterland(slug, rule)
    assert "det finnes ikke omland etter BA-region" in of_hinterland("alta", "ba")
    assert "Omlandet er senterkommunen utenfor byen" in of_hinterland("hammerfest", "best")


def test_what_the_centre_draws_is_the_same_as_the_tables_where_the_hinterland_is_the_region():
    for slug in ("sunnfjord", "voss", "alesund", "ringerike"):
        assert hinterland_to_centre(slug, "ba") == commuting_table(slug).to_centre
    assert hinterland_to_centre("alta", "ba") is None and hinterland_to_centre("alta", "local") is None
