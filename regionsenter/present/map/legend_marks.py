"""What the map's legend says of all that is not a class: no figure, no hinterland, sizes, outlines."""

from __future__ import annotations

from functools import cache

from markupsafe import Markup

from regionsenter.geography.towns import OUTLINE_YEAR
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate

#: Colours of the hatching for a missing value; the map (map/client/map.css) draws the same.
MISSING_FILL, MISSING_LINE, MISSING_DOT = "#f4f2ee", "#a3a8aa", "#b9bdbf"
#: Colours of the dots for "no hinterland".
NOWHERE_FILL, NOWHERE_DOT = "#e9e6df", "#7d868a"
#: The land of those who are not among the shown.
QUIET_FILL = "#e3e0d9"

_MARK = Markup('<span class="rs-mark"><span aria-hidden="true" style="{}"></span>{}</span>')


@cache
def missing_html(t: Translate) -> Markup:
    """A hatched area, and a grey dot."""
    hatch = f"repeating-linear-gradient(135deg,{MISSING_LINE} 0 1px,{MISSING_FILL} 1px 4.2px)"
    dot = Markup('<span class="rs-round" aria-hidden="true" style="width:12px;background:{}"></span>')
    area = Markup('<span aria-hidden="true" style="background:{}"></span>').format(hatch)
    return Markup('<span class="rs-mark">{}{}{}</span>').format(
        area, dot.format(MISSING_DOT), t("Tall mangler")
    )


@cache
def nowhere_html(t: Translate) -> Markup:
    """A dotted area."""
    dots = f"radial-gradient({NOWHERE_DOT} 1px,{NOWHERE_FILL} 1.4px) 0 0/6px 6px"
    return _MARK.format(f"background:{dots}", t("Ikke omland, eller egen region uten tall"))


def quiet_html(label: str) -> Markup:
    """A grey area, and why it has no colour."""
    return _MARK.format(f"background:{QUIET_FILL}", label)


@cache
def outline_html(t: Translate) -> Markup:
    """The towns' outlines, which the map draws close by."""
    text = t("Byens omriss (250 m-ruter {year}), når kartet er zoomet inn").format(year=OUTLINE_YEAR)
    return _MARK.format("background:#ffffff;border-width:1.5px", text)


@cache
def sizes_html(marker_sizes: tuple[tuple[int, float], ...], t: Translate) -> Markup:
    """Example markers (inhabitants, radius in px) from small to large."""
    # The circle is no SVG: Streamlit's sanitiser takes that away.
    example = Markup(
        '<span class="rs-mark rs-nowrap">'
        '<span class="rs-round" aria-hidden="true" style="width:{width:g}px"></span>{people}</span>'
    )
    examples = Markup("").join(
        example.format(width=2 * radius, people=format_number(people, 0, t.language))
        for people, radius in sorted(marker_sizes)
    )
    return Markup('<span class="rs-marks"><span>{label}</span>{examples}</span>').format(
        label=t("Innbyggere i tettstedet"), examples=examples
    )
