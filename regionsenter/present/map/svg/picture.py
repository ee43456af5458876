"""The map as one drawing that explains itself: title, unit, year, legend, sources, link, data version.

For slides, documents and social pictures: plain SVG without scripts, style sheets, foreign fonts or
foreign files, at most :data:`MOST_BYTES`, in the projection of the map on the screen. All that a view
can ask of the map is here, but for what needs the screen: dark colours, the background map, playing.
"""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.asked.shown import shown_centres, shown_year
from regionsenter.geography.centres import centre
from regionsenter.geography.outlines import utm_point
from regionsenter.present.language.numbers import unit_name
from regionsenter.present.language.sources import source_line
from regionsenter.present.map.notes import notes_text, title_text
from regionsenter.present.map.pictures import pictures
from regionsenter.present.map.state import MapState, municipality_order
from regionsenter.present.map.svg.ends import ends_texts
from regionsenter.present.map.svg.frame import NORWAY, Box, Frame, box_round, fitted
from regionsenter.present.map.svg.ground import SEA, ground_svg, inset_svg, patterns_svg, shared_svg
from regionsenter.present.map.svg.key import ends_svg, key_svg
from regionsenter.present.map.svg.lettering import FAMILY, INK, PAPER, QUIET, lines_svg, text_svg, wrapped
from regionsenter.present.map.svg.marks import dots_in, dots_svg, flows_svg, names_svg, towns_svg
from regionsenter.present.map.view import MapView, map_view
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import county_name, vocabulary

MOST_BYTES = 300_000
#: The drawing is made in these units and scaled to the size asked for.
WIDTH, HEIGHT = 1920.0, 1080.0
EDGE, FOOT = 48.0, 84.0
#: A part of the country is drawn no closer than this: metres across.
CLOSEST = 60_000.0
#: The country stands to the right: what lies east of it is no more than a border to it.
ACROSS = 0.9


def map_svg(
    view: View,
    t: Translate,
    *,
    width: int = 1920,
    height: int = 1080,
    link: str = "",
    version: str = "",
) -> Markup:
    """The view's map, ``width`` by ``height`` (16 to 9, else with room above and below).

    ``link`` is the whole address of the view and ``version`` that of the data; both stand in the
    footer. Of a view with several maps all are drawn, each with its legend.
    """
    if view.pictures:
        several = pictures(view, vocabulary(), t)
        shown = [(one.view, one.shown) for one in several]
    else:
        shown = [(view, map_view(view, shown_year(view, vocabulary()), t))]
    body = _one(*shown[0], t) if len(shown) == 1 else _several(shown, t)
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        'viewBox="0 0 {w:g} {h:g}" font-family="{family}" role="img" aria-label="{label}">'
        "<title>{label}</title><defs>{patterns}</defs>"
        '<rect width="{w:g}" height="{h:g}" fill="{paper}"/>{body}{foot}</svg>'
    ).format(
        width=width,
        height=height,
        w=WIDTH,
        h=HEIGHT,
        family=FAMILY,
        label=title_text(*shown[0], t),
        patterns=patterns_svg(),
        paper=PAPER,
        body=body,
        foot=_foot(link, version, t),
    )


def _one(view: View, shown: MapView, t: Translate) -> Markup:
    """Words to the left, the map to the right."""
    left, wide = EDGE, 640.0
    map_left = left + wide + 36
    box = _box(shown.state)
    across = ACROSS if box == NORWAY else 0.5
    frame = fitted(box, map_left, 0, WIDTH - map_left, HEIGHT - FOOT, across)
    title = wrapped(title_text(view, shown, t), wide, 40, bold=True)
    parts = [_map(shown, frame, 0), lines_svg(left, 92, title, 40, bold=True)]
    if box != NORWAY:
        parts.append(inset_svg(frame, fitted(NORWAY, WIDTH - 158, HEIGHT - FOOT - 188, 140, 170)))
    y = 92.0 + 51 * len(title)
    parts.append(text_svg(left, y, _unit_line(shown, t), 23, colour=QUIET))
    y += 32
    if selected := shown.state.selected:
        place = centre(selected)
        words = t("Valgt senter: {name}, {county}").format(
            name=place.name, county=county_name()[place.county]
        )
        parts.append(text_svg(left, y, words, 23, bold=True))
        y += 32
    legend, y = key_svg(shown, t, left, y + 26, wide, 24)
    notes = wrapped(notes_text(view, shown, t), wide, 17)[:9]
    parts += [legend, lines_svg(left, HEIGHT - FOOT - 22 * len(notes), notes, 17, colour=QUIET)]
    ends = ends_texts(shown_centres(view), shown, t)
    room = HEIGHT - FOOT - 22 * len(notes) - 40 - y
    rows = int(room / 30) - 1
    if ends and rows >= 3:
        parts.append(ends_svg([(head, few[:rows]) for head, few in ends], left, y + 28, wide, 20))
    return Markup("").join(parts)


def _several(shown: list[tuple[View, MapView]], t: Translate) -> Markup:
    """Two by two, the legend beside each map."""
    wide, high, words = WIDTH / 2, (HEIGHT - FOOT) / 2, 360.0
    # All show the same part of the country: the lines of it are drawn once.
    box = _box(shown[0][1].state)
    across = ACROSS if box == NORWAY else 0.5
    frame = fitted(box, 0, 0, wide - words - EDGE - 16, high - 16, across)
    parts = [Markup("<defs>{}</defs>").format(shared_svg(frame))]
    for number, (view, one) in enumerate(shown):
        left, top = wide * (number % 2) + EDGE - 16, high * (number // 2)
        drawn = _map(one, frame, number, shared=True)
        moved = Markup('<g transform="translate({:g} {:g})">{}</g>')
        parts.append(moved.format(left + 16 + words, top + 8, drawn))
        title = wrapped(title_text(view, one, t), words, 24, bold=True)
        parts.append(lines_svg(left, top + 50, title, 24, bold=True))
        y = top + 50 + 31 * len(title)
        parts.append(text_svg(left, y, _unit_line(one, t), 17, colour=QUIET))
        legend, _ = key_svg(one, t, left, y + 36, words, 18)
        source = wrapped(source_line([one.entry], t), words, 15)[:3]
        parts += [legend, lines_svg(left, top + high - 20 * len(source), source, 15, colour=QUIET)]
    return Markup("").join(parts)


def _map(shown: MapView, frame: Frame, number: int, *, shared: bool = False) -> Markup:
    """The map in its rectangle, cut at its edge."""
    dots = dots_in(shown.state, frame)
    return Markup(
        '<clipPath id="rs-map-{number}"><rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}"/>'
        '</clipPath><g clip-path="url(#rs-map-{number})"><rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" '
        'height="{h:.1f}" fill="{sea}"/>{ground}{flows}{dots}{towns}{names}</g>'
    ).format(
        number=number,
        x=frame.left,
        y=frame.top,
        w=frame.width,
        h=frame.height,
        sea=SEA,
        ground=ground_svg(shown.state, frame, shared=shared),
        flows=flows_svg(shown.state, dots, frame),
        dots=dots_svg(dots),
        towns=towns_svg(shown.state, frame),
        names=names_svg(dots, frame),
    )


def _box(state: MapState) -> Box:
    """What the map on the screen would go to: the chosen centre with its hinterland, a county, or all."""
    if state.selected:
        place = centre(state.selected)
        codes = {*state.outline, *place.centre_municipalities}
        box = box_round(sorted(codes), [utm_point(place.lat, place.lon)], margin=0.12)
    elif state.county:
        box = box_round([code for code in municipality_order() if code.startswith(state.county)])
    else:
        return NORWAY
    west, south, east, north = box
    grown = max(0.0, CLOSEST - max(east - west, north - south)) / 2
    return west - grown, south - grown, east + grown, north + grown


def _unit_line(shown: MapView, t: Translate) -> str:
    entry = shown.entry
    is_gap = shown.pairs is not None and shown.pairs.gap is not None
    unit = unit_name(entry.gap_unit if is_gap else entry.unit, t)
    return t("Enhet: {unit}. År: {when}.").format(unit=unit, when=shown.when)


def _foot(link: str, version: str, t: Translate) -> Markup:
    """Who made it and from what, and the way back to it."""
    made = t(
        "Kart: © Kartverket, Natural Earth, OpenStreetMap, SSB. Sentrene er avledet, ikke en offisiell "
        "liste."
    )
    data = t("Dataversjon {version}").format(version=version) if version else ""
    top = HEIGHT - FOOT
    rows = wrapped(link, WIDTH - 2 * EDGE, 17) if link else []
    return (
        Markup('<rect y="{:g}" width="{:g}" height="{:g}" fill="{}"/>').format(top, WIDTH, FOOT, PAPER)
        + Markup('<path d="M0 {:g}h{:g}" stroke="#d5dde0"/>').format(top, WIDTH)
        + text_svg(EDGE, top + 34, "Regionsenter", 21, bold=True, colour="#0b5c6b")
        + text_svg(EDGE + 160, top + 34, " ".join(filter(None, [made, data])), 17, colour=QUIET)
        + lines_svg(EDGE, top + 63, rows[:1], 17, colour=INK)
    )
