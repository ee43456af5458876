"""Which of the reader's choices follow from page to page as filters, and which pages use them.

A choice that a page does not use is still in the link, and shown there as not in use: nothing is
ignored in silence. ``tests/pages/test_page_filters.py`` opens every page with and without each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from regionsenter.catalog import indicator
from regionsenter.view.change import change
from regionsenter.view.model import View
from regionsenter.view.vocabulary import Vocabulary

#: Fields of the view, in the order they are shown. ``hinterland`` is the rule with limit and overlap.
FILTERS = (
    "centre",
    "municipality",
    "county",
    "size",
    "group",
    "delineation",
    "theme",
    "challenge",
    "year",
    "since",
    "hinterland",
    "likeness",
    "weights",
)
#: Whether a page uses a filter in a view of it.
Uses = Callable[[View], bool]


def _always(view: View) -> bool:
    return True


def _section(*sections: str) -> Uses:
    return lambda view: view.section in (*sections, "alle")


def _with_centre(view: View) -> bool:
    return view.centre is not None


def _by_theme(view: View) -> bool:
    return view.challenge is None


def _gaps_compared(view: View) -> bool:
    return view.show == "gap" or indicator(view.indicator).is_gap


def _around_shown(view: View) -> bool:
    second = view.against and indicator(view.against).is_gap
    return view.centre is not None or _gaps_compared(view) or bool(second)


#: The topics lead to an indicator, and so far pages that show one use them.
_TOPICS = ("theme", "challenge")
_AMONG = ("county", "size", "group", "delineation")
_INDICATOR_PAGE = ("centre", *_AMONG, *_TOPICS, "year", "hinterland")

#: Page to the filters it uses, and when.
USED: Mapping[str, Mapping[str, Uses]] = {
    "kart": dict.fromkeys((*_INDICATOR_PAGE, "municipality"), _always),
    "senter": {
        "centre": _always,
        "municipality": _section("oversikt"),
        "delineation": _section("oversikt", "tema"),
        "theme": _section("oversikt", "tema"),
        "challenge": _section("oversikt", "tema"),
        "year": _section("oversikt", "tema"),
        "hinterland": _with_centre,
        "likeness": _section("oversikt", "tema"),
    },
    "sammenlign": dict.fromkeys(("centre", "delineation", *_TOPICS, "year"), _always)
    | {"hinterland": _gaps_compared},
    "lignende": {"centre": _always, "delineation": _with_centre, "likeness": _with_centre},
    "utvikling": dict.fromkeys((*_INDICATOR_PAGE, "since"), _always),
    "samspill": dict.fromkeys(("centre", *_AMONG, *_TOPICS, "year"), _always)
    | {"likeness": _with_centre, "hinterland": _around_shown},
    "avgrensning": {"centre": _always, "delineation": _always},
    "profil": dict.fromkeys(("centre", "county", "size", "delineation", "challenge", "weights"), _always)
    | {"theme": _by_theme, "likeness": _with_centre},
    "tabell": dict.fromkeys(_INDICATOR_PAGE, _always),
    "data": {},
}


def in_use(view: View, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The filters of a view that are not at their default."""
    return tuple(name for name in FILTERS if _chosen(view, name, vocabulary))


def used_on(page: str, name: str, view: View) -> bool:
    """Whether a page uses a filter in a view."""
    when = USED.get(page, {}).get(name)
    return when is not None and when(view)


def without(view: View, name: str, vocabulary: Vocabulary) -> View:
    """``view`` with one filter taken off; what hangs on it goes with it, as when the reader changes it."""
    default = getattr(vocabulary.default, name)
    if name == "hinterland":
        return replace(view, hinterland=default, limit=None, overlap=vocabulary.default.overlap)
    return change(view, name, default, vocabulary)


def without_any(view: View, vocabulary: Vocabulary) -> View:
    """``view`` with every filter taken off."""
    for name in in_use(view, vocabulary):
        view = without(view, name, vocabulary)
    return view


def _chosen(view: View, name: str, vocabulary: Vocabulary) -> bool:
    if name == "hinterland":
        return view.rule != vocabulary.default.rule
    if name == "year":  # the newest is what is shown anyway
        return view.year not in (None, vocabulary.year(replace(view, year=None)))
    return bool(getattr(view, name) != getattr(vocabulary.default, name))
