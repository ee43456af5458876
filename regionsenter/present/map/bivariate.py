"""The map of centre and hinterland at once, in words: its legend of three by three, and its ends."""

from __future__ import annotations

from collections.abc import Collection

from markupsafe import Markup

from regionsenter.asked.map_pairs import THIRDS, centres_by_class
from regionsenter.catalog.models import Indicator
from regionsenter.present.map.legend import class_texts
from regionsenter.present.map.pairs import Pairs
from regionsenter.present.parts.coloured import ColouredClasses
from regionsenter.texts import Translate

#: Dark ink or white on each class of the palette, whichever is read more easily.
INK = tuple("#16262e" if dark else "#ffffff" for dark in (1, 1, 0, 1, 1, 0, 1, 0, 0))
MOST_NAMES = 6


def bivariate_html(
    title: str,
    shown: Pairs,
    slugs: Collection[str],
    entry: Indicator,
    t: Translate,
    note: str = "",
) -> Markup:
    """The legend as a table: hinterland by rows (high above), centre by columns, regions counted.

    ``slugs`` are the centres on the map.
    """
    classes = centres_by_class(shown.codes, slugs)
    names = [t("lav"), t("middels"), t("høy")]
    inside, around = (_limits(side, entry, t) for side in (shown.centre, shown.hinterland))
    rows = []
    for row in reversed(range(THIRDS)):
        cells = Markup("").join(
            Markup('<td style="background:{};color:{}">{}</td>').format(
                shown.palette[number], INK[number], len(classes.get(number, ()))
            )
            for number in range(THIRDS * row, THIRDS * (row + 1))
        )
        head = _head_html("row", names[row], around[row])
        rows.append(Markup("<tr>{}{}</tr>").format(head, cells))
    heads = Markup("").join(_head_html("col", names[third], inside[third]) for third in range(THIRDS))
    return Markup(
        '<div class="rs-bivariate"><p class="rs-question">{title}</p><table>'
        "<caption>{caption}</caption><thead><tr><td>{around} ↓ {inside} →</td>{heads}</tr></thead>"
        "<tbody>{rows}</tbody></table><p class='rs-foot'>{note}</p></div>"
    ).format(
        title=title,
        caption=t("Antall regioner i hver klasse. Om lag tredeler av regionene med tall for begge."),
        around=t("omland"),
        inside=t("senter"),
        heads=heads,
        rows=Markup("").join(rows),
        note=note,
    )


def bivariate_text(shown: Pairs, slugs: Collection[str], t: Translate) -> str:
    """In how many regions centre and hinterland are opposites, and which they are."""
    high, low = THIRDS - 1, 0
    classes = centres_by_class(shown.codes, slugs)
    thriving, shrinking = (
        [centre.name for centre in classes.get(THIRDS * row + column, ())]
        for row, column in ((low, high), (high, low))
    )
    return t(
        "I {first} av {total} regioner er senteret i høyeste klasse og omlandet i laveste"
        "{those}. I {second} er det omvendt{these}."
    ).format(
        first=len(thriving),
        total=sum(map(len, classes.values())),
        those=_listed(thriving, t),
        second=len(shrinking),
        these=_listed(shrinking, t),
    )


def _head_html(scope: str, name: str, limits: str) -> Markup:
    return Markup("<th scope='{}'>{}<small>{}</small></th>").format(scope, name, limits)


def _listed(names: list[str], t: Translate) -> str:
    if not names:
        return ""
    more = len(names) - MOST_NAMES
    if more <= 0:
        return f" ({', '.join(names)})"
    return " ({})".format(
        t("{names} og {count} til").format(names=", ".join(names[:MOST_NAMES]), count=more)
    )


def _limits(classes: ColouredClasses | None, entry: Indicator, t: Translate) -> list[str]:
    if classes is None or len(classes.palette) != THIRDS:  # so many equal values that thirds merge
        return [""] * THIRDS
    return class_texts(classes, entry.unit, entry.decimals, t)
