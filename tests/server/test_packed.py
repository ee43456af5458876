"""What goes out is packed as the client can take it (server/packed.py)."""

from __future__ import annotations

import gzip

import brotli
import pytest
from starlette.datastructures import Headers

from regionsenter.server.packed import coding_for, packed_bytes


@pytest.mark.parametrize(
    ("offer", "coding"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("gzip;q=0.0, br;q=0", ""),
        ("*", "gzip"),
        ("identity", ""),
        ("", ""),
    ],
)
def test_the_best_that_the_client_takes(offer, coding):
    assert coding_for(Headers({"accept-encoding": offer})) == coding


@pytest.mark.parametrize("once", [True, False])
def test_what_is_packed_is_what_comes_out(once):
    content = "Ålesund og omlandet ".encode() * 50
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress, "": bytes}
    for coding, back in unpack.items():
        packed = packed_bytes(content, coding, once=once)
        assert back(packed) == content
        assert (len(packed) < len(content)) is bool(coding)
