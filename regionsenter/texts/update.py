"""Collects the texts from the code and keeps the files under ``regionsenter/locale`` in step.

Run as ``python -m regionsenter.texts extract | update | check``. The files carry no dates, paths
or line numbers, so they change only when a text does. A text that disappears from the code keeps
its translation as an obsolete entry (``#~``), and gets it back when it returns.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import write_po

from regionsenter import texts

ROOT = Path(__file__).parents[2]
POT = texts.LOCALE / f"{texts.DOMAIN}.pot"
KEYWORDS = {"t": None, "mark": None, "plural": (1, 2)}
COMMENT = "Translators:"

_HEADER = """\
# Texts of Regionsenter. The key (msgid) is the bokmål text.
# Written by `python -m regionsenter.texts update`; only msgstr is edited by hand."""
_VOLATILE = (
    b'"POT-Creation-Date',
    b'"PO-Revision-Date',
    b'"Generated-By',
    b'"Last-Translator',
    b'"Language-Team',
    b'"Report-Msgid-Bugs-To',
    b'"Project-Id-Version',
)


def collected_texts(root: Path = ROOT) -> Catalog:
    """Every text marked in the application's code."""
    catalog = Catalog(domain=texts.DOMAIN, header_comment=_HEADER, fuzzy=False)
    for path in _sources(root):
        found = extract_from_file(
            "python", str(path), keywords=KEYWORDS, comment_tags=(COMMENT,), strip_comment_tags=True
        )
        for _, message, comments, context in found:
            catalog.add(message, auto_comments=comments, context=context)
    return catalog


def updated(language: str, pot: Catalog) -> Catalog:
    """The translations into ``language`` with the texts of ``pot``, none of them lost."""
    catalog = texts.catalogue(language)
    for key in [key for key in catalog.obsolete if key in pot]:
        message = catalog.obsolete.pop(key)
        catalog[message.id] = message
    catalog.update(pot, no_fuzzy_matching=True, update_creation_date=False)
    for key in [key for key, message in catalog.obsolete.items() if not message.string]:
        del catalog.obsolete[key]
    catalog.header_comment = _HEADER
    catalog.fuzzy = False
    return catalog


def untranslated(catalog: Catalog) -> list[str]:
    """Texts (the singular, where there are two) without a full translation."""
    texts_of = ((m.id, m.string) for m in catalog if m.id)
    return [
        text if isinstance(text, str) else text[0]
        for text, done in texts_of
        if not (done if isinstance(done, str) else done and all(done))
    ]


def as_text(catalog: Catalog) -> str:
    """The file of ``catalog``: sorted, and without what changes from run to run."""
    out = io.BytesIO()
    write_po(out, catalog, width=99, no_location=True, sort_output=True)
    kept = (line for line in out.getvalue().splitlines() if not line.startswith(_VOLATILE))
    return b"\n".join(kept).decode().rstrip("\n") + "\n"


def main(arguments: Sequence[str]) -> int:
    """Run one of the three commands; 0 when all is well, 1 when ``check`` finds work, 2 misuse."""
    if list(arguments) not in (["extract"], ["update"], ["check"]):
        print("usage: python -m regionsenter.texts extract | update | check")
        return 2
    (command,) = arguments
    pot = collected_texts()
    files = {POT: as_text(pot)}
    missing: list[str] = []
    for language in texts.TRANSLATED if command != "extract" else ():
        catalog = updated(language, pot)
        files[texts.po_file(language)] = as_text(catalog)
        missing += [f"{language}: {text}" for text in untranslated(catalog)]
    stale = [path for path, text in files.items() if _read(path) != text]
    if command == "check":
        for path in stale:
            print(f"stale, run update: {path.relative_to(ROOT)}")
    else:
        for path in stale:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[path], encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}")
    for line in missing:
        print(f"not translated, {line}")
    return 1 if command == "check" and (stale or missing) else 0


def _sources(root: Path) -> Iterator[Path]:
    yield from (p for p in [root / "app.py"] if p.exists())
    for folder in ("pages", "regionsenter"):
        yield from sorted((root / folder).rglob("*.py"))


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None
