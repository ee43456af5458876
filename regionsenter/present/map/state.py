"""What the map shows right now, as one small message to the script in the browser.

One character a municipality and one a centre, in the order of the static geometry: ``0``-``8``
the class, ``x`` missing, ``n`` no hinterland to have a figure, ``-`` not shown (filtered away).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import folium
from branca.element import MacroElement

from regionsenter.present.map.assets import FOLIUM
from regionsenter.present.parts.scripts import MapScriptTemplate
from regionsenter.static_files import place_order
from regionsenter.view.written import BOTH_DECLINE, HINTERLAND_WORSE, THIRDS_OF_BOTH

if TYPE_CHECKING:
    from regionsenter.texts import Translate
    from regionsenter.view.model import Extent


FLAGS = frozenset("012345678xn-")
#: Drive-time band of a municipality: nearest first, then beyond the last or out of reach.
BAND_FLAGS = frozenset("0123x")
#: Marks of centres whose hinterland fares worse, and where besides both decline; they sort after digits.
WORSE, HINTERLAND_DECLINES = "A", "B"
ONLY = frozenset(("", *"012345678", WORSE, HINTERLAND_DECLINES))
#: The flow of most people is this wide (px); the others in proportion, but none under the thinnest.
FLOW_WIDEST, FLOW_THINNEST = 14.0, 1.5


def flow_width(persons: float, largest: float) -> float:
    """Width (px) of a flow at its start: ``persons`` of ``largest``, the most on the same map.

    Proportional, so that twice the people is twice the width, down to the thinnest line that can
    be seen. The map and its legend both draw this. Raises ``ValueError`` unless
    ``0 <= persons <= largest`` and ``largest`` is positive.
    """
    if not 0 <= persons <= largest or largest <= 0:
        raise ValueError(f"a flow of {persons} among flows of at most {largest}")
    return round(max(FLOW_THINNEST, FLOW_WIDEST * persons / largest), 1)


@dataclass(frozen=True)
class Play:
    """The years of an indicator with the classes that hold for all of them.

    ``key`` names the content: the browser keeps what it has got under the same key, and asks again
    when it has nothing. ``classes`` and ``centre_classes`` (flags of a year each, in the order of
    ``years``), ``words`` (of each class), ``whens`` (each year's time in words) and ``panels`` (HTML of
    what stands beside the map in each year) are therefore sent on request only, else left empty.
    """

    key: str
    year: int
    years: tuple[int, ...] = ()
    classes: tuple[str, ...] = ()
    centre_classes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    whens: tuple[str, ...] = ()
    panels: tuple[str, ...] = ()


@dataclass(frozen=True)
class MapState:
    """Everything the map shows; equal states are equal messages.

    ``values`` and ``centre_values`` are ready-made texts without unit ("17,2"), empty when
    missing, in the same order as ``classes`` and ``centre_classes``; with ``decimals`` they are plain
    numbers ("17.2", or two with a slash between) that the browser writes in the language, with
    ``signed`` as differences. ``title`` is the indicator's
    short name and ``year`` the year as text. ``selected`` is a centre's slug, ``municipality`` a
    code. ``outline`` lists the municipalities to draw a line round; empty means the selected
    centre's region. The map moves to a selection made elsewhere by itself; change ``focus`` to
    make it move although nothing else changed.

    ``remark`` and ``centre_remark`` are the flags in words that all values of the kind share;
    ``estimated`` and ``centre_estimated`` have a ``1`` for each value that is an estimate, or are
    empty when none is. ``indicator`` is the slug and ``years`` how many years can be played.
    ``play`` is set while the years are played.

    Layers, empty when they are off: ``compared`` are slugs of centres marked beside the selected
    one. ``flows`` are the commuters to the selected centre: municipality code, persons, and the
    tooltip's text ("312 personer, 14 % av de sysselsatte"). ``bands`` is one character a
    municipality, ``0``-``3`` the band of its drive time to the selected centre and ``x`` beyond;
    ``minutes`` is code and whole minutes of those within the bands, and ``minutes_text`` what the
    tooltip makes of them, with ``{minutes}`` where the number goes. ``catchment`` are the
    municipalities that the hospital of the selected centre serves.
    With ``by_region`` each municipality has the class and value of its region's centre: ``classes`` and
    ``values`` are then left empty. ``background`` asks for Kartverket's topographic map under the
    colours, from their server. ``towns`` are other places drawn as triangles: name, longitude, latitude,
    class, and what the tooltip says. The map moves to a ``county`` (two digits) when that changes.
    With an ``extent`` it begins there instead.
    ``only`` is the one class that is coloured: its digit, or ``WORSE`` or ``HINTERLAND_DECLINES`` for the
    centres so marked. ``marks`` has a character a centre: 0 without a mark, and those two; empty on a map
    without rings.

    Raises ``ValueError`` for a flag outside the vocabulary, a class without a colour, a flow of
    less than nobody, or lists of different length.
    """

    title: str
    unit: str
    year: str
    palette: tuple[str, ...]
    classes: str
    centre_classes: str
    values: tuple[str, ...]
    centre_values: tuple[str, ...]
    selected: str | None = None
    municipality: str | None = None
    outline: tuple[str, ...] = ()
    rule: str = "best"
    focus: int = 0
    texts: Mapping[str, str] = field(default_factory=dict)
    lang: str = "nb"
    dark: bool = False
    remark: str = ""
    centre_remark: str = ""
    estimated: str = ""
    centre_estimated: str = ""
    indicator: str = ""
    years: int = 0
    play: Play | None = None
    compared: tuple[str, ...] = ()
    flows: tuple[tuple[str, float, str], ...] = ()
    bands: str = ""
    minutes: tuple[tuple[str, int], ...] = ()
    minutes_text: str = ""
    catchment: tuple[str, ...] = ()
    background: bool = False
    towns: tuple[tuple[str, float, float, int, str], ...] = ()
    by_region: bool = False
    decimals: int | None = None
    signed: bool = False
    county: str = ""
    extent: Extent | None = None
    only: str = ""
    marks: str = ""

    def __post_init__(self) -> None:
        for flags, values in (
            (self.classes, self.values),
            (self.centre_classes, self.centre_values),
        ):
            if not FLAGS.issuperset(flags):
                raise ValueError(f"unknown flags {sorted(set(flags) - FLAGS)}")
            if len(flags) != len(values):
                raise ValueError(f"{len(flags)} flags and {len(values)} values")
            highest = max((int(flag) for flag in flags if flag.isdigit()), default=-1)
            if highest >= len(self.palette):
                raise ValueError(f"class {highest} has no colour in a palette of {len(self.palette)}")
        if self.only not in ONLY or not {"0", WORSE, HINTERLAND_DECLINES}.issuperset(self.marks):
            raise ValueError(f"unknown class {self.only!r} or marks {self.marks!r}")
        if not BAND_FLAGS.issuperset(self.bands):
            raise ValueError(f"unknown bands {sorted(set(self.bands) - BAND_FLAGS)}")
        if self.bands and self.classes and len(self.bands) != len(self.classes):
            raise ValueError(f"{len(self.classes)} flags and {len(self.bands)} bands")
        if any(not 0 <= number < len(self.palette) for _, _, _, number, _ in self.towns):
            raise ValueError(f"a town's class has no colour in a palette of {len(self.palette)}")
        if any(persons <= 0 for _, persons, _ in self.flows):
            raise ValueError("a flow must be of somebody")

    def to_json(self) -> str:
        """The message, at most 8 kB for the real 357 municipalities and 159 centres."""
        content = dict(vars(self))
        content["values"] = _joined(self.values)
        content["centre_values"] = _joined(self.centre_values)
        if self.extent is None:
            del content["extent"]  # mostly so
        content["play"] = self.play and vars(self.play)
        largest = max((persons for _, persons, _ in self.flows), default=0)
        content["flows"] = [
            (code, flow_width(persons, largest), text) for code, persons, text in self.flows
        ]
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _joined(values: Iterable[str]) -> str:
    """The texts with a bar between; a bar inside a text would shift all that follow."""
    return "|".join(value.replace("|", "/") for value in values)


def flags(order: Iterable[str], classes: Mapping[str, int | None], hidden: Collection[str] = ()) -> str:
    """The flags of places in ``order``: their class, ``x`` without one, ``-`` when hidden."""
    return "".join(
        "-"
        if place in hidden
        else "x"
        if (number := classes.get(place)) is None or number < 0
        else str(number)
        for place in order
    )


def map_texts(t: Translate) -> dict[str, str]:
    """The map's own words in the language of ``t``."""
    return {
        "map": t("Kart over regionsentre og kommuner"),
        "loading": t("Henter kartet …"),
        "failed": t("Kartet kunne ikke hentes. Tabellen viser de samme tallene."),
        "retry": t("Prøv igjen"),
        "missing": t("mangler"),
        "nowhere": t("ikke omland"),
        "region": t("Region:"),
        "zoom_in": t("Zoom inn"),
        "zoom_out": t("Zoom ut"),
        "home": t("Vis hele landet"),
        "centre_rank": t("Nr. {n} av {total} viste sentre, høyest først"),
        "rank": t("Nr. {n} av {total} viste kommuner, høyest først"),
        "estimated": t("anslag"),
        "unranked": t("rangeres ikke"),
        "play": t("Spill av årene"),
        "pause": t("Stopp"),
        "year": t("År"),
        "close": t("Lukk avspilling"),
        "speed": t("Fart"),
        "seconds": t("{s} s per år"),
        "two_fingers": t("Bruk to fingre for å flytte kartet"),
        "keys": t("Piltaster: til neste senter. Enter: velg. Skift og pil: flytt kartet. + og −: zoom."),
    }


def estimate_marks(estimated: Iterable[bool]) -> str:
    """``1`` for each place whose value is an estimate; empty when none is."""
    marks = "".join("1" if unsure else "0" for unsure in estimated)
    return marks if "1" in marks else ""


def worse_marks(worse: Iterable[bool], decline: Iterable[bool]) -> str:
    """``MapState.marks`` of the centres whose hinterland fares worse, and of those where both decline."""
    both = zip(worse, decline, strict=True)
    return "".join(HINTERLAND_DECLINES if falls else WORSE if less else "0" for less, falls in both)


def only_of(cell: str | None, colours: int, *, both: bool) -> str:
    """``MapState.only`` of the class a view looks at; empty when a map of so many ``colours`` has no such
    class. ``both``: it shows centre and hinterland at once."""
    if cell is None or both == cell.isdigit():
        return ""
    if not both:
        return str(int(cell) - 1) if int(cell) <= colours else ""
    marked = {HINTERLAND_WORSE: WORSE, BOTH_DECLINE: HINTERLAND_DECLINES}
    if cell in marked:
        return marked[cell]
    inside, around = (THIRDS_OF_BOTH.index(word) for word in cell.split("-"))
    return str(len(THIRDS_OF_BOTH) * around + inside)


def municipality_order() -> tuple[str, ...]:
    """Municipality codes in the order of the static geometry."""
    return place_order()["municipalities"]


def centre_order() -> tuple[str, ...]:
    """Centre slugs in the order of the static geometry."""
    return place_order()["centres"]


class ApplyState(MacroElement):
    """Hands one state to our script."""

    _template = MapScriptTemplate(FOLIUM / "apply.js", state="{{ this.message }}")

    def __init__(self, message: str) -> None:
        super().__init__()
        self._name = "ApplyState"
        self.message = message


class StateLayer(folium.FeatureGroup):
    """A feature group with one child, rendered without a page round it (see ``BareMap``)."""

    _template = MapScriptTemplate(
        FOLIUM / "state_layer.js",
        name="{{ this.get_name() }}",
        map="{{ this._parent.get_name() }}",
    )

    def render(self, **kwargs: object) -> str:
        """Nothing: ``st_folium`` takes the script from the templates."""
        return ""


def state_layer(state: MapState) -> folium.FeatureGroup:
    """The feature group for ``st_folium(feature_group_to_add=...)``; it draws nothing itself."""
    layer = StateLayer(name="state", control=False)
    layer._name = "FeatureGroup"
    # streamlit-folium reads {{ '...' }} and _names of folium in the string; JSON escapes keep both
    # out without changing what the browser parses.
    message = state.to_json().replace("{{", "{\\u007b").replace("_", "\\u005f")
    layer.add_child(ApplyState(message))
    return layer
