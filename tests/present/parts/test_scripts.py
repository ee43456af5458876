"""A script that is not whole is told of by name, and only when it is asked for."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from regionsenter.present.parts.scripts import MapScriptTemplate, script_text
from regionsenter.static_files import StaticError


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff", b"f($missing);", b"f($);"])
def test_a_script_that_is_not_whole_is_named(tmp_path, content):
    path = tmp_path / "script.js"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StaticError, match=r"script\.js"):
        script_text(path, state="1")


def test_a_template_is_read_when_it_is_asked_for(tmp_path):
    class Element:
        _template = MapScriptTemplate(tmp_path / "script.js", state="{{ this.message }}")

    with pytest.raises(StaticError, match=r"script\.js"):
        _ = Element._template
    (tmp_path / "script.js").write_text("f($state);", encoding="utf-8")
    assert Element._template.module.script(SimpleNamespace(message="7"), {}) == "f(7);"
    assert Element._template is Element()._template
