"""What a centre is: where, how many people, what stands out, its key figures, as HTML."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from regionsenter.asked.centre import (
    inhabitants,
    key_comparisons,
    town_comparisons,
    town_inhabitants,
)
from regionsenter.asked.instead import instead, none_has_hinterland
from regionsenter.asked.peers import peers
from regionsenter.geography.centres import Centre
from regionsenter.measures.model import Comparison, Value
from regionsenter.present.centre.panel.html import figures_table_html
from regionsenter.present.centre.panel.words import instead_text
from regionsenter.present.centre.stand_out.words import sentences, stand_out_method_text
from regionsenter.present.centre.two_figures.words import two_figures_text
from regionsenter.present.centre.words import kind_of_place_text
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.peers import peers_text
from regionsenter.present.language.sources import source_line
from regionsenter.present.parts.prose import paragraph_html
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import municipality_name


def heading_html(place: Centre, t: Translate) -> Markup:
    """The page's heading in one piece: the name, what kind of place it is, how many people."""
    return Markup(
        '<div class="rs-heading"><div><h1>{name}</h1><p class="rs-lead">{kind}</p></div>{facts}</div>{note}'
    ).format(
        name=place.name,
        kind=kind_of_place_text(place, t),
        facts=facts_html(place, t),
        note=two_figures_html(place, t),
    )


def two_figures_html(place: Centre, t: Translate) -> Markup:
    """Why the settlement and the town on the grid are not the same number, where they are not."""
    words = two_figures_text(place, t)
    return paragraph_html(words, "rs-two-figures") if words else Markup("")


def facts_html(place: Centre, t: Translate) -> Markup:
    """Inhabitants of settlement, centre municipality and region."""
    people = inhabitants(place)
    names = [municipality_name()[code] for code in place.centre_municipalities]
    rows = [
        _settlement(place, t),
        *_town(place, t),
        (
            t.plural("Senterkommunen {names}", "Senterkommunene {names}", len(names)).format(
                names=" / ".join(names)
            ),
            *_people(people.centre, t),
        ),
        (
            t.plural(
                "BA-regionen ({n} kommune)", "BA-regionen ({n} kommuner)", len(place.municipalities)
            ).format(n=len(place.municipalities)),
            *_people(people.region, t),
        ),
    ]
    facts = Markup("").join(
        Markup("<div><dt>{}</dt><dd><b>{}</b> <small>{}</small></dd></div>").format(*row) for row in rows
    )
    return Markup('<dl class="rs-facts">{}</dl>').format(facts)


def _settlement(place: Centre, t: Translate) -> tuple[str, str, str]:
    """Name, number and what the number is, or why there is none."""
    if place.settlement_population is None:
        return t("Tettstedet"), t("mangler"), t("tettstedet står ikke i lista over tettsteder")
    name = t("Tettstedet {name}").format(name=place.settlement_name)
    people = format_number(place.settlement_population, 0, t.language)
    return name, people, t("innbyggere {year}").format(year=place.settlement_date[:4])


def _town(place: Centre, t: Translate) -> list[tuple[str, str, str]]:
    """How many live in a town that SSB splits; nothing of others, whose settlement tells it."""
    if not place.split_by_ssb:
        return []
    return [(t("Byen etter rutenettet"), *_people(town_inhabitants(place), t))]


def _people(population: Value, t: Translate) -> tuple[str, str]:
    """Number and what it is, or why there is none."""
    if population.value is None:
        return t("mangler"), missing_text(population.missing or "not_published", t)
    number = format_number(population.value, 0, t.language)
    return number, t("innbyggere {year}").format(year=population.year)


#: Nothing stands out among fewer than these: one number has no spread.
FEWEST_PEERS = 2


def stand_out_html(place: Centre, view: View, t: Translate) -> Markup:
    """The sentences on what stands out."""
    among = peers(view)
    few = t("Målgruppa har for få sentre til å si hva som skiller {centre} ut.").format(centre=place.name)
    told = (few,) if len(among) < FEWEST_PEERS else sentences(place.slug, view.rule, t, among=among)
    paragraphs = (Markup("<p>{}</p>").format(sentence) for sentence in told)
    return Markup('<div class="rs-told">{}</div>').format(Markup("").join(paragraphs))


def figures_html(place: Centre, view: View, t: Translate) -> Markup:
    """The key figures of centre and hinterland, their sources, and how the sentences are made.

    Of a region of its own, or one with a slight hinterland, those of the town come first, against the rest
    of the municipality.
    """
    who = t("Sammenlignbare sentre: {peers}.").format(peers=peers_text(view, t))
    figures, of_town = key_comparisons(place, view), town_comparisons(place, view)
    return Markup(
        '<div class="rs-compact">{table}</div>'
        '<p class="rs-foot">{sources}</p>'
        '<details class="rs-how"><summary>{how}</summary><p>{method}</p></details>'
    ).format(
        table=town_figures_html(
            of_town,
            held_up_html(figures, place, view, t),
            t,
            around=not none_has_hinterland(figures),
            level=2,
        ),
        sources=source_line([c.indicator for c in (*figures, *of_town)], t),
        how=t("Slik lages setningene"),
        method=f"{who} {stand_out_method_text(t)}",
    )


def town_figures_html(
    figures: Sequence[Comparison],
    table: Markup,
    t: Translate,
    *,
    around: bool,
    level: int = 3,
    played: bool = False,
) -> Markup:
    """The town's ``figures`` against the rest of its municipality over the ``table`` of the municipality;
    the table alone where there are none. ``around``: that table has a hinterland's figures. ``level`` is
    that of their headings."""
    if not figures:
        return table
    name = t("Byen mot resten av kommunen")
    below = t("Hele kommunen mot omlandet") if around else t("Hele kommunen mot andre sentre")
    names = [Markup('<h{0} class="rs-table-name">{1}</h{0}>').format(level, text) for text in (name, below)]
    return names[0] + figures_table_html(figures, t, caption=name, played=played) + names[1] + table


def held_up_html(
    figures: Sequence[Comparison], place: Centre, view: View, t: Translate, *, played: bool = False
) -> Markup:
    """A centre's figures against its hinterland; where there is none, against other centres, and why.

    ``played`` as in ``panel/html.py``.
    """
    if not none_has_hinterland(figures):
        return figures_table_html(figures, t, caption=t("Senter mot omland"), played=played)
    others = [instead(comparison, place, view) for comparison in figures]
    table = figures_table_html(
        figures, t, caption=t("Senter mot andre sentre"), others=others, played=played
    )
    return table + Markup('<p class="rs-foot">{}</p>').format(instead_text(t))
