"""The questions on the front page: each leads to a view that is all understood and has figures."""

from __future__ import annotations

import pytest

from regionsenter.asked.map_pairs import centre_pairs
from regionsenter.catalog import CatalogError, indicator
from regionsenter.catalog import questions as module
from regionsenter.catalog.questions import questions
from regionsenter.view import PAGES, parse, to_params
from regionsenter.vocabulary import vocabulary

ALL = questions().values()


def test_there_are_four():
    assert len(ALL) == 4


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.slug)
def test_a_question_leads_to_a_view_that_is_understood(one):
    assert one.page in PAGES
    view, notices = parse(one.view, vocabulary())
    assert notices == ()
    assert to_params(view, vocabulary()) == one.view


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.slug)
def test_a_question_is_asked_in_three_languages(one):
    for text in (one.question, one.answer):
        assert text.nn and len({text.nb, text.nn, text.en}) == 3
    assert all(text.endswith("?") for text in (one.question.nb, one.question.nn, one.question.en))


@pytest.mark.parametrize("slug", ["unge-voksne", "vekst-og-nedgang"])
def test_both_sides_are_there_to_be_shown(slug):
    """The map answers: there are regions of the kind that is asked for, and others."""
    view, _ = parse(questions()[slug].view, vocabulary())
    pairs = centre_pairs(view.indicator, view.rule, vocabulary().year(view))
    inside, around = pairs.centre[pairs.known], pairs.hinterland[pairs.known]
    assert indicator(view.indicator).diverging
    asked = (inside < 0) & (around < 0) if slug == "unge-voksne" else (inside > 0) & (around < 0)
    assert 10 < asked.sum() < len(asked) - 10


def test_an_unknown_indicator_is_refused(tmp_path, monkeypatch):
    good = (module.FOLDER / module.FILE).read_text(encoding="utf-8")
    (tmp_path / module.FILE).write_text(good.replace("kjoretid-til-sykehus", "xyz"), encoding="utf-8")
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    questions.cache_clear()
    with pytest.raises(CatalogError, match="xyz"):
        questions()
    monkeypatch.undo()
    questions.cache_clear()
