"""``server/find.py``: the search as an address that answers JSON."""

from __future__ import annotations

import pytest

from regionsenter.geography.lookup import LIMIT


def asked(client, **params):
    answer = client.get("/finn", params=params)
    assert answer.status_code == 200 and answer.headers["content-type"] == "application/json"
    return answer.json()


def slugs(answer):
    return [(hit["kind"], hit["slug"]) for group in answer["groups"] for hit in group["hits"]]


def test_hits_come_in_groups_with_the_county_beside_the_name(client):
    answer = asked(client, q="voss", sprak="nb")
    assert answer["ask"] == answer["question"] == answer["empty"] == ""
    assert [group["label"] for group in answer["groups"]] == ["Steder"]
    assert answer["groups"][0]["hits"][0] == {
        "kind": "centre",
        "slug": "voss",
        "name": "Voss",
        "by": "",
        "detail": "regionsenter i Vestland",
        "exact": True,
        "guess": False,
    }
    assert answer["said"] == "2 treff"


def test_a_guess_and_a_name_of_several_are_questions(client):
    guess = asked(client, q="Bergn")
    assert guess["ask"] == "guess" and "Mente du" in guess["question"] == guess["said"]
    assert all(hit["guess"] for group in guess["groups"] for hit in group["hits"])
    which = asked(client, q="Herøy")
    assert which["ask"] == "which" and "Hvilket" in which["question"]
    assert {hit["detail"] for group in which["groups"] for hit in group["hits"] if hit["exact"]} == {
        "kommune i Nordland",
        "kommune i Møre og Romsdal",
        "regionsenter i Nordland",
    }


def test_a_place_that_is_no_centre_leads_a_picker_of_centres_to_one_and_asks(client):
    answer = asked(client, q="Måløy", slag="senter")
    assert answer["ask"] == "guess" and slugs(answer) == [("centre", "kinn")]


def test_nothing_found_says_what_to_try(client):
    answer = asked(client, q="xyzqw")
    assert answer["groups"] == [] and "Prøv" in answer["empty"] == answer["said"]
    assert "Try" in asked(client, q="xyzqw", sprak="en")["empty"]
    assert asked(client, q="<b>xyzqw" + "x" * 500)["groups"] == []


@pytest.mark.parametrize(
    ("slag", "kinds"),
    [
        ("senter", {"centre"}),
        ("sted", {"centre", "town", "municipality", "county"}),
        ("indikator", {"indicator"}),
        ("tema,utfordring", {"theme", "challenge"}),
        ("side", {"page"}),
        ("nope", {"theme", "challenge", "page"}),
    ],
)
def test_only_what_is_asked_for(client, slag, kinds):
    found = {kind for kind, _ in slugs(asked(client, slag=slag))}
    assert found and found <= kinds
    assert {kind for kind, _ in slugs(asked(client, q="a", slag=slag))} <= kinds or slag == "nope"


def test_the_start_of_a_picker_is_everything_in_order(client):
    centres = [hit["name"] for group in asked(client, slag="senter")["groups"] for hit in group["hits"]]
    assert len(centres) == 159 and centres[0] == "Alta" and centres[-1].startswith(("Å", "Ø"))
    themes = asked(client, slag="indikator", gruppert="tema", sprak="en")["groups"]
    assert themes[0]["label"] == "Accessibility and infrastructure" and len(themes) == 5
    challenges = asked(client, slag="indikator", gruppert="utfordring")["groups"]
    assert len(challenges) == 6 and "ingen utfordring" in challenges[-1]["label"]


def test_what_is_not_understood_is_passed_over_and_the_answer_is_bounded(client):
    answer = asked(client, q="s" * 5000, sprak="xx", gruppert="nope", slag="sted," * 500)
    assert answer["groups"] == []
    assert len(slugs(asked(client, q="s"))) == LIMIT


def test_it_is_kept_packed_and_read_only(client):
    answer = client.get("/finn?slag=senter", headers={"accept-encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip" and "max-age" in answer.headers["cache-control"]
    assert int(answer.headers["content-length"]) < 5_000 < len(answer.content)
    assert "content-encoding" not in client.get("/finn", headers={"accept-encoding": "identity"}).headers
    assert client.post("/finn").status_code == 405
