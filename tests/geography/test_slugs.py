"""Slugs of Norwegian and Sámi names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.geography.slugs import fold, slugify


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Tromsø", "tromso"),
        ("Ålesund", "alesund"),
        ("Bærum", "baerum"),
        ("Mo i Rana", "mo-i-rana"),
        ("Oslo/Bærum", "oslo-baerum"),
        ("Kárášjohka", "karasjohka"),
        ("Guovdageaidnu", "guovdageaidnu"),
        ("Unjárga", "unjarga"),
        ("Porsáŋgu", "porsangu"),
        ("Čáhcesuolu", "cahcesuolu"),
        ("Deatnu / Đeatŋu", "deatnu-deatnu"),
        ("Ŧ Ž Š", "t-z-s"),
        ("Porsanger - Porsáŋgu - Porsanki", "porsanger-porsangu-porsanki"),
        ("  Bø (Nordland) ", "bo-nordland"),
        ("A\u030alesund", "alesund"),
        ("Östersund", "ostersund"),
    ],
)
def test_slugify(name: str, slug: str) -> None:
    assert slugify(name) == slug


@given(st.text())
def test_a_slug_is_a_slug_and_its_own_slug(text: str) -> None:
    slug = fold(text)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug)
    assert fold(slug) == slug


@pytest.mark.parametrize("name", ["", " - ", "東京"])
def test_a_name_that_leaves_nothing_is_an_error(name: str) -> None:
    with pytest.raises(ValueError, match="no slug"):
        slugify(name)
