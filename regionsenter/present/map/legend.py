"""The map's legend as HTML: a sentence, a bar with its limits, and what is not in the bar.

Our own HTML without any asset, because every colour map of the map library loads a script from a
foreign host. It wraps from 280 px. Each class is a link that looks like, and works as, a button: it shows
that class alone (``choose.py``).
"""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from regionsenter.present.language.numbers import format_number, unit_name
from regionsenter.present.map.choose import Choices
from regionsenter.present.map.legend_classes import ClassesLike, class_edges, class_texts, unit_sign
from regionsenter.texts import Translate

#: The narrowest bar and the width of a digit in it, in px, for deciding on one row or two.
NARROWEST, DIGIT = 280, 7.2


def legend_html(
    sentence: str | Markup,
    classes: ClassesLike | None,
    unit: str,
    decimals: int,
    choices: Choices,
    t: Translate,
    *,
    marks: Sequence[Markup] = (),
    note: str = "",
) -> Markup:
    """The legend.

    Parameters
    ----------
    sentence
        What the map shows, with its year: "Andel 67 år og eldre, 2026".
    classes
        Limits and colours; None when no place has a value, which is then said.
    unit, decimals
        Of the limits, as the indicator declares them.
    choices
        Where the classes lead.
    marks
        What is not in the bar (``legend_marks.py``).
    note
        A last line in smaller type, such as that the colours diverge round the country.

    Raises ValueError when limits and palette do not fit together.
    """
    parts = [Markup('<p class="rs-legend-title">{}</p>').format(sentence)]
    if classes is None or not classes.palette:
        parts.append(Markup("<p>{}</p>").format(t("Ingen steder har tall.")))
    else:
        parts.append(_bar_html(classes, unit, decimals, choices, t))
    parts.append(marks_html(marks))
    if note:
        parts.append(Markup('<p class="rs-foot">{}</p>').format(note))
    return Markup('<div class="rs-legend" role="group" aria-label="{}">{}</div>').format(
        t("Tegnforklaring"), Markup("").join(parts)
    )


def marks_html(marks: Sequence[Markup]) -> Markup:
    """The marks in a row that wraps; nothing of none."""
    return Markup('<div class="rs-marks">{}</div>').format(Markup("").join(marks)) if marks else Markup("")


def _bar_html(classes: ClassesLike, unit: str, decimals: int, choices: Choices, t: Translate) -> Markup:
    """Swatches of equal width over the limits between them; read aloud as a list of classes.

    The limits are hidden from screen readers because the list says the same, better.
    """
    words = class_texts(classes, unit, decimals, t)
    swatches = Markup("").join(
        Markup("<li>{}</li>").format(choices.cell_html(str(number), Markup(""), text, colour))
        for number, (colour, text) in enumerate(zip(classes.palette, words, strict=True), start=1)
    )
    bar = Markup('<ul class="rs-classes" role="list" aria-label="{label}">{swatches}</ul>').format(
        label=t("Klasser fra lav til høy verdi"), swatches=swatches
    )
    return bar + _limits_html(class_edges(classes), unit, decimals, t)


def _limits_html(edges: Sequence[float | None], unit: str, decimals: int, t: Translate) -> Markup:
    """The inner limits under the bar, each centred on its edge, then the extremes in words.

    Limits that would touch on the narrowest bar stand in two rows. A short unit follows the last
    limit; a long one is named in the line below.
    """
    inner = [format_number(edge, decimals, t.language) for edge in edges[1:-1] if edge is not None]
    if not inner:
        return _extremes_html(edges, unit, decimals, t, named=False)
    sign = unit_sign(unit, t)
    short = len(inner[-1] + sign) <= 8
    if short:
        inner[-1] += sign
    room = NARROWEST / (len(edges) - 1)
    rows = 2 if max(map(len, inner)) * DIGIT + 4 > room else 1
    span = Markup('<span style="left:{left:.4g}%;top:{top:g}em">{text}</span>')
    spans = Markup("").join(
        span.format(left=100 * place / (len(edges) - 1), top=1.3 * ((place + 1) % rows), text=text)
        for place, text in enumerate(inner, start=1)
    )
    row = Markup(
        '<div class="rs-limits" aria-hidden="true" style="height:{height:g}em">{spans}</div>'
    ).format(height=1.3 * rows + 0.1, spans=spans)
    return row + _extremes_html(edges, unit, decimals, t, named=short or not sign)


def _extremes_html(
    edges: Sequence[float | None],
    unit: str,
    decimals: int,
    t: Translate,
    *,
    named: bool,
) -> Markup:
    """The lowest and the highest value, with the unit; or only the unit if it is not yet named."""
    low, high, sign = edges[0], edges[-1], unit_sign(unit, t)
    if low is not None and high is not None:
        text = t("Lavest {low}, høyest {high}.").format(
            low=format_number(low, decimals, t.language),
            high=format_number(high, decimals, t.language) + sign,
        )
    elif not named:
        text = t("Grensene er i {unit}.").format(unit=unit_name(unit, t))
    else:
        return Markup("")
    return Markup('<p class="rs-extremes">{}</p>').format(text)
