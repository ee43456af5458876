"""One centre in depth, a section at a time: overview, its people, a theme, commuting and reach."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked.group import in_group
from regionsenter.asked.likeness import named_kinds
from regionsenter.asked.shown import Centre, chosen_centre, everywhere, shown_year
from regionsenter.present.centre.html import figures_html, heading_html, stand_out_html
from regionsenter.present.centre.words import about_texts
from regionsenter.present.front.html import centres_html
from regionsenter.present.language.names import likeness_name
from regionsenter.present.language.peers import none_alike_text
from regionsenter.present.map.view import map_view
from regionsenter.present.parts.prose import lead_html
from regionsenter.texts import Translate, translator
from regionsenter.ui import bound
from regionsenter.ui.centre_sections import commuting, development, reached, why_section
from regionsenter.ui.centre_theme import theme_section
from regionsenter.ui.draw_map import draw_map
from regionsenter.ui.filters import centre_select, hinterland_select
from regionsenter.ui.find_place import find_place
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header, navigation
from regionsenter.ui.own_hinterland import hinterland_line
from regionsenter.view import View

MAP_HEIGHT = 420


def filters() -> DeltaGenerator:
    """The row of choices, empty."""
    return st.container(key="filters", horizontal=True, vertical_alignment="bottom")


def choices(view: View, t: Translate) -> None:
    """Which centre, against which hinterland, among which centres."""
    centre_select(t)
    hinterland_select(t)
    st.selectbox(
        t("Sammenlignbare sentre"),
        **bound.field(
            "likhet",
            lambda likeness: likeness_name(likeness, t),
            named_kinds(),
            nothing=t("Målgruppa ({count} sentre)").format(count=len(in_group(view))),
        ),
        help=t("Målgruppa, eller de ti i målgruppa som ligner mest."),
    )


def overview(place: Centre, view: View, t: Translate) -> None:
    """The centre on one screen: what stands out, the key figures, where it lies."""
    words, picture = st.columns([1.35, 1], gap="large")
    with words:
        st.html(stand_out_html(place, view, t))
        st.html(figures_html(place, view, t))
    with picture:
        shown = map_view(everywhere(view), shown_year(view, ui.vocabulary_in_use()), t)
        draw_map(shown.state, "map", MAP_HEIGHT)
        colours = t("Fargene viser {indicator}, {when}.").format(
            indicator=shown.entry.name.in_language(view.language), when=shown.when
        )
        st.caption("  \n".join([colours, *about_texts(place, view, t)]))


def section(place: Centre, view: View, links: DeltaGenerator, t: Translate) -> None:
    """The chosen section, or all of them one after the other."""
    drawn = {
        "oversikt": lambda: overview(place, view, t),
        "befolkning": lambda: development(place, view, t),
        "tema": lambda: theme_section(links),
        "pendling": lambda: commuting(place, view, t),
        "rekkevidde": lambda: reached(place, view, t),
    }
    for draw in drawn.values() if view.section == "alle" else [drawn[view.section]]:
        draw()


@st.fragment
def whole_page(links: DeltaGenerator) -> None:
    """All under the header: the centre at once, the chosen section after."""
    view = ui.current_view()
    t = translator(view.language)
    place = chosen_centre(view)
    navigation(links, t)
    if place is None:
        st.title(t("Senter og omland"), anchor=False)
        lead = t("Hvordan står senteret, og hvordan spiller det sammen med omlandet?")
        st.html(lead_html(lead))
        find_place(t)
        st.html(centres_html("senter", ui.current_params(), t))
        return
    above = filters()
    st.html(heading_html(place, t))
    ui.let_browser_draw()
    with above:
        choices(view, t)
    hinterland_line(place, view, t, on_map=view.section in ("oversikt", "alle"))
    if nobody_alike := none_alike_text(view, t):
        st.info(nobody_alike, icon=None)
    section(place, view, links, t)
    why_section(place, view, t)
    derived_note(t)


whole_page(header(translator(ui.current_view().language), links=False))
