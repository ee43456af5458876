"""A theme of one centre: a row an indicator, and under the open one its whole story."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter.asked.peers import peers
from regionsenter.asked.rows import IndicatorRow, indicator_row, indicator_rows
from regionsenter.asked.topics import of_theme, shown_theme, town_first
from regionsenter.catalog import indicator
from regionsenter.geography.centres import Centre, centre
from regionsenter.geography.hinterland import hinterland
from regionsenter.measures.functions import against_population, functions
from regionsenter.measures.robustness import KINDS, gap_by_rule, robustness_of
from regionsenter.present.centre.functions.html import functions_html
from regionsenter.present.centre.functions.plot import functions_plot
from regionsenter.present.centre.functions.table import functions_table
from regionsenter.present.centre.functions.words import functions_text
from regionsenter.present.centre.robustness.table import robustness_overview_table, robustness_table
from regionsenter.present.centre.robustness.words import robustness_overview_text, robustness_text
from regionsenter.present.centre.row.words import row_limit_text
from regionsenter.present.centre.rows.html import rows_above_and_below, signs_html
from regionsenter.present.centre.rows.words import rows_text
from regionsenter.present.centre.series.plot import series_plot
from regionsenter.present.centre.series.table import series_table
from regionsenter.present.centre.series.words import series_text
from regionsenter.present.centre.strip.plot import strip_plot
from regionsenter.present.centre.strip.table import strip_table
from regionsenter.present.centre.strip.words import strip_text
from regionsenter.present.language.hinterland import hinterland_text
from regionsenter.present.language.numbers import unit_name
from regionsenter.present.language.peers import peers_text
from regionsenter.present.language.places import measured_name, measured_place
from regionsenter.present.language.sources import source_line
from regionsenter.present.language.spelled import spelled
from regionsenter.present.language.years import span_text, when_text
from regionsenter.present.method.html import definition_html
from regionsenter.present.parts.plain_table import table_html
from regionsenter.present.parts.prose import paragraph_html, readout_html
from regionsenter.texts import Translate, translator
from regionsenter.ui.chart_block import chart
from regionsenter.ui.filters import theme_select
from regionsenter.ui.header import navigation
from regionsenter.ui.state import current_view
from regionsenter.view import View

#: The theme under which the centre's functions are listed.
FUNCTIONS_THEME = "e"


def shown_centre(view: View) -> Centre:
    """The centre whose page this is. Raises ValueError for a view without one."""
    if view.centre is None:
        raise ValueError("the page of one centre is drawn, and the view has none")
    return centre(view.centre)


@st.fragment
def theme_section(links: DeltaGenerator) -> None:
    """Theme and rows. A new theme draws this alone, and the links, which carry the theme along."""
    view = current_view()
    t, place, theme = translator(view.language), shown_centre(view), shown_theme(view)
    navigation(links, t)
    st.header(t("Tema for tema"), anchor=False)
    with st.container(key="theme-pick", horizontal=True, vertical_alignment="bottom"):
        theme_select(theme, t)
        st.caption(theme.description.in_language(view.language))
    entries = of_theme(theme.slug)
    if hinterland(place, view.rule).below_municipality:
        entries = town_first(entries)  # they alone have a hinterland's numbers
    rows = indicator_rows(entries, place, view, peers(view))
    words = rows_text(peers_text(view, t), t, others=any(row.others for row in rows))
    st.html(paragraph_html(words, "rs-limit") + signs_html(t))
    if theme.slug == FUNCTIONS_THEME:
        held_functions(place, view, t)
    with st.container(key="rows"):
        above, below = rows_above_and_below(rows, place, view, t)
        upper, between = st.container(), st.container(key="more")
        if view.more in {row.indicator.slug for row in rows}:
            # From below upwards, so that the page is never too short to stay where it is.
            st.html(below)
            upper.html(above)
            with between:
                story(view.more)
        else:
            upper.html(above)
    every_rule()


def held_functions(place: Centre, view: View, t: Translate) -> None:
    """What the centre has for the whole region, against what its population suggests."""
    profile = functions(place.slug)
    words = functions_text(profile, t)
    st.subheader(t("Funksjoner for regionen"), anchor=False)
    st.html(readout_html(words))
    listed, picture = st.columns([1.35, 1], gap="large")
    listed.html(functions_html(profile, t))
    with picture:
        frame = against_population()
        chart(
            functions_plot(frame, place.slug, t),
            words,
            lambda: functions_table(frame, t),
            t,
            key=f"functions {place.slug}",
            title=t("Funksjoner i {name} og andre sentre etter folketall, antall").format(name=place.name),
            readout=False,
        )


@st.fragment
def story(slug: str) -> None:
    """All there is on one indicator: strip and series as charts, the gap by every rule, the method."""
    view = current_view()
    t, entry, place = translator(view.language), indicator(slug), shown_centre(view)
    row, name = indicator_row(entry, place, view, peers(view)), measured_name(place, entry)
    st.caption(f"{entry.question.in_language(view.language)} {row_limit_text(row, t)}")
    left, right = st.columns(2, gap="large")
    with left:
        strip(row, place, view, t)
    with right:
        frame = row.series
        chart(
            series_plot(frame, entry, name, t),
            series_text(frame, entry, measured_place(place, entry, t), t, peers=t("sammenlignbare sentre")),
            lambda: series_table(frame, entry, name, t),
            t,
            key=f"series {place.slug} {entry.slug}",
            title=t("{indicator} i {name}, {unit}, {span}").format(
                indicator=entry.name.in_language(view.language),
                name=place.name,
                unit=unit_name(entry.unit, t),
                span=span_text(frame),
            ),
            source=source_line([entry], t),
        )
    gaps = gap_by_rule(place.slug, entry.slug, row.comparison.year)
    title = t("Tåler gapet en annen omlandsregel?")
    st.markdown(f"**{title}**")
    st.html(readout_html(robustness_text(gaps, t)))
    if gaps.measured:
        heading = t("Gapet etter hver regel")
        st.html(table_html(robustness_table(gaps, t), heading))
    title = t("Hva tallet er")
    st.markdown(f"**{title}**")
    st.html(definition_html(entry, t))


def strip(row: IndicatorRow, place: Centre, view: View, t: Translate) -> None:
    """The centre among its peers."""
    position, compared, name = row.position, row.comparison, measured_name(place, row.indicator)
    told = strip_text(position, compared, place, t, rule=view.rule, chosen=True)
    words = f"{told} {hinterland_text(place, view.rule, t)}"
    chart(
        strip_plot(position, compared, name, t, slug=place.slug),
        words,
        lambda: strip_table(position, compared, name, t, slug=place.slug, chosen=True),
        t,
        key=f"strip {place.slug} {row.indicator.slug}",
        title=t("{indicator} i {name} og sammenlignbare sentre, {unit}, {when}").format(
            indicator=row.indicator.name.in_language(view.language),
            name=place.name,
            unit=unit_name(row.indicator.unit, t),
            when=when_text(compared, t),
        ),
        source=source_line([row.indicator], t),
    )


@st.fragment
def every_rule() -> None:
    """Which of the theme's gaps depend on how the hinterland is drawn; made when it is opened."""
    view = current_view()
    t, place, theme = translator(view.language), shown_centre(view), shown_theme(view)
    label = t(
        "Tåler konklusjonene en annen omlandsregel? Prøv alle gapene i tema {letter} mot {count} regeltyper"
    ).format(letter=theme.slug, count=spelled(len(KINDS), t))
    with st.expander(label, key="every rule", on_change="rerun") as opened:
        if opened.open:
            with st.spinner(t("Regner ut …")):
                robustness = robustness_of(place.slug, [entry.slug for entry in of_theme(theme.slug)])
            st.html(readout_html(robustness_overview_text(robustness, place.name, t)))
            st.html(table_html(robustness_overview_table(robustness, t), label))
