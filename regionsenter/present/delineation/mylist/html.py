"""A reader's own list against the rule, as HTML."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from regionsenter.asked.mylist import ReadList
from regionsenter.measures.list_match import ListMatch
from regionsenter.present.delineation.mylist.words import (
    exception_text,
    named_place_text,
    people_text,
    unread_text,
)
from regionsenter.present.parts.prose import headed_html
from regionsenter.texts import Translate


def exceptions_html(match: ListMatch, listed: ReadList, t: Translate) -> Markup:
    """What cannot be read, what is on the list alone with the rule's reason, and what is in alone."""
    parts = [
        (
            t("Kunne ikke leses"),
            [(f"«{one.text}»", f": {unread_text(one, t)}") for one in listed.unread],
        ),
        (
            t("På lista, men ikke i målgruppa"),
            [(one.name, f": {exception_text(one, match.group, t)}") for one in match.only_list],
        ),
        (
            t("På lista, men verken senter eller større tettsted"),
            [(named_place_text(place, t), "") for place in listed.municipalities],
        ),
        (
            t("I målgruppa, men ikke på lista"),
            [(one.name, "") for one in match.only_rule],
        ),
    ]
    rows = Markup("").join(
        Markup("<dt>{} ({})</dt><dd>{}</dd>").format(heading, len(items), _items(items))
        for heading, items in parts
        if items
    )
    return Markup('<dl class="rs-outside">{}</dl>').format(rows)


def people_html(match: ListMatch, t: Translate) -> Markup:
    """People covered by the list and by the rule, a line each."""
    the_list, the_group = t("Lista"), t("Målgruppa")
    listed = people_text(match.covered_by_list, match.town_people_on_list, t)
    by_rule = people_text(match.covered_by_rule, match.town_people_by_rule, t)
    lines = (headed_html(f"{the_list}:", listed), headed_html(f"{the_group}:", by_rule))
    return Markup('<div class="rs-covered">{}</div>').format(Markup("").join(lines))


def button_words_html(t: Translate) -> Markup:
    """The words on the button that takes a file, for the style sheet to put there."""
    return Markup("<style>.st-key-mylist-file {{ --rs-choose-file: '{}'; }}</style>").format(t("Velg fil"))


def _items(items: Iterable[tuple[str, str]]) -> Markup:
    """Names alone run on; those with something to say have a line each."""
    items = list(items)
    if not any(said for _, said in items):
        return Markup("{}").format(", ".join(name for name, _ in items))
    lines = Markup("").join(Markup("<li><strong>{}</strong>{}</li>").format(*item) for item in items)
    return Markup('<ul class="rs-reasons">{}</ul>').format(lines)
