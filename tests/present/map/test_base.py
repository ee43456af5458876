"""The base map: equal every run, no other host, and hashed files that are there and fresh."""

import gzip
import json
import re

import pytest
import streamlit_folium

from regionsenter.hashed_files import hashed_name
from regionsenter.present.map import assets
from regionsenter.present.map.assets import VENDORED, built_files, map_script
from regionsenter.present.map.base import STATIC_URL, base_map
from regionsenter.present.map.state import StateLayer
from regionsenter.present.parts.palettes import SEQUENTIAL
from regionsenter.server.safety import TILE_HOST
from regionsenter.static_files import STATIC, geometry_manifest


@pytest.fixture
def sent(monkeypatch) -> list[dict]:
    """What st_folium would send to the browser in two runs."""
    runs: list[dict] = []
    monkeypatch.setattr(streamlit_folium, "_component_func", lambda **args: runs.append(args))
    for _ in range(2):
        streamlit_folium.st_folium(base_map(), key="map", returned_objects=[])
    for run in runs:
        run.pop("on_change")
    return runs


@pytest.mark.upgrade
def test_two_runs_send_the_same(sent):
    assert sent[0] == sent[1]


@pytest.mark.upgrade
def test_nothing_comes_from_another_host(sent):
    assert not re.search(r"https?:|//cdn", str({k: v for k, v in sent[0].items()}))
    links = sent[0]["js_links"] + sent[0]["css_links"]
    assert links and all(link.startswith(STATIC_URL) for link in links)


def test_every_file_it_asks_for_is_there(sent):
    urls = [
        *sent[0]["js_links"],
        *sent[0]["css_links"],
        *re.findall(r'"(\.\./[^"]+)"', sent[0]["script"]),
    ]
    assert len(urls) == 6
    for url in urls:
        name = url.removeprefix(f"{STATIC_URL}/")
        assert name in built_files() or (STATIC / f"{name}.gz").is_file(), url


@pytest.mark.upgrade
def test_no_style_sheet_can_come_after_the_first_picture(sent):
    assert sent[0]["css_links"] == []
    script = map_script().content.decode()
    leaflet = (STATIC / assets.LEAFLET_STYLES).read_text(encoding="utf-8")
    for sheet in ((assets.CLIENT / "map.css").read_text(encoding="utf-8"), leaflet):
        assert json.dumps(sheet)[1:-1] in script


def test_built_scripts_are_named_by_their_content_and_packed():
    for name, file in built_files().items():
        assert name == f"map/{hashed_name(file.name.split('.')[0], 'js', file.content)}"
        assert gzip.decompress(file.packed) == file.content
        assert len(file.packed) < len(file.content) / 2


def test_vendored_libraries_carry_their_licence():
    for path in VENDORED:
        assert (STATIC / path).parent.joinpath("LICENSE").is_file()


def test_manifest_names_the_geometry():
    assert set(geometry_manifest()) == {"norway", "centres", "quiet", "places", "towns"}


def contrast(one: str, other: str) -> float:
    """WCAG 2.1 contrast of two colours #rrggbb."""

    def luminance(colour: str) -> float:
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [".rs-map", ".rs-map.rs-dark"])
def test_land_stands_out_from_sea_and_words_from_their_halo(theme):
    styles = (assets.CLIENT / "map.css").read_text(encoding="utf-8")
    block = styles[styles.index(f"{theme} {{") :].split("}")[0]
    ink = dict(re.findall(r"--rs-([\w-]+): (#[0-9a-f]{6})", block))
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast(ink["coast"], ink["sea"]) >= 3
    for name in ("place", "district", "water-name", "band"):
        assert contrast(ink[name], ink["paper"]) >= 4.5, name
    assert contrast(ink["water-name"], ink["sea"]) >= 4.5
    assert contrast(ink["flow"], ink["paper"]) >= 3


@pytest.mark.parametrize("end", [0, -1])
def test_dark_borders_show_between_the_palest_and_between_the_darkest_classes(end):
    styles = (assets.CLIENT / "map.css").read_text(encoding="utf-8")
    line = re.search(r"rs-dark \{.*?--rs-line: (#\w+)", styles, re.S)[1]
    assert contrast(line, SEQUENTIAL[end]) >= 3


def test_the_only_other_host_is_that_of_the_background():
    hosts = {
        (part, host)
        for part in assets.PARTS
        for host in re.findall(r"https?://[^/`\"']+", (assets.CLIENT / part).read_text(encoding="utf-8"))
    }
    assert hosts == {("background.js", TILE_HOST), ("symbols.js", "http://www.w3.org")}


def test_only_the_adapter_knows_streamlit():
    for part in assets.PARTS[:-1]:
        text = (assets.CLIENT / part).read_text(encoding="utf-8")
        assert "Streamlit" not in text and "feature_group" not in text and "map_div" not in text


@pytest.mark.upgrade
def test_what_one_run_adds_is_not_in_the_next():
    first = base_map()
    first.add_child(StateLayer(name="state"))
    assert len(first._children) == 2
    again = base_map()
    assert [type(child).__name__ for child in again._children.values()] == ["StartMap"]
    assert next(iter(again._children.values()))._parent is again
