"""The most similar centres, on the map."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.asked.group import in_group
from regionsenter.geography.centres import centres
from regionsenter.measures.similarity_model import Similar
from regionsenter.present.language.numbers import format_number
from regionsenter.present.map.state import (
    MapState,
    centre_order,
    flags,
    map_texts,
    municipality_order,
)
from regionsenter.present.parts.key import INK, key_html
from regionsenter.texts import Translate
from regionsenter.view import View

#: Regions: of those alike, and all others. Centres: those alike, all others of the target group, and
#: the chosen one. It is framed like those alike, not selected: the map would move in on it alone.
PALETTE = ("#b7d8da", "#efede8", "#0b5c6b", "#ffffff", "#f2c14e")
REGION_ALIKE, REGION, ALIKE, OTHER, CHOSEN = range(5)


def similar_state(similar: Similar | None, view: View, t: Translate) -> MapState:
    """The message to the map: the chosen centre, those most like it, and the others to choose.

    ``similar`` is None when no centre is chosen, or nothing makes any alike.
    """
    alike = {neighbour.centre.slug: neighbour for neighbour in similar.neighbours} if similar else {}
    near = {code for neighbour in alike.values() for code in neighbour.centre.municipalities}
    texts = {
        slug: t("nr. {place}, avstand {distance}").format(
            place=place, distance=format_number(neighbour.distance, 2, view.language)
        )
        for place, (slug, neighbour) in enumerate(alike.items(), start=1)
    }
    inside = in_group(view)
    kinds = {centre.slug: ALIKE if centre.slug in alike else OTHER for centre in centres()}
    if view.centre:
        kinds[view.centre] = CHOSEN
        texts[view.centre] = t("det valgte senteret")
    hidden = {slug for slug in kinds if slug not in inside and slug != view.centre}
    regions = {code: REGION_ALIKE if code in near else REGION for code in municipality_order()}
    return MapState(
        title=t("Likhet"),
        unit="",
        year="",
        palette=PALETTE,
        classes=flags(municipality_order(), regions),
        centre_classes=flags(centre_order(), kinds, hidden),
        values=tuple(
            t("region til et senter som ligner") if code in near else "" for code in municipality_order()
        ),
        centre_values=tuple(texts.get(slug, t("ikke blant de mest like")) for slug in centre_order()),
        texts=map_texts(t) | {"rank": "", "centre_rank": "", "map": t("Kart over sentre som ligner")},
        lang=view.language,
        compared=(*([view.centre] if view.centre else []), *alike),
    )


def similar_legend_html(t: Translate) -> Markup:
    """What the map's marks mean."""
    marks = (
        (
            f"background:{PALETTE[CHOSEN]};outline:1.5px solid {INK};outline-offset:2px",
            t("det valgte senteret"),
        ),
        (f"background:{PALETTE[ALIKE]};outline:1.5px solid {INK};outline-offset:2px", t("de mest like")),
        (f"background:{PALETTE[OTHER]};border-radius:50%", t("andre i målgruppa (klikk for å velge)")),
        (f"background:{PALETTE[REGION_ALIKE]};width:26px", t("region til et senter som ligner")),
    )
    return key_html(((f"border:1.5px solid {INK};{style}", meaning) for style, meaning in marks), t)
