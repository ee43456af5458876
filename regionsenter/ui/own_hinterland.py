"""Municipalities of a hinterland picked by hand: by name in a list, or by clicking on the map."""

from __future__ import annotations

import streamlit as st

from regionsenter.asked.own_hinterland import picked, with_one_more, with_or_without, without
from regionsenter.geography.centres import Centre
from regionsenter.geography.hinterland import UnknownRule
from regionsenter.geography.rules import MOST_OWN
from regionsenter.present.language.hinterland import hinterland_details_text
from regionsenter.present.parts.prose import paragraph_html
from regionsenter.texts import Translate, translator
from regionsenter.ui import bound
from regionsenter.ui.combobox import chosen_chips, combobox
from regionsenter.ui.state import act_on, before_change
from regionsenter.view import View
from regionsenter.view.actions import set_hinterland
from regionsenter.vocabulary import municipality_code, municipality_labels

_ON_MAP = "map: picks municipalities"  # whether a click on one puts it in the hinterland


def hinterland_line(place: Centre, view: View, t: Translate, *, on_map: bool = False) -> None:
    """Which hinterland a centre is held up against, and the ways to another."""
    with st.container(key="around", horizontal=True, vertical_alignment="center"):
        st.html(paragraph_html(hinterland_details_text(place, view.rule, t), "rs-around"))
        if view.hinterland != View.hinterland and not picked(view, place):
            st.button(
                t("Bruk best tilgjengelig omland"),
                **bound.press(set_hinterland, View.hinterland),
                key="best hinterland",
                type="tertiary",
                width="content",
            )
        hinterland_picker(place, view, t, on_map=on_map)


def hinterland_picker(place: Centre | None, view: View, t: Translate, *, on_map: bool = False) -> None:
    """Choose the municipalities oneself, beginning with the hinterland that is shown.

    Without a centre the municipalities are those of every centre shown. Made when it is opened, for it
    carries every name. ``on_map``: there is a map to click on.
    """
    with st.popover(
        t("Velg kommuner selv"), type="tertiary", width="content", key="own hinterland", on_change="rerun"
    ) as opened:
        if opened.open:
            _list(place, view, t)
    if on_map:
        st.toggle(
            t("Velg kommuner på kartet"),
            key=_ON_MAP,
            help=t("Et klikk på en kommune legger den til omlandet, eller tar den ut."),
        )


def _list(place: Centre | None, view: View, t: Translate) -> None:
    labels = municipality_labels()
    title = (
        t("Kommunene i omlandet til {name}").format(name=place.name) if place else t("Kommunene i omlandet")
    )
    chosen = [(labels[code], without(view, code, place)) for code in picked(view, place)]
    chosen_chips(title, chosen, "own", t)
    combobox(
        title,
        kinds=("kommune",),
        on_choose=bound.choosing(lambda before, slug, _: with_one_more(before, slug, place), _too_many(t)),
        placeholder=t("Skriv navnet på en kommune"),
        key="own municipalities",
        t=t,
    )
    st.caption(t("Lista begynner med omlandet som vises. Tømmes den, vises best tilgjengelig omland."))


def pick_on_map(place: str) -> bool:
    """Put a municipality (slug or code) in the hinterland of the view's centre, or take it out.

    False when clicks on the map do not pick. Only in a callback.
    """
    if not st.session_state.get(_ON_MAP):
        return False
    view = before_change()
    if view.centre is None:
        return False
    try:
        rule = with_or_without(view, municipality_code().get(place, place))
    except UnknownRule:
        st.toast(_too_many(translator(view.language)))
        return True
    if rule is not None:
        act_on("hinterland", rule)
    return True


def _too_many(t: Translate) -> str:
    return t("Et omland kan ha inntil {most} kommuner.").format(most=MOST_OWN)
