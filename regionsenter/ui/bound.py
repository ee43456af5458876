"""What binds a control of Streamlit's to the view: keyword arguments for any of them.

The control is Streamlit's own, whatever it is; what it changes is said by one of these::

    st.selectbox(t("Tema"), **bound.field("tema", names.get, nothing=t("Alle temaer")))
    st.segmented_control(t("I detalj"), topics, required=True,
                         **bound.action(show_topic, topic, key="topic"))
    st.button(t("Lukk"), **bound.press(clear_place), key="close")

Each puts what the URL says into ``session_state``, so it must stand in the call that draws the control,
and gives the callback that writes the URL when the reader changes it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from regionsenter.ui.state import act, before_change, current_view, options, vocabulary_in_use, write
from regionsenter.view.actions import Action
from regionsenter.view.change import change
from regionsenter.view.fields import BY_PARAMETER
from regionsenter.view.model import View

Arguments = dict[str, Any]
#: From the view and what was chosen in a control to a field's new value, and what to tell the reader.
Part = Callable[[View, Any], tuple[Any, str]]

_NOTHING = ""  # the option that stands for None


def field(
    parameter: str,
    format_func: Callable[[Any], Any] = str,
    choices: Sequence[Any] | None = None,
    *,
    nothing: str | None = None,
    where: str = "",
) -> Arguments:
    """For a control that holds the field of a URL parameter, one value or (``st.pills``,
    ``st.multiselect``) several.

    ``choices`` are those offered, all that may be chosen now unless given; the current value is offered
    even when they leave it out. ``nothing`` is the text of a first option that means "not chosen"
    (``Alle temaer``). ``where`` tells two controls of one parameter on one page apart.
    """
    record = BY_PARAMETER[parameter]
    key = f"{parameter}{where}"
    value = record.shown(current_view(), vocabulary_in_use())
    offered = list(options(parameter) if choices is None else choices)
    if record.many:
        st.session_state[key] = list(value)
    else:
        if nothing is not None:
            offered.insert(0, _NOTHING)
        if value is not None and value not in offered:
            offered.append(value)
        st.session_state[key] = _NOTHING if value is None and nothing is not None else value
    return {
        "options": offered,
        "format_func": lambda option: nothing if option == _NOTHING else format_func(option),
        "key": key,
        "on_change": _change_field,
        "args": (parameter, key),
    }


def part(parameter: str, part: Part, shown: Any, *, key: str, refused: str = "") -> Arguments:
    """For a control that holds a part of a field, such as one limit of the delineation.

    ``shown`` stands in the control. ``part`` takes the view before the change and what was chosen or
    typed; it gives the field's new value and a message for the reader, "" for none. When it raises
    ValueError, or the field cannot have the value, nothing changes and ``refused`` is said.
    """
    st.session_state[key] = shown
    return {"key": key, "on_change": _change_part, "args": (parameter, part, key, refused)}


def action(do: Action, shown: Any, *, key: str) -> Arguments:
    """For a control each option of which does ``do`` with it; ``shown`` is the one that is on.

    Where several may be on, the action gets all of them, as a tuple.
    """
    st.session_state[key] = shown
    return {"key": key, "on_change": _act_on_chosen, "args": (do, key)}


def press(do: Action, value: Any = None) -> Arguments:
    """For a button that does ``do`` with ``value``."""
    return {"on_click": act, "args": (do, value)}


def choosing(do: Action, refused: str = "") -> Callable[[str, str], None]:
    """For a combobox: does ``do`` with the slug of what is chosen.

    When it raises ValueError nothing changes, and ``refused`` is said: the browser may send anything.
    """

    def chosen(_kind: str, slug: str) -> None:
        try:
            view = do(before_change(), slug, vocabulary_in_use())
        except ValueError:
            if refused:
                st.toast(refused)
            return
        write(view)

    return chosen


def into(parameter: str) -> Callable[[str, str], None]:
    """For a combobox: the field of a URL parameter becomes what is chosen."""
    name = BY_PARAMETER[parameter].name
    return choosing(lambda view, slug, vocabulary: change(view, name, slug, vocabulary))


def _change_field(parameter: str, key: str) -> None:
    chosen = st.session_state[key]
    value = None if chosen == _NOTHING else chosen
    try:
        view = change(before_change(), BY_PARAMETER[parameter].name, value, vocabulary_in_use())
    except ValueError:
        return  # a box that was emptied, or drawn before another choice took its options away
    write(view)


def _change_part(parameter: str, part: Part, key: str, refused: str) -> None:
    before = before_change()
    try:
        value, said = part(before, st.session_state[key])
        write(change(before, BY_PARAMETER[parameter].name, value, vocabulary_in_use()))
    except ValueError:
        said = refused
    if said:
        st.toast(said)


def _act_on_chosen(do: Action, key: str) -> None:
    chosen = st.session_state[key]
    if chosen is not None:  # a box that was emptied
        act(do, tuple(chosen) if isinstance(chosen, list) else chosen)
