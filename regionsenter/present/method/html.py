"""What the registry declares, and what the flags mean, as HTML for «Data og metode»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from regionsenter.catalog import challenges, indicators, sources, themes
from regionsenter.catalog.models import Indicator, Source
from regionsenter.measures import years
from regionsenter.measures.model import FLAGS
from regionsenter.present.language.aggregation import aggregation_text
from regionsenter.present.language.flags import flag_words
from regionsenter.present.language.glossary import glossary
from regionsenter.present.language.numbers import unit_name
from regionsenter.present.language.sources import source_text
from regionsenter.present.method.noise.words import chance_fact, limit_fact
from regionsenter.texts import Translate


def contents_html(sections: Mapping[str, str], t: Translate) -> Markup:
    """Links to the page's sections, by anchor and heading."""
    links = Markup("").join(
        Markup('<li><a href="#{}">{}</a></li>').format(anchor, name) for anchor, name in sections.items()
    )
    return Markup('<nav class="rs-contents" aria-label="{}"><ol>{}</ol></nav>').format(
        t("På denne siden"), links
    )


def indicator_html(entry: Indicator, t: Translate) -> Markup:
    """One indicator as a ``details`` element: everything the registry declares of it."""
    return Markup('<details class="rs-details" id="{}"><summary>{}</summary><dl>{}</dl></details>').format(
        entry.slug, entry.name.in_language(t.language), _facts(entry, t)
    )


def challenge_register_html(title: str, entries: Iterable[Indicator], t: Translate) -> Markup:
    """A challenge's indicators, folded under its name and how many they are."""
    each = [indicator_html(entry, t) for entry in entries]
    return Markup(
        '<details class="rs-register"><summary><h3>{} <small>{}</small></h3></summary>{}</details>'
    ).format(title, t("{count} indikatorer").format(count=len(each)), Markup("").join(each))


def definition_html(entry: Indicator, t: Translate) -> Markup:
    """What :func:`indicator_html` holds, laid open for a place that is about the indicator."""
    return Markup('<div class="rs-details"><dl>{}</dl></div>').format(_facts(entry, t))


def about_html(entry: Indicator, t: Translate) -> Markup:
    """What is told of an indicator where its name is clicked: definition, level, year, caveats, and where
    there is more: the publisher's table, and the whole entry."""
    tables = (_linked(sources()[slug], t.language) for slug in entry.sources)
    return Markup(
        '<h2 tabindex="-1">{name}</h2><p>{question}</p><div class="rs-details"><dl>{facts}</dl></div>'
        '<p>{tables}</p><p><a data-page="data" href="data#{slug}">{more}</a></p>'
    ).format(
        name=entry.name.in_language(t.language),
        question=entry.question.in_language(t.language),
        facts=_listed(_told_first(entry, t)),
        tables=Markup(" · ").join(tables),
        slug=entry.slug,
        more=t("Alt om indikatoren"),
    )


def term_about_html(word: str, t: Translate) -> Markup:
    """What a word of the glossary means. Raises KeyError for one that is not there."""
    term = glossary(t)[word]
    return Markup('<h2 tabindex="-1">{}</h2><p>{}</p>').format(term.name, term.meaning)


def sources_html(t: Translate) -> Markup:
    """Every source as a table with its licence and the number of indicators it feeds."""
    used = Counter(slug for entry in indicators().values() for slug in entry.sources)
    head = Markup("").join(
        Markup('<th scope="col">{}</th>').format(heading)
        for heading in (t("Utgiver"), t("Hva"), t("Tabell"), t("Lisens"), t("Indikatorer"))
    )
    rows = Markup("").join(
        Markup('<tr><th scope="row">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>').format(
            source.publisher,
            _linked(source, t.language),
            source.table or "",
            source.licence,
            used.get(source.slug, 0),
        )
        for source in sources().values()
    )
    return Markup(
        '<div class="rs-scroll"><table class="rs-sources"><thead><tr>{}</tr></thead>'
        "<tbody>{}</tbody></table></div>"
    ).format(head, rows)


def flags_html(t: Translate) -> Markup:
    """The flags a number may carry, each with its explanation."""
    items = Markup("").join(
        Markup("<dt>{}</dt><dd>{}</dd>").format(words.label, words.explanation)
        for words in (flag_words(flag, t) for flag in FLAGS)
    )
    return Markup('<dl class="rs-flags">{}</dl>').format(items)


def glossary_html(t: Translate) -> Markup:
    """The glossary as a list."""
    return Markup('<dl class="rs-flags">{}</dl>').format(_listed(glossary(t).values()))


def _facts(entry: Indicator, t: Translate) -> Markup:
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
        (t("Utfordring"), _challenge(entry, t)),
        (t("År"), span),
        (t("Nivå"), _level(entry, t)),
        (t("Beregning"), aggregation_text(entry, t)),
        (t("Tilfeldigheter"), chance_fact(entry, t)),
        (t("Minste forskjell som sies"), limit_fact(entry, t)),
        (t("Kilde"), "; ".join(source_text(sources()[slug], t) for slug in entry.sources)),
        (t("Forbehold"), " ".join(caveat.in_language(t.language) for caveat in entry.caveats)),
        (t("Kode i lenker"), entry.slug),
    ]
    return _listed(facts)


def _told_first(entry: Indicator, t: Translate) -> list[tuple[str, str]]:
    latest = years(entry.slug)[-1]
    return [
        (t("Beregning"), aggregation_text(entry, t)),
        (t("Enhet"), unit_name(entry.unit, t) or t("antall")),
        (t("Nivå"), _level(entry, t)),
        (t("Nyeste år"), str(latest)),
        (t("Forbehold"), " ".join(caveat.in_language(t.language) for caveat in entry.caveats)),
    ]


def _listed(facts: Iterable[tuple[str, str]]) -> Markup:
    return Markup("").join(
        Markup("<dt>{}</dt><dd>{}</dd>").format(name, text) for name, text in facts if text
    )


def _challenge(entry: Indicator, t: Translate) -> str:
    if entry.challenge is None:
        return t("ingen: måler tilgjengelighet")
    return challenges()[entry.challenge].name.in_language(t.language)


def _linked(source: Source, language: str) -> Markup:
    title = source.title.in_language(language)
    if not source.url:
        return Markup("{}").format(title)
    return Markup('<a href="{}" rel="noopener">{}</a>').format(source.url, title)


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
        "town": t("byen selv (ruter på 250 m)"),
        "region": t("BA-region"),
    }[entry.level]
