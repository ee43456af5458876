"""The types of centres, on the map."""

from __future__ import annotations

from regionsenter.catalog.profile import By
from regionsenter.measures.typology import Typology
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


def typology_state(typology: Typology, by: By, view: View, t: Translate) -> MapState:
    """The message to the map; centres that are in no type are not shown."""
    type_of = typology.cluster_of
    names = {cluster.index: cluster_name(cluster, by, t) for cluster in typology.clusters}
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
