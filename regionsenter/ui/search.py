"""The search: finds any place, theme, challenge, indicator or page, and goes there."""

from __future__ import annotations

from regionsenter.asked.found import SHOWN_ON, view_of
from regionsenter.texts import Translate
from regionsenter.ui.combobox import combobox
from regionsenter.ui.pages import current_page, go_on, leave_for
from regionsenter.ui.state import before_change, vocabulary_in_use, write


def search_box(t: Translate, *, key: str = "search", placeholder: str = "", label: str = "") -> None:
    """The search as a field. Not for fragments: what is found may lie on another page.

    ``label`` is seen; without one it is only said.
    """
    go_on()
    combobox(
        label or t("Søk"),
        kinds=("sted", "tema", "utfordring", "indikator", "side"),
        placeholder=placeholder or t("Søk sted, tema eller ord"),
        on_choose=go_to_found,
        hidden_label=not label,
        key=key,
        t=t,
    )


def go_to_found(kind: str, slug: str) -> None:
    """Show what was found, on the page shown or, where it shows no such thing, on one that does.

    Only in a callback. Nothing happens for what is not there: it comes from the browser.
    """
    try:
        view = view_of(before_change(), kind, slug, vocabulary_in_use())
    except ValueError:
        return
    if current_page() in SHOWN_ON[kind]:
        write(view)
    else:
        leave_for(SHOWN_ON[kind][0], view)
