"""Names of municipalities and settlements."""

from __future__ import annotations

import pandas as pd
import pytest

from regionsenter.geography.centres import centre
from regionsenter.ingest import places
from regionsenter.snapshot import snapshot
from regionsenter.static_files import STATIC


@pytest.mark.parametrize(
    ("official", "known", "name"),
    [
        ("Harstad - Hárstták", "", "Harstad"),
        ("Deatnu - Tana", "Tana", "Tana"),
        ("Voss", "Vossavangen", "Voss"),
    ],
)
def test_norwegian_part_of_a_name(official, known, name):
    assert places.norwegian_part(official, known) == name


def test_a_municipal_centre_is_spelt_as_the_settlement_it_is():
    points = pd.DataFrame(
        {
            "adm_center": ["Vossevangen", "Oslo", "Leinesfjord"],
            "matched_name": ["Vossavangen", "Oslo", "Leinesfjorden"],
            "match": ["fuzzy", "exact", "fuzzy"],
            "ssb_tettsted": ["5132", "0801", None],
        }
    )
    assert places.admin_centres(points).tolist() == ["Vossavangen", "Oslo", "Leinesfjord"]


def test_one_spelling_of_a_settlement_everywhere_and_links_with_the_other_still_work():
    voss = centre("vossevangen")
    assert voss.slug == "voss" and voss.official_name == "Vossavangen"
    texts = " ".join(voss.exception.values())
    assert "Vossavangen" in texts and "Vossevangen" not in texts
    municipality = snapshot().table("municipalities").set_index("code").loc["4621"]
    assert municipality["admin_centre"] == "Vossavangen"
    names = next((STATIC / "geo").glob("places.*.json")).read_text(encoding="utf-8")
    assert names.count("Vossavangen") == 1 and "Vossevangen" not in names
