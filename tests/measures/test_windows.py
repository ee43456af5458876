"""Years taken together, by plain sums; Ålesund with Haram where they were one."""

from __future__ import annotations

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from regionsenter.geography.centres import centres
from regionsenter.measures import candidate_values, value
from regionsenter.measures.areas import areas
from regionsenter.measures.values import values, yearly_values
from regionsenter.measures.windows import over_years

#: Columns: another municipality, Ålesund, Haram, the two as one.
JOINED = (1, 2, 3)


@given(
    arrays(float, (6, 4), elements=st.integers(-99, 99).map(float)),
    st.integers(1, 6),
    st.integers(2000, 2020),
)
def test_each_year_is_summed_with_those_before_it(figures, span, first):
    figures[:, 3] = np.nan  # never one
    years = np.arange(first, first + 6)
    kept, (sums,) = over_years(years, (figures,), span, JOINED)
    expected = pd.DataFrame(figures, index=years).rolling(span).sum().iloc[span - 1 :]
    assert kept.tolist() == expected.index.tolist()
    np.testing.assert_allclose(sums[:, :3], expected.to_numpy()[:, :3])
    assert np.isnan(sums[:, 3]).all()


def test_a_year_that_is_not_there_has_no_window():
    kept, _ = over_years(np.array([2015, 2016, 2018, 2019]), (np.ones((4, 4)),), 2, JOINED)
    assert kept.tolist() == [2016, 2019]


def test_two_that_were_one_in_a_year_of_the_window_are_one_in_it():
    apart, one = [1.0, 2.0, 3.0, np.nan], [1.0, np.nan, np.nan, 7.0]
    years, (sums,) = over_years(np.arange(2018, 2022), (np.array([apart, apart, one, one]),), 2, JOINED)
    assert years.tolist() == [2019, 2020, 2021]
    np.testing.assert_array_equal(sums[:, 3], [np.nan, 5 + 7, 14])
    np.testing.assert_array_equal(sums[:, 1], [4, np.nan, np.nan])


def test_one_year_tells_nothing_of_the_next_and_five_years_something():
    candidates = [place.candidate for place in centres()]
    by_year, means = yearly_values("nettoinnflytting", "centre"), values("nettoinnflytting", "centre")

    def likeness(figures, first, second):
        early, late = (pd.Series(figures.of_year(year).value)[candidates] for year in (first, second))
        return early.corr(late, method="spearman")

    assert abs(likeness(by_year, 2023, 2024)) < 0.1
    assert likeness(means, 2020, 2024) > 0.4, "with one year in common"


def test_the_mean_says_its_years_and_that_refugees_mark_them():
    found = value("nettoinnflytting", "centre", "voss")
    assert found.year == 2024 and "refugees" in found.flags
    assert "refugees" not in value("nettoinnflytting", "centre", "voss", 2021).flags
    assert len(candidate_values("nettoinnflytting", 2024)) > 110


def test_a_mean_lacks_what_one_of_its_years_lacks():
    # The area profiles have nobody's moves for Ålesund and Haram 2020-2023, 01222 both apart in 2024.
    single = yearly_values("nettoinnflytting", "municipality").of_year(2024)
    column = areas("municipality").index["1508"]
    assert not np.isnan(single.value[column])
    found = value("nettoinnflytting", "municipality", "1508")
    assert (found.value, found.missing) == (None, "not_published")
