"""What the registry declares, as HTML."""

from __future__ import annotations

import re

from markupsafe import Markup

from regionsenter.catalog import indicators, sources
from regionsenter.measures.model import FLAGS
from regionsenter.present.method.html import (
    definition_html,
    flags_html,
    indicator_html,
    sources_html,
)
from regionsenter.texts import translator

t = translator("nb")


def test_an_indicator_is_told_with_all_that_is_declared():
    for entry in indicators().values():
        html = indicator_html(entry, t)
        assert html.startswith(f'<details class="rs-details" id="{entry.slug}">')
        assert Markup.escape(entry.name.nb) in html and Markup.escape(entry.question.nb) in html
        assert all(Markup.escape(sources()[slug].publisher) in html for slug in entry.sources)
        facts = re.search("<dl>.*</dl>", html, re.DOTALL)
        assert facts and facts[0] in definition_html(entry, t)


def test_what_is_declared_is_escaped():
    entry = next(iter(indicators().values()))
    sharp = entry.model_copy(update={"name": entry.name.model_copy(update={"nb": "<b>A & B"})})
    html = indicator_html(sharp, t)
    assert "&lt;b&gt;A &amp; B" in html and "<b>" not in html


def test_every_source_has_its_row_and_counts_its_indicators():
    rows = re.findall("<tr>.*?</tr>", sources_html(t))[1:]
    assert len(rows) == len(sources())
    for source, row in zip(sources().values(), rows, strict=True):
        count = sum(source.slug in entry.sources for entry in indicators().values())
        assert f"<td>{count}</td></tr>" in row and Markup.escape(source.licence) in row
        assert ("<a href=" in row) == bool(source.url)


def test_every_flag_is_explained():
    html = flags_html(t)
    assert html.count("<dt>") == html.count("<dd>") == len(FLAGS)
