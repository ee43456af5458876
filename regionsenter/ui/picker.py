"""The one field in which an indicator is chosen: by theme or challenge, by name, or by everyday words."""

from __future__ import annotations

from regionsenter.present.language.names import indicator_name
from regionsenter.texts import Translate
from regionsenter.ui.bound import into
from regionsenter.ui.combobox import combobox
from regionsenter.ui.state import act_on, vocabulary_in_use
from regionsenter.view import View

#: What can be chosen: an indicator, or the whole of a theme or a challenge, which shows its lead indicator.
TOPICS = ("theme", "challenge", "indicator")


def indicator_picker(view: View, t: Translate, label: str = "") -> None:
    """The indicator shown, and under it all there are, by theme or, if the reader likes, by challenge.

    The list comes over HTTP when it is opened, so that a change of the map carries none of it. ``label``
    says what the indicator is for where there are two.
    """
    combobox(
        label or t("Indikator"),
        kinds=("tema", "utfordring", "indikator"),
        grouped="utfordring" if view.challenge and not view.theme else "tema",
        value=(view.indicator, indicator_name(view.indicator, t)),
        on_choose=pick,
        key="indicator",
        t=t,
    )


def second_picker(view: View, t: Translate, label: str) -> None:
    """The indicator that the view's is held up against: any there is."""
    slug = vocabulary_in_use().second(view)
    combobox(
        label,
        kinds=("indikator",),
        grouped="tema",
        value=(slug, indicator_name(slug, t)),
        on_choose=into("mot"),
        key="second indicator",
        t=t,
    )


def pick(kind: str, slug: str) -> None:
    """Show what was chosen. Only in a callback; nothing happens for what is not there, as the browser may
    send anything."""
    if kind not in TOPICS:
        return
    try:
        act_on(kind, slug)
    except ValueError:
        return
