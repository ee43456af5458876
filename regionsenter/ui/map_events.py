"""What the map in the browser says: a place was chosen, its years are played."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from regionsenter.ui.own_hinterland import pick_on_map
from regionsenter.ui.state import act, act_on, before_change, vocabulary_in_use, write
from regionsenter.view.actions import clear_place
from regionsenter.view.change import change
from regionsenter.view.model import View
from regionsenter.view.written import CELLS

_PLAYING = "map: playing"  # slug of the indicator whose years are played
_ASKED = "map: asked for the years"


def map_click(click: Mapping[str, Any] | None) -> None:
    """Select what was clicked, ``{"kind": "centre" | "municipality" | "nothing", "id": …}``.

    ``id`` is a slug or an alias of one (a place code). While municipalities are picked by hand, one that
    is clicked goes into the hinterland or out of it. The map's year player sends ``play`` with
    an indicator, ``year`` with the year it stopped at, and ``stop``. The legend beside it sends ``cell``,
    the class to show alone, "" for all. Anything else is passed over, for it comes from the browser. Only
    in a callback.
    """
    kind, place = (click or {}).get("kind"), (click or {}).get("id")
    if kind == "play" and isinstance(place, str) and place in vocabulary_in_use().indicators:
        st.session_state[_PLAYING] = place
        st.session_state[_ASKED] = True
    elif kind == "stop":
        st.session_state.pop(_PLAYING, None)
    elif kind == "year" and type(place) is int:
        view = before_change()
        if place in vocabulary_in_use().years(view):
            write(change(view, "year", place, vocabulary_in_use()))
    if kind == "nothing":
        act(clear_place)
    elif kind == "cell" and (place == "" or place in CELLS):
        act_on("cell", place or None)
    elif kind in ("centre", "municipality") and isinstance(place, str):
        if kind == "municipality" and pick_on_map(place):
            return
        try:
            write(change(before_change(), kind, place, vocabulary_in_use()))
        except ValueError:
            return


def playing(view: View) -> tuple[bool, bool]:
    """Whether the map plays the years of the view's indicator, and whether it now asks for them."""
    asked = st.session_state.pop(_ASKED, False)
    return st.session_state.get(_PLAYING) == view.indicator, asked


def map_clicked(key: str) -> Callable[[], None]:
    """An ``on_change`` for the map component whose value in ``session_state`` is the click."""
    return lambda: map_click(st.session_state.get(key))
