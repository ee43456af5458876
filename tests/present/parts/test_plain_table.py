"""A table of texts as HTML."""

from __future__ import annotations

import pandas as pd

from regionsenter.present.parts.plain_table import stacking_table_html, table_html


def test_plain_table_escapes_and_drops_empty_columns():
    made = table_html(pd.DataFrame({"<a>": ["&x"], "b": [""], "c": ["y"]}), 'Om "x"')
    assert "&lt;a&gt;" in made and "&amp;x" in made and ">b<" not in made and "Om &#34;x" in made


def test_a_stacking_table_has_each_heading_beside_its_cell_and_is_a_table_still():
    frame = pd.DataFrame({"Kommune": ["Voss"], 'Om "x"': ["&1"], "tom": [""]})
    made = stacking_table_html(frame, "Om alt")
    assert '<td role="cell" data-head="Om &#34;x&#34;">&amp;1</td>' in made and "tom" not in made
    assert made.count('role="row"') == 2 and 'role="rowheader">Voss' in made and "Om alt" in made
