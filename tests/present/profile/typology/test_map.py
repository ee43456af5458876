"""The types of centres on the map."""

from __future__ import annotations

from regionsenter.measures.typology import Cluster, Membership, Typology
from regionsenter.present.profile.typology.map import typology_state
from regionsenter.texts import translator
from regionsenter.view import View
from regionsenter.vocabulary import vocabulary

t = translator("nb")


words = vocabulary()


VIEW = words.default


CLUSTER = Cluster(0, ("voss", "alta"), (), (("demografi", 0.5),), (), 0.9, 0.3)


MEMBERS = tuple(Membership(slug, 0, 1.0, 0.3) for slug in CLUSTER.members)


TYPES = Typology((CLUSTER,), MEMBERS, (), 0.3, "weak", 0.2, True, True, (), ())


def test_types_on_the_map():
    view = View(**{**vars(VIEW), "centre": "voss"})
    state = typology_state(TYPES, "challenge", view, t)
    assert sorted(set(state.centre_classes)) == ["-", "0"] and state.centre_classes.count("0") == 2
    assert state.compared == ("voss",) and state.selected is None
    assert len([text for text in state.centre_values if text]) == 2
