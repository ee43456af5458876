"""Whether centre and hinterland grow together, on the map."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.asked.development import marked
from regionsenter.measures.growth_quadrants import QUADRANTS, Quadrants
from regionsenter.present.development.quadrants.words import quadrant_names
from regionsenter.present.language.numbers import format_value
from regionsenter.present.map.state import MapState, centre_order, flags, map_texts
from regionsenter.present.parts.key import INK, key_html
from regionsenter.texts import Translate
from regionsenter.view import View

#: In the order of ``QUADRANTS``: apart in lightness as well as in hue, for the colour-blind and in print.
PALETTE = ("#0b5c6b", "#8cc5c9", "#f2c14e", "#8e3b1f", "#efede8")


def quadrants_state(quadrants: Quadrants, view: View, t: Translate) -> MapState:
    """The message to the map; a centre that is left out is not shown."""
    row = quadrants.frame.set_index("slug")
    kinds = {slug: QUADRANTS.index(quadrant) for slug, quadrant in row["quadrant"].items()}
    names = quadrant_names(t)
    hidden = {slug for slug in centre_order() if slug not in kinds}

    def growth_text(slug: str) -> str:
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
        year=f"{quadrants.start}–{quadrants.end}",
        palette=PALETTE,
        classes="",
        centre_classes=flags(centre_order(), kinds, hidden),
        values=(),
        centre_values=tuple(growth_text(slug) if slug in kinds else "" for slug in centre_order()),
        texts=map_texts(t)
        | {"rank": "", "centre_rank": "", "map": t("Kart over vekst i senter og omland")},
        lang=view.language,
        # Framed, not selected: the map would move in on the chosen one alone.
        compared=marked(view),
        by_region=True,
    )


def quadrants_legend_html(quadrants: Quadrants, t: Translate) -> Markup:
    """The colour of each quadrant with its name and count."""
    names = quadrant_names(t)
    marks = (
        (
            f"background:{colour};border:1.5px solid {INK}",
            f"{names[quadrant]}: {quadrants.counts[quadrant]}",
        )
        for quadrant, colour in zip(QUADRANTS, PALETTE, strict=True)
        if quadrants.counts[quadrant]
    )
    return key_html(marks, t)
