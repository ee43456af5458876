"""The data page documents what the app stands on."""

from __future__ import annotations

from regionsenter.catalog import indicators, left_out
from regionsenter.geography.centres import centre
from regionsenter.measures.drive_reference import drive_reference
from regionsenter.present.method.roads.words import reference_text
from regionsenter.present.method.words import section_names
from regionsenter.texts import translator
from tests.pages.opening import open_page, words


def test_data_page_documents_every_indicator_source_and_exception():
    said = words(open_page("data"))
    for entry in indicators().values():
        assert entry.name.nb in said and f'id="{entry.slug}"' in said
    assert "121 av 159" in said and "CC BY 4.0" in said and "ODbL" in said
    assert centre("orsta-volda").exception["nb"][:40] in said


def test_data_page_publishes_the_road_model_its_worst_and_its_gaps():
    app = open_page("data")
    said = words(app)
    assert "192 kommuner" in said and "Stårheim" in said
    assert reference_text(drive_reference(), translator("nb")) in said and "ikke en fasit" in said
    assert "havnebassenget" in said
    (chart,) = app.get("plotly_chart")
    assert "192 kommuner" in chart.proto.alt
    for entry in left_out():
        assert entry in said


def test_data_page_lists_the_borders_that_moved_with_their_publications():
    said = words(open_page("data"))
    assert "Flyttede kommunegrenser" in said
    assert "Vågstranda (442)" in said and "regnet tilbake" in said and "merket som brudd" in said


def test_data_page_publishes_how_the_towns_agree_with_the_settlements():
    said = words(open_page("data"))
    assert "Byen selv" in said and "28\u00a0801 (2024)" in said and "Tromsdalen" in said
    assert "Grensene som ble prøvd" in said


def test_every_section_is_reached_from_the_top():
    app, names = open_page("data"), section_names(translator("nb"))
    assert [(one.value, one.proto.anchor) for one in app.header] == [
        (name, anchor) for anchor, name in names.items()
    ]
    assert all(f'<a href="#{anchor}">{name}</a>' in words(app) for anchor, name in names.items())


def test_data_page_tells_what_a_town_is_held_up_against_and_who_leans_on_it():
    said = words(open_page("data"))
    assert "Bor det under 2\u00a0000 utenfor byen eller under 1\u00a0000 i den" in said
    assert "nærmeste sted i senterkommunen" in said and "SKDE, Klass 632" in said
