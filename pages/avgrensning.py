"""The target group: move its limits, see at once who is in and who is out, and why."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked.group import limits_of, target_group_of
from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import TargetGroup, target_group
from regionsenter.present.delineation.effect.html import change_html
from regionsenter.present.delineation.effect.words import background_text, change_text, covered_text
from regionsenter.present.delineation.html import (
    count_html,
    delineation_legend_html,
    judgement_html,
    outside_html,
)
from regionsenter.present.delineation.map import delineation_state
from regionsenter.present.delineation.sources.words import sources_text
from regionsenter.present.delineation.words import missing_sentence, rule_sentence
from regionsenter.texts import Translate, translator
from regionsenter.ui.delineation_lists import (
    both_delineations,
    counties,
    everyone,
    files,
    sensitivity,
    steady,
)
from regionsenter.ui.draw_map import draw_map
from regionsenter.ui.filters import centre_select
from regionsenter.ui.header import header, navigation
from regionsenter.ui.limit_controls import controls
from regionsenter.ui.on_demand import section
from regionsenter.view import View

HEIGHT = 560


def against(view: View, t: Translate) -> list[tuple[str, TargetGroup]]:
    """What the group is held up against: the default, and the alternative that is saved."""
    found = []
    if view.delineation is not None:
        found.append((t("Mot standard"), target_group()))
    if view.alternative is not None and limits_of(view.alternative) != Limits():
        found.append((t("Mot alternativet"), target_group(limits_of(view.alternative))))
    return found


def outcome(view: View, group: TargetGroup, t: Translate) -> None:
    """How many are in by which rule, how many that moves, and whom they cover."""
    moved = "".join(
        f"<p><strong>{heading}:</strong> {change_text(before, group, t)}</p>"
        for heading, before in against(view, t)
    )
    with st.container(key="rule"):
        number, words = st.columns([1, 2.1], gap="large", vertical_alignment="center")
        number.html(f'{count_html(group, t)}<div class="rs-covered">{moved}</div>')
        words.html(
            f'<p class="rs-rule">{rule_sentence(group.limits, t)}</p>'
            f'<p class="rs-covered">{covered_text(group, t)}</p>'
        )
    if not group.slugs_in:
        st.info(t("Ingen sentre er med. Løsne en grense, eller gå tilbake til standard."), icon=None)


def one_centre(view: View, group: TargetGroup, t: Translate) -> None:
    """Why one centre is in or out; a click on the map chooses it too."""
    centre_select(t)
    if view.centre:
        st.html(judgement_html(group.of(view.centre), group, t))


def changes(view: View, group: TargetGroup, t: Translate) -> None:
    """Who moved, and what decides it."""
    compared = against(view, t)
    if not compared:
        st.caption(t("Flytt en grense, så står det her hvem som kommer inn og går ut, og hvorfor."))
        return
    with st.container(key="changes"):
        columns = st.columns(len(compared), gap="large")
        for column, (heading, before) in zip(columns, compared, strict=True):
            column.subheader(heading, anchor=False)
            column.html(change_html(before, group, t))


def the_map(view: View, group: TargetGroup, t: Translate) -> None:
    """In, out and near a limit; a click chooses a centre, whose reasons are told beneath."""
    draw_map(delineation_state(group, view, t), "group map", HEIGHT)
    st.html(delineation_legend_html(group, t))


def more(view: View, group: TargetGroup, t: Translate) -> None:
    """Everything else, each drawn when it is opened."""
    sections = (
        (t("Alle regionsentrene, hvert med grunn"), "everyone", everyone),
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
    group = target_group_of(view)
    outcome(view, group, t)
    left, right = st.columns([1, 2.1], gap="large")
    with right:
        the_map(view, group, t)
    with left:
        controls(view, t)
        one_centre(view, group, t)
    ui.let_browser_draw()
    with right:
        changes(view, group, t)
    st.header(t("Utenfor, og hvorfor"), anchor=False)
    st.html(outside_html(group, t))
    st.caption(f"{missing_sentence(t)} {sources_text(t)}")
    more(view, group, t)
    navigation(links, t)


def whole_page() -> None:
    """Header, title and what the page is about; then the fragment."""
    view = ui.current_view()
    t = translator(view.language)
    links = header(t, links=False)
    st.title(t("Avgrensning av målgruppa"), anchor=False)
    lead = t("Hvilke regionsentre er med, hvilke er utenfor, og hva endrer det?")
    st.html(f'<p class="rs-lead">{lead}</p>')
    st.caption(background_text(t))
    page(links)


whole_page()
