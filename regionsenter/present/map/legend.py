"""The map's legend as HTML: a sentence, a bar with its limits, and what is not in the bar.

Our own HTML, with inline styles and no asset, because every colour map of the map library loads
a script from a foreign host. It inherits the page's font and colour and wraps from 280 px.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Protocol

from regionsenter.present.language.numbers import axis_unit, format_number, unit_name
from regionsenter.texts import Translate

#: Colours of the hatching for a missing value; the map (map/client/map.css) draws the same.
MISSING_FILL, MISSING_LINE = "#f4f2ee", "#a3a8aa"


#: A border that keeps the palest class at 3:1 against the page.
BORDER = "#5b6770"


INK = "#1f2a30"


#: The narrowest bar and the width of a digit in it, in px, for deciding on one row or two.
NARROWEST, DIGIT = 280, 7.2


class ClassesLike(Protocol):
    """What the legend needs of a classification.

    ``limits`` rise. They are either all the edges (one more than the colours) or only the inner
    ones (one fewer). A value on a limit belongs to the class above it.
    """

    @property
    def limits(self) -> Sequence[float]:
        """The edges of the classes."""

    @property
    def palette(self) -> Sequence[str]:
        """A CSS colour for each class."""


def legend_html(
    sentence: str,
    classes: ClassesLike | None,
    unit: str,
    decimals: int,
    t: Translate,
    *,
    missing: bool = True,
    marker_sizes: Sequence[tuple[int, float]] = (),
    note: str = "",
) -> str:
    """The legend, all text escaped.

    Parameters
    ----------
    sentence
        What the map shows, with its year: "Andel 67 år og eldre, 2026".
    classes
        Limits and colours; None when no place has a value, which is then said.
    unit, decimals
        Of the limits, as the indicator declares them.
    missing
        Whether to explain the hatching.
    marker_sizes
        (inhabitants, radius in px) of example markers; none leaves the row out.
    note
        A last line in smaller type, such as that the colours diverge round the country.

    Raises ValueError when limits and palette do not fit together.
    """
    parts = [f'<p style="margin:0 0 6px;font-weight:600">{escape(sentence)}</p>']
    if classes is None or not classes.palette:
        nothing = escape(t("Ingen steder har tall."))
        parts.append(f'<p style="margin:0 0 6px">{nothing}</p>')
    else:
        parts.append(_bar(classes, unit, decimals, t))
    extra = ([_missing(t)] if missing else []) + ([_sizes(marker_sizes, t)] if marker_sizes else [])
    if extra:
        style = "display:flex;flex-wrap:wrap;align-items:center;gap:6px 18px;margin-top:8px"
        parts.append(f'<div style="{style}">{"".join(extra)}</div>')
    if note:
        parts.append(f'<p style="margin:6px 0 0;font-size:0.9em">{escape(note)}</p>')
    style = f"font-size:14px;line-height:1.35;color:{INK};max-width:520px"
    label = escape(t("Tegnforklaring"), quote=True)
    return f'<div role="group" aria-label="{label}" style="{style}">{"".join(parts)}</div>'


def class_texts(classes: ClassesLike, unit: str, decimals: int, t: Translate) -> list[str]:
    """Each class in words, lowest first: ``under 15,2 %``, ``15,2–17,3 %``, ``24,0 % og over``.

    With outer edges given, the outermost classes are written with them too.
    """
    edges = _edges(classes)

    def write(value: float) -> str:
        return _number(value, decimals, t.language)

    sign = _sign(unit, t)
    texts = []
    for low, high in zip(edges[:-1], edges[1:], strict=True):
        if low is None and high is None:
            texts.append(t("alle verdier"))
        elif low is None:
            texts.append(t("under {limit}").format(limit=write(high) + sign))
        elif high is None:
            texts.append(t("{limit} og over").format(limit=write(low) + sign))
        else:
            texts.append(t("{low} til {high}").format(low=write(low), high=write(high) + sign))
    return texts


def _edges(classes: ClassesLike) -> list[float | None]:
    """All the edges; None for an outer edge that is not given."""
    limits, count = list(classes.limits), len(classes.palette)
    if any(high < low for low, high in zip(limits[:-1], limits[1:], strict=True)):
        raise ValueError("the limits of the classes do not rise")
    if len(limits) == count + 1:
        return limits
    if len(limits) == count - 1:
        return [None, *limits, None]
    raise ValueError(f"{len(limits)} limits do not fit {count} colours")


def _number(value: float, decimals: int, language: str) -> str:
    return format_number(value, decimals, language)


def _sign(unit: str, t: Translate) -> str:
    sign = axis_unit(unit, t)
    return f"\u00a0{sign}" if sign else ""


def _bar(classes: ClassesLike, unit: str, decimals: int, t: Translate) -> str:
    """Swatches of equal width over the limits between them; read aloud as a list of classes.

    The limits are hidden from screen readers because the list says the same, better.
    """
    edges = _edges(classes)
    words = class_texts(classes, unit, decimals, t)
    items = "".join(
        f'<li style="flex:1;height:18px;background:{escape(colour, quote=True)};'
        f'border-right:1px solid {BORDER};list-style:none;margin:0;padding:0" '
        f'aria-label="{escape(text, quote=True)}" title="{escape(text, quote=True)}"></li>'
        for colour, text in zip(classes.palette, words, strict=True)
    )
    label = escape(t("Klasser fra lav til høy verdi"), quote=True)
    bar = (
        f'<ul role="list" aria-label="{label}" '
        f'style="display:flex;margin:0;padding:0;border:1px solid {BORDER};border-right:0">'
        f"{items}</ul>"
    )
    return bar + _limits(edges, unit, decimals, t)


def _limits(edges: Sequence[float | None], unit: str, decimals: int, t: Translate) -> str:
    """The inner limits under the bar, each centred on its edge, then the extremes in words.

    Limits that would touch on the narrowest bar stand in two rows. A short unit follows the last
    limit; a long one is named in the line below.
    """
    inner = [_number(edge, decimals, t.language) for edge in edges[1:-1] if edge is not None]
    if not inner:
        return _extremes(edges, unit, decimals, t, named=False)
    sign = _sign(unit, t)
    short = len(inner[-1] + sign) <= 8
    if short:
        inner[-1] += sign
    room = NARROWEST / (len(edges) - 1)
    rows = 2 if max(map(len, inner)) * DIGIT + 4 > room else 1
    spans = "".join(
        f'<span style="position:absolute;left:{100 * place / (len(edges) - 1):.4g}%;'
        f"top:{1.3 * ((place + 1) % rows):g}em;transform:translateX(-50%);"
        f'white-space:nowrap">{escape(text)}</span>'
        for place, text in enumerate(inner, start=1)
    )
    style = f"position:relative;height:{1.3 * rows + 0.1:g}em;font-size:13px"
    return (
        f'<div aria-hidden="true" style="{style};font-variant-numeric:tabular-nums">{spans}</div>'
        + _extremes(edges, unit, decimals, t, named=short or not sign)
    )


def _extremes(
    edges: Sequence[float | None],
    unit: str,
    decimals: int,
    t: Translate,
    *,
    named: bool,
) -> str:
    """The lowest and the highest value, with the unit; or only the unit if it is not yet named."""
    low, high, sign = edges[0], edges[-1], _sign(unit, t)
    if low is not None and high is not None:
        text = t("Lavest {low}, høyest {high}.").format(
            low=_number(low, decimals, t.language), high=_number(high, decimals, t.language) + sign
        )
    elif not named:
        text = t("Grensene er i {unit}.").format(unit=unit_name(unit, t))
    else:
        return ""
    return f'<p style="margin:2px 0 0;font-size:13px">{escape(text)}</p>'


def _missing(t: Translate) -> str:
    hatch = f"repeating-linear-gradient(135deg,{MISSING_LINE} 0 1px,{MISSING_FILL} 1px 4.2px)"
    swatch = (
        '<span aria-hidden="true" style="display:inline-block;width:26px;height:14px;'
        f'border:1px solid {BORDER};background:{hatch}"></span>'
    )
    style = "display:inline-flex;align-items:center;gap:6px"
    label = escape(t("Tall mangler"))
    return f'<span style="{style}">{swatch}{label}</span>'


def _sizes(marker_sizes: Sequence[tuple[int, float]], t: Translate) -> str:
    """Example markers from small to large, each with its number of inhabitants."""
    examples = []
    for people, radius in sorted(marker_sizes):
        # Not an SVG: Streamlit's sanitiser takes that away.
        circle = (
            f'<span aria-hidden="true" style="flex:none;box-sizing:border-box;width:{2 * radius:g}px;'
            f"height:{2 * radius:g}px;border-radius:50%;background:#ffffff;"
            f'border:1.5px solid {INK}"></span>'
        )
        number = escape(format_number(people, 0, t.language))
        examples.append(
            '<span style="display:inline-flex;align-items:center;gap:4px;white-space:nowrap">'
            f"{circle}{number}</span>"
        )
    style = "display:inline-flex;flex-wrap:wrap;align-items:center;gap:4px 10px"
    label = escape(t("Innbyggere i tettstedet"))
    return f'<span style="{style}"><span>{label}</span>{"".join(examples)}</span>'
