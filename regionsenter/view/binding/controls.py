"""Controls for a part of a field, such as one limit of many, and controls that do an action."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from regionsenter.view.actions import Action
from regionsenter.view.binding.state import (
    act,
    act_on,
    before_change,
    current_view,
    vocabulary,
    write,
)
from regionsenter.view.change import change
from regionsenter.view.model import View

#: From the view and what was chosen in a control to a field's new value, and what to tell the reader.
Part = Callable[[View, Any], tuple[Any, str]]


def class_limits(label: str, not_numbers: str, *, where: str = "", **kwargs: Any) -> None:
    """A box for the reader's own class limits, ``10; 20; 30,5``; emptied, the classes are quantiles.

    ``not_numbers`` is said when the text cannot be read; the classes then stay as they are.
    """
    key = f"limits{where}"
    classing = current_view().classing
    own = () if isinstance(classing, str) else classing
    st.session_state[key] = "; ".join(f"{limit:g}" for limit in own).replace(".", ",")

    def changed() -> None:
        text = st.session_state[key].replace(",", ".").replace("\u2212", "-")
        try:
            numbers = tuple(sorted({float(part) for part in re.split(r"[;\s]+", text) if part}))
            act_on("classing", numbers or "kvantiler")
        except ValueError:
            st.toast(not_numbers)

    st.text_input(label, key=key, on_change=changed, **kwargs)


def slider(
    label: str,
    options: Sequence[Any],
    value: Any,
    field: str,
    part: Part,
    format_func: Callable[[Any], str] = str,
    *,
    key: str,
    **kwargs: Any,
) -> None:
    """A slider over ``options`` for a part of ``field``, such as one limit of the delineation.

    ``value`` is the option that stands. ``part`` takes the view before the change and the option
    chosen; it gives the field's new value and a message for the reader, "" for none.
    """
    st.session_state[key] = value
    st.select_slider(
        label,
        options,
        format_func=format_func,
        key=key,
        on_change=_change_part,
        args=(field, part, key),
        **kwargs,
    )


def typed(label: str, text: str, field: str, part: Part, *, key: str, **kwargs: Any) -> None:
    """A text box for a part of ``field``, as :func:`slider`; for what cannot be read ``part`` gives
    the field as it stands, and says so."""
    st.session_state[key] = text
    st.text_input(label, key=key, on_change=_change_part, args=(field, part, key), **kwargs)


def choice(
    label: str,
    options: Sequence[Any],
    value: Any,
    action: Action,
    format_func: Callable[[Any], str] = str,
    *,
    key: str,
    **kwargs: Any,
) -> None:
    """A row of buttons, each of which does ``action`` with its option; ``value`` is the one on."""
    st.session_state[key] = value
    st.segmented_control(
        label,
        options,
        format_func=format_func,
        key=key,
        required=True,
        on_change=lambda: act(action, st.session_state[key]),
        **kwargs,
    )


def chosen_of(
    label: str,
    options: Sequence[Any],
    value: Sequence[Any],
    action: Action,
    format_func: Callable[[Any], str] = str,
    *,
    key: str,
    **kwargs: Any,
) -> None:
    """A box for several options, which does ``action`` with all those chosen, in order."""
    st.session_state[key] = list(value)
    st.multiselect(
        label,
        options,
        format_func=format_func,
        key=key,
        on_change=lambda: act(action, tuple(st.session_state[key])),
        **kwargs,
    )


def pick(
    label: str,
    options: Sequence[Any],
    value: Any,
    action: Action,
    format_func: Callable[[Any], str] = str,
    *,
    key: str,
    **kwargs: Any,
) -> None:
    """Like :func:`choice`, as a select box."""
    st.session_state[key] = value

    def changed() -> None:
        if st.session_state[key] is not None:  # a box that was emptied
            act(action, st.session_state[key])

    st.selectbox(label, options, format_func=format_func, key=key, on_change=changed, **kwargs)


def _change_part(field: str, part: Part, key: str) -> None:
    view = before_change()
    value, said = part(view, st.session_state[key])
    write(change(view, field, value, vocabulary()))
    if said:
        st.toast(said)
