"""Files of a view by address, asked for as a browser does."""

import io
from xml.etree import ElementTree

import pandas as pd
import pytest
from openpyxl import load_workbook
from starlette.applications import Starlette
from starlette.testclient import TestClient

from regionsenter.server.files import file_routes
from regionsenter.view.format import PAGES


@pytest.fixture(scope="module")
def client():
    return TestClient(Starlette(routes=file_routes()), base_url="http://inne:8501")


def read(answer) -> pd.DataFrame:
    return pd.read_csv(io.BytesIO(answer.content), sep=";", decimal=",", encoding="utf-8-sig")


@pytest.mark.parametrize("page", PAGES)
def test_every_page_gives_its_figures_with_the_whole_link_to_the_view(client, page):
    answer = client.get(f"/fil/{page}.csv?senter=voss&fylke=vestland&tema=e")
    assert answer.status_code == 200 and "attachment" in answer.headers["content-disposition"]
    file = read(answer)
    assert len(file) and set(file["visning"]) == {
        f"http://inne:8501/{page}?tema=e&senter=voss&fylke=vestland"
    }
    assert file["dataversjon"].nunique() == 1 and "kilde" in file
    book = load_workbook(io.BytesIO(client.get(f"/fil/{page}.xlsx?senter=voss&tema=e").content))
    assert len(book.worksheets) >= 3


def test_behind_a_proxy_the_link_is_the_visitors(client):
    headers = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "a.no"}
    assert set(read(client.get("/app/fil/kart.csv?fylke=vestland", headers=headers))["visning"]) == {
        "https://a.no/app/kart?fylke=vestland"
    }


@pytest.mark.parametrize(
    "query", ["", "vis=gap", "vis=bivariat", "bilder=ar", "senter=tull&ar=1066&sprak=en"]
)
def test_the_map_is_a_drawing_with_a_name(client, query):
    answer = client.get(f"/fil/kart.svg?{query}")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert (
        ElementTree.fromstring(answer.text).tag.endswith("svg") and "http://inne:8501/kart" in answer.text
    )
    assert 'filename="regionsenter-kart-andel-67-pluss' in answer.headers["content-disposition"]


@pytest.mark.parametrize("name", ["kart.pdf", "kart", "tull.csv", "tabell.svg", ".csv", "kart.svg.exe"])
def test_what_is_not_there_is_not_found(client, name):
    assert client.get(f"/fil/{name}").status_code == 404


def test_the_head_alone_may_be_asked_for(client):
    answer = client.head("/fil/kart.csv")
    assert answer.status_code == 200 and not answer.content
