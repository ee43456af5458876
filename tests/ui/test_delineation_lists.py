"""The target group as files: each can be made, and tells where it is from."""

from __future__ import annotations

import pytest
import streamlit
from streamlit.testing.v1 import AppTest


def _script() -> None:
    import streamlit as st

    from regionsenter import ui
    from regionsenter.asked.group import target_group_of
    from regionsenter.texts import translator
    from regionsenter.ui.delineation_lists import files
    from regionsenter.vocabulary import vocabulary

    def made(label, data, **_):
        content = data()
        st.text(content.decode("utf-8-sig") if content[:2] != b"PK" else "a workbook")

    ui.use(vocabulary())
    st.download_button = made
    view = ui.current_view()
    files(view, target_group_of(view), translator("nb"))


def test_both_files_of_the_target_group_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streamlit, "download_button", streamlit.download_button)  # put back after
    app = AppTest.from_function(_script, default_timeout=60)
    app.query_params["avgrensning"] = "min1000"
    app.run()
    assert not app.exception, app.exception
    csv, workbook = (element.value for element in app.text)
    assert "avgrensning=min1000" in csv and workbook == "a workbook"
    assert app.code[0].value.endswith("avgrensning=min1000")
