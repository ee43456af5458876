"""One centre in depth: what stands out, its people, a theme at a time, commuting and reach."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.blocks import chart
from pages.centre_rows import theme_section
from pages.maps import draw_map
from pages.parts import centre_select, derived_note, header, hinterland_select, navigation
from regionsenter.catalog.similarity import presets
from regionsenter.geography.centres import Centre, centre
from regionsenter.geography.hinterland import offered_rule
from regionsenter.measures import age_structure, default_year
from regionsenter.measures import population_curve as population
from regionsenter.measures.commuting_table import commuting_change, commuting_table
from regionsenter.measures.components_of_change import components_of_change
from regionsenter.measures.reach import reach
from regionsenter.present.centre_facts import facts_html, kind_line, likeness_name, target_text
from regionsenter.present.centre_view import hinterland_names
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
from regionsenter.present.map_view import map_view
from regionsenter.present.panel import hinterland_line, kostra_line
from regionsenter.present.peers import in_group, peers, peers_text
from regionsenter.present.plain_table import table_html
from regionsenter.present.reach_table import (
    bands_table,
    functions_table,
    municipalities_table,
    reach_text,
)
from regionsenter.present.stand_out_words import method_text, sentences
from regionsenter.texts import Translate, translator
from regionsenter.view import View, binding
from regionsenter.view.actions import set_hinterland
from regionsenter.vocabulary import kostra_group

MAP_HEIGHT = 420


def choices(view: View, t: Translate) -> None:
    """Which centre, against which hinterland, among which centres."""
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom"):
        centre_select(t)
        hinterland_select(t)
        binding.select(
            t("Sammenlignbare sentre"),
            tuple(presets()),
            "likhet",
            lambda likeness: likeness_name(likeness, view.language, t),
            nothing=t("Målgruppa ({count} sentre)").format(count=len(in_group(view))),
            help=t("Målgruppa, eller de ti i målgruppa som ligner mest."),
        )


def heading(place: Centre, view: View, t: Translate) -> None:
    """What the centre is, what stands out, and where it lies."""
    st.title(place.name, anchor=False)
    words, picture = st.columns([1.35, 1], gap="large")
    with words:
        st.html(
            f'<p class="rs-lead">{kind_line(place, t)}</p>' + facts_html(place, view.language, t)
        )
        binding.let_browser_draw()
        told = sentences(place.slug, view.rule, view.language, t, among=peers(view))
        st.html('<div class="rs-told">' + "".join(f"<p>{one}</p>" for one in told) + "</div>")
        with st.expander(t("Slik lages setningene"), key="how sentences"):
            who = t("Sammenlignbare sentre: {peers}.").format(peers=peers_text(view, t))
            st.caption(f"{who} {method_text(t)}")
    with picture:
        small_map(view, t)
    names = hinterland_names(place, view.rule)
    lines = [
        hinterland_line(place, view.rule, names, t),
        target_text(place, view, t),
        kostra_line([kostra_group()[code] for code in place.centre_municipalities], t),
        place.exception.get(view.language, ""),
    ]
    with words:
        st.caption("  \n".join(filter(None, lines)))
        if view.rule == "ba" and offered_rule(place) == "local":
            binding.button(
                t("Bruk omland «lokalt»"), set_hinterland, "local", key="use local",
                width="content",
            )  # fmt: skip


def small_map(view: View, t: Translate) -> None:
    """The centre with its hinterland; a click goes to another."""
    shown = map_view(view, binding.vocabulary().year(view), t)
    draw_map(shown.state, "map", MAP_HEIGHT)
    st.caption(
        t("Fargene viser {indicator}, {when}.").format(
            indicator=shown.entry.name.in_language(view.language), when=shown.when
        )
    )


def development(place: Centre, view: View, t: Translate) -> None:
    """How many people, of what age, and why they grow more or fewer."""
    language, name = view.language, place.name
    st.header(t("Befolkning"), anchor=False)
    history, projection = population(place.slug, view.rule)
    chart(
        population_curve(history, projection, name, language, t),
        population_curve_text(history, projection, name, language, t),
        lambda: population_curve_table(history, projection, t),
        t, key=f"population {place.slug}", page="senter",
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
            t, key=f"ages {place.slug}", page="senter",
            source=t("Kilde: Statistisk sentralbyrå, tabell 07459."),
        )  # fmt: skip
    with right:
        st.subheader(t("Hvorfor folketallet endrer seg"), anchor=False)
        parts = components_of_change(place.slug, view.rule)
        chart(
            components_plot(parts, name, language, t),
            components_text(parts, name, language, t),
            lambda: components_table(parts, name, language, t),
            t, key=f"components {place.slug}", page="senter",
            source=t(
                "Kilder: Statistisk sentralbyrå, tabell 06913 og 01222 og Arealprofiler; "
                "bosatte flyktninger: IMDi."
            ),
        )  # fmt: skip


def commuting(place: Centre, view: View, t: Translate) -> None:
    """Who works where in the region."""
    st.header(t("Pendling"), anchor=False)
    found, language = commuting_table(place.slug), view.language
    chart(
        commuting_matrix(found, language, t),
        commuting_text(found, commuting_change(place.slug), language, t),
        lambda: commuting_frame(found, language, t),
        t, key=f"commuting {place.slug}", page="senter",
        source=t(
            "Kilde: Statistisk sentralbyrå, tabell 03321. Pendlingen er vist for BA-regionen, "
            "uansett omlandsregel."
        ),
    )  # fmt: skip


def reached(place: Centre, view: View, t: Translate) -> None:
    """Who reaches the centre, and what they must travel farther for."""
    st.header(t("Rekkevidde"), anchor=False)
    found, language = reach(place.slug, view.rule), view.language
    st.html(f'<p class="rs-readout">{reach_text(found, language, t)}</p>')
    left, right = st.columns([1, 1.6], gap="large")
    tables = (
        (left, t("Hvor mange som når senteret"), bands_table),
        (right, t("Kommunene og veien til tjenester"), municipalities_table),
        (left, t("Funksjoner i senteret"), functions_table),
    )
    for column, title, table in tables:
        with column:
            st.markdown(f"**{title}**")
            st.html(table_html(table(found, language, t), title))
    st.caption(
        t(
            "Kjøretid: vegmodell på Kartverkets N1000-kart. Folketall: Statistisk sentralbyrå, "
            "tabell 07459. Se «Data og metode»."
        )
    )


@st.fragment
def page(links: DeltaGenerator) -> None:
    """All under the header: the centre at once, what lies below it after."""
    view = binding.current_view()
    t = translator(view.language)
    navigation(links, t)
    if view.centre is None:
        st.title(t("Senter og omland"), anchor=False)
        lead = t("Hvordan står senteret, og hvordan spiller det sammen med omlandet?")
        st.html(f'<p class="rs-lead">{lead}</p>')
        choices(view, t)
        st.info(t("Velg et senter i feltet over, på kartet eller i tabellen."), icon=None)
        return
    choices(view, t)
    place = centre(view.centre)
    heading(place, view, t)
    development(place, view, t)
    theme_section(links)
    commuting(place, view, t)
    reached(place, view, t)
    derived_note(t)


page(header(translator(binding.current_view().language), links=False))
