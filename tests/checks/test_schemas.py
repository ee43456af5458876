"""A table that is not what its schema says is named, with what is wrong."""

import pandas as pd
import pytest

from regionsenter.checks.schemas import SchemaError, check_table
from regionsenter.snapshot import Snapshot


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("components", lambda f: f.assign(code="21"), "code"),
        ("components", lambda f: pd.concat([f, f.head(1)]), "components"),
        ("centres", lambda f: f.assign(lat=12.0), "lat"),
        ("municipalities", lambda f: f.head(300), "357"),
        ("commuting", lambda f: f.assign(employed=0), "employed"),
    ],
)
def test_a_table_off_its_schema_is_named(name, change, said):
    with pytest.raises(SchemaError, match=said):
        check_table(name, change(Snapshot().table(name).head(1000).copy()))
