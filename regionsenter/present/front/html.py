"""Ways in: the band over the map, with questions that are links to their answers; and all the centres."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from regionsenter.catalog import indicator
from regionsenter.catalog.questions import Question
from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.slugs import sort_key
from regionsenter.present.front.words import purpose_text, question_text
from regionsenter.present.parts.prose import lead_html
from regionsenter.texts import Translate
from regionsenter.view.format import url
from regionsenter.vocabulary import county_name

#: Where the map will be.
_ROOM = Markup('<div class="rs-first-map"></div>')


def front_html(count: int, t: Translate) -> Markup:
    """The page's heading and what there is, of ``count`` centres."""
    return Markup("<h1>{}</h1>{}").format(question_text(t), lead_html(purpose_text(count, t)))


def questions_html(questions: Iterable[Question], params: Mapping[str, str], t: Translate) -> Markup:
    """The questions as links. ``params`` (as a URL has them) go along: the language."""
    cards = (
        Markup(
            '<li><a class="rs-card" data-page="{page}" href="{address}"><i class="rs-kind-{kind}"></i>'
            "<b>{question}</b><span>{answer}</span></a></li>"
        ).format(
            page=one.page,
            address=url(one.page, {**one.view, **params}),
            kind=_kind(one),
            question=one.question.in_language(t.language),
            answer=one.answer.in_language(t.language),
        )
        for one in questions
    )
    return Markup('<nav aria-label="{}"><ul class="rs-cards">{}</ul></nav>').format(
        t("Spørsmål kartet svarer på"), Markup("").join(cards)
    )


def first_band_html(
    count: int, shown: Iterable[Question], params: Mapping[str, str], t: Translate
) -> Markup:
    """The band as it stands before its search is there, with room for that and for the map."""
    return Markup(
        '<div class="st-key-front"><div>{}</div><div class="rs-first-find"><p>{}</p><p></p></div>'
        "<div>{}</div></div>{}"
    ).format(front_html(count, t), t("Finn ditt sted"), questions_html(shown, params, t), _ROOM)


def first_page_html(heading: str, line: str, *, with_map: bool = False) -> Markup:
    """The heading of a page and its ``line``, with room for the map where there is one."""
    style = Markup(' class="rs-named"') if with_map else ""
    return Markup("<h1{}>{}</h1>{}{}").format(
        style, heading, lead_html(line) if line else "", _ROOM if with_map else ""
    )


def centres_html(page: str, params: Mapping[str, str], t: Translate) -> Markup:
    """Every centre as a link to ``page``, county by county. ``params`` (as a URL has them) go along."""
    by_county: dict[str, list[Centre]] = {}
    for place in sorted(centres(), key=lambda place: sort_key(place.name)):
        by_county.setdefault(county_name()[place.county], []).append(place)
    parts = Markup("").join(
        Markup("<dt>{}</dt><dd>{}</dd>").format(
            county, Markup(" ").join(_centre_html(place, page, params) for place in by_county[county])
        )
        for county in sorted(by_county, key=sort_key)
    )
    return Markup('<h2>{}</h2><dl class="rs-places">{}</dl>').format(
        t("Alle sentrene, fylke for fylke"), parts
    )


def _centre_html(place: Centre, page: str, params: Mapping[str, str]) -> Markup:
    address = url(page, {**params, "senter": place.slug})
    return Markup('<a data-page="{}" href="{}">{}</a>').format(page, address, place.name)


def _kind(one: Question) -> str:
    """What the colours of the answer mean: both sides at once, more and less, or little to much."""
    if one.view.get("vis") == "bivariat":
        return "both"
    signed = indicator(one.view["indikator"]).diverging or one.view.get("vis") == "gap"
    return "signed" if signed else "value"
