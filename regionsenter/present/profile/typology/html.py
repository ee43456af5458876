"""The types of centres, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.catalog.profile import By
from regionsenter.measures.typology import Typology
from regionsenter.present.charts import house
from regionsenter.present.profile.typology.map import COLOURS
from regionsenter.present.profile.typology.words import cluster_name
from regionsenter.texts import Translate


def types_legend_html(typology: Typology, by: By, t: Translate) -> Markup:
    """The colour of each type on the map with its name."""
    items = Markup("").join(
        Markup(
            '<li><span aria-hidden="true" style="background:{};border:1.5px solid {};border-radius:50%">'
            "</span>{}</li>"
        ).format(COLOURS[cluster.index], house.INK, cluster_name(cluster, by, t))
        for cluster in typology.clusters
    )
    return Markup('<div class="rs-key" role="group" aria-label="{}"><ul>{}</ul></div>').format(
        t("Tegnforklaring"), items
    )
