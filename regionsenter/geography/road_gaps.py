"""The gaps in the map's roads that the road model closes: how near is near enough, and why, in words.

Distances are in metres, as the crow flies.
"""

from __future__ import annotations

#: A dead end this near the middle of another link was meant to meet it.
ON_LINK = 25.0
#: A ferry's end is joined to the nearest road within this.
FERRY_END = 1_500.0
#: Two ferry lines meeting this near a road meet at a quay; farther out they meet at sea.
FERRY_QUAY = 400.0
#: A dead end and a link of the same road number, at most this far apart ...
SAME_NUMBER = 1_000.0
#: ... are one road when the way round is at least so many times longer than the gap.
SAME_NUMBER_DETOUR = 10.0


_KINDS = {
    "ferry_end": (
        FERRY_END,
        "Ferjestrekningen slutter i havnebassenget; knyttet til nærmeste veg (inntil {near}).",
        "Ferjestrekninga sluttar i hamnebassenget; knytt til nærmaste veg (inntil {near}).",
        "The ferry's line ends in the harbour basin; joined to the nearest road (within {near}).",
    ),
    "ferry_quay": (
        FERRY_QUAY,
        "To ferjestrekninger møtes ved land (inntil {near}); knyttet til nærmeste veg.",
        "To ferjestrekningar møtest ved land (inntil {near}); knytte til nærmaste veg.",
        "Two ferry lines meet at the shore (within {near}); joined to the nearest road.",
    ),
    "end_on_link": (
        ON_LINK,
        "Enden ligger inntil {near} fra midten av en annen strekning, som er delt der.",
        "Enden ligg inntil {near} frå midten av ei anna strekning, som er delt der.",
        "The end lies within {near} of the middle of another link, which is split there.",
    ),
    "same_number": (
        SAME_NUMBER,
        "Samme vegnummer på begge sider av en glipe (inntil {near}) og minst ti ganger så lang omveg.",
        "Same vegnummer på begge sider av ei glipe (inntil {near}) og minst ti gonger så lang omveg.",
        "The same road number on both sides of a gap (within {near}), the way round ten times longer.",
    ),
    "crossing": (
        0.0,
        "Veg uten annen forbindelse som krysser en annen; knyttet sammen i krysset.",
        "Veg utan anna samband som kryssar ein annan; knytte saman i krysset.",
        "A road without any other connection that crosses another; joined where they cross.",
    ),
}


def _distance(metres: float, language: str) -> str:
    """``400 m``, ``1,5 km``."""
    if metres < 1_000:
        return f"{metres:.0f} m"
    kilometres = f"{metres / 1_000:g}"
    return f"{kilometres if language == 'en' else kilometres.replace('.', ',')} km"


#: Every kind of gap the model closes, and why; the table ``road_gaps`` has one row for each gap.
GAP_KINDS: dict[str, dict[str, str]] = {
    kind: {
        language: text.format(near=_distance(near, language))
        for language, text in zip(("nb", "nn", "en"), texts, strict=True)
    }
    for kind, (near, *texts) in _KINDS.items()
}
