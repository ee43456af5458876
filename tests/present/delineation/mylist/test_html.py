"""``present/delineation/mylist/html.py``: exceptions under headings that count them."""

from __future__ import annotations

import re

from regionsenter.asked.mylist import list_in_text, matched
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.mylist.html import button_words_html, exceptions_html, people_html
from regionsenter.texts import translator

t = translator("nb")
LISTED = list_in_text("Voss\nBergen\nHerøy\nVåler (Innlandet)\n<b>x</b>")
MATCH = matched(LISTED, target_group())


def test_every_kind_of_exception_is_counted_and_names_are_escaped():
    html = exceptions_html(MATCH, LISTED, t)
    assert re.findall(r"<dt>(.*?)</dt>", html) == [
        "Kunne ikke leses (2)",
        "På lista, men ikke i målgruppa (1)",
        "På lista, men verken senter eller større tettsted (1)",
        "I målgruppa, men ikke på lista (120)",
    ]
    assert "<b>x" not in html and "&lt;b&gt;x&lt;/b&gt;" in html
    assert "<strong>Bergen</strong>: Tettstedet har" in html and "Våler (Innlandet) kommune" in html


def test_nothing_is_listed_where_the_two_agree():
    group = target_group()
    listed = list_in_text("\n".join(group.slugs_in))
    assert "<dt>" not in exceptions_html(matched(listed, group), listed, t)


def test_people_of_the_list_and_of_the_group_and_the_button():
    assert re.findall(r"<strong>(.*?)</strong>", people_html(MATCH, t)) == ["Lista:", "Målgruppa:"]
    assert "Velg fil" in button_words_html(t) and "Choose file" in button_words_html(translator("en"))
