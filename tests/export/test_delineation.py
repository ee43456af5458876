"""The target group as files, read back."""

import io

import openpyxl
import pandas as pd

from regionsenter.catalog import sources
from regionsenter.export.csv import Meta
from regionsenter.export.delineation import group_csv, group_xlsx, source_slugs
from regionsenter.geography.delineation_code import from_code
from regionsenter.geography.limits import LIMITS, Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.words import rule_sentence
from regionsenter.texts import LANGUAGES, translator
from regionsenter.vocabulary import county_name

t = translator("nb")
LIMITED = Limits(min_settlement=1_000, min_functions=3)
GROUP = target_group(LIMITED)
META = Meta(view_url="https://example.org/avgrensning?grenser=min1000-funksjoner3")


def test_csv_has_every_region_with_rule_and_sources():
    data = group_csv(GROUP, county_name(), t, META)
    back = pd.read_csv(
        io.BytesIO(data),
        sep=";",
        decimal=",",
        encoding="utf-8-sig",
        keep_default_na=False,
        na_values={"tettsted_innbyggere": [""], "storbypendling_prosent": [""]},
    )
    assert len(back) == 159 and (back["i_malgruppa"] == "ja").sum() == len(GROUP.slugs_in)
    assert set(back["visning"]) == {META.view_url}
    assert set(back["regel"]) == {rule_sentence(LIMITED, t)}
    assert from_code(back["regelkode"][0]) == LIMITED
    assert "tabell 03321" in back["kilde"][0] and "TØI" in back["kilde"][0]
    row = back.set_index("senterkode").loc["ringerike"]
    assert row["storbypendling_prosent"] == 25.3 and row["begrunnelse"]


def test_workbook_has_list_counties_and_rule():
    book = openpyxl.load_workbook(io.BytesIO(group_xlsx(GROUP, county_name(), t, META)))
    assert book.sheetnames == ["Regionsentre", "Fylker", "Andre byer", "Regel og kilder"]
    listed, counties, towns, rule = book.worksheets
    assert listed.max_row == 160 and listed.freeze_panes == "B2"
    heads = [cell.value for cell in listed[1]]
    rows = {
        row[1]: dict(zip(heads, row, strict=True)) for row in listed.iter_rows(min_row=2, values_only=True)
    }
    assert sum(row["I målgruppa"] == "ja" for row in rows.values()) == len(GROUP.slugs_in)
    # Numbers are numbers, and a missing one is an empty cell.
    assert rows["moss"]["Tettstedet, innbyggere"] == 50_214
    assert rows["utsira"]["Tettstedet, innbyggere"] is None
    assert counties.max_row == 17
    facts = [(a, b) for a, b in rule.iter_rows(min_row=2, values_only=True)]
    said = dict(facts)
    assert said["Regel"] == rule_sentence(LIMITED, t)
    assert said["Visning"] == META.view_url and said["Kode i lenker"] == "min1000-funksjoner3"
    assert "ikke en offisiell" in said["Status"]
    assert sum(name.startswith("Grense: ") for name, _ in facts) == len(LIMITS)
    assert sum(name == "Kilde" for name, _ in facts) == len(source_slugs())
    assert "2024-01-01" in said["Tettsteder"]


def test_no_cell_is_a_formula():
    book = openpyxl.load_workbook(io.BytesIO(group_xlsx(GROUP, {"46": "=1+1"}, t)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not any(cell.data_type == "f" for cell in cells)
    assert any(cell.value == "'=1+1" for cell in cells)


def test_every_language_makes_a_workbook():
    for language in LANGUAGES:
        book = openpyxl.load_workbook(
            io.BytesIO(group_xlsx(target_group(), county_name(), translator(language)))
        )
        assert len(set(book.sheetnames)) == 4


def test_sources_are_registered():
    assert set(source_slugs()) <= set(sources())
    assert {"toi-1713", "tettsteder", "ssb-03321", "ssb-sentralitet"} <= set(source_slugs())


def test_other_towns_are_in_the_files_and_told_apart():
    several = target_group(Limits(several_centres=1))
    back = pd.read_csv(io.BytesIO(group_csv(several, county_name(), t)), sep=";", encoding="utf-8-sig")
    assert back["slag"].value_counts().to_dict() == {"regionsenter": 159, "annen by": 58}
    book = openpyxl.load_workbook(io.BytesIO(group_xlsx(several, county_name(), t)))
    assert book["Andre byer"].max_row == 59
    said = dict(book["Regel og kilder"].iter_rows(min_row=2, values_only=True))
    assert said["Utfall"] == "121 av 159 regionsentre er med. 27 av 58 andre byer er med."
