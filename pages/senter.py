"""One centre against its hinterland, indicator by indicator, and its population over time."""

import streamlit as st

from pages.parts import centre_select, derived_note, header, hinterland_select, theme_select
from regionsenter.geography.centres import Centre, centre
from regionsenter.geography.hinterland import offered_rule
from regionsenter.measures import population_curve as population
from regionsenter.measures.functions import against_population, functions
from regionsenter.present.centre_view import (
    Standing,
    as_shown,
    hinterland_names,
    of_theme,
    shown_theme,
    standings,
)
from regionsenter.present.charts import (
    CONFIG,
    population_curve,
    population_curve_table,
    population_curve_text,
    strip_plot,
    strip_plot_table,
    strip_plot_text,
)
from regionsenter.present.charts.functions_plot import functions_plot
from regionsenter.present.function_list import functions_table, functions_text
from regionsenter.present.panel import (
    candidate_line,
    figures_table,
    hinterland_line,
    kostra_line,
    place_line,
)
from regionsenter.present.source_words import source_line
from regionsenter.texts import Translate, translator
from regionsenter.view import View, binding
from regionsenter.view.actions import set_hinterland
from regionsenter.vocabulary import county_name, kostra_group

#: The theme under which the centre's functions are listed.
FUNCTIONS_THEME = "e"


def choices(view: View, t: Translate) -> None:
    """Which centre, which theme, which hinterland."""
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom"):
        centre_select(t)
        theme_select(shown_theme(view), view, t)
        hinterland_select(t)


def heading(place: Centre, view: View, t: Translate) -> None:
    """Name, kind of place, hinterland; the way on where the rule gives no hinterland."""
    st.title(place.name, anchor=False)
    st.html(
        f'<p class="rs-lead">{place_line(place, county_name()[place.county], view.language, t)}</p>'
    )
    names = hinterland_names(place, view.rule)
    lines = [
        hinterland_line(place, view.rule, names, t),
        candidate_line(place, view.language, t),
    ]
    lines.append(kostra_line([kostra_group()[code] for code in place.centre_municipalities], t))
    st.caption("  \n".join([*lines, place.exception.get(view.language, "")]).strip())
    if view.rule == "ba" and offered_rule(place) == "local":
        binding.button(t("Bruk omland «lokalt»"), set_hinterland, "local", key="use local")


def development(place: Centre, view: View, t: Translate) -> None:
    """The population curve with its readout, and the same as a table."""
    history, projection = population(place.slug, view.rule)
    st.subheader(t("Befolkningsutvikling"), anchor=False)
    words = population_curve_text(history, projection, place.name, view.language, t)
    st.html(f'<p class="rs-readout">{words}</p>')
    st.plotly_chart(
        population_curve(history, projection, place.name, view.language, t),
        theme=None, config=CONFIG, key="population", alt=words,
    )  # fmt: skip
    st.caption(
        t(
            "Folketall 1. januar: Statistisk sentralbyrå, tabell 07459. Framskriving: "
            "tabell 14288, hovedalternativet (MMMM), 2024-utgaven. Senteret er hele senterkommunen."
        )
    )
    with st.expander(t("Tallene som tabell"), key="table population", on_change="rerun") as table:
        if table.open:
            st.dataframe(population_curve_table(history, projection, t), hide_index=True)


def held_functions(place: Centre, view: View, t: Translate) -> None:
    """What the centre has for the whole region, against what its population suggests."""
    profile = functions(place.slug)
    words = functions_text(profile, view.language, t)
    st.subheader(t("Funksjoner for regionen"), anchor=False)
    st.html(f'<p class="rs-readout">{words}</p>')
    listed, chart = st.columns([1.35, 1], gap="large")
    listed.html(functions_table(profile, view.language, t))
    chart.plotly_chart(
        functions_plot(against_population(), place.slug, view.language, t),
        theme=None, config=CONFIG, key="functions", alt=words,
    )  # fmt: skip


def one_indicator(standing: Standing, place: Centre, view: View, t: Translate) -> None:
    """One indicator: name and question, figures, where the centre stands, the sentence."""
    compared, peers = standing.comparison, standing.position
    entry = compared.indicator
    words = strip_plot_text(peers, compared, place.name, view.language, t, rule=view.rule)
    with st.container(border=True, key=f"indicator {entry.slug}"):
        st.subheader(entry.name.in_language(view.language), anchor=False)
        st.caption(entry.question.in_language(view.language))
        figures, chart = st.columns([1, 1.35], gap="large")
        with figures:
            st.html(figures_table([compared], view.language, t, caption=entry.name.nb))
        with chart:
            st.plotly_chart(
                strip_plot(peers, compared, place.name, view.language, t, slug=place.slug),
                theme=None,
                config=CONFIG,
                key=f"strip {entry.slug}",
                alt=words,
            )
            st.html(f'<p class="rs-readout">{words}</p>')
        caveats = [caveat.in_language(view.language) for caveat in entry.caveats]
        st.caption(" ".join([source_line([entry], t), *caveats]))
        label = t("Tallene som tabell")
        with st.expander(label, key=f"table {entry.slug}", on_change="rerun") as table:
            if table.open:
                rows = strip_plot_table(peers, compared, place.name, t, slug=place.slug)
                st.dataframe(as_shown(rows), hide_index=True)


def page() -> None:
    """The whole page; a choice draws all of it, since every part depends on the centre."""
    view = binding.current_view()
    t = translator(view.language)
    header(t)
    choices(view, t)
    if view.centre is None:
        st.info(t("Velg et senter i feltet over, på kartet eller i tabellen."), icon=None)
        return
    place = centre(view.centre)
    heading(place, view, t)
    development(place, view, t)
    theme = shown_theme(view)
    st.header(f"{theme.slug}) {theme.name.in_language(view.language)}", anchor=False)
    st.caption(theme.description.in_language(view.language))
    if theme.slug == FUNCTIONS_THEME:
        held_functions(place, view, t)
    for standing in standings(place, view, of_theme(theme.slug)):
        one_indicator(standing, place, view, t)
    derived_note(t)


page()
