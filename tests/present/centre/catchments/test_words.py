"""Whom the hospital of a centre serves, in words (regionsenter/present/centre/catchments/words.py)."""

from __future__ import annotations

from regionsenter.geography.centres import centre
from regionsenter.measures.catchments import areas_of
from regionsenter.present.centre.catchments.html import catchments_html
from regionsenter.present.centre.catchments.table import catchments_table
from regionsenter.present.centre.catchments.words import catchments_source_text, catchments_text
from regionsenter.texts import translator

t = translator("nb")


def words(slug: str) -> str:
    return catchments_text(centre(slug), areas_of(slug), t).replace("\u00a0", " ")


def test_a_hospital_shares_its_area_with_others():
    text = words("voss")
    assert "Sykehuset i Voss er i opptaksområdet Bergen: 16 hele kommuner med" in text
    assert "akuttsykehus i Bergen, i det samme området" in text
    # Bergen is parted for psychiatric care, and Voss has an area of its own for that.
    assert "delt mellom flere" not in text


def test_without_a_hospital_it_is_told_where_they_are():
    assert words("alta").startswith(
        "Alta har ikke akuttsykehus. Senterkommunen hører til opptaksområdet Finnmark, med akuttsykehus i "
        "Hammerfest og Sør-Varanger."
    )


def test_a_city_is_called_parted_for_what_it_is_parted_for_and_nothing_is_said_when_none_is():
    assert "Oslo er delt mellom flere områder (sykehus" in words("kongsvinger")
    assert "delt mellom" not in words("alta")


def test_a_parted_city_tells_its_areas_and_no_number():
    text = words("oslo-baerum")
    assert (
        "er delt mellom opptaksområdene" in text and "Lovisenberg" in text and "hele kommuner" not in text
    )


def test_the_table_names_the_members_and_the_part_of_a_city():
    table = catchments_table(areas_of("kongsvinger"), t).set_index("Tilbud")
    assert table.loc["Sykehus", "Hele kommuner"] == "21"
    assert table.loc["Sykehus", "Hvilke"].endswith("Oslo (en del)")
    assert "mangler" in catchments_table(areas_of("oslo-baerum"), t)["Innbyggere"].tolist()


def test_source_and_section():
    assert "SKDE, Klass 632" in catchments_source_text(t)
    assert catchments_html(centre("voss"), t).count("<table") == 1
