"""Every answer is safe and can be embedded."""

from __future__ import annotations

from regionsenter.present.map.assets import page_script
from tests.server.site import NAME


def test_every_answer_is_safe_and_embeddable(client):
    for path in ("/kart", "/helse", f"/app/static/{NAME}", "/x"):
        headers = client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        policy = headers["content-security-policy"]
        assert "frame-ancestors" not in policy
        # The one other host may give pictures, and nothing else.
        assert [part for part in policy.split("; ") if "http" in part] == [
            "img-src 'self' data: blob: https://cache.kartverket.no"
        ]
        assert "x-frame-options" not in headers


def test_a_script_is_held_to_the_rules_of_its_page(client):
    """The rules with each of a hundred scripts would be 50 kB of a first visit."""
    headers = client.get(f"/app/static/map/{page_script().name}").headers
    assert headers["x-content-type-options"] == "nosniff"
    assert "content-security-policy" not in headers
