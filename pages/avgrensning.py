"""The target group: move its limits, see at once who is in and who is out, and why."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked.group import TargetGroup, other_groups, target_group_of
from regionsenter.present.delineation.beside.html import beside_html
from regionsenter.present.delineation.effect.html import change_html, outcome_html
from regionsenter.present.delineation.effect.words import background_text, covered_text
from regionsenter.present.delineation.html import delineation_legend_html, judgement_html, outside_html
from regionsenter.present.delineation.map import delineation_state
from regionsenter.present.delineation.role.words import beside_names_text
from regionsenter.present.delineation.sources.words import sources_text
from regionsenter.present.delineation.towns.html import towns_html
from regionsenter.present.delineation.towns.words import not_yet_text, other_towns_text
from regionsenter.present.delineation.words import missing_sentence, rule_sentence
from regionsenter.present.parts.prose import lead_html, paragraph_html
from regionsenter.texts import Translate, translator
from regionsenter.ui.delineation_lists import (
    both_delineations,
    counties,
    everyone,
    files,
    sensitivity,
    steady,
    towns_section,
)
from regionsenter.ui.draw_map import draw_map
from regionsenter.ui.filters import centre_select
from regionsenter.ui.header import header, navigation
from regionsenter.ui.limit_controls import controls
from regionsenter.ui.mylist import my_list
from regionsenter.ui.on_demand import section
from regionsenter.view import View

HEIGHT = 560


def headed_groups(view: View, t: Translate) -> list[tuple[str, TargetGroup]]:
    """What the group is held up against, each with a heading."""
    headings = {"default": t("Mot standard"), "alternative": t("Mot alternativet")}
    return [(headings[which], group) for which, group in other_groups(view).items()]


def outcome(view: View, group: TargetGroup, t: Translate) -> None:
    """How many are in by which rule, how many that moves, and whom they cover."""
    with st.container(key="rule"):
        number, words = st.columns([1, 2.1], gap="large", vertical_alignment="center")
        number.html(outcome_html(headed_groups(view, t), group, t))
        words.html(
            paragraph_html(rule_sentence(group.limits, t), "rs-rule")
            + paragraph_html(covered_text(group, t), "rs-covered")
        )
    if not group.slugs_in and not group.towns_in:
        st.info(t("Ingen sentre er med. Løsne en grense, eller gå tilbake til standard."), icon=None)


def one_centre(view: View, group: TargetGroup, t: Translate) -> None:
    """Why one centre is in or out; a click on the map chooses it too."""
    centre_select(t)
    if view.centre:
        st.html(judgement_html(group.of(view.centre), group, t))


def changes(view: View, group: TargetGroup, t: Translate) -> None:
    """Who moved, and what decides it."""
    others = headed_groups(view, t)
    if not others:
        st.caption(t("Flytt en grense, så står det her hvem som kommer inn og går ut, og hvorfor."))
        return
    with st.container(key="changes"):
        columns = st.columns(len(others), gap="large")
        for column, (heading, before) in zip(columns, others, strict=True):
            column.header(heading, anchor=False)
            column.html(change_html(before, group, t))


def group_map(view: View, group: TargetGroup, t: Translate) -> None:
    """In, out and near a limit; a click chooses a centre, whose reasons are told beneath."""
    draw_map(delineation_state(group, view, t), "group map", HEIGHT)
    st.html(delineation_legend_html(group, t))


def left_out(group: TargetGroup, t: Translate) -> None:
    """The towns that one centre a region leaves out, and what the limits say of them."""
    st.header(t("Byer som ikke er senter i sin region"), anchor=False)
    st.html(paragraph_html(f"{other_towns_text(group, t)} {not_yet_text(t)}", "rs-covered"))
    st.html(towns_html(group, t))
    st.html(beside_html(t))


def sections_below(view: View, group: TargetGroup, t: Translate) -> None:
    """Everything else, each drawn when it is opened."""
    sections = (
        (t("Din liste mot regelen"), "mylist", my_list),
        (t("Alle regionsentrene, hvert med grunn"), "everyone", everyone),
        (t("Byene som ikke er senter i sin region, hver med grunn"), "towns", towns_section),
        (t("Fylke for fylke"), "counties", counties),
        (t("Hva betyr hver grense? Antall sentre når den flyttes"), "sensitivity", sensitivity),
        (t("Hvor sikker er plassen? Med og utenfor i mange rimelige avgrensninger"), "steady", steady),
        (t("To avgrensninger side om side"), "two", both_delineations),
        (t("Del lenken og last ned lista"), "files", files),
    )
    for title, key, draw in sections:
        section(title, key, draw, view, group, t)


@st.fragment
def page(links: DeltaGenerator) -> None:
    """All that a limit changes: the number first, then the map, then the rest."""
    view = ui.current_view()
    t = translator(view.language)
    navigation(links, t)
    group = target_group_of(view)
    outcome(view, group, t)
    left, right = st.columns([1, 2.1], gap="large")
    with right:
        group_map(view, group, t)
    with left:
        controls(view, t)
        one_centre(view, group, t)
    ui.let_browser_draw()
    with right:
        changes(view, group, t)
    st.header(t("Utenfor, og hvorfor"), anchor=False)
    st.html(outside_html(group, t))
    st.caption(f"{beside_names_text(group.limits, t)} {missing_sentence(t)} {sources_text(t)}")
    left_out(group, t)
    sections_below(view, group, t)


def whole_page() -> None:
    """Header, title and what the page is about; then the fragment."""
    view = ui.current_view()
    t = translator(view.language)
    links = header(t, links=False)
    st.title(t("Avgrensning av målgruppa"), anchor=False)
    lead = t("Hvilke regionsentre er med, hvilke er utenfor, og hva endrer det?")
    st.html(lead_html(lead))
    st.caption(background_text(t))
    page(links)


whole_page()
