"""The numbers behind a chart as a file: it tells where it is from."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from regionsenter.snapshot import snapshot


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
    table = pd.DataFrame({"x": [-1.5]})
    numbers(lambda: table, translator("nb"), key="a", title="Noe, prosent, 2026", source="Kilde: SSB.")


def test_a_file_of_a_chart_leads_back_to_the_page_with_the_view(monkeypatch) -> None:
    import streamlit

    monkeypatch.setattr(streamlit, "download_button", streamlit.download_button)  # put back after
    app = AppTest.from_function(_script, default_timeout=60)
    app.query_params["senter"] = "voss"
    app.run()
    assert not app.exception
    heads, row = app.code[0].value.splitlines()[:2]
    told = dict(zip(heads.split(";"), row.split(";"), strict=True))
    assert told["x"] == "-1,5" and told["innhold"] == "Noe, prosent, 2026"
    assert told["kilde"] == "Kilde: SSB." and told["visning"].endswith("kart?senter=voss")
    assert told["dataversjon"] == snapshot().version
