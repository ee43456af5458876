"""The map's legend as HTML: a sentence, a bar with its limits, and what is not in the bar.

Our own HTML, with inline styles and no asset, because every colour map of the map library loads
a script from a foreign host. It inherits the page's font and colour and wraps from 280 px.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from markupsafe import Markup

from regionsenter.geography.towns import OUTLINE_YEAR
from regionsenter.present.language.numbers import axis_unit, format_number, unit_name
from regionsenter.texts import Translate

#: Colours of the hatching for a missing value; the map (map/client/map.css) draws the same.
MISSING_FILL, MISSING_LINE = "#f4f2ee", "#a3a8aa"
#: Colours of the dots for "no hinterland".
NOWHERE_FILL, NOWHERE_DOT = "#e9e6df", "#7d868a"
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
    nowhere: bool = False,
    marker_sizes: Sequence[tuple[int, float]] = (),
    outlines: bool = False,
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
    missing
        Whether to explain the hatching.
    nowhere
        Whether to explain the dots, which say that there is no hinterland.
    marker_sizes
        (inhabitants, radius in px) of example markers; none leaves the row out.
    outlines
        Whether to explain the towns' outlines, which the map draws close by.
    note
        A last line in smaller type, such as that the colours diverge round the country.

    Raises ValueError when limits and palette do not fit together.
    """
    parts = [Markup('<p style="margin:0 0 6px;font-weight:600">{}</p>').format(sentence)]
    if classes is None or not classes.palette:
        parts.append(Markup('<p style="margin:0 0 6px">{}</p>').format(t("Ingen steder har tall.")))
    else:
        parts.append(_bar_html(classes, unit, decimals, t))
    extra = [*([_missing_html(t)] if missing else []), *([_nowhere_html(t)] if nowhere else [])]
    extra += [_sizes_html(marker_sizes, t)] if marker_sizes else []
    extra += [_outline_html(t)] if outlines else []
    if extra:
        style = "display:flex;flex-wrap:wrap;align-items:center;gap:6px 18px;margin-top:8px"
        parts.append(Markup('<div style="{}">{}</div>').format(style, Markup("").join(extra)))
    if note:
        parts.append(Markup('<p style="margin:6px 0 0;font-size:0.9em">{}</p>').format(note))
    return Markup('<div role="group" aria-label="{}" style="{}">{}</div>').format(
        t("Tegnforklaring"),
        f"font-size:14px;line-height:1.35;color:{INK};max-width:520px",
        Markup("").join(parts),
    )


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
        if low is not None and high is not None:
            texts.append(t("{low} til {high}").format(low=write(low), high=write(high) + sign))
        elif high is not None:
            texts.append(t("under {limit}").format(limit=write(high) + sign))
        elif low is not None:
            texts.append(t("{limit} og over").format(limit=write(low) + sign))
        else:
            texts.append(t("alle verdier"))
    return texts


def _edges(classes: ClassesLike) -> list[float | None]:
    """All the edges; None for an outer edge that is not given."""
    limits, count = list(classes.limits), len(classes.palette)
    if any(high < low for low, high in zip(limits[:-1], limits[1:], strict=True)):
        raise ValueError("the limits of the classes do not rise")
    if len(limits) == count + 1:
        return [*limits]
    if len(limits) == count - 1:
        return [None, *limits, None]
    raise ValueError(f"{len(limits)} limits do not fit {count} colours")


def _number(value: float, decimals: int, language: str) -> str:
    return format_number(value, decimals, language)


def _sign(unit: str, t: Translate) -> str:
    sign = axis_unit(unit, t)
    return f"\u00a0{sign}" if sign else ""


def _bar_html(classes: ClassesLike, unit: str, decimals: int, t: Translate) -> Markup:
    """Swatches of equal width over the limits between them; read aloud as a list of classes.

    The limits are hidden from screen readers because the list says the same, better.
    """
    edges = _edges(classes)
    words = class_texts(classes, unit, decimals, t)
    swatch = Markup(
        '<li style="flex:1;height:18px;background:{colour};border-right:1px solid {border};'
        'list-style:none;margin:0;padding:0" aria-label="{text}" title="{text}"></li>'
    )
    swatches = Markup("").join(
        swatch.format(colour=colour, border=BORDER, text=text)
        for colour, text in zip(classes.palette, words, strict=True)
    )
    bar = Markup(
        '<ul role="list" aria-label="{label}" '
        'style="display:flex;margin:0;padding:0;border:1px solid {border};border-right:0">{swatches}</ul>'
    ).format(label=t("Klasser fra lav til høy verdi"), border=BORDER, swatches=swatches)
    return bar + _limits_html(edges, unit, decimals, t)


def _limits_html(edges: Sequence[float | None], unit: str, decimals: int, t: Translate) -> Markup:
    """The inner limits under the bar, each centred on its edge, then the extremes in words.

    Limits that would touch on the narrowest bar stand in two rows. A short unit follows the last
    limit; a long one is named in the line below.
    """
    inner = [_number(edge, decimals, t.language) for edge in edges[1:-1] if edge is not None]
    if not inner:
        return _extremes_html(edges, unit, decimals, t, named=False)
    sign = _sign(unit, t)
    short = len(inner[-1] + sign) <= 8
    if short:
        inner[-1] += sign
    room = NARROWEST / (len(edges) - 1)
    rows = 2 if max(map(len, inner)) * DIGIT + 4 > room else 1
    span = Markup(
        '<span style="position:absolute;left:{left:.4g}%;top:{top:g}em;transform:translateX(-50%);'
        'white-space:nowrap">{text}</span>'
    )
    spans = Markup("").join(
        span.format(left=100 * place / (len(edges) - 1), top=1.3 * ((place + 1) % rows), text=text)
        for place, text in enumerate(inner, start=1)
    )
    row = Markup(
        '<div aria-hidden="true" style="position:relative;height:{height:g}em;font-size:13px;'
        'font-variant-numeric:tabular-nums">{spans}</div>'
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
    low, high, sign = edges[0], edges[-1], _sign(unit, t)
    if low is not None and high is not None:
        text = t("Lavest {low}, høyest {high}.").format(
            low=_number(low, decimals, t.language), high=_number(high, decimals, t.language) + sign
        )
    elif not named:
        text = t("Grensene er i {unit}.").format(unit=unit_name(unit, t))
    else:
        return Markup("")
    return Markup('<p style="margin:2px 0 0;font-size:13px">{}</p>').format(text)


def _missing_html(t: Translate) -> Markup:
    hatch = f"repeating-linear-gradient(135deg,{MISSING_LINE} 0 1px,{MISSING_FILL} 1px 4.2px)"
    return _pattern_html(hatch, t("Tall mangler"))


def _nowhere_html(t: Translate) -> Markup:
    dots = f"radial-gradient({NOWHERE_DOT} 1px,{NOWHERE_FILL} 1.4px) 0 0/6px 6px"
    return _pattern_html(dots, t("Ikke omland, eller egen region uten tall"))


def _pattern_html(pattern: str, label: str) -> Markup:
    return Markup(
        '<span style="display:inline-flex;align-items:center;gap:6px">'
        '<span aria-hidden="true" style="display:inline-block;width:26px;height:14px;'
        'border:1px solid {border};background:{pattern}"></span>{label}</span>'
    ).format(border=BORDER, pattern=pattern, label=label)


def _outline_html(t: Translate) -> Markup:
    return Markup(
        '<span style="display:inline-flex;align-items:center;gap:6px">'
        '<span aria-hidden="true" style="flex:none;box-sizing:border-box;width:26px;height:14px;'
        'border:1.5px solid {ink};background:#ffffff"></span>{label}</span>'
    ).format(
        ink=INK,
        label=t("Byens omriss (250 m-ruter {year}), når kartet er zoomet inn").format(year=OUTLINE_YEAR),
    )


def _sizes_html(marker_sizes: Sequence[tuple[int, float]], t: Translate) -> Markup:
    """Example markers from small to large, each with its number of inhabitants."""
    # The circle is no SVG: Streamlit's sanitiser takes that away.
    example = Markup(
        '<span style="display:inline-flex;align-items:center;gap:4px;white-space:nowrap">'
        '<span aria-hidden="true" style="flex:none;box-sizing:border-box;width:{width:g}px;'
        'height:{width:g}px;border-radius:50%;background:#ffffff;border:1.5px solid {ink}"></span>'
        "{people}</span>"
    )
    examples = Markup("").join(
        example.format(width=2 * radius, ink=INK, people=format_number(people, 0, t.language))
        for people, radius in sorted(marker_sizes)
    )
    return Markup(
        '<span style="display:inline-flex;flex-wrap:wrap;align-items:center;gap:4px 10px">'
        "<span>{label}</span>{examples}</span>"
    ).format(label=t("Innbyggere i tettstedet"), examples=examples)
