from regionsenter.present.table.html import sheet_html
from regionsenter.texts import translator
from tests.html_tables import html_tables
from tests.present.table.test_centres import table

t = translator("nb")


def test_numbers_are_norwegian_and_a_missing_one_is_a_dash():
    (shown,) = html_tables(sheet_html(table(), t))
    cells = [cell.replace("\u00a0", " ") for row in shown.rows for cell in row]
    assert {"21,3", "6 814", "–", "−3,1"} <= set(cells)


def test_an_indicator_is_named_once_over_its_three_columns():
    html = sheet_html(table(), t)
    assert 'scope="colgroup" colspan="3"' in html
    (shown,) = html_tables(html)
    assert [head for head in shown.heads if head.startswith("Gap")][0] == "Gap (prosentpoeng)"


def test_only_the_first_heading_is_a_stop_of_the_tab_key():
    html = sheet_html(table(), t)
    assert html.count('data-sort tabindex="0"') == 1 and html.count('data-sort tabindex="-1"') > 5


def test_the_chosen_centre_is_marked_by_sign_and_ground():
    made = table()
    slug = made.frame.index[1]
    html = sheet_html(made, t, chosen=slug)
    assert html.count("▸ ") == 1 and html.count("rs-chosen") == 1
    assert f"▸ {made.frame.at[slug, 'name']}" in html
    assert "▸" not in sheet_html(made, t, chosen="atlantis")
