"""One visitor's tab as the server sees it: the app's websocket, spoken without a browser."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ButtonGroup_pb2 import ButtonGroup
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Selectbox_pb2 import Selectbox
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

from bench.apps.shared import CHOICES

#: Seconds after which a run that has not finished is given up.
LONGEST = 90.0
FINISHED = {
    ForwardMsg.FINISHED_SUCCESSFULLY,
    ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
}


class RunFailed(RuntimeError):
    """The server's script stopped, or showed an error: its time would be worth nothing."""


@dataclass
class Tab:
    """A connected tab. It sends what the browser sends, and knows what the browser would know.

    Attributes
    ----------
    label
        The select box, or the combobox of the app's own, with which choices are made.
    query
        The address line's parameters as the server set them last.
    """

    socket: ClientConnection
    url: str
    label: str
    query: str = ""
    _script: str = ""
    _fragment: str = ""
    _box: str = ""
    _own: bool = False
    _drawn: int = 0
    _widgets: dict[str, WidgetState] = field(default_factory=dict)
    _cached: set[str] = field(default_factory=set)

    async def open(self) -> None:
        """The first run of the page. Raises RunFailed."""
        page = urlsplit(self.url).path.strip("/")
        await self._run(ClientState(page_name=page))

    async def choose(self, text: str) -> None:
        """Choose ``text`` in the box; returns when the fragment has run. Raises RunFailed."""
        if not self._box:
            raise RunFailed(f"no select box {self.label!r} on {self.url}")
        chosen = own_choice(self._box, text) if self._own else WidgetState(id=self._box, string_value=text)
        if not self._own:
            self._widgets[self._box] = chosen
        self._drawn = 0
        state = ClientState(
            query_string=self.query,
            page_script_hash=self._script,
            fragment_id=self._fragment,
            cached_message_hashes=self._cached,
        )
        state.widget_states.widgets.extend(self._widgets.values())
        if self._own:  # told once, and not part of what the tab is
            state.widget_states.widgets.append(chosen)
        await self._run(state)
        if not self._drawn:
            raise RunFailed(f"nothing was drawn after {text!r} was chosen")

    async def _run(self, state: ClientState) -> None:
        state.context_info.MergeFrom(
            type(state.context_info)(timezone="UTC", locale="nb-NO", url=self.url, color_scheme="light")
        )
        async with asyncio.timeout(LONGEST):
            await self.socket.send(BackMsg(rerun_script=state).SerializeToString())
            async for packed in self.socket:
                message = ForwardMsg.FromString(packed)
                if message.WhichOneof("type") == "script_finished":
                    if message.script_finished not in FINISHED:
                        raise RunFailed(f"the script ended with status {message.script_finished}")
                    return
                self._learn(message)
        raise RunFailed("the server closed the connection")

    def _learn(self, message: ForwardMsg) -> None:
        kind = message.WhichOneof("type")
        if message.metadata.cacheable:
            self._cached.add(message.hash)
        if kind == "new_session":
            self._script = message.new_session.page_script_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "ref_hash":
            self._drawn += 1
        elif kind == "delta":
            self._drawn += 1
            self._learn_element(message.delta)

    def _learn_element(self, delta: Delta) -> None:
        kind = delta.new_element.WhichOneof("type")
        if kind == "exception":
            raise RunFailed(f"the page shows an error: {delta.new_element.exception.message}")
        if kind == "selectbox":
            box = delta.new_element.selectbox
            self._widgets[box.id] = box_state(box)
            if box.label == self.label:
                self._box, self._fragment = box.id, delta.fragment_id
        elif kind == "bidi_component" and delta.new_element.bidi_component.json:
            component = delta.new_element.bidi_component
            self._widgets[component.id] = WidgetState(id=component.id, json_value="{}")
            if json.loads(component.json).get("label") == self.label:
                self._box, self._fragment, self._own = component.id, delta.fragment_id, True
        elif kind == "button_group":
            group = delta.new_element.button_group
            self._widgets[group.id] = group_state(group)


def box_state(box: Selectbox) -> WidgetState:
    """What the browser sends for a select box that nobody has touched."""
    if box.set_value and box.HasField("raw_value"):
        return WidgetState(id=box.id, string_value=box.raw_value)
    if box.HasField("default"):
        return WidgetState(id=box.id, string_value=box.options[box.default])
    return WidgetState(id=box.id)


def own_choice(component: str, name: str) -> WidgetState:
    """What the browser sends when an indicator has been chosen in the app's own combobox."""
    slug = next(slug for slug, known in CHOICES.items() if known == name)
    event = {"event": "chosen", "value": {"kind": "indicator", "slug": slug}}
    return WidgetState(
        id=f"$$STREAMLIT_INTERNAL_KEY_{component}__events", json_trigger_value=json.dumps([event])
    )


def group_state(group: ButtonGroup) -> WidgetState:
    """What the browser sends for a row of buttons that nobody has touched."""
    on = list(group.raw_values) if group.set_value else []
    on = on or [group.options[number].content for number in group.default]
    state = WidgetState(id=group.id)
    state.string_array_value.data.extend(on)
    return state


@asynccontextmanager
async def tab(server: str, path: str, label: str) -> AsyncIterator[Tab]:
    """A tab on a page of the server, connected as the browser connects; not opened yet."""
    address = f"ws{server.removeprefix('http')}/_stcore/stream"
    async with connect(
        address, subprotocols=["streamlit"], max_size=None, ping_interval=None, open_timeout=LONGEST
    ) as socket:
        yield Tab(socket, f"{server}/{path}", label)
