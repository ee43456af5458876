"""Two indicators against each other, as a table."""

from __future__ import annotations

from math import nan

import pandas as pd

from regionsenter.measures.scatter import Scatter
from regionsenter.present.language.estimates import with_decimals
from regionsenter.present.language.flags import flag_labels, missing_text
from regionsenter.present.language.names import centre_name
from regionsenter.present.parts.worded import yes_no
from regionsenter.present.scatter.words import corner_name, side_name, side_title
from regionsenter.texts import Translate
from regionsenter.vocabulary import county_name


def scatter_table(pair: Scatter, peers: tuple[str, ...], t: Translate) -> pd.DataFrame:
    """What :func:`scatter_plot` shows, and who is left out of it, last.

    A row a centre: both numbers (in the unit of the heading), the corner, whether it is one of ``peers``,
    the flags of both, and what is missing in words.
    """
    x, y = side_title(pair.x, t), side_title(pair.y, t)
    heads = (t("Senter"), t("Fylke"), x, y, t("Hjørne"), t("Ligner mest"), t("Merknad"), t("Mangler fordi"))
    rows = [
        (
            row.name,
            county_name()[row.county],
            row.x,
            row.y,
            corner_name(row.corner, pair, t),
            yes_no(row.slug in peers, t) if peers else "",
            _notes(row, pair, t),
            "",
        )
        for row in pair.frame.itertuples(index=False)
    ]
    reasons: dict[str, list[str]] = {}
    for slug, name, reason in pair.left_out:
        side = pair.x if name == "x" else pair.y
        reasons.setdefault(slug, []).append(f"{side_name(side, t)}: {missing_text(reason, t)}")
    rows += [
        (centre_name(slug), "", nan, nan, "", "", "", "; ".join(texts)) for slug, texts in reasons.items()
    ]
    table = pd.DataFrame(rows, columns=list(heads)).astype({x: float, y: float})
    return with_decimals(table, {x: pair.x.decimals, y: pair.y.decimals})


def _notes(row: object, pair: Scatter, t: Translate) -> str:
    """The flags of both numbers, each under its own name where they differ."""
    first, second = (flag_labels(getattr(row, name), t) for name in ("x_flags", "y_flags"))
    if first == second:
        return first
    named = [(pair.x, first), (pair.y, second)]
    return "; ".join(f"{side_name(side, t)}: {text}" for side, text in named if text)
