"""The numbers behind a chart as a file: it tells where it is from."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def _script() -> None:
    from concurrent.futures import ThreadPoolExecutor

    import pandas as pd
    import streamlit as st

    from regionsenter import ui
    from regionsenter.texts import translator
    from regionsenter.ui.chart_block import numbers
    from regionsenter.vocabulary import vocabulary

    def made(label, data, **_):  # Streamlit makes it in a thread that belongs to no session
        with ThreadPoolExecutor(1) as pool:
            st.code(pool.submit(data).result().decode("utf-8-sig"))

    ui.use(vocabulary())
    st.session_state["table a"] = True
    st.download_button = made
    numbers(lambda: pd.DataFrame({"x": [1]}), translator("nb"), key="a")


def test_a_file_of_a_chart_leads_back_to_the_page_with_the_view(monkeypatch) -> None:
    import streamlit

    monkeypatch.setattr(streamlit, "download_button", streamlit.download_button)  # put back after
    app = AppTest.from_function(_script, default_timeout=60)
    app.query_params["senter"] = "voss"
    app.run()
    assert not app.exception
    assert "kart?senter=voss" in app.code[0].value
