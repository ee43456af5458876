"""The visitor without a browser, against a server of our own that speaks Streamlit's messages."""

from __future__ import annotations

import asyncio
import json

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ButtonGroup_pb2 import ButtonGroup
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Selectbox_pb2 import Selectbox
from websockets.asyncio.server import serve

from bench.crowd import act, percentile
from bench.tab import RunFailed, box_state, group_state, tab


def messages(query: str = "", error: str = "", end: int = 0) -> list[ForwardMsg]:
    """One run of a page with a select box in a fragment."""
    session, info, box, finished = (ForwardMsg() for _ in range(4))
    session.new_session.page_script_hash = "page"
    info.page_info_changed.query_string = query
    if error:
        box.delta.new_element.exception.message = error
    else:
        box.hash, box.metadata.cacheable = "known", True
        box.delta.fragment_id = "fragment"
        box.delta.new_element.selectbox.MergeFrom(
            Selectbox(id="box", label="Indikator", options=["a", "b"], default=0)
        )
    finished.script_finished = end
    return [session, info, box, finished]


def meet(answers: list[list[ForwardMsg]], meeting) -> list[BackMsg]:
    """Serve ``answers``, one a rerun, to ``meeting(tab)``; what the tab sent."""
    heard: list[BackMsg] = []

    async def play() -> None:
        async def answer(socket) -> None:
            async for packed in socket:
                heard.append(BackMsg.FromString(packed))
                for message in answers[len(heard) - 1]:
                    await socket.send(message.SerializeToString())

        async with serve(answer, "127.0.0.1", 0, subprotocols=["streamlit"]) as server:
            port = server.sockets[0].getsockname()[1]
            async with tab(f"http://127.0.0.1:{port}", "kart", "Indikator") as one:
                await meeting(one)

    asyncio.run(play())
    return heard


def test_a_choice_is_sent_as_the_browser_sends_it():
    async def meeting(one):
        await one.open()
        await one.choose("b")
        assert one.query == "indikator=b"

    done = ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY
    first, second = meet([messages("x=1"), messages("indikator=b", end=done)], meeting)
    assert first.rerun_script.page_name == "kart"
    assert not first.rerun_script.fragment_id
    state = second.rerun_script
    assert (state.fragment_id, state.page_script_hash) == ("fragment", "page")
    assert state.query_string == "x=1"
    assert list(state.cached_message_hashes) == ["known"]
    assert [(one.id, one.string_value) for one in state.widget_states.widgets] == [("box", "b")]


def test_a_choice_in_a_combobox_of_our_own_is_told_once():
    def own() -> list[ForwardMsg]:
        session, info, box, finished = messages()
        component = box.delta.new_element.bidi_component
        component.id, component.json = "own", json.dumps({"label": "Indikator", "kinds": "indikator"})
        return [session, info, box, finished]

    async def meeting(one):
        await one.open()
        await one.choose("Folketall")

    _, second = meet([own(), own()], meeting)
    sent = second.rerun_script.widget_states.widgets
    assert [one.id for one in sent] == ["own", "$$STREAMLIT_INTERNAL_KEY_own__events"]
    assert json.loads(sent[1].json_trigger_value) == [
        {"event": "chosen", "value": {"kind": "indicator", "slug": "folketall"}}
    ]


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (messages(error="boom"), "boom"),
        (messages(end=ForwardMsg.FINISHED_WITH_COMPILE_ERROR), "status 1"),
        (messages(end=ForwardMsg.FINISHED_EARLY_FOR_RERUN), "status 2"),
        ([messages()[0], messages()[3]], "nothing was drawn"),
    ],
)
def test_a_run_that_failed_has_no_time(second, words):
    async def meeting(one):
        await one.open()
        with pytest.raises(RunFailed, match=words):
            await one.choose("b")

    meet([messages(), second], meeting)


def test_without_the_box_nothing_can_be_chosen():
    async def meeting(one):
        await one.open()
        with pytest.raises(RunFailed, match="no select box"):
            await one.choose("b")

    meet([[messages()[0], messages()[3]]], meeting)


def test_a_choice_that_does_not_reach_the_address_is_told():
    async def meeting(one):
        await one.open()
        with pytest.raises(RunFailed, match="address line"):
            await act(one, 0.0, 0.0, 1, 0, in_address=True)

    meet([messages("same")] * 3, meeting)


def test_the_first_round_is_not_counted():
    async def meeting(one):
        await one.open()
        took = await act(one, 0.0, 0.0, 3, 0, in_address=False)
        assert len(took) == 3 and min(took) > 0

    assert len(meet([messages()] * 5, meeting)) == 1 + 4


def test_untouched_widgets():
    box = Selectbox(id="i", options=["a", "b"], default=1)
    assert box_state(box).string_value == "b"
    box.set_value, box.raw_value = True, "a"
    assert box_state(box).string_value == "a"
    assert not box_state(Selectbox(id="i", options=["a"])).HasField("value")
    group = ButtonGroup(id="g", default=[1])
    group.options.add(content="Verdi")
    group.options.add(content="Gap")
    assert list(group_state(group).string_array_value.data) == ["Gap"]


def test_percentiles():
    values = [float(one) for one in range(101)]
    assert percentile(values, 50) == 50
    assert percentile(values, 95) == 95
