"""Values for any area: aggregation, gaps, standings and series."""

from regionsenter.measures.age_structure import age_structure
from regionsenter.measures.comparison import compare, compare_one
from regionsenter.measures.series import population_curve, series
from regionsenter.measures.standing import candidate_values, position
from regionsenter.measures.table import comparison_table
from regionsenter.measures.values import default_year, value, values, years

__all__ = [
    "age_structure",
    "candidate_values",
    "compare",
    "compare_one",
    "comparison_table",
    "default_year",
    "population_curve",
    "position",
    "series",
    "value",
    "values",
    "years",
]
