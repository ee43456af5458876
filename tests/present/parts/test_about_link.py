"""Names that tell what they are."""

from __future__ import annotations

from regionsenter.catalog import indicator
from regionsenter.present.language.glossary import glossary
from regionsenter.present.parts.about_link import about_link_html, term_html
from regionsenter.texts import translator


def test_a_name_leads_to_its_entry_also_without_a_script():
    entry = indicator("andel-67-pluss")
    html = about_link_html(entry, translator("nb"))
    assert 'data-about="andel-67-pluss" href="data#andel-67-pluss">Andel 67 år og eldre</a>' in html
    assert 'href="data?sprak=nn#andel-67-pluss"' in about_link_html(entry, translator("nn"))
    assert ">67+</a>" in about_link_html(entry, translator("nb"), "67+")


def test_a_word_is_a_button_of_the_glossary():
    assert 'data-about="ord-gap">Gap</button>' in term_html("gap", "Gap")
    assert "gap" in glossary(translator("nb"))
