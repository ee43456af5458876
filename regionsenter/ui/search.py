"""The search: finds any place, theme, challenge, indicator or page, and goes there."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.asked.found import page_for, view_of
from regionsenter.texts import Translate
from regionsenter.ui.combobox import combobox
from regionsenter.ui.pages import current_page, go_on, leave_for
from regionsenter.ui.state import before_change, vocabulary_in_use, write
from regionsenter.view import View

#: What the search finds unless told otherwise, as ``find_answer.ASKED`` calls it.
EVERYTHING = ("sted", "tema", "utfordring", "indikator", "side")


def search_box(
    t: Translate,
    *,
    key: str = "search",
    label: str = "",
    kinds: Sequence[str] = EVERYTHING,
    placeholder: str = "",
    stays: bool = False,
) -> None:
    """The search as a field. Not for fragments, unless it ``stays`` on the page: it may lead to another.

    ``label`` is seen; without one it is only said. ``key`` tells two on one page apart.
    """
    go_on()
    combobox(
        label or t("Søk"),
        kinds=kinds,
        placeholder=placeholder or t("Søk sted, tema eller ord"),
        on_choose=_stay_with if stays else go_to_found,
        hidden_label=not label,
        key=key,
        t=t,
    )


def go_to_found(kind: str, slug: str) -> None:
    """Show what was found, on the page shown or, where it shows no such thing, on one that does.

    Only in a callback. Nothing happens for what is not there: it comes from the browser.
    """
    view = _after(kind, slug)
    if view is None:
        return
    page = page_for(view, kind, current_page())
    if page == current_page():
        write(view)
    else:
        leave_for(page, view)


def _stay_with(kind: str, slug: str) -> None:
    view = _after(kind, slug)
    if view is not None:
        write(view)


def _after(kind: str, slug: str) -> View | None:
    try:
        return view_of(before_change(), kind, slug, vocabulary_in_use())
    except ValueError:
        return None
