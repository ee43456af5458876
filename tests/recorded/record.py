"""Record what a checkout answers: ``python tests/recorded/record.py FOLDER [--checkout PATH]``.

See ``README.md`` beside this file.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import logging
import os
import re
import runpy
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from page_text import page_text, pictures, walk
from questions import FILE, questions
from views import views

#: A page that is opened further and further (a list in a fold) is done after this many rounds.
MOST_ROUNDS = 4
#: How far a build has come.
SECONDS = re.compile(r"\[ *[\d.]+ s\]")


def main() -> None:
    """Record the command line and the pages into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the answers are written")
    parser.add_argument("--checkout", type=Path, default=Path.cwd(), help="the tree that is asked")
    parser.add_argument("--only", choices=["cli", "pages"])
    options = parser.parse_args()
    folder = options.folder.resolve()
    checkout = options.checkout.resolve()
    os.chdir(checkout)
    sys.path[0] = str(checkout)
    import regionsenter

    print(f"asking {Path(regionsenter.__file__).parent}")
    for kind, record in (("cli", record_answers), ("pages", record_pages)):
        if options.only in (None, kind):
            (folder / kind).mkdir(parents=True, exist_ok=True)
            for old in (folder / kind).iterdir():
                old.unlink()
            start = time.perf_counter()
            count = record(folder / kind, checkout)
            print(f"{kind}: {count} in {time.perf_counter() - start:.0f} s")


def record_answers(folder: Path, checkout: Path) -> int:
    """One file a question: the arguments, the exit code, what was printed and what was complained."""
    count = 0
    for arguments in questions():
        code, out, err = answer(arguments)
        text = f"$ regionsenter {' '.join(arguments)}\nexit {code}\n-- stdout\n{out}-- stderr\n{err}"
        _write(folder, " ".join(arguments) or "nothing", "txt", text, checkout)
        count += 1
    return count


def answer(arguments: list[str]) -> tuple[object, str, str]:
    """Exit code, stdout (and the file asked for) and stderr, without a process of its own."""
    out, err = io.StringIO(), io.StringIO()
    code: object = 0
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "file"
        sys.argv = ["regionsenter", *(str(file) if a == FILE else a for a in arguments)]
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                runpy.run_module("regionsenter", run_name="__main__")
            except SystemExit as stop:
                code = stop.code
        written = file.read_text(encoding="utf-8") if file.exists() else ""
    return code, out.getvalue() + written, SECONDS.sub("<time>", err.getvalue())


def record_pages(folder: Path, checkout: Path) -> int:
    """Two files a view: what the page says (and the files it offers), and its charts and maps."""
    logging.disable(logging.WARNING)
    count = 0
    with downloads_made() as files:
        for page, parameters in views():
            files.clear()
            with contextlib.redirect_stderr(io.StringIO()):  # a broken page says so in its record
                app = opened(checkout / "pages" / "frame.py", page, parameters)
            name = page + " " + " ".join(f"{key}={value}" for key, value in parameters.items())
            offered = "".join(f"[file] {label}\n{text}" for label, text in files.items())
            _write(folder, name, "txt", page_text(app) + offered, checkout)
            drawn = json.dumps(pictures(app), ensure_ascii=False, indent=1, sort_keys=True)
            _write(folder, name, "json", drawn + "\n", checkout)
            count += 1
    return count


def opened(frame: Path, page: str, parameters: dict[str, str]):
    """A page of the app with everything that can be folded out folded out."""
    from streamlit.testing.v1 import AppTest

    app = AppTest.from_file(frame, default_timeout=120)
    app.query_params.update(parameters)
    app.run()
    if page != "kart":
        app.switch_page(f"{page}.py")
        app.query_params.update(parameters)
        app.run()
    known: set[str] = set()
    for _ in range(MOST_ROUNDS):
        keys = set(_folds(app)) - known
        if not keys or app.exception:
            break
        known |= keys
        for key in keys:
            app.session_state[key] = True
        app.run()
    return app


def _folds(app) -> Iterator[str]:
    """The keys of what can be folded out."""
    for node in walk(app._tree):
        if node.type in ("expander", "popover"):
            kind = node.proto
            for name in ("expandable", "popover"):
                if name in kind.DESCRIPTOR.fields_by_name:
                    kind = getattr(kind, name)
            key = getattr(kind, "id", "").split("-", 2)[-1]
            if key and key != "None":
                yield key


@contextlib.contextmanager
def downloads_made() -> Iterator[dict[str, str]]:
    """Label and key of each download button of the last run, to the file it would hand over."""
    from streamlit.elements.widgets.button import ButtonMixin

    files: dict[str, str] = {}
    shown = ButtonMixin._download_button

    def kept(self, label, data, file_name=None, *rest, **options):
        try:
            text = file_text(data() if callable(data) else data)
        except Exception as error:  # the page itself stands: the file is made when it is asked for
            text = f"[exception] {type(error).__name__}: {error}"
        files[f"{label} {file_name}"] = text
        return shown(self, label, data, file_name, *rest, **options)

    ButtonMixin._download_button = kept
    try:
        yield files
    finally:
        ButtonMixin._download_button = shown


def file_text(content: str | bytes) -> str:
    """A file as text; a packed one (a spreadsheet) as its members, without the time it was made."""
    if isinstance(content, str):
        return content
    if not content.startswith(b"PK"):
        return content.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        members = {name: packed.read(name).decode("utf-8") for name in packed.namelist()}
    text = "".join(f"-- {name}\n{xml}\n" for name, xml in members.items()).replace("><", ">\n<")
    return re.sub(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}", "<time>", text)


def _write(folder: Path, name: str, suffix: str, text: str, checkout: Path) -> None:
    path = folder / f"{re.sub(r'[^0-9A-Za-zæøå=~.-]+', '_', name)[:150]}.{suffix}"
    if path.exists():
        raise SystemExit(f"two records are called {path.name}")
    path.write_text(text.replace(str(checkout), "<checkout>"), encoding="utf-8")


if __name__ == "__main__":
    main()
