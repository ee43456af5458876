"""How the centres have moved on an indicator, and whether they grow together with their hinterland."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked import development
from regionsenter.asked.shown import chosen_centre, let_through
from regionsenter.asked.topics import indicators_of, shown_indicator
from regionsenter.present.development.order import table as order_table
from regionsenter.present.development.order import words as order_words
from regionsenter.present.development.order.html import movers_html
from regionsenter.present.development.order.plot import slope_plot
from regionsenter.present.development.order.table import slope_table
from regionsenter.present.development.order.words import slope_text
from regionsenter.present.development.quadrants import words as quadrants_words
from regionsenter.present.development.quadrants.map import quadrants_legend_html, quadrants_state
from regionsenter.present.development.quadrants.plot import quadrants_plot
from regionsenter.present.development.quadrants.table import quadrants_table
from regionsenter.present.development.quadrants.words import quadrants_text
from regionsenter.present.filters.words import places_filter_text
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.present.language.names import indicator_name
from regionsenter.present.language.sources import source_line
from regionsenter.present.parts.prose import lead_html
from regionsenter.texts import Translate, translator
from regionsenter.ui import bound
from regionsenter.ui.chart_block import chart
from regionsenter.ui.draw_map import draw_map
from regionsenter.ui.filters import hinterland_select, place_filters
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header, navigation
from regionsenter.ui.own_hinterland import hinterland_picker
from regionsenter.ui.picker import indicator_picker
from regionsenter.ui.tables import show_table
from regionsenter.view import View
from regionsenter.view.actions import setter


def choices(view: View, years: tuple[int, int] | None, t: Translate) -> None:
    """Theme, indicator, and the two years."""
    vocabulary = ui.vocabulary_in_use()
    with st.container(key="change-what", horizontal=True, vertical_alignment="bottom"):
        indicator_picker(view, t)
        if years:
            st.selectbox(
                t("Fra år"),
                development.first_years(view, vocabulary, years[1]),
                **bound.action(setter("since"), years[0], key="from year"),
                width=110,
            )
            st.selectbox(
                t("Til år"),
                development.last_years(view, vocabulary),
                **bound.action(development.set_last_year, years[1], key="to year"),
                width=110,
            )
        with st.popover(t("Hvilke sentre"), width="content"):
            place_filters(t)


def among_text(view: View, count: int, t: Translate) -> str:
    """Among whom the order is."""
    if filters := places_filter_text(view, t):
        text = t("Rekkefølgen er blant de {count} sentrene i utvalget ({filters}) som har tall begge år.")
        return text.format(count=count, filters=filters)
    return t("Rekkefølgen er blant de {count} sentrene i målgruppa som har tall begge år.").format(
        count=count
    )


def rank_order(view: View, years: tuple[int, int], t: Translate) -> None:
    """The order in the two years: who has risen, who has fallen, how sure it is."""
    entry = shown_indicator(view)
    frame = development.changes(view, years)
    marked = development.marked(view)
    st.header(
        t("{indicator}: plassering {start} og {end}").format(
            indicator=entry.name.in_language(view.language), start=years[0], end=years[1]
        ),
        anchor=False,
    )
    st.caption(
        " ".join(
            filter(
                None,
                [
                    among_text(view, frame.attrs["of"], t),
                    order_words.outside_text(view, t),
                    order_words.mixed_text(view, t),
                ],
            )
        )
    )
    left, right = st.columns([1, 1.15], gap="large")
    with left:
        chart(
            slope_plot(frame, t, selected=marked),
            slope_text(frame, t, selected=marked),
            lambda: slope_table(frame, t),
            t,
            key="slope",
            title=t("{indicator}: plassering {start} og {end}").format(
                indicator=entry.name.in_language(view.language), start=years[0], end=years[1]
            ),
            source=source_line([entry], t),
        )
    ui.let_browser_draw()
    with right:
        st.html(movers_html(frame, marked, t))
        st.caption(
            t(
                "▲ opp mot høyest verdi, ▼ ned. «Usikkert»: plassene kan skyldes avrunding av tallene. "
                "Et lite senter svinger mer enn et stort, også uten at noe har endret seg."
            )
            + " "
            + order_words.common_text(frame, t)
        )
        title = t("Alle {count} sentre").format(count=len(frame))
        with st.expander(title, key="everyone", on_change="rerun") as opened:
            if opened.open:
                show_table(
                    order_table.changes_table(frame, t),
                    t,
                    caption=t("Plassering og endring for hvert senter"),
                )


def growth(view: View, years: tuple[int, int] | None, t: Translate) -> None:
    """Growth in the centre against growth in the hinterland."""
    st.header(t("Vokser senter og omland sammen?"), anchor=False)
    with st.container(key="change-hinterland", horizontal=True, vertical_alignment="bottom"):
        hinterland_select(t)
        hinterland_picker(chosen_centre(view), view, t)
    quadrants = development.quadrants(view, years)
    if quadrants is None:
        st.info(
            t(
                "Vekst i omlandet krever et omland av hele kommuner. Velg best tilgjengelig, BA-region, "
                "pendling eller kjøretid; er kommunene valgt for hånd, velg også et senter."
            ),
            icon=None,
        )
        return
    if quadrants.indicator != view.indicator:
        st.caption(
            t("Andeler og forholdstall vokser ikke som en mengde, så her vises {indicator}.").format(
                indicator=indicator_name(quadrants.indicator, t).lower()
            )
        )
    growth_quadrants(quadrants, view, t)


def growth_quadrants(quadrants: development.Quadrants, view: View, t: Translate) -> None:
    """The quadrants as a chart and on the map, and who is in none."""
    marked = development.marked(view)
    left, right = st.columns([1, 1], gap="large")
    with left:
        chart(
            quadrants_plot(quadrants, t, selected=marked),
            quadrants_text(quadrants, t, selected=marked),
            lambda: quadrants_table(quadrants, t),
            t,
            key="quadrants",
            title=t("{indicator}: vekst i senter og omland, prosent, {start}–{end}").format(
                indicator=indicator_name(quadrants.indicator, t), start=quadrants.start, end=quadrants.end
            ),
            source=source_line(indicators_of([quadrants.indicator]), t),
        )
        if quadrants.left_out:
            title = t("Sentre som ikke er med ({count})").format(count=len(quadrants.left_out))
            with st.expander(title, key="left out", on_change="rerun") as opened:
                if opened.open:
                    for reason, names in quadrants_words.left_out_reasons(quadrants, t):
                        st.markdown(f"**{reason[:1].upper()}{reason[1:]}:** {names}.")
    with right:
        draw_map(quadrants_state(quadrants, view, t), "growth map", 560)
        st.html(quadrants_legend_html(quadrants, t))


@st.fragment
def choices_and_development(links: DeltaGenerator) -> None:
    """All that a choice changes: the order first, then the growth."""
    view = ui.current_view()
    t = translator(view.language)
    years = development.years_shown(view)
    navigation(links, t)
    choices(view, years, t)
    if not let_through(view):
        if places_filter_text(view, t):  # of an empty target group the header tells
            st.info(t("Ingen sentre passer til filtrene. Velg et annet fylke eller en annen størrelse."))
        return
    if years is None:
        only = ui.vocabulary_in_use().years(view)
        st.info(
            t(
                "{indicator} har bare ett år ({year}), så ingen utvikling kan vises ennå. Velg en annen "
                "indikator."
            ).format(indicator=indicator_name(view.indicator, t), year=only[-1]),
            icon=None,
        )
    elif development.in_order(view):
        rank_order(view, years, t)
    else:
        st.info(rules_text((), view.rule, t), icon=None)
    growth(view, years, t)


def whole_page() -> None:
    """Header, title and what the page answers; then the fragment."""
    t = translator(ui.current_view().language)
    links = header(t, links=False)
    st.title(t("Utvikling"), anchor=False)
    lead = t("Hvem har steget og falt blant sentrene, og vokser senter og omland sammen?")
    st.html(lead_html(lead))
    choices_and_development(links)
    derived_note(t)


whole_page()
