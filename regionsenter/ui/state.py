"""The view in the URL: read it, change it, write it. Only callbacks may change it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from regionsenter.present.language.choices import ignored_texts, named
from regionsenter.texts import Translate
from regionsenter.view.actions import Action
from regionsenter.view.change import change
from regionsenter.view.fields import BY_PARAMETER
from regionsenter.view.format import to_params
from regionsenter.view.model import View
from regionsenter.view.notices import notice_text
from regionsenter.view.parse import Notice, parse
from regionsenter.view.vocabulary import Vocabulary

_WRITTEN = "view: written"  # session key, see before_change
_SEEN = "view: seen"  # session key, see read

_vocabulary: Vocabulary | None = None


def use(vocabulary: Vocabulary) -> None:
    """Say which values exist; the frame of the pages does, every run. The same for every session."""
    global _vocabulary
    _vocabulary = vocabulary


def vocabulary_in_use() -> Vocabulary:
    """The vocabulary in use. Raises RuntimeError before :func:`use`."""
    if _vocabulary is None:
        raise RuntimeError("call regionsenter.ui.use(vocabulary) first")
    return _vocabulary


def current_view() -> View:
    """What the URL says now."""
    return read()[0]


def current_params() -> dict[str, str]:
    """The current view as canonical URL parameters, for links and for exports."""
    return to_params(current_view(), vocabulary_in_use())


def options(parameter: str) -> tuple[Any, ...]:
    """The values that may be chosen now for the field of a URL parameter, in display order."""
    return BY_PARAMETER[parameter].options(current_view(), vocabulary_in_use())


def show_notices(t: Translate) -> None:
    """Tell what in the link could not be used; nothing when all was well."""
    view, notices = read()
    if told := [*(notice_text(named(notice, t), t) for notice in notices), *ignored_texts(view, t)]:
        st.warning("  \n".join(told))


def act(action: Action, value: Any = None) -> None:
    """Do an action to the view and go there. Only in a callback."""
    write(action(before_change(), value, vocabulary_in_use()))


def act_on(name: str, value: Any) -> None:
    """Change one field of the view and go there. Only in a callback; raises ValueError."""
    write(change(before_change(), name, value, vocabulary_in_use()))


def params_now() -> dict[str, list[str]]:
    """The URL's parameters as they are now."""
    return {key: st.query_params.get_all(key) for key in st.query_params}


def read() -> tuple[View, tuple[Notice, ...]]:
    """View and notices of the URL, parsed again only when it has changed.

    Asking Streamlit for its parameters one by one costs as much as several widgets do; asking for
    all of them as text costs a tenth, and is enough to see that nothing has changed.
    """
    seen = str(st.query_params)
    known: tuple[str, Vocabulary, tuple[View, tuple[Notice, ...]]] | None
    known = st.session_state.get(_SEEN)
    if known and known[0] == seen and known[1] is vocabulary_in_use():
        return known[2]
    params = params_now()
    if _WRITTEN in st.session_state and st.session_state[_WRITTEN][1] != params:
        del st.session_state[_WRITTEN]  # the browser has moved on: Back, Forward or a new link
    result = parse(params, vocabulary_in_use())
    st.session_state[_SEEN] = (seen, vocabulary_in_use(), result)
    return result


def before_change() -> View:
    """The view a callback starts from.

    A quick second change is sent before the browser knows the URL of the first, so it comes with
    the parameters from before that; then what this session wrote last is the truth.
    """
    before, after = st.session_state.get(_WRITTEN, (None, None))
    return parse(after if before == params_now() else params_now(), vocabulary_in_use())[0]


def write(view: View) -> None:
    """Put a view in the URL. Only in a callback, or Back becomes a trap."""
    before = params_now()
    st.query_params.from_dict(to_params(view, vocabulary_in_use()))  # keeps ?embed
    st.session_state[_WRITTEN] = (before, params_now())
