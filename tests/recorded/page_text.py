"""A page as text: all it says, in order, in a form that only changes when what is said changes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from google.protobuf.json_format import MessageToDict

#: Not seen by anybody, or not the same twice.
UNSEEN = {
    "id",
    "form_id",
    "set_value",
    "default",
    "raw_value",
    "raw_values",
    "value",
    "data",
    "url",
    "arrow_data",
    "deferred_file_id",
    "page_script_hash",
    "element_id",
    "ignore_rerun",
    "spec",
    "json_args",
    "config",
    "body",
    "columns",
    "selection_mode",
    "label_visibility",
    "expanded",
    "accept_new_options",
    "type",
    "styler",
    "unsafe_allow_javascript",
    "allow_html",
    "required",
}
#: Blocks that say something themselves; the others are layout.
SPEAKING = ("expandable", "popover", "tab", "dialog", "form", "chat_message")
#: Their text is no speech of the page.
MUTE = ("style", "script")


def walk(node) -> Iterator[Any]:
    """Every block and element under a node of AppTest's tree, in order."""
    for child in getattr(node, "children", {}).values():
        yield child
        yield from walk(child)


def page_text(app) -> str:
    """What a run of AppTest shows: one block of lines an element, led by its type in brackets."""
    return "\n".join("\n".join(lines) for lines in map(_lines, walk(app._tree)) if lines) + "\n"


def pictures(app) -> list[Any]:
    """Charts (plotly's own JSON) and messages to the map, in order, as plain types."""
    found = []
    for element in walk(app._tree):
        proto = getattr(element, "proto", None)
        if element.type == "plotly_chart":
            found.append(json.loads(proto.spec))
        elif element.type == "component_instance":
            message = json.loads(proto.json_args)
            message.pop("key", None)
            found.append(_readable(message))
    return found


def _lines(node) -> list[str]:
    proto = getattr(node, "proto", None)
    if hasattr(node, "children"):
        return _block(proto)
    if proto is None:
        return []
    if node.type == "html":
        said = html_lines(proto.body)
        return ["[html]", *said] if said else []
    if node.type == "exception":
        return [f"[exception] {proto.type}: {proto.message}"]
    lines = [f"[{node.type}]"]
    if node.type in ("arrow_data_frame", "dataframe", "table"):
        lines += node.value.to_csv().splitlines()
        lines += _fields(json.loads(getattr(proto, "columns", "") or "{}"))
    elif "body" in proto.DESCRIPTOR.fields_by_name:
        lines += [part for line in proto.body.splitlines() for part in html_lines(line)]
    elif not type(node).__name__.startswith("Unknown") and hasattr(node, "value"):
        lines.append(f"value: {_value(node)!r}")
    return lines + _fields(_seen(MessageToDict(proto, preserving_proto_field_name=True)))


def _value(node) -> Any:
    try:
        return node.value
    except (KeyError, AttributeError, ValueError):  # a widget no script has read yet
        return None


def _block(proto) -> list[str]:
    """A block that has words of its own, else nothing."""
    if proto is None or not hasattr(proto, "DESCRIPTOR"):
        return []
    content = MessageToDict(proto, preserving_proto_field_name=True)
    for kind in SPEAKING:
        content = content.get(kind, content)
    if "label" not in content:
        return []
    return [f"[{proto.DESCRIPTOR.name}]", *_fields(_seen(content))]


def _seen(content: Any) -> Any:
    if isinstance(content, dict):
        return {key: _seen(value) for key, value in content.items() if key not in UNSEEN}
    return [_seen(value) for value in content] if isinstance(content, list) else content


def _fields(content: dict) -> list[str]:
    lines = []
    for key, value in sorted(content.items()):
        if isinstance(value, list):
            lines += [f"{key}: {json.dumps(part, ensure_ascii=False)}" for part in value]
        else:
            lines.append(f"{key}: {json.dumps(value, ensure_ascii=False, sort_keys=True)}")
    return lines


def _readable(message: Any) -> Any:
    """Scripts in lines and what they hand over as JSON of its own, so that a difference is seen."""
    if isinstance(message, dict):
        return {key: _readable(value) for key, value in message.items()}
    if isinstance(message, str) and "\n" in message:
        return message.splitlines()
    return message


class _Lines(HTMLParser):
    """Tags with sorted attributes and text with entities resolved, one a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.muted = 0

    def handle_starttag(self, tag, attrs):
        self.muted += tag in MUTE
        told = "".join(f" {name}={' '.join((value or '').split())!r}" for name, value in sorted(attrs))
        self._add(f"<{tag}{told}>")

    def handle_endtag(self, tag):
        self._add(f"</{tag}>")
        self.muted -= tag in MUTE

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.muted -= tag in MUTE

    def handle_data(self, data):
        # A line break between tags is how the HTML was written; a space may be seen.
        if data.strip() or "\n" not in data:
            self._add(re.sub(r"[ \t\n]+", " ", data))

    def _add(self, line: str) -> None:
        if line and not self.muted:
            self.lines.append(line)


def html_lines(html: str) -> list[str]:
    """HTML in a form free of how it was put together."""
    parser = _Lines()
    parser.feed(html)
    parser.close()
    return parser.lines
