"""Two indicators against each other: do they go together, and which centres stand out?"""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked import scatter
from regionsenter.asked.hinterlands import ranked
from regionsenter.asked.shown import chosen_centre, let_through, shown_centres
from regionsenter.asked.topics import indicators_of
from regionsenter.present.filters.words import places_filter_text
from regionsenter.present.language.lists import listed
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.present.language.names import indicator_name
from regionsenter.present.language.sources import source_line
from regionsenter.present.parts.prose import lead_html, paragraph_html, readout_html
from regionsenter.present.scatter import words
from regionsenter.present.scatter.html import corners_html
from regionsenter.present.scatter.plot import scatter_plot
from regionsenter.present.scatter.table import scatter_table
from regionsenter.texts import Translate, translator
from regionsenter.ui import bound
from regionsenter.ui.chart_block import chart
from regionsenter.ui.filters import hinterland_select, place_filters
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header, navigation
from regionsenter.ui.own_hinterland import hinterland_picker
from regionsenter.ui.picker import indicator_picker, second_picker
from regionsenter.view import View
from regionsenter.view.actions import setter, swap_indicators


def choices(view: View, t: Translate) -> None:
    """The two indicators, the year, what is measured, and which centres."""
    with st.container(key="scatter-what", horizontal=True, vertical_alignment="bottom"):
        indicator_picker(view, t, t("Bortover"))
        st.button(
            t("⇄ Bytt"),
            **bound.press(swap_indicators),
            key="swap",
            help=t("Bytt om de to målene"),
            width="content",
        )
        second_picker(view, t, t("Oppover"))
        years = scatter.common_years(view)
        if years:
            shown = scatter.NEWEST if view.year is None else view.year
            st.selectbox(
                t("År"),
                tuple(dict.fromkeys((scatter.NEWEST, shown, *years))),
                format_func=lambda year: str(year) if year else t("Nyeste for hvert mål"),
                **bound.action(scatter.set_year, shown, key="scatter year"),
                width=210,
            )
        st.segmented_control(
            t("Vis"),
            ("verdi", "gap"),
            format_func={"verdi": t("Senter"), "gap": t("Gap mot omland")}.__getitem__,
            required=True,
            **bound.action(setter("show"), "gap" if view.show == "gap" else "verdi", key="scatter show"),
        )
        with st.popover(t("Hvilke sentre"), width="content"):
            place_filters(t)
    if view.show == "gap" or view.centre:
        with st.container(key="scatter-around", horizontal=True, vertical_alignment="bottom"):
            hinterland_select(t)
            hinterland_picker(chosen_centre(view), view, t)


def hindered(view: View, t: Translate) -> str:
    """Why nothing can be drawn; empty where it can."""
    if not let_through(view):
        if places_filter_text(view, t):  # of an empty target group the header tells
            return t("Ingen sentre passer til filtrene. Velg et annet fylke eller en annen størrelse.")
        return " "
    if names := [indicator_name(slug, t) for slug in scatter.without_gap(view)]:
        return t("{indicator} måles bare i senteret og har ikke gap mot omlandet.").format(
            indicator=listed(names, t)
        )
    sides = scatter.sides(view)
    if any(side.is_gap for side in sides) and not ranked(view.rule):
        return rules_text((), view.rule, t)
    return ""


def notes(view: View, pair: scatter.Scatter, point: scatter.ChosenPoint | None, t: Translate) -> None:
    """What the numbers are of, among whom, and who is not in the picture."""
    among = t("Medianer og hjørner er av de {count} sentrene i målgruppa som har begge tall.")
    filters = places_filter_text(view, t)
    if filters:
        among = t(
            "Medianer og hjørner er av de {count} sentrene i utvalget ({filters}) som har begge tall."
        )
    gaps = pair.x.is_gap or pair.y.is_gap
    st.caption(
        " ".join(
            filter(
                None,
                [
                    words.rho_text(pair, t),
                    among.format(count=pair.count, filters=filters),
                    words.two_years_text(pair, t),
                    words.of_what_text(pair, point, t),
                    rules_text(shown_centres(view), view.rule, t, put_in_order=False) if gaps else "",
                ],
            )
        )
    )
    if pair.left_out:
        title = t("Sentre som ikke er med ({count})").format(count=words.without_count(pair))
        with st.expander(title, key="left out", on_change="rerun") as opened:
            if opened.open:
                for reason, names in words.without_reasons(pair, t):
                    st.markdown(f"**{reason}:** {names}.")


def choose(slug: str) -> None:
    """Choose the centre whose point is pressed. Only in a callback; the slug comes from the browser."""
    try:
        ui.act_on("centre", slug)
    except ValueError:
        return


def picture(view: View, t: Translate) -> None:
    """The chart, and beside it who is in which corner."""
    pair = scatter.shown_scatter(view)
    point = scatter.chosen_point(view, pair)
    marked, peers = scatter.marked_shown(view, pair), scatter.peers_shown(view, pair)
    if not pair.count:
        absent = words.absent_text(view.centre, pair, t)
        st.info(" ".join([t("Ingen av sentrene har begge tall."), absent]), icon=None)
        notes(view, pair, point, t)
        return
    left, right = st.columns([1.5, 1], gap="large")
    with left:
        chart(
            scatter_plot(pair, point, peers, t, selected=marked),
            words.scatter_text(pair, point, t),
            lambda: scatter_table(pair, peers, t),
            t,
            key="scatter",
            title=words.pair_title(pair, t),
            source=source_line(indicators_of([pair.x.slug, pair.y.slug]), t),
            readout=False,
            on_choose=choose,
        )
        notes(view, pair, point, t)
    with right:
        st.html(readout_html(words.following_text(pair, t)))
        if point:
            st.html(paragraph_html(words.chosen_text(point, pair, t), "rs-chosen-point"))
            st.caption(words.most_alike_text(point, peers, scatter.likeness(view), pair, t))
        if absent := words.absent_text(view.centre, pair, t):
            st.html(paragraph_html(absent, "rs-chosen-point"))
        st.caption(t("Trykk på et punkt eller et navn for å velge senteret. Ytterst i hjørnet står først."))
        st.html(corners_html(pair, view, marked, t))


@st.fragment
def choices_and_picture(links: DeltaGenerator) -> None:
    """All that a choice changes."""
    view = ui.current_view()
    t = translator(view.language)
    navigation(links, t)
    choices(view, t)
    if reason := hindered(view, t):
        if reason.strip():
            st.info(reason, icon=None)
        return
    picture(view, t)


def whole_page() -> None:
    """Header, title and what the page answers; then the fragment."""
    t = translator(ui.current_view().language)
    links = header(t, links=False)
    st.title(t("To mål mot hverandre"), anchor=False)
    st.html(lead_html(t("Henger to mål sammen, og hvilke sentre skiller seg ut?")))
    choices_and_picture(links)
    derived_note(t)


whole_page()
