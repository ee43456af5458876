"""What a view is. How the URL says it is in ``fields``, a record for each attribute."""

from __future__ import annotations

from dataclasses import dataclass

#: The hinterland of municipalities picked by hand: ``own:`` and their codes, dots between.
OWN = "own"
#: The rules under which hinterlands may overlap, when the view says so.
MAY_OVERLAP = ("commuting", "drive")
#: (indicator, weight) pairs in the registry's order.
Weights = tuple[tuple[str, float], ...]
#: Latitude and longitude of the map's middle, and its zoom.
Extent = tuple[float, float, float]


@dataclass(frozen=True)
class View:
    """Everything the user has chosen. Places and measures are slugs, the hinterland is its rule.

    None means "not chosen": no filter, no selected place, and for ``year`` the newest year the
    indicator has. A chosen year is kept, also when it is the newest, so that a link goes on
    showing the same figures after the data are updated. ``limit`` is the hinterland rule's, None its
    default: least per cent of commuters, or most minutes. ``overlap`` (``ja``, ``nei``): whether those by
    commuting and drive time may hold larger centres and each other's municipalities.

    ``show`` is what colours the map (``verdi``, ``gap``, ``bivariat``), ``classing`` the way its classes
    are made or the limits between them, ``cell`` the one class that is looked at (of ``written.CELLS``),
    ``layers`` what else the map draws, ``pictures`` whether there are
    several maps beside one another. ``compared`` are centres beside the chosen one,
    ``against`` the indicator that the view's is held up against, None the one that is first offered
    (``Vocabulary.second``). ``likeness`` says
    in what respects centres are alike (a preset or weights): with it the centre's peers are its
    nearest, without it the target group. ``since`` is the first year of a development. ``weights`` are
    those of the challenge profile that are not 1. ``delineation`` and ``alternative`` are limits of the
    target group as a code, None the default. ``section`` is the part shown of the page of one centre,
    ``more`` the indicator whose row is open there. ``extent`` is where the map begins: someone has sent
    a link with it; None lets the map find its own.
    """

    indicator: str
    theme: str | None = None
    challenge: str | None = None
    year: int | None = None
    centre: str | None = None
    municipality: str | None = None
    hinterland: str = "best"
    limit: int | None = None
    overlap: str = "nei"
    county: str | None = None
    size: str | None = None
    group: str = "kandidater"
    show: str = "verdi"
    classing: str | tuple[float, ...] = "kvantiler"
    cell: str | None = None
    layers: tuple[str, ...] = ()
    pictures: str | None = None
    compared: tuple[str, ...] = ()
    against: str | None = None
    likeness: str | Weights | None = None
    since: int | None = None
    weights: Weights = ()
    delineation: str | None = None
    alternative: str | None = None
    section: str = "oversikt"
    more: str | None = None
    extent: Extent | None = None
    language: str = "nb"

    @property
    def rule(self) -> str:
        """The hinterland rule with the chosen limit, ``commuting:15``; without one the rule alone.

        ``commuting:15:raw`` where hinterlands may overlap.
        """
        limit = "" if self.limit is None else f":{self.limit}"
        raw = ":raw" if self.overlap == "ja" and self.hinterland in MAY_OVERLAP else ""
        return f"{self.hinterland}{limit}{raw}"
