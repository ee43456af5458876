"""The view bound to Streamlit: the only module, beside ``app.py`` and ``pages/``, that knows it.

How it holds together (Streamlit 1.67, checked in the browser):

* The URL is the only state. :func:`current_view` reads it afresh every time.
* A widget gets the URL's value through ``session_state`` before it is drawn, and writes the URL in
  its ``on_change`` only. Such a write *pushes* browser history; Back and Forward rerun the whole
  script with the parameters of that moment. A write outside a callback would make Back a trap.
* In a fragment, a change reruns the fragment only: whatever shows the view or links onward must
  be drawn inside the same fragment, and call :func:`current_view` there rather than get it passed.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

from regionsenter.texts import Translate
from regionsenter.view.actions import Action, change, clear_place
from regionsenter.view.format import PAGES, to_params
from regionsenter.view.model import PARAMETERS, View
from regionsenter.view.notices import notice_text
from regionsenter.view.parse import Notice, parse
from regionsenter.view.vocabulary import Vocabulary

#: From the view and what was chosen in a control to a field's new value, and what to tell the reader.
Part = Callable[[View, Any], tuple[Any, str]]
_FIELD_OF = {parameter: name for name, parameter in PARAMETERS.items()}
_WRITTEN = "view: written"  # session key, see _before_change
_SEEN = "view: seen"  # session key, see _read
_PAGE = "view: the page shown"
_PLAYING = "map: playing"  # slug of the indicator whose years are played
_ASKED = "map: asked for the years"
#: Seconds: the browser gathers what it is sent for 10 ms, then draws it.
HEAD_START = 0.05
_NOTHING = ""  # the option that stands for None

_vocabulary: Vocabulary | None = None


def use(vocabulary: Vocabulary) -> None:
    """Say which values exist; ``app.py`` does, every run. The same for every session."""
    global _vocabulary
    _vocabulary = vocabulary


def vocabulary() -> Vocabulary:
    """The vocabulary in use. Raises RuntimeError before :func:`use`."""
    if _vocabulary is None:
        raise RuntimeError("call regionsenter.view.binding.use(vocabulary) first, in app.py")
    return _vocabulary


def current_view() -> View:
    """What the URL says now."""
    return _read()[0]


def current_params() -> dict[str, str]:
    """The current view as canonical URL parameters, for links and for exports."""
    return to_params(current_view(), vocabulary())


def show_notices(t: Translate) -> None:
    """Tell what in the link could not be used; nothing when all was well."""
    if notices := _read()[1]:
        st.warning("  \n".join(notice_text(notice, t) for notice in notices))


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


def act_on(name: str, value: Any) -> None:
    """Change one field of the view and go there. Only in a callback; raises ValueError."""
    _write(change(_before_change(), name, value, vocabulary()))


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
        _write(change(_before_change(), hit.kind, hit.slug, vocabulary()))


def button(label: str, action: Action, value: Any = None, **kwargs: Any) -> None:
    """A button that does one of ``regionsenter.view.actions`` to the view."""
    st.button(label, on_click=lambda: act(action, value), **kwargs)


def act(action: Action, value: Any = None) -> None:
    """Do an action to the view and go there. Only in a callback."""
    _write(action(_before_change(), value, vocabulary()))


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
    view = _before_change()
    value, said = part(view, st.session_state[key])
    _write(change(view, field, value, vocabulary()))
    if said:
        st.toast(said)


def map_click(click: Mapping[str, Any] | None) -> None:
    """Select what was clicked, ``{"kind": "centre" | "municipality" | "nothing", "id": …}``.

    ``id`` is a slug or an alias of one (a place code). The map's year player sends ``play`` with
    an indicator, ``year`` with the year it stopped at, and ``stop``. Anything else is passed over,
    for it comes from the browser. Only in a callback.
    """
    kind, place = (click or {}).get("kind"), (click or {}).get("id")
    if kind == "play" and isinstance(place, str) and place in vocabulary().indicators:
        st.session_state[_PLAYING] = place
        st.session_state[_ASKED] = True
    elif kind == "stop":
        st.session_state.pop(_PLAYING, None)
    elif kind == "year" and type(place) is int:
        view = _before_change()
        if place in vocabulary().years(view):
            _write(change(view, "year", place, vocabulary()))
    if kind == "nothing":
        act(clear_place)
    elif kind in ("centre", "municipality") and isinstance(place, str):
        try:
            _write(change(_before_change(), kind, place, vocabulary()))
        except ValueError:
            return


def playing(view: View) -> tuple[bool, bool]:
    """Whether the map plays the years of the view's indicator, and whether it now asks for them."""
    asked = st.session_state.pop(_ASKED, False)
    return st.session_state.get(_PLAYING) == view.indicator, asked


def map_clicked(key: str) -> Callable[[], None]:
    """An ``on_change`` for the map component whose value in ``session_state`` is the click."""
    return lambda: map_click(st.session_state.get(key))


def app_pages(titles: Mapping[str, str], folder: str = "pages", **kwargs: Any) -> list[st.Page]:
    """The pages for ``st.navigation``: ``PAGES`` in order, each the script of its name.

    Streamlit serves a default page at ``/`` only and answers "page not found" at its own name. So
    the first page is given twice, by name and hidden as the default: ``/`` and ``/kart`` are the
    same page and take the same parameters.
    """
    landing = st.Page(
        f"{folder}/{PAGES[0]}.py",
        title=titles[PAGES[0]],
        url_path="",
        default=True,
        visibility="hidden",
        **kwargs,
    )
    named = [
        st.Page(f"{folder}/{name}.py", title=titles[name], url_path=name, **kwargs)
        for name in PAGES
    ]
    return [landing, *named]


def navigate(pages: Sequence[st.Page]) -> st.Page:
    """``st.navigation`` without its menu, which would lose the view; the header has links of ours."""
    page = st.navigation(list(pages), position="hidden")
    st.session_state[_PAGE] = page.url_path or PAGES[0]
    return page


def current_page() -> str:
    """The name of the page that is shown, of ``PAGES``."""
    return st.session_state.get(_PAGE, PAGES[0])


def let_browser_draw() -> None:
    """Give what has been drawn so far a head start over the rest of the page.

    The server sends what there is while this thread is out of the way; the browser then draws the map
    before it hears of the panel. It would otherwise take in all of the page in one go.
    """
    time.sleep(HEAD_START)


def link(page: str, label: str, view: View, folder: str = "pages", **kwargs: Any) -> None:
    """One link to a page with ``view``."""
    st.page_link(
        st.Page(f"{folder}/{page}.py", url_path=page),
        label=label,
        query_params=to_params(view, vocabulary()),
        **kwargs,
    )


def _params() -> dict[str, list[str]]:
    return {key: st.query_params.get_all(key) for key in st.query_params}


def _read() -> tuple[View, tuple[Notice, ...]]:
    """View and notices of the URL, parsed again only when it has changed.

    Asking Streamlit for its parameters one by one costs as much as several widgets do; asking for
    all of them as text costs a tenth, and is enough to see that nothing has changed.
    """
    seen = str(st.query_params)
    known = st.session_state.get(_SEEN)
    if known and known[0] == seen and known[1] is vocabulary():
        return known[2]
    params = _params()
    if _WRITTEN in st.session_state and st.session_state[_WRITTEN][1] != params:
        del st.session_state[_WRITTEN]  # the browser has moved on: Back, Forward or a new link
    result = parse(params, vocabulary())
    st.session_state[_SEEN] = (seen, vocabulary(), result)
    return result


def _options(
    options: Sequence[Any], value: Any, format_func: Callable[[Any], str], nothing: str | None
) -> tuple[list[Any], Callable[[Any], str]]:
    offered = [*([] if nothing is None else [_NOTHING]), *options]
    if value is not None and value not in offered:
        offered.append(value)
    return offered, lambda option: nothing if option == _NOTHING else format_func(option)


def _value(param: str) -> Any:
    """What the widget of ``param`` shows: the view's value; of year and limit the one in force."""
    view = current_view()
    in_force = {"ar": vocabulary().year, "grense": vocabulary().limit}
    return in_force[param](view) if param in in_force else getattr(view, _FIELD_OF[param])


def _changed(param: str, key: str) -> None:
    value = None if st.session_state[key] == _NOTHING else st.session_state[key]
    try:
        view = change(_before_change(), _FIELD_OF[param], value, vocabulary())
    except ValueError:
        return  # a box that was emptied, or drawn before another choice took its options away
    _write(view)


def _before_change() -> View:
    """The view a callback starts from.

    A quick second change is sent before the browser knows the URL of the first, so it comes with
    the parameters from before that; then what this session wrote last is the truth.
    """
    before, after = st.session_state.get(_WRITTEN, (None, None))
    return parse(after if before == _params() else _params(), vocabulary())[0]


def _write(view: View) -> None:
    before = _params()
    st.query_params.from_dict(to_params(view, vocabulary()))  # keeps ?embed
    st.session_state[_WRITTEN] = (before, _params())
