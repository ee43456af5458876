"""Who is in the class of the map that is looked at, by name: the list beside the map, filtered to it."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.asked.map_thirds import by_chance
from regionsenter.geography.centres import Centre
from regionsenter.present.language.gaps import gap_text
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.map.cells import Members, cell_members, cell_text
from regionsenter.present.map.choose import Choices
from regionsenter.present.map.state import HINTERLAND_DECLINES, WORSE, centre_order
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import county_name, municipality_code, municipality_name


def picked_html(
    view: View, shown: MapView, choices: Choices, t: Translate, *, passing: bool = False
) -> Markup:
    """The class in words, how many are in it, and each with a link, its county and its figures.

    Nothing unless the view looks at a class that this map has. What is only ``passing`` by does without the
    municipalities, which are hundreds in all the years.
    """
    if not shown.state.only:
        return Markup("")
    inside = cell_members(view, shown)
    both = shown.pairs is not None and shown.pairs.gap is None
    head = Markup(
        '<div class="rs-picked-head"><p><strong>{text}</strong><br>{count}</p>{clear}</div>'
    ).format(
        text=cell_text(view, shown, t),
        count=_count(inside, shown, t),
        clear=choices.all_html(t("Vis alle")),
    )
    figures = dict(zip(centre_order(), shown.state.centre_values, strict=True))
    items = [_item(place, figures[place.slug], view, shown, choices, t) for place in inside.centres]
    parts = [head]
    if items:
        if both:
            parts.append(Markup('<p class="rs-foot rs-right">{}</p>').format(t("senter / omland")))
        parts.append(Markup('<ol class="rs-ends rs-members">{}</ol>').format(Markup("").join(items)))
    if shown.state.only in (WORSE, HINTERLAND_DECLINES):
        parts.append(Markup('<p class="rs-foot">{}</p>').format(t("* Forskjellen kan være tilfeldig.")))
    if not passing:
        parts.append(_municipalities_html(inside, choices, t))
    return Markup('<section class="rs-picked" aria-live="polite">{}</section>').format(
        Markup("").join(parts)
    )


def _count(inside: Members, shown: MapView, t: Translate) -> str:
    centres = t.plural("{n} senter", "{n} sentre", len(inside.centres)).format(n=len(inside.centres))
    if shown.pairs or shown.entry.centre_only:
        return centres
    number = len(inside.municipalities)
    kommuner = t.plural("{n} kommune", "{n} kommuner", number).format(n=number)
    return t("{centres} og {municipalities}").format(centres=centres, municipalities=kommuner)


def _item(
    place: Centre, figures: str, view: View, shown: MapView, choices: Choices, t: Translate
) -> Markup:
    entry, number = shown.entry, shown.numbers[place.slug]
    if shown.pairs is None:
        text = format_value(number, entry.unit, entry.decimals, t.language, long=True)
    elif shown.pairs.gap is not None:
        text = gap_text(number, entry, t.language, long=True)
    else:
        sides = [format_number(float(side), entry.decimals, t.language) for side in figures.split("/")]
        text = " / ".join(sides)
        marked = shown.state.only in (WORSE, HINTERLAND_DECLINES)
        if marked and by_chance(entry.slug, place.slug, view.rule, shown.year):
            text += " *"
    return Markup("<li><span>{}</span><span>{}</span></li>").format(choices.centre_html(place), text)


def _municipalities_html(inside: Members, choices: Choices, t: Translate) -> Markup:
    if not inside.municipalities:
        return Markup("")
    slug_of = {code: slug for slug, code in municipality_code().items()}
    items = Markup("").join(
        Markup("<li>{}</li>").format(
            choices.municipality_html(slug_of[code], municipality_name()[code], county_name()[code[:2]])
        )
        for code in inside.municipalities
    )
    return Markup('<details class="rs-how"><summary>{}</summary><ul>{}</ul></details>').format(
        t("Kommunene i klassen"), items
    )
