"""The legend inside a drawn map: classes in words with how many centres, or three by three; the signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from markupsafe import Markup

from regionsenter.asked.map_thirds import THIRDS
from regionsenter.present.language.numbers import format_number
from regionsenter.present.map.bivariate import INK as BIVARIATE_INK
from regionsenter.present.map.bivariate import counted_text
from regionsenter.present.map.legend_classes import class_texts
from regionsenter.present.map.pairs import Pairs
from regionsenter.present.map.places_in_state import area_flags
from regionsenter.present.map.svg.ground import BAND, BORDER, CATCHMENT, OUTLINE, PATTERNS
from regionsenter.present.map.svg.lettering import QUIET, lines_svg, text_svg, wrapped
from regionsenter.present.map.svg.marks import FLOW
from regionsenter.present.map.view import MapView
from regionsenter.present.parts.coloured import ColouredClasses
from regionsenter.texts import Translate

#: Inhabitants of the example dots, and their radius on a map of the whole country.
SIZES = ((1_000, 4.0), (10_000, 6.0), (50_000, 9.6))


def key_svg(
    shown: MapView, t: Translate, x: float, y: float, width: float, size: float
) -> tuple[Markup, float]:
    """The legend from ``y`` downwards in type of ``size``, and where it ends."""
    if shown.pairs and shown.pairs.gap is None:
        drawn, y = _three_by_three(shown, shown.pairs, t, x, y, width, size)
    else:
        drawn, y = _classes(shown, t, x, y, size)
    signs, y = _signs(shown, t, x, y + size * 0.4, size)
    return drawn + signs, y


def _classes(shown: MapView, t: Translate, x: float, y: float, size: float) -> tuple[Markup, float]:
    """A swatch a class, the highest on top, with the number of centres in it."""
    if shown.classes is None or not shown.classes.palette:
        return text_svg(x, y, t("Ingen steder har tall."), size), y + 1.6 * size
    entry = shown.entry
    unit, decimals = (entry.gap_unit, entry.gap_decimals) if shown.pairs else (entry.unit, entry.decimals)
    texts = class_texts(shown.classes, unit, decimals, t)
    counted = Counter(shown.state.centre_classes)
    parts = []
    for number, (colour, words) in reversed(
        list(enumerate(zip(shown.classes.palette, texts, strict=True)))
    ):
        parts.append(_swatch(x, y, colour, size))
        centres_in = t.plural("{n} senter", "{n} sentre", counted[str(number)]).format(
            n=counted[str(number)]
        )
        parts.append(text_svg(x + 2.3 * size, y, words, size))
        parts.append(text_svg(x + 15 * size, y, centres_in, size * 0.85, colour=QUIET))
        y += 1.5 * size
    return Markup("").join(parts), y


def _three_by_three(
    shown: MapView, pairs: Pairs, t: Translate, x: float, y: float, width: float, size: float
) -> tuple[Markup, float]:
    """Hinterland upwards, centre to the right, the number of regions in each cell."""
    counted = Counter(shown.state.centre_classes)
    cell, left = 2.9 * size, x + 6.2 * size
    names = (t("lav"), t("middels"), t("høy"))
    inside, around = (_limits(side, shown, t) for side in (pairs.centre, pairs.hinterland))
    small = 0.66 * size
    parts = [text_svg(x, y, f"{t('omland')} ↑", size * 0.9, bold=True)]
    y += 0.6 * size
    for row in reversed(range(THIRDS)):
        middle = y + cell / 2 + 0.35 * size
        parts.append(
            text_svg(left - 0.6 * size, middle - small * 0.6, names[row], size * 0.9, anchor="end")
        )
        parts.append(
            text_svg(
                left - 0.6 * size, middle + small * 0.8, around[row], small, colour=QUIET, anchor="end"
            )
        )
        for column in range(THIRDS):
            number = THIRDS * row + column
            parts.append(
                Markup(
                    '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="3" fill="{}"/>'
                ).format(left + column * cell * 1.25, y, cell * 1.25 - 3, cell - 3, pairs.palette[number])
            )
            parts.append(
                text_svg(
                    left + (column + 0.5) * cell * 1.25,
                    middle,
                    format_number(counted[str(number)], 0, t.language),
                    size * 0.9,
                    bold=True,
                    colour=BIVARIATE_INK[number],
                    anchor="middle",
                )
            )
        y += cell
    for column, name in enumerate(names):
        at = left + (column + 0.5) * cell * 1.25
        parts.append(text_svg(at, y + size, name, size * 0.9, anchor="middle"))
        parts.append(text_svg(at, y + 1.95 * size, inside[column], small, colour=QUIET, anchor="middle"))
    parts.append(text_svg(left + 3.95 * cell, y + size, f"{t('senter')} →", size * 0.9, bold=True))
    y += 3.4 * size
    told = wrapped(counted_text(pairs, t), width, size * 0.8)
    parts.append(lines_svg(x, y, told, size * 0.8, colour=QUIET))
    return Markup("").join(parts), y + 1.28 * 0.8 * size * len(told) + 0.4 * size


def _limits(classes: ColouredClasses | None, shown: MapView, t: Translate) -> list[str]:
    """What low, middle and high are on one side; nothing where so many are equal that thirds merge."""
    if classes is None or len(classes.palette) != THIRDS:
        return [""] * THIRDS
    return class_texts(classes, "count", shown.entry.decimals, t)


def _signs(shown: MapView, t: Translate, x: float, y: float, size: float) -> tuple[Markup, float]:
    """What else is drawn: patterns, the sizes of dots, lines of layers; only what is on this map."""
    state = shown.state
    flags = set(area_flags(state)) | set(state.centre_classes)
    rows: list[tuple[Markup, str]] = []
    if "x" in flags:
        rows.append((_swatch(x, 0, PATTERNS["x"], size), t("Tall mangler")))
    if "n" in flags:
        rows.append((_swatch(x, 0, PATTERNS["n"], size), t("Ikke omland, eller egen region uten tall")))
    if state.outline and state.selected:
        rows.append((_line(x, size, OUTLINE, 3.0), t("Omlandet til det valgte senteret")))
    if state.flows:
        rows.append((_line(x, size, FLOW, 6.0), t("Pendlere til senteret, bredere jo flere")))
    if state.bands:
        rows.append((_line(x, size, BAND, 3.2), t("Kjøretid til senteret (modellert)")))
    if state.catchment:
        rows.append((_line(x, size, CATCHMENT, 3.0), t("Opptaksområdet til sykehuset")))
    parts = []
    for mark, words in rows:
        parts.append(Markup('<g transform="translate(0 {:.1f})">{}</g>').format(y, mark))
        parts.append(text_svg(x + 2.3 * size, y, words, size * 0.9))
        y += 1.5 * size
    sizes, y = _sizes(t, x, y, size)
    return Markup("").join(parts) + sizes, y


def _sizes(t: Translate, x: float, y: float, size: float) -> tuple[Markup, float]:
    parts: list[Markup] = []
    at = x
    for people, radius in SIZES:
        parts.append(
            Markup('<circle cx="{:.1f}" cy="{:.1f}" r="{:g}" fill="#fff" stroke="#16262e"/>').format(
                at + radius, y - size * 0.32, radius
            )
        )
        words = format_number(people, 0, t.language)
        parts.append(text_svg(at + 2 * radius + 6, y, words, size * 0.9))
        at += 2 * radius + 6 + len(words) * size * 0.55 + 14
    parts.append(text_svg(at, y, t("innbyggere"), size * 0.9, colour=QUIET))
    return Markup("").join(parts), y + 1.5 * size


def _swatch(x: float, y: float, fill: str, size: float) -> Markup:
    return Markup(
        '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" fill="{}" stroke="{}" '
        'stroke-width=".8"/>'
    ).format(x, y - 0.95 * size, 1.8 * size, 1.2 * size, fill, BORDER)


def _line(x: float, size: float, colour: str, width: float) -> Markup:
    return Markup('<path d="M{:.1f} {:.1f}h{:.1f}" stroke="{}" stroke-width="{:g}" fill="none"/>').format(
        x, -0.35 * size, 1.8 * size, colour, width
    )


def ends_svg(
    ends: Sequence[tuple[str, Sequence[tuple[str, str]]]], x: float, y: float, width: float, size: float
) -> Markup:
    """Lists side by side, each with a heading and rows of a name and a number."""
    parts = []
    each = width / max(len(ends), 1)
    for column, (heading, rows) in enumerate(ends):
        left, right = x + column * each, x + (column + 1) * each - 1.6 * size
        parts.append(text_svg(left, y, heading, size, bold=True))
        for number, (name, value) in enumerate(rows, start=1):
            foot = y + 1.45 * size * number
            parts.append(text_svg(left, foot, name, size))
            parts.append(text_svg(right, foot, value, size, anchor="end"))
    return Markup("").join(parts)
