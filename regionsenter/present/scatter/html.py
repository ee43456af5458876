"""Who is in each of the four corners, as HTML: beside one another as they lie in the picture."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
from markupsafe import Markup

from regionsenter.measures.scatter import CORNERS, Corner, Scatter
from regionsenter.present.parts.compare_style import style_html, styles_of
from regionsenter.present.scatter.words import corner_count, corner_name
from regionsenter.texts import Translate
from regionsenter.view import View, to_params, url
from regionsenter.vocabulary import county_name, vocabulary

#: So many are named at once, those farthest out; the others when it is opened.
MOST = 8


def corners_html(pair: Scatter, view: View, marked: tuple[str, ...], t: Translate) -> Markup:
    """The corners by name, how many are in each, and every centre as a link that chooses it."""
    order = farthest_out(pair)
    boxes = [
        _corner_html(corner, order[order["corner"] == corner], pair, view, marked, t)
        for corner in CORNERS
        if corner != "on_line" or len(pair.members(corner))
    ]
    return Markup('<div class="rs-corners">{}</div>').format(Markup("").join(boxes))


def farthest_out(pair: Scatter) -> pd.DataFrame:
    """The compared centres, those first that are far from both medians by rank."""
    inside = pair.frame[pair.frame["compared"]]
    apart = [(inside[name].rank(pct=True) - 0.5).abs() for name in ("x", "y")]
    return inside.assign(out=pd.concat(apart, axis=1).min(axis=1)).sort_values(
        "out", ascending=False, kind="stable"
    )


def _corner_html(
    corner: Corner, rows: pd.DataFrame, pair: Scatter, view: View, marked: tuple[str, ...], t: Translate
) -> Markup:
    items = [_item_html(row.slug, row.name, row.county, view, marked) for row in rows.itertuples()]
    listing = Markup("<ul>{}</ul>").format(Markup("").join(items[:MOST])) if items else Markup("")
    rest = items[MOST:]
    if rest:
        listing += Markup('<details class="rs-how"><summary>{}</summary><ul>{}</ul></details>').format(
            t("{count} til").format(count=len(rest)), Markup("").join(rest)
        )
    return Markup('<section class="rs-corner rs-corner-{}"><h2>{} <span>{}</span></h2>{}</section>').format(
        corner.replace("_", "-"), corner_name(corner, pair, t), corner_count(pair, corner, t), listing
    )


def _item_html(slug: str, name: str, county: str, view: View, marked: tuple[str, ...]) -> Markup:
    style = styles_of(marked).get(slug)
    # As when it is chosen any other way: the municipality that was chosen goes.
    address = url("samspill", to_params(replace(view, centre=slug, municipality=None), vocabulary()))
    return Markup('<li>{}<a href="{}"{}>{}</a> <small>{}</small></li>').format(
        style_html(style) + " " if style else "",
        address,
        Markup(' aria-current="true"') if slug == view.centre else "",
        name,
        county_name()[county],
    )
