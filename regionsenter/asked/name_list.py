"""A list of names as a person has it: pasted text, or a file of text, CSV or Excel."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from regionsenter.folding import fold
from regionsenter.geography.lookup import LONGEST

#: Bytes of a file, names in a list: no list of towns is longer.
MOST_BYTES, MOST_NAMES = 1_000_000, 2_000
#: Bytes of a workbook when unpacked; rows and columns that are looked at.
MOST_UNPACKED, MOST_ROWS, MOST_COLUMNS = 20_000_000, 5_000, 30
#: Headings of a column of names, folded. One that stands first is no name.
HEADINGS = frozenset(
    {
        *("navn", "namn", "name", "by", "byer", "byar", "town", "tettsted", "tettstad", "settlement"),
        *("senter", "sentre", "centre", "regionsenter", "regionsentre", "regional-centre", "kommuner"),
        *("kommune", "kommunenavn", "kommunenamn", "municipality", "kommunenr", "kommunenummer", "nr"),
        *("kode", "code", "kommunekode", "slug", "sted", "stad", "place", "senterkode"),
    }
)
Rows = list[list[str]]
#: ``14 000``, ``3,5 %``, ``-2``.
_NUMBER = re.compile(r"[-+−]?\d[\d\s.,\u00a0\u202f]*%?")


class ListError(ValueError):
    """A list that cannot be read. ``why`` is ``empty``, ``too_large``, ``too_many``, ``not_text`` or
    ``not_workbook``."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Names:
    """The names of a list: line (from 1), as it is written, and what it is read by.

    The last two differ where the name alone is unknown or could be several and another cell of its row,
    such as a code, is clear. ``column`` is the number of the column they are from and ``of_columns`` how
    many there are; 0 where the list is no table. ``heading`` is what stood over them.
    """

    names: tuple[tuple[int, str, str], ...]
    column: int = 0
    of_columns: int = 0
    heading: str = ""


def names_in_text(text: str, clear: Callable[[str], bool]) -> Names:
    """The names of a pasted text: one a line, or with commas, semicolons or tabs between.

    Several columns parted by tabs or semicolons are a table, and so are columns parted by commas where
    one of them is numbers; ``clear`` tells what means one place.

    Raises
    ------
    ListError
        When there are no names, or too many.
    """
    if len(text.encode()) > MOST_BYTES:
        raise ListError("too_large")
    return _names(text, "\t;", clear, by_comma=_has_numbers)


def names_in_file(file_name: str, data: bytes, clear: Callable[[str], bool]) -> Names:
    """The names of a file: ``.xlsx`` as a workbook (its first sheet), anything else as text.

    Text is UTF-8, UTF-16 with a mark, or Windows' Western European. Raises ListError.
    """
    if len(data) > MOST_BYTES:
        raise ListError("too_large")
    if not data.strip():
        raise ListError("empty")
    if file_name.lower().endswith((".xlsx", ".xlsm")):
        rows = _workbook(data)
        return _of_table(rows, clear) if _is_table(rows) else _of_list(rows, clear)
    return _names(_decoded(data), "\t;", clear, by_comma=lambda rows: True)


def _names(
    text: str, delimiters: str, clear: Callable[[str], bool], *, by_comma: Callable[[Rows], bool]
) -> Names:
    """``by_comma`` tells whether rows of cells parted by commas are a table: names may be so parted too."""
    lines = text.splitlines()
    for delimiter in f"{delimiters},":
        try:
            rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=delimiter)]
        except csv.Error:  # a line longer than any table's
            continue
        if _is_table(rows) and (delimiter != "," or by_comma(rows)):
            return _of_table(rows, clear)
    return _of_list([re.split(r"[\t;,]", line) for line in lines], clear)


def _is_table(rows: Rows) -> bool:
    """At least two rows, all of the same two or more cells, and not more columns than a person has."""
    lengths = {len(row) for row in rows if any(row)}
    return len(lengths) == 1 and 1 < lengths.pop() <= MOST_COLUMNS and sum(any(row) for row in rows) > 1


def _has_numbers(rows: Rows) -> bool:
    """Whether a column is numbers (but for what may stand over it) and another one has none, or all are
    numbers under a heading each."""
    columns = [
        [cell for cell in column if cell] for column in zip(*(r for r in rows if any(r)), strict=True)
    ]
    numbers = [sum(map(_is_number, column)) for column in columns]
    whole = [found and found >= len(column) - 1 for found, column in zip(numbers, columns, strict=True)]
    headed = all(column and not _is_number(column[0]) for column in columns)
    return any(whole) and (0 in numbers or (headed and all(whole)))


def _is_number(text: str) -> bool:
    return bool(_NUMBER.fullmatch(text))


def _of_list(rows: Rows, clear: Callable[[str], bool]) -> Names:
    """Every cell is a name, but a number beside one that means no municipality: it says something of it."""
    names = []
    for line, row in enumerate(rows, start=1):
        cells = [cell for cell in (cell.strip().strip("\"'") for cell in row) if cell]
        named = any(not _is_number(cell) for cell in cells)
        names += [
            (line, cell, cell) for cell in cells if not (named and _is_number(cell) and not clear(cell))
        ]
    heading = names[0][1] if names and fold(names[0][1]) in HEADINGS else ""
    return Names(_checked(names[1:] if heading else names), heading=heading)


def _of_table(rows: Rows, clear: Callable[[str], bool]) -> Names:
    """The names of the column most of whose cells are clear, of codes only where no other has any.

    A row whose cell there is not clear is read by its first other cell that is, of columns that are clear
    in at least half of the rows: a number of people may be the same as a municipality's.
    """
    filled = [(line, row) for line, row in enumerate(rows, start=1) if any(row)][: MOST_NAMES + 2]
    width = len(filled[0][1])
    named = [[row[i] for _, row in filled if clear(row[i])] for i in range(width)]
    worth = [(sum(not cell.isdigit() for cell in cells), len(cells)) for cells in named]
    best = worth.index(max(worth))
    codes = [2 * len(cells) >= sum(bool(row[i]) for _, row in filled) for i, cells in enumerate(named)]
    # Whatever the columns are called, one of them is called something like this.
    headed = any(fold(cell) in HEADINGS for cell in filled[0][1])
    names = []
    for line, row in filled[headed:]:
        written = row[best] or " ".join(filter(None, row))
        ways = [written, *(cell for cell, use in zip(row, codes, strict=True) if cell and use)]
        names.append((line, written, next(filter(clear, ways), written)))
    return Names(_checked(names), best + 1, width, filled[0][1][best] if headed else "")


def _checked(names: Sequence[tuple[int, str, str]]) -> tuple[tuple[int, str, str], ...]:
    if not names:
        raise ListError("empty")
    if len(names) > MOST_NAMES:
        raise ListError("too_many")
    return tuple((line, name[:LONGEST], way[:LONGEST]) for line, name, way in names)


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError:
            raise ListError("not_text") from None
    # Text has no zero bytes and no control characters but tab, line feeds and the end-of-file of old.
    if any(byte < 32 and byte not in b"\t\n\r\f\x1a" for byte in data):
        raise ListError("not_text")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _workbook(data: bytes) -> Rows:
    from openpyxl import load_workbook  # a tenth of a second that only a workbook is worth

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise ListError("too_large")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        rows = islice(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS), MOST_ROWS)
        cells = [[_cell(value) for value in row] for row in rows]
    except ListError:
        raise
    except Exception as error:  # openpyxl raises whatever what it reads leads to
        raise ListError("not_workbook") from error
    used = max((i + 1 for row in cells for i, cell in enumerate(row) if cell), default=0)
    if not used:
        raise ListError("empty")
    return [[*row[:used], *[""] * (used - len(row))] for row in cells]


def _cell(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a code
    return "" if value is None else str(value).strip()
