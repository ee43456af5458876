"""What the page of data and method shows, before words."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import challenges, indicators, left_out
from regionsenter.catalog.models import Indicator, LeftOut, Topic
from regionsenter.measures.drive_validation import WORST, drive_validation
from regionsenter.measures.town_fit import choices as town_choices
from regionsenter.measures.town_fit import towns

__all__ = [
    "WORST",
    "files_left_out",
    "indicators_by_challenge",
    "road_validation",
    "town_choices",
    "towns",
]


def indicators_by_challenge() -> list[tuple[Topic, list[Indicator]]]:
    """Every challenge with its indicators, both in display order."""
    return [
        (challenge, [entry for entry in indicators().values() if entry.challenge == challenge.slug])
        for challenge in challenges().values()
    ]


def files_left_out() -> list[LeftOut]:
    """The files that were there and are not used."""
    return list(left_out().values())


def road_validation() -> pd.DataFrame:
    """The road model's drive times against those of others, as ``drive_validation`` gives them."""
    return drive_validation()
