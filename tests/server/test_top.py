"""The head of the page is in the HTML the server sends."""

from __future__ import annotations

import pytest

from regionsenter.server.top import top_element, top_script


@pytest.mark.parametrize(
    ("path", "query", "link"),
    [
        ("/kart", "", 'href="kart" aria-current="page">Kart</a>'),
        ("/kart", "?senter=forde&sprak=en", 'href="senter?senter=sunnfjord&amp;sprak=en">Centre</a>'),
        ("/kart", "?senter=%3Cscript%3E&ar=x", 'href="senter">Senter</a>'),
    ],
)
def test_the_links_are_there_before_streamlit_with_what_the_url_means(client, path, query, link):
    text = client.get(f"{path}{query}").text
    assert text.count('<header id="rs-top"') == 1
    head, _, rest = text.partition('<div id="root"></div>')
    assert link in head
    assert "<script>alert" not in head and rest.lstrip().startswith("<script>")


def test_the_landing_page_is_the_map():
    assert top_element("", {}) == top_element("kart", {})


@pytest.mark.parametrize("params", [{}, {"sprak": ["nn"]}, {"senter": ["a", "b"], "tema": ["z"]}])
def test_any_parameters_give_a_head(params):
    assert top_element("senter", params).count("<nav") == 3


def test_the_script_can_stand_in_a_page():
    script = top_script()
    assert script.startswith("<script>") and script.count("</script>") == 1
