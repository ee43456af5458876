"""A centre's place by the numbers as they are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.measures.model import Position
from regionsenter.measures.place import EndPlace, place_among


def among(*numbers):
    return Position(
        None, len(numbers), None, None, tuple((str(i), str(i), n) for i, n in enumerate(numbers))
    )


@pytest.mark.parametrize(
    ("value", "numbers", "place"),
    [
        (9.0, (9, 5, 4, 1), EndPlace(1, 4, True, 0)),
        (1.0, (9, 5, 4, 1), EndPlace(1, 4, False, 0)),
        (4.0, (9, 5, 4, 1), EndPlace(2, 4, False, 0)),
        (0.0, (0, 0, 0, 7), EndPlace(1, 4, False, 2)),
        (5.04, (5.04, 5.01, 1.0), EndPlace(1, 3, True, 1)),  # both are written 5,0
    ],
)
def test_place_is_told_from_the_nearest_end(value, numbers, place):
    assert place_among(value, among(*numbers), 1) == place


@given(st.lists(st.integers(-5, 5), min_size=1, max_size=20), st.data())
def test_place_and_its_mirror_image(numbers, data):
    own = data.draw(st.sampled_from(numbers))
    place = place_among(own, among(*numbers), 0)
    mirrored = place_among(-own, among(*(-n for n in numbers)), 0)
    assert (place.number, place.of, place.shared) == (mirrored.number, mirrored.of, mirrored.shared)
    assert place.shared == numbers.count(own) - 1
    assert 1 <= place.number <= (len(numbers) + 1) / 2


def test_nobody_to_stand_among_is_refused():
    with pytest.raises(ValueError, match="nobody"):
        place_among(1.0, among(), 0)
