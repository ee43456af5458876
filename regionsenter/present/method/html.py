"""The texts of «Data og metode», as HTML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape

from regionsenter.catalog import challenges, indicators, sources, themes
from regionsenter.catalog.models import Indicator, Source
from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.delineation import REASONS
from regionsenter.measures import years
from regionsenter.measures.model import FLAGS
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.words import reason_heading, rule_sentence
from regionsenter.present.language.aggregation import aggregation_text
from regionsenter.present.language.flags import flag_words
from regionsenter.present.language.numbers import unit_name
from regionsenter.present.language.sources import source_text
from regionsenter.texts import Translate


def candidate_rule(t: Translate) -> str:
    """The default rule in one sentence, with what it gives."""
    group = target_group()
    gives = t("Det gir {count} av {all}.").format(count=len(group.slugs_in), all=len(group.judgements))
    return f"{rule_sentence(group.limits, t)} {gives}"


def outside(t: Translate) -> list[tuple[str, list[str]]]:
    """Why the others are outside: reason in words, and the names."""
    found: dict[str, list[str]] = {}
    for one in target_group().judgements:
        if not one.inside:
            found.setdefault(one.reason, []).append(one.centre.name)
    return [(reason_heading(reason, t), found[reason]) for reason in REASONS if reason in found]


def without_hinterland() -> int:
    """How many regions are their centre municipality (or municipalities) and nothing more."""
    return sum(not one.hinterland for one in centres())


def exceptions(language: str) -> Iterator[tuple[Centre, str]]:
    """The centres the general rule does not settle, with the reason."""
    for one in centres():
        if one.exception:
            yield one, one.exception.get(language) or one.exception["nb"]


def indicator_details(entry: Indicator, t: Translate) -> str:
    """One indicator as an HTML ``details`` element: everything the registry declares of it."""
    return (
        f'<details class="rs-details" id="{entry.slug}">'
        f"<summary>{escape(entry.name.in_language(t.language))}</summary>"
        f"<dl>{_facts(entry, t)}</dl></details>"
    )


def definition_html(entry: Indicator, t: Translate) -> str:
    """What :func:`indicator_details` holds, laid open for a place that is about the indicator."""
    return f'<div class="rs-details"><dl>{_facts(entry, t)}</dl></div>'


def _facts(entry: Indicator, t: Translate) -> str:
    published = years(entry.slug)
    span = (
        str(published[0])
        if len(published) == 1
        else t("{first}–{last} ({count} år)").format(
            first=published[0], last=published[-1], count=len(published)
        )
    )
    facts = [
        (t("Spørsmål"), entry.question.in_language(t.language)),
        (t("Enhet"), unit_name(entry.unit, t) or t("antall")),
        (t("Retning"), _direction(entry, t)),
        (t("Tema"), f"{entry.theme}) {themes()[entry.theme].name.in_language(t.language)}"),
        (t("Utfordring"), challenges()[entry.challenge].name.in_language(t.language)),
        (t("År"), span),
        (t("Nivå"), _level(entry, t)),
        (t("Beregning"), aggregation_text(entry, t)),
        (t("Kilde"), "; ".join(source_text(sources()[s], t) for s in entry.sources)),
        (t("Forbehold"), " ".join(caveat.in_language(t.language) for caveat in entry.caveats)),
        (t("Kode i lenker"), entry.slug),
    ]
    return "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in facts if text)


def sources_table(t: Translate) -> str:
    """Every source as an HTML table with its licence and the number of indicators it feeds."""
    used = Counter(slug for entry in indicators().values() for slug in entry.sources)
    head = "".join(
        f'<th scope="col">{escape(text)}</th>'
        for text in (t("Utgiver"), t("Hva"), t("Tabell"), t("Lisens"), t("Indikatorer"))
    )
    rows = "".join(
        "<tr>"
        f'<th scope="row">{escape(source.publisher)}</th>'
        f"<td>{_linked(source, t.language)}</td><td>{escape(source.table or '')}</td>"
        f"<td>{escape(source.licence)}</td><td>{used.get(source.slug, 0)}</td></tr>"
        for source in sources().values()
    )
    return (
        f'<div class="rs-scroll"><table class="rs-sources"><thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def flags_list(t: Translate) -> str:
    """The flags a number may carry, each with its explanation, as an HTML list."""
    items = "".join(
        f"<dt>{escape(found.label)}</dt><dd>{escape(found.explanation)}</dd>"
        for found in (flag_words(flag, t) for flag in FLAGS)
    )
    return f'<dl class="rs-flags">{items}</dl>'


def _linked(source: Source, language: str) -> str:
    title = escape(source.title.in_language(language))
    if not source.url:
        return title
    return f'<a href="{escape(source.url, quote=True)}" rel="noopener">{title}</a>'


def _direction(entry: Indicator, t: Translate) -> str:
    return {
        "high_good": t("høy verdi regnes som gunstig"),
        "high_bad": t("høy verdi regnes som krevende"),
        "neither": t("verken høyt eller lavt er gunstig i seg selv"),
    }[entry.direction]


def _level(entry: Indicator, t: Translate) -> str:
    return {
        "municipality": t("kommune; senteret vises med tallet for hele senterkommunen"),
        "settlement": t("tettsted"),
        "region": t("BA-region"),
    }[entry.level]
