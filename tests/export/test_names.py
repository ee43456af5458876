import pytest

from regionsenter.export.names import LONGEST, file_name


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Voss", "befolkning", "2026"), "regionsenter-voss-befolkning-2026.png"),
        (("Andel 67 år og eldre, Førde",), "regionsenter-andel-67-ar-og-eldre-forde.png"),
        (("", ""), "regionsenter.png"),
        (("../../etc/passwd",), "regionsenter-etc-passwd.png"),
    ],
)
def test_a_name_says_what_it_is_in_plain_letters(parts, name):
    assert file_name(*parts, ending="png") == name


def test_a_long_name_is_cut_between_words():
    name = file_name("utdanning " * 30)
    assert len(name) <= LONGEST and name.endswith("-utdanning")
