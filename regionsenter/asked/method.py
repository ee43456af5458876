"""What the page of data and method shows, before words."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import challenges, indicators, left_out
from regionsenter.catalog.models import Indicator, LeftOut, Topic
from regionsenter.measures.borders import moved_borders
from regionsenter.measures.drive_reference import drive_reference
from regionsenter.measures.drive_validation import WORST, drive_validation
from regionsenter.measures.town_fit import choices as town_choices
from regionsenter.measures.town_fit import towns

#: What pages take from here as it is.
__all__ = [
    "WORST",
    "borders_moved",
    "files_left_out",
    "indicators_by_challenge",
    "reference_journeys",
    "road_validation",
    "town_choices",
    "towns",
]


def indicators_by_challenge() -> list[tuple[Topic | None, list[Indicator]]]:
    """Every challenge with its indicators, both in display order; last, under None, those of access."""
    return [
        (
            challenge,
            [e for e in indicators().values() if e.challenge == (challenge and challenge.slug)],
        )
        for challenge in (*challenges().values(), None)
    ]


def files_left_out() -> list[LeftOut]:
    """The files that were there and are not used."""
    return list(left_out().values())


def borders_moved() -> pd.DataFrame:
    """The borders that moved between municipalities, as ``moved_borders`` gives them."""
    return moved_borders()


def road_validation() -> pd.DataFrame:
    """The road model's drive times against those of others, as ``drive_validation`` gives them."""
    return drive_validation()


def reference_journeys() -> pd.DataFrame:
    """The reference journeys with the road model's minutes, as ``drive_reference`` gives them."""
    return drive_reference()
