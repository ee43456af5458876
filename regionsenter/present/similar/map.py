"""The most similar centres, on the map."""

from __future__ import annotations

from html import escape

from regionsenter.asked.group import in_group
from regionsenter.geography.centres import centres
from regionsenter.measures.similarity import Similar
from regionsenter.present.language.numbers import format_number
from regionsenter.present.map.state import MapState, centre_order, flags, map_texts, municipality_order
from regionsenter.texts import Translate
from regionsenter.view import View

#: Regions: of those alike, and all others. Centres: those alike, all others of the target group, and
#: the chosen one. It is framed like those alike, not selected: the map would move in on it alone.
PALETTE = ("#b7d8da", "#efede8", "#0b5c6b", "#ffffff", "#f2c14e")


REGION_ALIKE, REGION, ALIKE, OTHER, CHOSEN = range(5)


INK = "#1f2a30"


def similar_map(found: Similar | None, view: View, t: Translate) -> MapState:
    """The message to the map: the chosen centre, those most like it, and the others to choose.

    ``found`` is None when no centre is chosen, or nothing makes any alike.
    """
    alike = {one.centre.slug: one for one in found.neighbours} if found else {}
    near = {code for one in alike.values() for code in one.centre.municipalities}
    told = {
        slug: t("nr. {place}, avstand {distance}").format(
            place=place, distance=format_number(one.distance, 2, view.language)
        )
        for place, (slug, one) in enumerate(alike.items(), start=1)
    }
    inside = in_group(view)
    kinds = {one.slug: ALIKE if one.slug in alike else OTHER for one in centres()}
    if view.centre:
        kinds[view.centre] = CHOSEN
        told[view.centre] = t("det valgte senteret")
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
        centre_values=tuple(told.get(slug, t("ikke blant de mest like")) for slug in centre_order()),
        texts=map_texts(t) | {"rank": "", "centre_rank": "", "map": t("Kart over sentre som ligner")},
        lang=view.language,
        compared=(*([view.centre] if view.centre else []), *alike),
    )


def similar_legend(t: Translate) -> str:
    """What the map's marks mean, as HTML."""
    items = (
        (
            f"background:{PALETTE[CHOSEN]};outline:1.5px solid {INK};outline-offset:2px",
            t("det valgte senteret"),
        ),
        (f"background:{PALETTE[ALIKE]};outline:1.5px solid {INK};outline-offset:2px", t("de mest like")),
        (f"background:{PALETTE[OTHER]};border-radius:50%", t("andre i målgruppa (klikk for å velge)")),
        (f"background:{PALETTE[REGION_ALIKE]};width:26px", t("region til et senter som ligner")),
    )
    rows = "".join(
        f'<li><span aria-hidden="true" style="border:1.5px solid {INK};{style}"></span>{escape(text)}</li>'
        for style, text in items
    )
    label = escape(t("Tegnforklaring"), quote=True)
    return f'<div class="rs-key" role="group" aria-label="{label}"><ul>{rows}</ul></div>'
