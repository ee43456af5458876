"""What a centre is: where, how many people, what stands out, its key figures, as HTML."""

from __future__ import annotations

from html import escape

from regionsenter.asked.peers import peers
from regionsenter.asked.shown import hinterland_names
from regionsenter.catalog import key_figures
from regionsenter.geography.centres import Centre
from regionsenter.measures import compare_one, default_year, value
from regionsenter.measures.model import Value
from regionsenter.present.centre.panel.html import figures_table
from regionsenter.present.centre.panel.words import hinterland_line
from regionsenter.present.centre.stand_out.words import method_text, sentences
from regionsenter.present.centre.words import kind_line
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.peers import peers_text
from regionsenter.present.language.sources import source_line
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import municipality_name


def heading_html(place: Centre, t: Translate) -> str:
    """The page's heading in one piece: the name, what kind of place it is, how many people."""
    return (
        f'<div class="rs-heading"><div><h1>{escape(place.name)}</h1>'
        f'<p class="rs-lead">{escape(kind_line(place, t))}</p></div>'
        f"{facts_html(place, t)}</div>"
    )


def facts_html(place: Centre, t: Translate) -> str:
    """Inhabitants of settlement, centre municipality and region, and the KOSTRA group."""
    year = default_year("folketall")
    names = [municipality_name()[code] for code in place.centre_municipalities]
    rows = [
        _settlement(place, t),
        (
            t.plural("Senterkommunen {names}", "Senterkommunene {names}", len(names)).format(
                names=" / ".join(names)
            ),
            *_people(value("folketall", "centre", place.slug, year), t),
        ),
        (
            t.plural("Regionen ({n} kommune)", "Regionen ({n} kommuner)", len(place.municipalities)).format(
                n=len(place.municipalities)
            ),
            *_people(value("folketall", "region", str(place.region_number), year), t),
        ),
    ]
    told = "".join(
        f"<div><dt>{escape(name)}</dt><dd><b>{escape(number)}</b> <small>{escape(small)}</small></dd></div>"
        for name, number, small in rows
    )
    return f'<dl class="rs-facts">{told}</dl>'


def _settlement(place: Centre, t: Translate) -> tuple[str, str, str]:
    if place.settlement_population is None:
        return t("Tettstedet"), t("mangler"), t("tettstedet står ikke i lista over tettsteder")
    name = t("Tettstedet {name}").format(name=place.settlement_name)
    people = format_number(place.settlement_population, 0, t.language)
    return name, people, t("innbyggere {year}").format(year=place.settlement_date[:4])


def _people(found: Value, t: Translate) -> tuple[str, str]:
    if found.value is None:
        return t("mangler"), missing_text(found.missing or "not_published", t)
    number = format_number(found.value, 0, t.language)
    return number, t("innbyggere {year}").format(year=found.year)


#: Nothing stands out among fewer than these: one number has no spread.
FEWEST_PEERS = 2


def told_html(place: Centre, view: View, t: Translate) -> str:
    """The sentences that stand out, and which area the hinterland is."""
    among = peers(view)
    if len(among) < FEWEST_PEERS:
        few = t("Målgruppa har for få sentre til å si hva som skiller {centre} ut.")
        told = [escape(few.format(centre=place.name))]
    else:
        told = sentences(place.slug, view.rule, t, among=among)
    around = hinterland_line(place, view.rule, hinterland_names(place, view.rule), t)
    return (
        '<div class="rs-told">'
        + "".join(f"<p>{one}</p>" for one in told)
        + f'</div><p class="rs-around">{escape(around)}</p>'
    )


def figures_html(place: Centre, view: View, t: Translate) -> str:
    """The key figures of centre and hinterland, their sources, and how the sentences are made."""
    entries = key_figures()
    rows = [
        compare_one(entry, place, view.rule, view.year if entry.slug == view.indicator else None)
        for entry in entries
    ]
    table = figures_table(rows, t, caption=t("Senter mot omland"))
    who = t("Sammenlignbare sentre: {peers}.").format(peers=peers_text(view, t))
    how, method = escape(t("Slik lages setningene")), escape(f"{who} {method_text(t)}")
    return (
        f'<div class="rs-compact">{table}</div>'
        f'<p class="rs-foot">{escape(source_line(entries, t))}</p>'
        f'<details class="rs-how"><summary>{how}</summary><p>{method}</p></details>'
    )
