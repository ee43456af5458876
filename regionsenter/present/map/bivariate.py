"""The map of centre and hinterland at once, in words: its legend of three by three, and its ends."""

from __future__ import annotations

from collections.abc import Collection
from html import escape

import numpy as np

from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centres
from regionsenter.present.map.legend import class_texts
from regionsenter.present.map.pairs import THIRDS, Pairs
from regionsenter.present.map.state import centre_order
from regionsenter.present.parts.classes import Classes
from regionsenter.texts import Translate

#: Dark ink or white on each class of the palette, whichever is read more easily.
INK = tuple("#16262e" if dark else "#ffffff" for dark in (1, 1, 0, 1, 1, 0, 1, 0, 0))


MOST_NAMES = 6


def bivariate_legend(
    title: str,
    shown: Pairs,
    slugs: Collection[str],
    entry: Indicator,
    t: Translate,
    note: str = "",
) -> str:
    """The legend as a table: hinterland by rows (high above), centre by columns, regions counted.

    ``slugs`` are the centres on the map. All text is escaped.
    """
    counts = _counts(shown, slugs)
    names = [t("lav"), t("middels"), t("høy")]
    inside, around = (_limits(side, entry, t) for side in (shown.centre, shown.hinterland))
    rows = []
    for row in reversed(range(THIRDS)):
        cells = "".join(
            f'<td style="background:{shown.palette[THIRDS * row + column]};'
            f'color:{INK[THIRDS * row + column]}">{counts[row, column]}</td>'
            for column in range(THIRDS)
        )
        head = f"<th scope='row'>{escape(names[row])}<small>{escape(around[row])}</small></th>"
        rows.append(f"<tr>{head}{cells}</tr>")
    heads = "".join(
        f"<th scope='col'>{escape(names[i])}<small>{escape(inside[i])}</small></th>" for i in range(THIRDS)
    )
    caption = escape(t("Antall regioner i hver klasse. Om lag tredeler av regionene med tall for begge."))
    corner = f"{escape(t('omland'))} ↓ {escape(t('senter'))} →"
    return (
        f'<div class="rs-bivariate"><p class="rs-question">{escape(title)}</p><table>'
        f"<caption>{caption}</caption><thead><tr><td>{corner}</td>{heads}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table><p class='rs-foot'>{escape(note)}</p></div>"
    )


def bivariate_text(shown: Pairs, slugs: Collection[str], t: Translate) -> str:
    """In how many regions centre and hinterland are opposites, and which they are."""
    high, low = THIRDS - 1, 0
    thriving, shrinking = (
        _names(shown, slugs, THIRDS * row + column) for row, column in ((low, high), (high, low))
    )
    total = int(_counts(shown, slugs).sum())
    return t(
        "I {first} av {total} regioner er senteret i høyeste klasse og omlandet i laveste"
        "{those}. I {second} er det omvendt{these}."
    ).format(
        first=len(thriving),
        total=total,
        those=_listed(thriving, t),
        second=len(shrinking),
        these=_listed(shrinking, t),
    )


def _counts(shown: Pairs, slugs: Collection[str]) -> np.ndarray:
    codes = [code for slug, code in zip(centre_order(), shown.codes, strict=True) if slug in slugs]
    found = np.array([code for code in codes if code >= 0], dtype=int)
    return np.bincount(found, minlength=THIRDS**2).reshape(THIRDS, THIRDS)


def _names(shown: Pairs, slugs: Collection[str], wanted: int) -> list[str]:
    code = dict(zip(centre_order(), shown.codes, strict=True))
    return [one.name for one in centres() if one.slug in slugs and code[one.slug] == wanted]


def _listed(names: list[str], t: Translate) -> str:
    if not names:
        return ""
    more = len(names) - MOST_NAMES
    if more <= 0:
        return f" ({', '.join(names)})"
    return " ({})".format(
        t("{names} og {count} til").format(names=", ".join(names[:MOST_NAMES]), count=more)
    )


def _limits(classes: Classes | None, entry: Indicator, t: Translate) -> list[str]:
    if classes is None or len(classes.palette) != THIRDS:  # so many equal values that thirds merge
        return [""] * THIRDS
    return class_texts(classes, entry.unit, entry.decimals, t)
