"""The front page's band over the map: the question, and four questions that are links to their answers."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from regionsenter.catalog import indicator
from regionsenter.catalog.questions import Question
from regionsenter.present.front.words import purpose_text, question_text
from regionsenter.present.parts.prose import lead_html
from regionsenter.texts import Translate
from regionsenter.view.format import url


def front_html(count: int, t: Translate) -> Markup:
    """The page's heading and what there is, of ``count`` centres."""
    return Markup("<h1>{}</h1>{}").format(question_text(t), lead_html(purpose_text(count, t)))


def questions_html(questions: Iterable[Question], params: dict[str, str], t: Translate) -> Markup:
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


def _kind(one: Question) -> str:
    """What the colours of the answer mean: both sides at once, more and less, or little to much."""
    if one.view.get("vis") == "bivariat":
        return "both"
    signed = indicator(one.view["indikator"]).diverging or one.view.get("vis") == "gap"
    return "signed" if signed else "value"
