"""Sources in words: who published it, and where in what they publish it stands."""

from __future__ import annotations

from collections.abc import Iterable

from regionsenter.catalog import sources
from regionsenter.catalog.models import Indicator, Source
from regionsenter.texts import Translate


def table_text(source: Source, t: Translate) -> str:
    """``tabell 07459`` for a numbered table, else what the part is called; may be empty.

    A number never stands alone: spreadsheets turn 07459 into 7459.
    """
    if not source.table:
        return ""
    numbered = source.table.isdigit()
    return t("tabell {number}").format(number=source.table) if numbered else source.table


def source_text(source: Source, t: Translate) -> str:
    """A source in one line: publisher, title, table, licence."""
    title = f"{source.publisher}: {source.title.in_language(t.language)}"
    return ", ".join(filter(None, [title, table_text(source, t), source.licence]))


def source_line(entries: Iterable[Indicator], t: Translate) -> str:
    """The sources of some indicators, each once, with table numbers: plain text."""
    used = dict.fromkeys(slug for entry in entries for slug in entry.sources)
    names = dict.fromkeys(
        " ".join(filter(None, [sources()[slug].publisher, table_text(sources()[slug], t)])) for slug in used
    )
    return t.plural("Kilde: {sources}.", "Kilder: {sources}.", len(names)).format(sources="; ".join(names))
