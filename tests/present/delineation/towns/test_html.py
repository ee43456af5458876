"""``present/delineation/towns/html.py``: every town once, those that pass first."""

from __future__ import annotations

import re

from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.towns.html import towns_html
from regionsenter.texts import translator

t = translator("nb")


def test_every_town_stands_once_with_its_people_and_functions():
    html = towns_html(target_group(), t)
    assert [int(n) for n in re.findall(r"\((\d+)\)</dt>", html)] == [27, 31]
    first, second = re.findall(r"<dd>(.*?)</dd>", html)
    assert first.startswith("Sandefjord") and "46\u00a0926&nbsp;·&nbsp;2/8" in first
    assert "Stjørdal" in second and "Bryne" in second and "Raufoss" in first
