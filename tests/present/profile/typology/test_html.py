"""The map's legend of types, as HTML."""

from __future__ import annotations

from regionsenter.measures.typology import Cluster, Membership, Typology
from regionsenter.present.profile.typology.html import types_legend_html
from regionsenter.present.profile.typology.map import COLOURS
from regionsenter.texts import translator

t = translator("nb")


CLUSTER = Cluster(0, ("voss", "alta"), (), (("demografi", 0.5),), (), 0.9, 0.3)


MEMBERS = tuple(Membership(slug, 0, 1.0, 0.3) for slug in CLUSTER.members)


TYPES = Typology((CLUSTER,), MEMBERS, (), 0.3, "weak", 0.2, True, True, (), ())


def test_the_legend_has_the_colour_of_each_type():
    html = types_legend_html(TYPES, "challenge", t)
    assert html.count("<li>") == 1 and COLOURS[0] in html and "Type 1" in html
