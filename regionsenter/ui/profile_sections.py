"""The heavier parts of the profile: types of centres, Distriktsindeksen, how it is all made."""

import streamlit as st

from regionsenter.asked.profile import by_of, region_names, typology_of
from regionsenter.geography.centres import centre
from regionsenter.measures.district_index import district_index
from regionsenter.measures.profile_model import Profile
from regionsenter.present.parts.prose import readout_html
from regionsenter.present.profile.district.table import district_table
from regionsenter.present.profile.district.words import district_scale_text, district_text
from regionsenter.present.profile.table import headed, left_out_table
from regionsenter.present.profile.typology.html import types_legend_html
from regionsenter.present.profile.typology.map import typology_state
from regionsenter.present.profile.typology.plot import typology_plot
from regionsenter.present.profile.typology.table import typology_table
from regionsenter.present.profile.typology.words import (
    cluster_text,
    members_text,
    membership_text,
    typology_text,
)
from regionsenter.present.profile.words import profile_method_text
from regionsenter.texts import Translate
from regionsenter.ui.chart_block import numbers, picture
from regionsenter.ui.draw_map import draw_map
from regionsenter.ui.tables import show_table
from regionsenter.view import View

HEIGHT = 480


def types(view: View, t: Translate) -> None:
    """Types of centres: first how little one should make of them, then the types."""
    with st.spinner(t("Deler sentrene i typer og prøver hvor godt de holder …")):
        typology = typology_of(view)
    by = by_of(view)
    st.html(readout_html(typology_text(typology, t)))
    if not typology.clusters:
        return
    if view.centre:
        words = membership_text(typology, view.centre, by, t)
        st.html(readout_html(words))
    draw_map(typology_state(typology, by, view, t), "type map", HEIGHT)
    st.html(types_legend_html(typology, by, t))
    for first in range(0, len(typology.clusters), 2):
        for cluster, column in zip(
            typology.clusters[first : first + 2], st.columns(2, gap="large"), strict=False
        ):
            with column:
                words = cluster_text(cluster, by, t)
                st.html(readout_html(words))
                key = f"type {cluster.index + 1}"
                title = t("Type {number} av sentre: avvik fra snittet, standardavvik").format(
                    number=cluster.index + 1
                )
                picture(typology_plot(typology, cluster.index, by, t), words, t, key=key, title=title)
                st.caption(members_text(cluster))
    numbers(
        lambda: typology_table(typology, by, t),
        t,
        key="types of centres",
        title=t("Typer av sentre"),
    )


def district(view: View, t: Translate) -> None:
    """What there is of Distriktsindeksen, the centre's own region first."""
    index = district_index("region")
    st.html(readout_html(district_text(index, t)))
    st.caption(district_scale_text(t))
    rows = district_table(index, region_names(), t)
    if view.centre:
        own = str(centre(view.centre).region_number)
        rows = rows.loc[[own, *(code for code in rows.index if code != own)]]
        st.caption(t("Regionen til {centre} står øverst.").format(centre=centre(view.centre).name))
    show_table(rows, t, caption=t("Delene av distriktsindeksen"))


def method(view: View, profile: Profile | None, t: Translate) -> None:
    """The method, and what does not count."""
    st.html(readout_html(profile_method_text(t)))
    if profile is None:
        return
    rows = headed(left_out_table(profile, view.language), t)
    st.write(t("{n} indikatorer teller ikke, hver med sin grunn:").format(n=len(rows)))
    show_table(rows, t, caption=t("Indikatorer som ikke teller, med grunn"))
