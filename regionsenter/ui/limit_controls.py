"""The controls of the target group's limits: sliders, boxes, and what may be done with the limits."""

from collections.abc import Sequence

import streamlit as st

from regionsenter.asked import limit_choices
from regionsenter.asked.group import limits_of
from regionsenter.geography.limits import FUNCTIONS, Limits
from regionsenter.present.delineation.form import words as form
from regionsenter.present.language.typed import two_readings_text
from regionsenter.texts import Translate
from regionsenter.typed_numbers import TwoReadings
from regionsenter.ui import bound
from regionsenter.view import View
from regionsenter.view.actions import back_to_default, setter, swap_delineations
from regionsenter.view.written import STANDARD


def controls(view: View, t: Translate) -> None:
    """The limits, the main ones first, and what may be done with them."""
    limits = limits_of(view.delineation)
    preset_choice(view, t)
    sliders(limit_choices.MAIN, limits, t)
    several_centres(limits, t)
    with st.expander(t("Funksjoner"), key="functions", on_change="rerun") as opened:
        if opened.open:
            sliders(("min_functions", *FUNCTIONS), limits, t)
    with st.expander(t("Omland og sentralitet"), key="around", on_change="rerun") as opened:
        if opened.open:
            sliders(limit_choices.AROUND, limits, t)
    with st.expander(t("Skriv nøyaktige tall"), key="exact", on_change="rerun") as opened:
        if opened.open:
            for name in (*limit_choices.MAIN, "min_hinterland_population", "min_big_city_minutes"):
                limit_box(name, limits, t)
    buttons(view, t)


def preset_choice(view: View, t: Translate) -> None:
    """Delineations that are asked for often; the one that is on is marked."""
    names = form.preset_names(t)

    def choose(before: View, name: str | None) -> tuple[str | None, str]:
        # The one that is on was clicked again: it stays on.
        return before.delineation if name is None else limit_choices.preset_code(name), ""

    st.pills(
        t("Ferdige avgrensninger"),
        list(names),
        format_func=names.__getitem__,
        **bound.part("avgrensning", choose, limit_choices.preset_of(view), key="preset"),
    )


def several_centres(limits: Limits, t: Translate) -> None:
    """Whether towns that are not their region's centre may be in."""

    def switch(before: View, on: bool) -> tuple[str | None, str]:
        return limit_choices.move_limit(limits_of(before.delineation), "several_centres", int(on)).code, ""

    st.toggle(
        form.label_text("several_centres", t),
        help=form.help_text("several_centres", t),
        **bound.part("avgrensning", switch, bool(limits.several_centres), key="several centres"),
    )


def sliders(names: Sequence[str], limits: Limits, t: Translate) -> None:
    """A slider a limit."""
    for name in names:
        limit_slider(name, limits, t)


def limit_slider(name: str, limits: Limits, t: Translate) -> None:
    """One limit, bound to the delineation in the URL."""

    def move(before: View, chosen: limit_choices.LimitOption) -> tuple[str | None, str]:
        change = limit_choices.move_limit(limits_of(before.delineation), name, chosen)
        return change.code, form.gave_way_text(change, t)

    st.select_slider(
        form.label_text(name, t),
        limit_choices.limit_options(name, limits),
        format_func=lambda value: form.option_text(name, value, t),
        help=form.help_text(name, t),
        **bound.part("avgrensning", move, limit_choices.limit_option(name, limits), key=f"limit {name}"),
    )


def limit_box(name: str, limits: Limits, t: Translate) -> None:
    """The same limit as a number to write."""

    def move(before: View, text: str) -> tuple[str | None, str]:
        try:
            change = limit_choices.move_written(limits_of(before.delineation), name, text)
        except TwoReadings as error:
            return before.delineation, two_readings_text(error, t)
        if change is None:
            return before.delineation, form.not_read_text(name, t)
        return change.code, form.gave_way_text(change, t)

    text = form.number_text(name, limits, t.language)
    st.text_input(
        form.label_text(name, t),
        placeholder=t("ingen grense"),
        **bound.part("avgrensning", move, text, key=f"number {name}"),
    )


def buttons(view: View, t: Translate) -> None:
    """Back to the default limits, keep these as an alternative, change the two about."""
    these = view.delineation or STANDARD
    with st.container(horizontal=True, key="limit-buttons"):
        st.button(
            t("Tilbake til standard"),
            **bound.press(back_to_default),
            key="to default",
            disabled=view.delineation is None,
        )
        st.button(
            t("Lagre som alternativ"),
            **bound.press(setter("alternative"), these),
            key="keep",
            disabled=view.alternative == these,
            help=t("Husk disse grensene, flytt dem videre og sammenlign."),
        )
        if view.alternative is not None:
            st.button(
                t("Bytt"),
                **bound.press(swap_delineations),
                key="swap",
                help=t("La målgruppa og alternativet bytte plass."),
            )
            st.button(t("Fjern alternativ"), **bound.press(setter("alternative"), None), key="drop")
