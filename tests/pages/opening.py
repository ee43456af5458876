"""A page opened without a browser, and what it says."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

from tests.html_tables import HtmlTable, html_tables

FRAME = Path(__file__).parents[2] / "pages" / "frame.py"


def open_page(page: str, **params: str) -> AppTest:
    app = AppTest.from_file(FRAME, default_timeout=60)
    app.query_params.update(params)
    app.run()
    if page != "kart":
        app.switch_page(f"{page}.py")
        app.query_params.update(params)
        app.run()
    assert not app.exception, app.exception
    return app


def words(app: AppTest) -> str:
    """Everything the page says, as one text."""
    kinds = (app.title, app.header, app.subheader, app.markdown, app.caption, app.info, app.warning)
    return "\n".join(
        [element.value for kind in kinds for element in kind]
        + [html.proto.body for html in app.get("html")]
    )


def sorting_tables(app: AppTest) -> list[HtmlTable]:
    """The tables of a page that sort."""
    bodies = [html.proto.body for html in app.get("html")]
    return [table for body in bodies if "rs-data-table" in body for table in html_tables(body)]
