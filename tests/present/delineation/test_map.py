"""The target group on the map."""

from __future__ import annotations

from regionsenter.geography.centres import centre
from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation import map as delineation_map
from regionsenter.present.map.state import centre_order, municipality_order
from regionsenter.texts import translator
from regionsenter.view import View

t = translator("nb")


VIEW = View(indicator="andel-67-pluss")


def test_the_map_has_a_kind_for_every_centre_and_a_tint_for_regions_in():
    group = target_group()
    state = delineation_map.delineation_state(group, VIEW, t)
    kinds = dict(zip(centre_order(), state.centre_classes, strict=True))
    assert kinds["voss"] == str(delineation_map.IN) and kinds["bergen"] == str(delineation_map.OUT)
    assert kinds["tonsberg"] == str(delineation_map.NEAR_IN) and kinds["loppa"] == str(
        delineation_map.NEAR_OUT
    )
    assert set(state.compared) == {one.slug for one in group.borderline}
    land = dict(zip(municipality_order(), state.classes, strict=True))
    assert land["4621"] == str(delineation_map.REGION_IN) and land["0301"] == str(
        delineation_map.REGION_OUT
    )
    values = dict(zip(centre_order(), state.centre_values, strict=True))
    assert values["bergen"].startswith("utenfor: tettstedet er større")
    assert values["loppa"].endswith("på vippen (minste tettsted)")
    assert len(state.to_json().encode()) < 13_000


def test_the_selected_centre_is_not_framed_too_and_its_region_is_outlined():
    view = View(indicator="andel-67-pluss", centre="tonsberg")
    state = delineation_map.delineation_state(target_group(), view, t)
    assert state.selected == "tonsberg" and "tonsberg" not in state.compared
    assert state.outline == centre("tonsberg").municipalities


def test_other_towns_are_drawn_only_where_several_centres_may_be():
    assert delineation_map.delineation_state(target_group(), VIEW, t).towns == ()
    several = delineation_map.delineation_state(target_group(Limits(several_centres=1)), VIEW, t)
    towns = {name: (kind, text) for name, _, _, kind, text in several.towns}
    assert len(towns) == 58
    assert towns["Sandefjord"] == (delineation_map.IN, "annen by, med")
    assert towns["Stjørdal"] == (delineation_map.OUT, "annen by, utenfor: i en storbys omland")
    assert len(several.to_json().encode()) < 18_000
