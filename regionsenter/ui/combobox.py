"""A combobox of our own: a search that goes somewhere, or a picker with a value.

Its options come over HTTP (``/finn``), never in a message of Streamlit's, so it costs the same whatever
there is to choose from: a few hundred bytes a run. What is chosen is said to ``on_choose`` in a callback,
where alone the URL may be written (see ``ui.bound``)::

    combobox(t("Søk"), kinds=("sted", "indikator"), placeholder=t("Søk sted eller indikator"),
             on_choose=bound.go, key="search", t=t)
    combobox(t("Indikator"), kinds=("indikator",), grouped="tema", value=(slug, name),
             on_choose=bound.into("indikator"), key="indicator", t=t)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, Literal

import streamlit as st

from regionsenter.present.parts.chosen import chosen_html
from regionsenter.present.parts.combobox import combobox_loader
from regionsenter.texts import Translate
from regionsenter.ui.pages import current_page
from regionsenter.ui.state import vocabulary_in_use
from regionsenter.view import View, to_params, url

#: What was chosen: its kind, of ``findable.KINDS``, and its slug. It comes from the browser: check it.
Chosen = Callable[[str, str], None]


def combobox(
    label: str,
    *,
    kinds: Sequence[str],
    on_choose: Chosen,
    key: str,
    t: Translate,
    value: tuple[str, str] | None = None,
    placeholder: str = "",
    grouped: Literal["", "tema", "utfordring"] = "",
    hidden_label: bool = False,
    width: int | Literal["stretch"] = "stretch",
) -> None:
    """A field to type in with a list under it; ``kinds`` are names of ``find_answer.ASKED``.

    With ``value``, a slug and its name, it is a picker that shows it; without one it empties itself when
    something has been chosen. ``grouped`` puts indicators under their theme or challenge. The label is read
    out where it is not shown (``hidden_label``).
    """
    data = {
        "label": label,
        "hidden": hidden_label,
        "placeholder": placeholder,
        "kinds": ",".join(kinds),
        "grouped": grouped,
        "language": t.language,
        "value": value and {"slug": value[0], "name": value[1]},
        "wipe": t("Tøm feltet"),
        "failed": t("Søket svarer ikke. Prøv igjen om litt."),
    }

    def chosen() -> None:
        taken = st.session_state[key].get("chosen")
        if isinstance(taken, dict) and all(isinstance(taken.get(part), str) for part in ("kind", "slug")):
            on_choose(taken["kind"], taken["slug"])

    _component()(key=key, data=data, on_chosen_change=chosen, width=width)


@cache
def _component() -> Callable[..., Any]:
    # Not isolated: the list then stands in the page, where the page's style and its readers find it.
    return st.components.v2.component("regionsenter_combobox", js=combobox_loader(), isolate_styles=False)


def chosen_chips(label: str, chosen: Iterable[tuple[str, View]], key: str, t: Translate) -> None:
    """What a picker of several holds: each name, with the view that is without it."""
    words = vocabulary_in_use()
    links = [(name, url(current_page(), to_params(view, words))) for name, view in chosen]
    if links:
        st.html(chosen_html(label, links, key, t))
