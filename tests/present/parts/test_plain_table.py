"""A table of texts as HTML."""

from __future__ import annotations

import pandas as pd

from regionsenter.present.parts.plain_table import table_html


def test_plain_table_escapes_and_drops_empty_columns():
    made = table_html(pd.DataFrame({"<a>": ["&x"], "b": [""], "c": ["y"]}), 'Om "x"')
    assert "&lt;a&gt;" in made and "&amp;x" in made and ">b<" not in made and "Om &#34;x" in made
