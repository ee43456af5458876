"""What goes over the wire, counted by the browser: answers, websocket messages, foreign hosts."""

from __future__ import annotations

import base64
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from google.protobuf.message import DecodeError
from playwright.sync_api import CDPSession
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


@dataclass
class Traffic:
    """Bytes since the last :meth:`reset` and every foreign host since the start.

    HTTP answers count as they are on the wire (packed, with headers), requests by their body;
    websocket messages count by their payload in both directions.
    """

    session: CDPSession
    total: int = 0
    received: list[bytes] = field(default_factory=list)
    last: float = 0
    hosts: set[str] = field(default_factory=set)
    sizes: dict[str, int] = field(default_factory=dict)
    _urls: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.session.send("Network.enable")
        for name, handler in (
            ("requestWillBeSent", self._request),
            ("loadingFinished", self._finished),
            ("webSocketFrameReceived", self._received),
            ("webSocketFrameSent", self._message),
        ):
            self.session.on(f"Network.{name}", handler)

    def reset(self) -> None:
        """Count from zero."""
        self.total = 0
        self.received.clear()

    def _add(self, count: float) -> None:
        self.total += int(count)
        self.last = time.monotonic()

    def _request(self, event: dict) -> None:
        url = urlsplit(event["request"]["url"])
        self._urls[event["requestId"]] = url.path
        if url.scheme in ("http", "https", "ws", "wss") and url.hostname != "127.0.0.1":
            self.hosts.add(url.hostname or "")
        self._add(len(event["request"].get("postData", "")))

    def _finished(self, event: dict) -> None:
        path = self._urls.get(event["requestId"], "")
        self.sizes[path] = self.sizes.get(path, 0) + int(event["encodedDataLength"])
        self._add(event["encodedDataLength"])

    def _received(self, event: dict) -> None:
        if event["response"]["opcode"] == 2:
            self.received.append(base64.b64decode(event["response"]["payloadData"]))
        self._message(event)

    def _message(self, event: dict) -> None:
        frame = event["response"]
        text = frame["payloadData"]
        self._add(len(text) if frame["opcode"] == 1 else len(text) * 3 / 4)

    def map_bytes(self) -> int:
        """Of Streamlit's messages those that carry a component's arguments: the map's share."""
        sizes = 0
        for message in self.received:
            try:
                parsed = ForwardMsg.FromString(message)
            except DecodeError:
                continue
            if parsed.delta.new_element.WhichOneof("type") == "component_instance":
                sizes += len(message)
        return sizes
