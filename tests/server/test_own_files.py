"""Files whose name carries a hash are packed and kept for ever; all else goes on to Streamlit."""

from __future__ import annotations

import pytest

from regionsenter.present.map.assets import built_files
from regionsenter.server import IMMUTABLE
from regionsenter.server.packed import packed_bytes
from tests.server.site import NAME


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_hashed_file_is_packed_and_kept_for_ever(client, coding):
    answer = client.get(f"/app/static/{NAME}", headers={"Accept-Encoding": f"deflate, {coding}"})
    assert answer.headers["cache-control"] == IMMUTABLE
    assert answer.headers["content-encoding"] == coding
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.json() == {"a": "Ålesund"}
    assert answer.num_bytes_downloaded == len(packed_bytes(answer.content, coding, once=True))


@pytest.mark.parametrize("accepted", ["identity", "gzip;q=0", ""])
def test_plain_file_for_those_who_do_not_unpack(client, accepted):
    answer = client.get(f"/app/static/{NAME}", headers={"Accept-Encoding": accepted})
    assert "content-encoding" not in answer.headers
    assert answer.json() == {"a": "Ålesund"}


@pytest.mark.parametrize("name", built_files())
def test_a_script_made_in_memory_is_served_like_a_file(client, name):
    file, address = built_files()[name], f"/base/app/static/{name}"
    plain = client.get(address, headers={"Accept-Encoding": "identity"})
    packed = client.get(address, headers={"Accept-Encoding": "gzip"})
    assert plain.content == packed.content == file.content
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.num_bytes_downloaded == len(file.packed)
    for answer in (plain, packed):
        assert answer.headers["cache-control"] == IMMUTABLE
        assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
        assert answer.headers["vary"] == "Accept-Encoding"
    head = client.head(address, headers={"Accept-Encoding": "gzip"})
    assert (head.content, head.headers) == (b"", packed.headers)
    other = address.removeprefix("/base").replace("regionsenter-", "another-")
    assert client.get(other).text == "streamlit"


def test_base_path_and_vendored_version(client):
    answer = client.get("/some/base/app/static/vendor/leaflet-1.9.4/leaflet.js")
    assert answer.headers["cache-control"] == IMMUTABLE
    assert answer.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize(
    "path",
    [
        "/app/static/geo/manifest.json",
        "/app/static/geo/gone.0123456789ab.json",
        "/app/static/%2e%2e/secret.0123456789ab.json",
        "/app/static/..%2fsecret.0123456789ab.json",
        "/static/norway.0123456789ab.json",
    ],
)
def test_everything_else_goes_on_to_streamlit(client, path):
    answer = client.get(path)
    assert answer.text == "streamlit"
    assert "cache-control" not in answer.headers


def test_head_and_post(client):
    assert client.head(f"/app/static/{NAME}").headers["cache-control"] == IMMUTABLE
    assert client.post(f"/app/static/{NAME}").status_code == 405


@pytest.mark.parametrize("folder", ["", "vendor/leaflet-1.9.4/"])
def test_a_name_too_long_for_the_system_is_not_found(client, folder):
    assert client.get(f"/app/static/{folder}{'a' * 300}.js").status_code == 404
