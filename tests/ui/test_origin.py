"""Every file that any page gives tells of itself, and has numbers where it shows numbers."""

from __future__ import annotations

import io
import re

import pandas as pd
import pytest
from openpyxl import load_workbook

from regionsenter.snapshot import snapshot
from tests.pages.test_any_view import open_link

LINKS = (
    "tabell?tema=e&fylke=vestland",
    "senter?senter=voss&del=alle&tema=a&mer=andel-67-pluss",
    "senter?senter=alta&del=befolkning&sprak=en",
    "sammenlign?sammenlign=alta.voss.narvik&vis=gap",
    "lignende?senter=voss",
    "utvikling?senter=voss",
    "profil?senter=voss",
    "avgrensning?avgrensning=min1000",
)
#: A number as a page writes it, or with its unit: in a file it would be a text.
WRITTEN = re.compile(r"^[+−]?\d[\d\u00a0]*(,\d+)?[\u00a0 ]?(%|kr|prosentpoeng)?$")


def files_of(link: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """Name to content of all that can be downloaded from a page with everything unfolded."""
    from streamlit.elements.widgets.button import ButtonMixin

    files: dict[str, bytes] = {}
    shown = ButtonMixin._download_button

    def kept(self, label, data, file_name=None, *rest, **options):
        files[file_name] = data()  # made outside of the session, as when it is pressed
        return shown(self, label, data, file_name, *rest, **options)

    monkeypatch.setattr(ButtonMixin, "_download_button", kept)
    app = open_link(link, unfolded=True)
    assert not app.exception, app.exception
    return files


@pytest.mark.parametrize("link", LINKS)
def test_every_file_of_a_page_explains_itself(link, monkeypatch):
    files = files_of(link, monkeypatch)
    page = link.partition("?")[0]
    assert files, link
    for name, content in files.items():
        assert name.startswith("regionsenter-") and name.isascii(), name
        if name.endswith(".xlsx"):
            book = load_workbook(io.BytesIO(content))
            told = {str(cell.value) for row in book.worksheets[-1].iter_rows() for cell in row}
            assert snapshot().version in told and any(page in text for text in told), name
            continue
        frame = pd.read_csv(io.BytesIO(content), sep=";", decimal=",", encoding="utf-8-sig", dtype=str)
        assert set(frame["dataversjon"]) == {snapshot().version}, name
        assert all(page in text for text in frame["visning"]), name
        assert "innhold" in frame or "indikator" in frame or "regel" in frame, name
        for column in frame:
            texts = [cell for cell in frame[column].dropna() if WRITTEN.match(cell)]
            wrong = [cell for cell in texts if not re.fullmatch(r"\d+(,\d+)?", cell)]
            assert not wrong, (name, column, wrong[:3])
