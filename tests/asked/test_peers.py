"""Whom a centre is held up against."""

from regionsenter.asked.group import in_group
from regionsenter.asked.peers import peers
from regionsenter.measures.similarity import similar
from regionsenter.present.language.peers import peers_text
from regionsenter.texts import translator
from regionsenter.view import parse
from regionsenter.vocabulary import vocabulary

T = translator("nb")


def view_of(**params: str):
    view, bad = parse(params, vocabulary())
    assert not bad
    return view


def test_without_likeness_the_target_group() -> None:
    assert peers(view_of(senter="voss")) == in_group(view_of()) and len(peers(view_of())) == 121
    assert peers_text(view_of(), T) == "de 121 sentrene i målgruppa"


def test_a_stricter_delineation_has_fewer_peers() -> None:
    assert peers(view_of(avgrensning="min1000")) < peers(view_of())


def test_likeness_gives_the_nearest_of_the_group() -> None:
    view = view_of(senter="voss", likhet="storrelse")
    assert peers(view) == similar("voss", "storrelse", 10, in_group(view)).group
    assert len(peers(view)) == 11 and "voss" in peers(view)
    assert peers_text(view, T).startswith("de 10 sentrene som ligner mest (")


def test_likeness_without_a_centre_is_the_target_group() -> None:
    assert peers(view_of(likhet="naring")) == peers(view_of())


def test_own_weights_of_nothing_are_the_target_group() -> None:
    assert peers(view_of(senter="voss", likhet="folketall~0")) == peers(view_of())
