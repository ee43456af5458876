"""The map of centre and hinterland at once, in words: its legend of three by three, and its ends."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from markupsafe import Markup

from regionsenter.asked.map_thirds import THIRDS, centres_by_class
from regionsenter.catalog.models import Indicator
from regionsenter.measures.relation import threshold
from regionsenter.present.language.numbers import difference_text, unit_name
from regionsenter.present.map.cells import decline_text, side_texts, third_names, worse_text
from regionsenter.present.map.choose import Choices
from regionsenter.present.map.legend import marks_html
from regionsenter.present.map.legend_classes import unit_sign
from regionsenter.present.map.pairs import Pairs
from regionsenter.present.map.state import HINTERLAND_DECLINES, WORSE, centre_order
from regionsenter.texts import Translate
from regionsenter.view.written import BOTH_DECLINE, HINTERLAND_WORSE, THIRDS_OF_BOTH

#: Dark ink or white on each class of the palette, whichever is read more easily.
INK = tuple("#16262e" if dark else "#ffffff" for dark in (1, 1, 0, 1, 1, 0, 1, 0, 0))
MOST_NAMES = 6


def bivariate_html(
    title: str | Markup,
    shown: Pairs,
    slugs: Collection[str],
    entry: Indicator,
    choices: Choices,
    t: Translate,
    *,
    marks: Sequence[Markup] = (),
    note: str = "",
) -> Markup:
    """The legend as a table: hinterland by rows (high above), centre by columns, regions counted.

    ``slugs`` are the centres on the map. Each cell is a button that shows it alone.
    """
    classes = centres_by_class(shown.codes, slugs)
    names, words = third_names(t), THIRDS_OF_BOTH
    inside, around = side_texts(shown, entry.unit, entry, t)
    bare_inside, bare_around = side_texts(shown, "count", entry, t)  # the unit stands under the table
    rows = []
    for row in reversed(range(THIRDS)):
        cells = []
        for column in range(THIRDS):
            number = THIRDS * row + column
            count = len(classes.get(number, ()))
            label = t("Senter {inside}, omland {around}: {count}").format(
                inside=inside[column], around=around[row], count=count
            )
            cell = f"{words[column]}-{words[row]}"
            link = choices.cell_html(cell, str(count), label, shown.palette[number], INK[number])
            cells.append(Markup("<td>{}</td>").format(link))
        rows.append(
            Markup("<tr>{}{}</tr>").format(
                _head("row", names[row], bare_around[row]), Markup("").join(cells)
            )
        )
    heads = Markup("").join(_head("col", names[third], bare_inside[third]) for third in range(THIRDS))
    sign = unit_sign(entry.unit, t)
    caption = counted_text(shown, t)
    return Markup(
        '<div class="rs-bivariate" role="group" aria-label="{key}"><p class="rs-question">{title}</p>'
        "<table>"
        "<caption>{caption}</caption><thead><tr><td>{around} ↓ {inside} →</td>{heads}</tr></thead>"
        '<tbody>{rows}</tbody></table>{worse}{marks}<p class="rs-foot">{note}</p></div>'
    ).format(
        key=t("Tegnforklaring"),
        title=title,
        caption=" ".join(
            [caption, t("Enhet: {unit}.").format(unit=unit_name(entry.unit, t)) if sign else ""]
        ).strip(),
        around=t("omland"),
        inside=t("senter"),
        heads=heads,
        rows=Markup("").join(rows),
        worse=_worse_html(shown, slugs, entry, choices, t),
        marks=marks_html(marks),
        note=note,
    )


def counted_text(shown: Pairs, t: Translate) -> str:
    """What is counted in the legend, and where the limits between low, middle and high are from."""
    if shown.signed:
        return t(
            "Antall regioner i hver klasse. Grensene er de samme for senter og omland, og den ene er null."
        )
    return t("Antall regioner i hver klasse. Om lag tredeler av regionene med tall for begge.")


def _worse_html(
    shown: Pairs, slugs: Collection[str], entry: Indicator, choices: Choices, t: Translate
) -> Markup:
    """The ring on the map and what it says, with how many; and those of them where both are below zero."""
    of = [mark for slug, mark in zip(centre_order(), shown.marks, strict=False) if slug in slugs]
    if not of:
        return Markup("")
    ring = Markup('<span class="rs-ringed" aria-hidden="true"></span>')
    kinds = [(HINTERLAND_WORSE, WORSE, Markup("{}{}").format(ring, worse_text(entry, t)))]
    if shown.signed:
        kinds.append((BOTH_DECLINE, HINTERLAND_DECLINES, Markup("{}{}").format(ring, decline_text(t))))
    buttons = Markup("").join(
        choices.worded_html(cell, Markup("{} <b>{}</b>").format(text, sum(mark >= least for mark in of)))
        for cell, least, text in kinds
    )
    least = t("Ring: en forskjell på minst {difference}.").format(
        difference=difference_text(threshold(entry), entry.unit, entry.decimals, t.language, long=True)
    )
    return Markup('<div class="rs-worse">{}<p class="rs-foot">{}</p></div>').format(buttons, least)


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


def _head(scope: str, name: str, limits: str) -> Markup:
    small = "" if limits == name else limits
    return Markup("<th scope='{}'>{}<small>{}</small></th>").format(scope, name, small)


def _listed(names: list[str], t: Translate) -> str:
    if not names:
        return ""
    more = len(names) - MOST_NAMES
    if more <= 0:
        return f" ({', '.join(names)})"
    return " ({})".format(
        t("{names} og {count} til").format(names=", ".join(names[:MOST_NAMES]), count=more)
    )
