"""The target group: move its limits, see at once who is in and who is out, and why."""

from collections.abc import Callable, Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.delineation_lists import counties, everyone, files, sensitivity, steady, two
from pages.maps import draw_map
from pages.parts import centre_select, header, navigation
from regionsenter.asked import limit_choices
from regionsenter.asked.group import group_of, limits_of
from regionsenter.geography.limits import FUNCTIONS, Limits
from regionsenter.measures.target_group import TargetGroup, target_group
from regionsenter.present.delineation.effect.html import change_html
from regionsenter.present.delineation.effect.words import background_text, change_text, covered_text
from regionsenter.present.delineation.form import words as form
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
from regionsenter.view import View, binding
from regionsenter.view.actions import back_to_default, setter, swap_delineations
from regionsenter.view.written import STANDARD

HEIGHT = 560


def limit_slider(field: str, limits: Limits, view: View, t: Translate) -> None:
    """One limit, bound to the delineation in the URL."""

    def part(before: View, chosen: limit_choices.Option) -> tuple[str | None, str]:
        change = limit_choices.move(limits_of(before.delineation), field, chosen)
        return change.code, form.gave_way_text(change, t)

    binding.slider(
        form.label_text(field, t),
        limit_choices.options(field, limits),
        limit_choices.option(field, limits),
        "delineation",
        part,
        lambda value: form.option_text(field, value, t),
        key=f"limit {field}",
        help=form.help_text(field, t),
    )


def limit_box(field: str, limits: Limits, view: View, t: Translate) -> None:
    """The same limit as a number to write."""

    def part(before: View, text: str) -> tuple[str | None, str]:
        value = limit_choices.read_number(field, text)
        if value is None:
            return before.delineation, form.not_read_text(field, t)
        change = limit_choices.move(limits_of(before.delineation), field, value)
        return change.code, form.gave_way_text(change, t)

    binding.typed(
        form.label_text(field, t),
        form.number_text(field, limits, view.language),
        "delineation",
        part,
        key=f"number {field}",
        placeholder=t("ingen grense"),
    )


def sliders(fields: Sequence[str], limits: Limits, view: View, t: Translate) -> None:
    """A slider a limit."""
    for field in fields:
        limit_slider(field, limits, view, t)


def controls(view: View, t: Translate) -> None:
    """The limits, the main ones first, and what may be done with them."""
    limits = limits_of(view.delineation)
    sliders(limit_choices.MAIN, limits, view, t)
    with st.expander(t("Funksjoner"), key="functions", on_change="rerun") as opened:
        if opened.open:
            sliders(("min_functions", *FUNCTIONS), limits, view, t)
    with st.expander(t("Omland og sentralitet"), key="around", on_change="rerun") as opened:
        if opened.open:
            sliders(limit_choices.AROUND, limits, view, t)
    with st.expander(t("Skriv nøyaktige tall"), key="exact", on_change="rerun") as opened:
        if opened.open:
            for field in (*limit_choices.MAIN, "min_hinterland_population", "min_big_city_minutes"):
                limit_box(field, limits, view, t)
    with st.container(horizontal=True, key="limit-buttons"):
        binding.button(
            t("Tilbake til standard"),
            back_to_default,
            key="to default",
            disabled=view.delineation is None,
        )
        binding.button(
            t("Lagre som alternativ"),
            setter("alternative"),
            view.delineation or STANDARD,
            key="keep",
            disabled=view.alternative == (view.delineation or STANDARD),
            help=t("Husk disse grensene, flytt dem videre og sammenlign."),
        )
        if view.alternative is not None:
            binding.button(
                t("Bytt"),
                swap_delineations,
                key="swap",
                help=t("La målgruppa og alternativet bytte plass."),
            )
            binding.button(t("Fjern alternativ"), setter("alternative"), None, key="drop")


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
        (t("To avgrensninger side om side"), "two", two),
        (t("Del lenken og last ned lista"), "files", files),
    )
    for title, key, draw in sections:
        section(title, key, draw, view, group, t)


@st.fragment
def section(title: str, key: str, draw: Callable, view: View, group: TargetGroup, t: Translate) -> None:
    """One of them: opening it draws nothing else again."""
    with st.expander(title, key=key, on_change="rerun") as opened:
        if opened.open:
            draw(view, group, t)


@st.fragment
def page(links: DeltaGenerator) -> None:
    """All that a limit changes: the number first, then the map, then the rest."""
    view = binding.current_view()
    t = translator(view.language)
    group = group_of(view)
    outcome(view, group, t)
    left, right = st.columns([1, 2.1], gap="large")
    with right:
        the_map(view, group, t)
    with left:
        controls(view, t)
        one_centre(view, group, t)
    binding.let_browser_draw()
    with right:
        changes(view, group, t)
    st.header(t("Utenfor, og hvorfor"), anchor=False)
    st.html(outside_html(group, t))
    st.caption(f"{missing_sentence(t)} {sources_text(t)}")
    more(view, group, t)
    navigation(links, t)


def whole_page() -> None:
    """Header, title and what the page is about; then the fragment."""
    view = binding.current_view()
    t = translator(view.language)
    links = header(t, links=False)
    st.title(t("Avgrensning av målgruppa"), anchor=False)
    lead = t("Hvilke regionsentre er med, hvilke er utenfor, og hva endrer det?")
    st.html(f'<p class="rs-lead">{lead}</p>')
    st.caption(background_text(t))
    page(links)


whole_page()
