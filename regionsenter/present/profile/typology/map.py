"""The types of centres, on the map."""

from __future__ import annotations

from html import escape

from regionsenter.catalog.profile import By
from regionsenter.geography.centres import centre
from regionsenter.geography.slugs import sort_key
from regionsenter.measures.typology import Cluster, Typology
from regionsenter.present.map.state import (
    MapState,
    centre_order,
    flags,
    map_texts,
    municipality_order,
)
from regionsenter.present.profile.typology.words import cluster_name
from regionsenter.texts import Translate
from regionsenter.view import View

#: As many as there may be types (``typology.COUNTS``), each lighter or darker than its neighbours.
COLOURS = ("#f2c14e", "#0b5c6b", "#c4dfe6", "#8e3b1f", "#e58a4a", "#3b2a5a", "#a9b665")


def typology_map(found: Typology, by: By, view: View, t: Translate) -> MapState:
    """The message to the map; centres that are in no type are not shown."""
    type_of = found.cluster_of
    names = {one.index: cluster_name(one, by, t) for one in found.clusters}
    outside = {slug for slug in centre_order() if slug not in type_of}
    nowhere = "-" * len(municipality_order())
    return MapState(
        title=t("Type"),
        unit="",
        year="",
        palette=COLOURS,
        classes=nowhere,
        centre_classes=flags(centre_order(), type_of, outside),
        values=("",) * len(nowhere),
        centre_values=tuple(names[type_of[slug]] if slug in type_of else "" for slug in centre_order()),
        # Marked, not selected: the map is to stay at the whole country.
        compared=(view.centre,) if view.centre in type_of else (),
        texts=map_texts(t) | {"rank": "", "centre_rank": "", "map": t("Kart over typer av sentre")},
        lang=view.language,
    )


def types_legend(found: Typology, by: By, t: Translate) -> str:
    """The colour of each type with its name, as HTML."""
    items = "".join(
        f'<li><span aria-hidden="true" style="background:{COLOURS[one.index]};'
        f'border:1.5px solid #1f2a30;border-radius:50%"></span>'
        f"{escape(cluster_name(one, by, t))}</li>"
        for one in found.clusters
    )
    label = escape(t("Tegnforklaring"), quote=True)
    return f'<div class="rs-key" role="group" aria-label="{label}"><ul>{items}</ul></div>'


def members_text(cluster: Cluster) -> str:
    """The names of a type's centres, by the alphabet."""
    return ", ".join(sorted((centre(slug).name for slug in cluster.members), key=sort_key))
