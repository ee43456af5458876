"""Names for the arrays that the measures are made of."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

#: Figures; NaN where there is none.
Numbers = npt.NDArray[np.float64]
#: Yes or no of each place.
Truths = npt.NDArray[np.bool_]
#: Whole numbers: years, ranks, positions in another array.
Wholes = npt.NDArray[np.int64]
#: A word, or None, of each place.
Words = npt.NDArray[np.object_]
#: Why each value is missing, of ``area_values``.
Reasons = npt.NDArray[np.int8]
