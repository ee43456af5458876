"""Streamlit's controls bound to the view: each shows the URL's value and writes it when it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from regionsenter.view.actions import Action
from regionsenter.view.binding.state import (
    act,
    before_change,
    current_view,
    vocabulary,
    write,
)
from regionsenter.view.change import change
from regionsenter.view.fields import BY_PARAMETER

_NOTHING = ""  # the option that stands for None


def select(
    label: str,
    options: Sequence[Any],
    param: str,
    format_func: Callable[[Any], str] = str,
    *,
    nothing: str | None = None,
    where: str = "",
    **kwargs: Any,
) -> Any:
    """A select box bound to URL parameter ``param``; returns the value shown, None for nothing.

    ``nothing`` is the text of a first option that means "not chosen" (``Alle temaer``).
    ``where`` tells two boxes for the same parameter on one page apart. Other arguments go to
    ``st.selectbox``. The current value is offered even when ``options`` leaves it out.
    """
    key = f"{param}{where}"
    value = _value(param)
    options, shown = _options(options, value, format_func, nothing)
    st.session_state[key] = _NOTHING if value is None and nothing is not None else value
    st.selectbox(
        label, options, format_func=shown, key=key, on_change=_changed, args=(param, key), **kwargs
    )
    return value


def segmented(
    label: str,
    options: Sequence[Any],
    param: str,
    format_func: Callable[[Any], str] = str,
    *,
    nothing: str | None = None,
    where: str = "",
    **kwargs: Any,
) -> Any:
    """Like :func:`select`, as a row of buttons, for a handful of options."""
    key = f"{param}{where}"
    value = _value(param)
    options, shown = _options(options, value, format_func, nothing)
    st.session_state[key] = _NOTHING if value is None and nothing is not None else value
    st.segmented_control(
        label,
        options,
        format_func=shown,
        key=key,
        required=True,
        on_change=_changed,
        args=(param, key),
        **kwargs,
    )
    return value


def several(
    label: str,
    options: Sequence[Any],
    param: str,
    format_func: Callable[[Any], str] = str,
    *,
    where: str = "",
    **kwargs: Any,
) -> tuple:
    """A row of buttons of which any number may be on, for a field that is a tuple of values."""
    key = f"{param}{where}"
    value = _value(param)
    st.session_state[key] = list(value)
    st.pills(
        label,
        options,
        format_func=format_func,
        key=key,
        selection_mode="multi",
        on_change=_changed,
        args=(param, key),
        **kwargs,
    )
    return value


def multiselect(
    label: str,
    options: Sequence[Any],
    param: str,
    format_func: Callable[[Any], str] = str,
    *,
    where: str = "",
    **kwargs: Any,
) -> tuple:
    """Like :func:`several`, as a box to search in, for more options than there is room to show."""
    key = f"{param}{where}"
    value = _value(param)
    st.session_state[key] = list(value)
    st.multiselect(
        label,
        options,
        format_func=format_func,
        key=key,
        on_change=_changed,
        args=(param, key),
        **kwargs,
    )
    return value


def search(
    label: str,
    entries: Sequence[Any],
    find: Callable[[str], Sequence[Any]],
    format_func: Callable[[Any], str],
    not_found: str,
    *,
    where: str = "",
    **kwargs: Any,
) -> None:
    """A box in which to type the name of anything; choosing goes there and empties the box.

    ``entries`` have ``kind`` (a field of the view) and ``slug``. Text that the browser finds no
    entry for is looked up with ``find``, which forgives typing errors, and the best hit is taken;
    ``not_found`` is said when there is none.
    """
    key = f"search{where}"

    def go() -> None:
        chosen = st.session_state[key]
        st.session_state[key] = None
        if chosen is not None:
            go_to(chosen, find, not_found)

    st.selectbox(
        label,
        entries,
        index=None,
        format_func=lambda entry: entry if isinstance(entry, str) else format_func(entry),
        key=key,
        accept_new_options=True,
        on_change=go,
        **kwargs,
    )


def go_to(chosen: Any, find: Callable[[str], Sequence[Any]], not_found: str) -> None:
    """Go to an entry, or to what ``find`` finds for a text. Only in a callback."""
    hit = next(iter(find(chosen)), None) if isinstance(chosen, str) else chosen
    if hit is None:
        st.toast(not_found)
    else:
        write(change(before_change(), hit.kind, hit.slug, vocabulary()))


def button(label: str, action: Action, value: Any = None, **kwargs: Any) -> None:
    """A button that does one of ``regionsenter.view.actions`` to the view."""
    st.button(label, on_click=lambda: act(action, value), **kwargs)


def _options(
    options: Sequence[Any], value: Any, format_func: Callable[[Any], str], nothing: str | None
) -> tuple[list[Any], Callable[[Any], str]]:
    offered = [*([] if nothing is None else [_NOTHING]), *options]
    if value is not None and value not in offered:
        offered.append(value)
    return offered, lambda option: nothing if option == _NOTHING else format_func(option)


def _value(param: str) -> Any:
    """What the widget of ``param`` shows: the view's value; of year and limit the one in force."""
    return BY_PARAMETER[param].shown(current_view(), vocabulary())


def _changed(param: str, key: str) -> None:
    value = None if st.session_state[key] == _NOTHING else st.session_state[key]
    try:
        view = change(before_change(), BY_PARAMETER[param].name, value, vocabulary())
    except ValueError:
        return  # a box that was emptied, or drawn before another choice took its options away
    write(view)
