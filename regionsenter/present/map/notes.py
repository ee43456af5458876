"""What stands over and under the map's legend: its title, what its colours and lines mean, sources."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.asked.hinterlands import ranked
from regionsenter.asked.shown import shown_centres
from regionsenter.catalog import sources
from regionsenter.measures.commuting_table import commuting_years
from regionsenter.measures.drive_bands import BAND_LIMITS
from regionsenter.present.language.gaps import gap_name
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.present.language.sources import source_line
from regionsenter.present.language.years import latest_year_text
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import municipality_name


def title_html(view: View, shown: MapView, t: Translate) -> Markup:
    """The legend's first line; while the years are played its time is large, and the map changes it."""
    if not shown.state.play:
        return Markup("{}").format(title_text(view, shown, t))
    return Markup('{}<span class="rs-now" data-play="when">{}</span>').format(
        title_text(view, shown, t, timed=False), shown.when
    )


def title_text(view: View, shown: MapView, t: Translate, *, timed: bool = True) -> str:
    """The legend's first line: what is shown, and of which year unless that is to stand apart."""
    name = shown.entry.name.in_language(view.language)
    if not timed:
        return name
    if shown.pairs is None:
        text = t("{name}, {when}")
    elif shown.pairs.gap is not None:
        text = f"{{name}}, {gap_name(shown.entry, t)}, {{when}}"
    else:
        text = t("{name}, senter og omland, {when}")
    return text.format(name=name, when=shown.when)


def notes_text(view: View, shown: MapView, t: Translate) -> str:
    """The legend's last lines: what else one must know to read the map, and the sources."""
    lines = []
    if shown.state.play:
        lines.append(t("Klassene er de samme alle år, så fargene kan sammenlignes."))
    if shown.pairs is not None:
        if shown.pairs.gap is not None and not shown.entry.gap_is_share:
            lines.append(t("Grønt: høyere i senteret enn i omlandet. Brunt: lavere."))
        lines.append(t("Hele BA-regionen har fargen til senteret."))
    if shown.pairs is not None or shown.entry.is_gap:
        lines.append(rules_text(shown_centres(view), view.rule, t))
        if not ranked(view.rule):
            lines.append(
                t(
                    "Kartet viser bare gapet for det valgte senteret, med klassene til gapene etter best "
                    "tilgjengelig omland."
                )
                if view.centre
                else t("Velg et senter for å se gapet til omlandet.")
            )
    elif view.show != "verdi":
        lines.append(t("Indikatoren finnes bare for senteret og vises derfor uten omland."))
    if shown.entry.unranked:
        names = ", ".join(municipality_name()[code] for code in shown.entry.unranked)
        lines.append(t("Tall som {names} inngår i, rangeres ikke og har ingen farge.").format(names=names))
    lines += layer_lines(view, shown, t)
    lines.append(source_line([shown.entry], t))
    return " ".join(lines)


def layer_lines(view: View, shown: MapView, t: Translate) -> list[str]:
    """What the layers show, or what is needed to see them."""
    lines = []
    asked = [layer for layer in ("pendling", "kjoretid", "opptak") if layer in view.layers]
    if asked and view.centre is None:
        lines.append(t("Velg et senter for å se pendling, kjøretid og opptaksområde."))
    if shown.state.flows:
        source = sources()["ssb-03321"]
        lines.append(
            t(
                "Linjer: de {count} største pendlingsstrømmene til senterkommunen, bredere jo flere "
                "({publisher} tabell {table}, {year})."
            ).format(
                count=len(shown.state.flows),
                publisher=source.publisher,
                table=source.table,
                year=latest_year_text(commuting_years()[-1], t),
            )
        )
    if shown.state.bands:
        limits = ", ".join(map(str, BAND_LIMITS[:-1]))
        lines.append(
            t(
                "Grenser og tall: kommunesentre innen {limits} og {last} minutter med bil (modellert)."
            ).format(limits=limits, last=BAND_LIMITS[-1])
        )
    if view.centre and "opptak" in view.layers:
        lines.append(_catchment_line(shown, t))
    if shown.state.background:
        lines.append(t("Bakgrunn: Kartverkets gråtonekart, hentes fra deres tjener."))
    return lines


def _catchment_line(shown: MapView, t: Translate) -> str:
    if not shown.state.catchment:
        return t("Senteret har ikke akuttsykehus, så det er ikke noe opptaksområde å vise.")
    return t(
        "Strek og prikk: kommunene i opptaksområdet til sykehuset ({publisher}). Området er "
        "helseforetakets, ikke det nærmeste sykehusets."
    ).format(publisher=sources()["skde-opptak"].publisher)
