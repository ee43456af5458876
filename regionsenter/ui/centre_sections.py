"""Sections of the page of one centre: its people, commuting, and reach."""

import pandas as pd
import streamlit as st

from regionsenter.asked.centre import town_comparisons
from regionsenter.geography.centres import Centre
from regionsenter.measures import age_structure, default_year, population_curve
from regionsenter.measures.commuting_table import commuting_change, commuting_table
from regionsenter.measures.components_of_change import components_of_change
from regionsenter.measures.leaning import leaning
from regionsenter.measures.reach import reach
from regionsenter.measures.series import town_curve
from regionsenter.measures.why import why_members
from regionsenter.present.centre.catchments.html import catchments_html
from regionsenter.present.centre.commuting.plot import commuting_plot
from regionsenter.present.centre.commuting.table import home_and_work_table
from regionsenter.present.centre.commuting.words import commuting_source_text, commuting_text
from regionsenter.present.centre.components.plot import components_plot
from regionsenter.present.centre.components.table import components_table
from regionsenter.present.centre.components.words import components_source_text, components_text
from regionsenter.present.centre.leaning.html import leaning_html
from regionsenter.present.centre.leaning.table import leaning_rows_table
from regionsenter.present.centre.population.plot import population_plot
from regionsenter.present.centre.population.table import population_table
from regionsenter.present.centre.population.words import (
    population_source_text,
    population_text,
    town_source_text,
)
from regionsenter.present.centre.pyramid.plot import pyramid_plot
from regionsenter.present.centre.pyramid.table import pyramid_table
from regionsenter.present.centre.pyramid.words import pyramid_source_text, pyramid_text
from regionsenter.present.centre.reach.html import reach_part_html
from regionsenter.present.centre.reach.table import bands_table, held_functions_table, municipalities_table
from regionsenter.present.centre.reach.words import reach_source_text, reach_text
from regionsenter.present.centre.why.html import why_html
from regionsenter.present.centre.why.words import why_title
from regionsenter.present.language.places import measured_name, municipal_place
from regionsenter.present.language.years import span_text
from regionsenter.present.parts.plain_table import stacking_table_html, table_html
from regionsenter.present.parts.prose import readout_html
from regionsenter.texts import Translate
from regionsenter.ui.chart_block import chart, numbers
from regionsenter.view import View


def why_section(place: Centre, view: View, t: Translate) -> None:
    """Why the municipalities of the hinterland are in it, and the nearest are not, once opened."""
    reasons = why_members(place.slug, view.rule)
    with st.expander(why_title(reasons, t), key="why", on_change="rerun") as opened:
        if opened.open:
            st.html(why_html(reasons, t))


def development(place: Centre, view: View, t: Translate) -> None:
    """How many people, of what age, and why they grow more or fewer."""
    name, measured = measured_name(place), municipal_place(place, t)
    count = len(place.centre_municipalities)
    st.header(t("Befolkning"), anchor=False)
    history, projection = population_curve(place.slug, view.rule)
    chart(
        population_plot(history, projection, name, t),
        population_text(history, projection, measured, t),
        lambda: population_table(history, projection, t),
        t,
        key=f"population {place.slug}",
        title=t("Folketall i {name} og omlandet, personer, {span}").format(
            name=name, span=span_text(history, projection)
        ),
        source=population_source_text(t),
    )
    town_and_rest(place, view, t)
    left, right = st.columns(2, gap="large")
    with left:
        st.subheader(t("Hvem som bor her"), anchor=False)
        ages = age_structure(place.slug, view.rule)
        chart(
            pyramid_plot(ages, name, t),
            pyramid_text(ages, measured, default_year("folketall"), t, municipalities=count),
            lambda: pyramid_table(ages, name, t),
            t,
            key=f"ages {place.slug}",
            title=t("Aldersfordelingen i {name} og omlandet, prosent av innbyggerne, {year}").format(
                name=name, year=default_year("folketall")
            ),
            source=pyramid_source_text(t),
        )
    with right:
        st.subheader(t("Hvorfor folketallet endrer seg"), anchor=False)
        parts = components_of_change(place.slug, view.rule)
        chart(
            components_plot(parts, name, t),
            components_text(parts, measured, t, municipalities=count),
            lambda: components_table(parts, name, t),
            t,
            key=f"components {place.slug}",
            title=t("Hvorfor folketallet i {name} og omlandet endrer seg, per 1 000, {span}").format(
                name=name, span=span_text(parts)
            ),
            source=components_source_text(t),
        )


def town_and_rest(place: Centre, view: View, t: Translate) -> None:
    """How many live in the town and around it, where that stands for a hinterland."""
    if not town_comparisons(place, view):
        return
    st.subheader(t("Byen og resten av kommunen"), anchor=False)
    history, nothing = town_curve(place.slug), pd.DataFrame(columns=["year", "centre", "hinterland"])
    chart(
        population_plot(history, nothing, place.name, t, around=t("Resten av kommunen")),
        population_text(
            history, nothing, t("byen {name}").format(name=place.name), t, around=t("resten av kommunen")
        ),
        lambda: population_table(history, nothing, t, of_town=True),
        t,
        key=f"town {place.slug}",
        title=t("Folketall i byen {name} og resten av kommunen, personer, {span}").format(
            name=place.name, span=span_text(history)
        ),
        source=town_source_text(t),
    )


def commuting(place: Centre, view: View, t: Translate) -> None:
    """Who works where in the region."""
    st.header(t("Pendling"), anchor=False)
    matrix = commuting_table(place.slug)
    chart(
        commuting_plot(matrix, t),
        commuting_text(matrix, commuting_change(place.slug), t, view.rule),
        lambda: home_and_work_table(matrix, t),
        t,
        key=f"commuting {place.slug}",
        title=t("Hvor de sysselsatte i regionen til {name} bor og arbeider, prosent, {year}").format(
            name=place.name, year=matrix.year
        ),
        source=commuting_source_text(t),
    )


def reached(place: Centre, view: View, t: Translate) -> None:
    """Who reaches the centre, what they must travel farther for, and whom it is the nearest for."""
    st.header(t("Rekkevidde"), anchor=False)
    reached_from = reach(place.slug, view.rule)
    st.html(readout_html(reach_text(reached_from, t)))
    tables = (
        (t("Hvor mange som når senteret"), bands_table, stacking_table_html),
        (t("Funksjoner i senteret"), held_functions_table, table_html),
        (t("Kommunene og veien til tjenester"), municipalities_table, stacking_table_html),
    )
    beside = (*st.columns([1.9, 1], gap="large"), st.container())
    for where, (title, table, as_html) in zip(beside, tables, strict=True):
        where.html(reach_part_html(title, as_html(table(reached_from, t), title)))
    st.caption(reach_source_text(t))
    profile = leaning(place.slug)
    st.html(leaning_html(profile, t))
    if profile.functions:
        title = t("Hvem {name} er nærmest for").format(name=place.name)
        numbers(lambda: leaning_rows_table(profile, t), t, key=f"leaning {place.slug}", title=title)
    st.html(catchments_html(place, t))
