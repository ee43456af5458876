"""Sections of the page of one centre: its people, commuting, and reach."""

import streamlit as st

from regionsenter.geography.centres import Centre
from regionsenter.measures import age_structure, default_year
from regionsenter.measures import population_curve as population
from regionsenter.measures.commuting_table import commuting_change, commuting_table
from regionsenter.measures.components_of_change import components_of_change
from regionsenter.measures.reach import reach
from regionsenter.present.charts import (
    population_curve,
    population_curve_table,
    population_curve_text,
)
from regionsenter.present.charts.commuting_flow import (
    commuting_frame,
    commuting_matrix,
    commuting_text,
)
from regionsenter.present.charts.components import components_plot
from regionsenter.present.charts.components_words import components_table, components_text
from regionsenter.present.charts.pyramid import pyramid_plot, pyramid_table, pyramid_text
from regionsenter.present.plain_table import table_html
from regionsenter.present.reach_table import (
    bands_table,
    functions_table,
    municipalities_table,
    reach_text,
)
from regionsenter.texts import Translate
from regionsenter.ui.chart_block import chart
from regionsenter.view import View


def development(place: Centre, view: View, t: Translate) -> None:
    """How many people, of what age, and why they grow more or fewer."""
    language, name = view.language, place.name
    st.header(t("Befolkning"), anchor=False)
    history, projection = population(place.slug, view.rule)
    chart(
        population_curve(history, projection, name, language, t),
        population_curve_text(history, projection, name, language, t),
        lambda: population_curve_table(history, projection, t),
        t, key=f"population {place.slug}",
        source=t(
            "Folketall 1. januar: Statistisk sentralbyrå, tabell 07459. Framskriving: "
            "tabell 14288, hovedalternativet (MMMM), 2024-utgaven. Senteret er hele senterkommunen."
        ),
    )  # fmt: skip
    left, right = st.columns(2, gap="large")
    with left:
        st.subheader(t("Hvem som bor her"), anchor=False)
        ages = age_structure(place.slug, view.rule)
        chart(
            pyramid_plot(ages, name, language, t),
            pyramid_text(ages, name, default_year("folketall"), language, t),
            lambda: pyramid_table(ages, name, language, t),
            t, key=f"ages {place.slug}",
            source=t("Kilde: Statistisk sentralbyrå, tabell 07459."),
        )  # fmt: skip
    with right:
        st.subheader(t("Hvorfor folketallet endrer seg"), anchor=False)
        parts = components_of_change(place.slug, view.rule)
        chart(
            components_plot(parts, name, language, t),
            components_text(parts, name, language, t),
            lambda: components_table(parts, name, language, t),
            t, key=f"components {place.slug}",
            source=t(
                "Kilder: Statistisk sentralbyrå, tabell 06913 og 01222 og Arealprofiler; "
                "bosatte flyktninger: IMDi."
            ),
        )  # fmt: skip


def commuting(place: Centre, view: View, t: Translate) -> None:
    """Who works where in the region."""
    st.header(t("Pendling"), anchor=False)
    matrix, language = commuting_table(place.slug), view.language
    chart(
        commuting_matrix(matrix, language, t),
        commuting_text(matrix, commuting_change(place.slug), language, t),
        lambda: commuting_frame(matrix, language, t),
        t, key=f"commuting {place.slug}",
        source=t(
            "Kilde: Statistisk sentralbyrå, tabell 03321. Pendlingen er vist for BA-regionen, "
            "uansett omlandsregel."
        ),
    )  # fmt: skip


def reached(place: Centre, view: View, t: Translate) -> None:
    """Who reaches the centre, and what they must travel farther for."""
    st.header(t("Rekkevidde"), anchor=False)
    reached_from, language = reach(place.slug, view.rule), view.language
    st.html(f'<p class="rs-readout">{reach_text(reached_from, language, t)}</p>')
    tables = (
        (t("Hvor mange som når senteret"), bands_table),
        (t("Funksjoner i senteret"), functions_table),
        (t("Kommunene og veien til tjenester"), municipalities_table),
    )
    for column, (title, table) in zip(st.columns([1.4, 0.75, 1.85]), tables, strict=True):
        made = table_html(table(reached_from, language, t), title)
        column.html(f'<div class="rs-reach"><h3>{title}</h3>{made}</div>')
    st.caption(
        t(
            "Kjøretid: vegmodell på Kartverkets N1000-kart. Folketall: Statistisk sentralbyrå, "
            "tabell 07459. Se «Data og metode»."
        )
    )
