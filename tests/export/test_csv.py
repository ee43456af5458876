import io
from dataclasses import replace

import pandas as pd
import pytest

from regionsenter.catalog import indicator, sources
from regionsenter.export.csv import (
    COLUMNS,
    ENDS,
    NUMBERS,
    WHOLES,
    Meta,
    cell,
    comparisons_table,
    safe,
    to_csv,
)
from regionsenter.geography.centres import centre as real_centre
from regionsenter.measures import compare_one
from regionsenter.measures.model import FLAGS
from regionsenter.texts import translator
from tests.present.fixtures import GAP, GROWTH, INCOME, SOURCES, centre, comparison

t = translator("nb")


def made(rows=None, **more):
    if rows is None:
        rows = [
            (centre(), [comparison(21.3, 24.4, 17.2), comparison(512_000, 498_000, of=INCOME)]),
            (centre("hamar", "Hamar"), [comparison(-0.5, None, 8, of=GROWTH, base_year=2016)]),
        ]
    more = {"rule": "ba", "t": t, "county_names": {"46": "Vestland"}} | more
    return comparisons_table(rows, SOURCES, **more)


def read(data: bytes) -> pd.DataFrame:
    """As an analyst reads the file."""
    return pd.read_csv(
        io.BytesIO(data),
        sep=";",
        decimal=",",
        encoding="utf-8-sig",
        keep_default_na=False,
        na_values={name: [""] for name in (*NUMBERS, *ENDS, "fra_ar", "omlandsfolketall")},
    )


def test_the_file_opens_in_norwegian_excel():
    data = to_csv(made())
    assert data.startswith(b"\xef\xbb\xbfsenter;senterkode;region;fylke;")
    text = data.decode("utf-8-sig")
    assert ";21,3;24,4;-3,1;17,2;" in text and ";512000;498000;14000;" in text
    assert text.count("\r\n") == 4 and "\n\n" not in text
    assert not any(line.startswith("#") for line in text.splitlines())


def test_pandas_reads_back_what_was_written():
    table, back = made(), read(to_csv(made()))
    assert tuple(back.columns) == COLUMNS
    for name in COLUMNS:
        if name in (*NUMBERS, *ENDS):
            pd.testing.assert_series_equal(back[name].astype(float), table[name])
        elif name not in WHOLES:
            assert list(back[name].astype(str)) == list(table[name])
    assert list(back["ar"]) == [2026, 2026, 2026]
    assert list(back["omlandsfolketall"]) == list(table["omlandsfolketall"])
    assert back["fra_ar"].isna().tolist() == [True, True, False]


def test_the_ends_of_the_intervals_stand_last_and_are_empty_where_there_is_none():
    whole = comparison(21.3, 24.4, 17.2)
    sure = replace(
        whole,
        centre=replace(whole.centre, lower=20.1, upper=22.6),
        gap=replace(whole.gap, lower=-5.25, upper=-0.9),
    )
    assert COLUMNS[-len(ENDS) :] == ENDS
    back = read(to_csv(made([(centre(), [sure, whole])])))
    first = back[list(ENDS)].iloc[0].tolist()
    assert first[:2] == [20.1, 22.6] and first[4:] == [-5.25, -0.9]
    assert back[list(ENDS)].iloc[1].isna().all() and pd.isna(first[2])


def test_every_row_names_its_source_licence_and_unit():
    back = read(to_csv(made()))
    assert (back["kilde"] == "SSB: Fiktiv befolkning").all()
    assert (back["lisens"] == "CC BY 4.0").all()
    assert back["enhet"].tolist() == ["prosent", "kroner", "prosent"]
    assert (back["tabell"] == "tabell 00000").all()  # the zeros survive pandas and Excel
    assert back["fylke"].unique().tolist() == ["Vestland"]


def test_missing_is_empty_with_its_reason():
    row = read(to_csv(made())).iloc[2]
    assert pd.isna(row["omlandsverdi"]) and pd.isna(row["gap"])
    assert row["mangler"].startswith("omland: ingen kommune hører til omlandet")
    assert "gap: " in row["mangler"] and "senter: " not in row["mangler"]


def test_a_gap_indicator_is_a_gap_and_not_a_value_of_the_centre():
    row = made([(centre(), [comparison(-3.1, -1.0, of=GAP)])]).iloc[0]
    assert row["gap"] == pytest.approx(-2.1)  # the fixture's gap; the others stay empty
    assert row[["senterverdi", "omlandsverdi", "landet"]].isna().all() and row["mangler"] == ""


def test_flags_are_in_words():
    table = made([(centre(), [comparison(flags=FLAGS[:2])])])
    assert table.loc[0, "flagg"] == "tettsted, hele kommunen"


def test_numbers_keep_two_more_decimals_than_shown():
    table = made([(centre(), [comparison(1 / 3, 2 / 3, 1)])])
    assert ";0,333;0,667;-0,333;1;" in to_csv(table).decode("utf-8-sig")


@pytest.mark.parametrize("bad", ["=1+1", "+47", "-cmd", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1", "\n@x"])
def test_no_cell_is_a_formula(bad):
    data = to_csv(made([(centre(name=bad), [comparison()])]))
    name = read(data).loc[0, "senter"]
    assert name.startswith("'")
    assert all(
        not field.strip('" ').startswith(("=", "+", "@", "＝"))
        for line in data.decode("utf-8-sig").splitlines()
        for field in line.split(";")
    )


def test_ordinary_text_and_negative_numbers_are_left_alone():
    assert safe("Ørsta/Volda – a=b") == "Ørsta/Volda – a=b"
    assert cell(-3.1) == "-3,1" and cell(-0.0) == "0" and cell(1234567.0) == "1234567"
    assert cell(None) == cell(float("nan")) == cell(pd.NA) == ""
    assert cell(7) == "7" and cell(True) == "True"


def test_separators_and_quotes_in_names_survive():
    name = 'A;B "C"\nD'
    back = read(to_csv(made([(centre(name=name), [comparison()])])))
    assert len(back) == 1 and back.loc[0, "senter"] == 'A;B "C" D'


def test_meta_is_repeated_in_every_row_and_the_clock_is_not_read():
    meta = Meta(view_url="https://example.org/tabell?tema=a")
    data = to_csv(made(), meta)
    back = read(data)
    assert (back["visning"] == meta.view_url).all()
    assert data == to_csv(made(), meta)
    assert "visning" not in read(to_csv(made(), Meta()))


def test_an_unknown_source_is_an_error():
    with pytest.raises(KeyError):
        comparisons_table([(centre(), [comparison()])], {}, rule="ba", t=t)


def test_no_rows_is_a_file_with_headings():
    assert tuple(read(to_csv(made([]))).columns) == COLUMNS


def test_column_names_are_the_same_in_every_language():
    english = made(t=translator("en"))
    assert tuple(english.columns) == COLUMNS
    assert english.loc[0, "indikator"] == "Share aged 67 and over"


def test_every_row_tells_which_hinterland_the_gap_is_to():
    places = {slug: real_centre(slug) for slug in ("alta", "narvik", "hammerfest")}
    rows = [(place, [compare_one(indicator("andel-67-pluss"), place)]) for place in places.values()]
    table = comparisons_table(rows, sources(), rule="best", t=t).set_index("senterkode")
    assert table.at["alta", "omlandskommuner"] == "Kvænangen, Kautokeino, Loppa, Hasvik, Måsøy"
    assert table.at["alta", "omlandsfolketall"] == 6_933 and table.at["alta", "omlandsmerker"] == ""
    assert "minst 5 % av de sysselsatte" in table.at["alta", "omlandsregel"]
    merker = table.at["narvik", "omlandsmerker"].replace("\u00a0", " ")
    assert merker == "lite omland: 1 062 innbyggere; én kommune"
    assert pd.isna(table.at["hammerfest", "omlandsfolketall"])
    assert table.at["hammerfest", "omlandsregel"] == "senterkommunen utenfor byen"
