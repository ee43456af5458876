"""Whether centre and hinterland grow together, on the map."""

from __future__ import annotations

from html import escape

from regionsenter.asked.development import marked
from regionsenter.measures.growth_quadrants import QUADRANTS, Quadrants
from regionsenter.present.development.quadrants.words import quadrant_names
from regionsenter.present.language.numbers import format_value
from regionsenter.present.map.state import MapState, centre_order, flags, map_texts
from regionsenter.texts import Translate
from regionsenter.view import View

#: In the order of ``QUADRANTS``: apart in lightness as well as in hue, for the colour-blind and in print.
PALETTE = ("#0b5c6b", "#8cc5c9", "#f2c14e", "#8e3b1f", "#efede8")
INK = "#1f2a30"


def quadrants_map(found: Quadrants, view: View, t: Translate) -> MapState:
    """The message to the map; a centre that is left out is not shown."""
    row = found.frame.set_index("slug")
    kinds = {slug: QUADRANTS.index(one) for slug, one in row["quadrant"].items()}
    names = quadrant_names(t)
    hidden = {slug for slug in centre_order() if slug not in kinds}

    def told(slug: str) -> str:
        inside, around = (
            format_value(row.at[slug, side], "percent", 1, view.language)
            for side in ("centre", "hinterland")
        )
        return t("{quadrant} (senter {centre}, omland {hinterland})").format(
            quadrant=names[row.at[slug, "quadrant"]], centre=inside, hinterland=around
        )

    return MapState(
        title=t("Vekst"),
        unit="",
        year=f"{found.start}–{found.end}",
        palette=PALETTE,
        classes="",
        centre_classes=flags(centre_order(), kinds, hidden),
        values=(),
        centre_values=tuple(told(slug) if slug in kinds else "" for slug in centre_order()),
        texts=map_texts(t)
        | {"rank": "", "centre_rank": "", "map": t("Kart over vekst i senter og omland")},
        lang=view.language,
        # Framed, not selected: the map would move in on the chosen one alone.
        compared=marked(view),
        by_region=True,
    )


def quadrants_legend(found: Quadrants, t: Translate) -> str:
    """The colour of each quadrant with its name and count, as HTML."""
    names = quadrant_names(t)
    items = "".join(
        f'<li><span aria-hidden="true" style="background:{colour};border:1.5px solid {INK}"></span>'
        f"{escape(names[one])}: {found.counts[one]}</li>"
        for one, colour in zip(QUADRANTS, PALETTE, strict=True)
        if found.counts[one]
    )
    label = escape(t("Tegnforklaring"), quote=True)
    return f'<div class="rs-key" role="group" aria-label="{label}"><ul>{items}</ul></div>'
