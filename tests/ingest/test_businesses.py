"""The grid of establishments."""

from __future__ import annotations

import pandas as pd

from regionsenter.ingest import businesses
from tests.ingest.raw_files import write


def test_grid_cell_id_is_its_lower_left_corner(tmp_path):
    write(tmp_path, "statistics/bedrifter_250m/x", "")
    frame = pd.DataFrame({"SSBID250M": ["19250006618000"], "est_tot": [1], "emp_tot": [7]})
    frame.to_csv(tmp_path / businesses.GRID.format(year=2025), sep=";", index=False)
    cell = businesses.read_grid(tmp_path, 2025).iloc[0]
    assert (cell["easting"], cell["northing"], cell["employees"]) == (-74_875, 6_618_125, 7)
