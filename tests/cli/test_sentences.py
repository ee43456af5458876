"""``sentences``: what stands out, one a line."""

import json

import pytest

from regionsenter.geography.centres import centre
from regionsenter.present.centre.stand_out.words import sentences
from regionsenter.present.language.hinterland import hinterland_text
from regionsenter.texts import translator


def told(rule, language):
    """The sentences on Voss, and which hinterland they are of."""
    t = translator(language)
    return [*sentences("voss", rule, t), hinterland_text(centre("voss"), rule, t)]


def test_sentences_are_printed_one_a_line(run):
    code, out, _ = run("sentences", "voss", "--lang", "en")
    assert code == 0 and out.splitlines() == told("best", "en")


def test_sentences_under_a_rule_with_a_limit_as_json(run):
    arguments = ("--hinterland", "drive", "--limit", "60", "--format", "json")
    assert json.loads(run("sentences", "voss", *arguments)[1]) == told("drive:60", "nb")


def test_csv(rows):
    table = rows("sentences", "voss", "--lang", "nn")
    assert [row["sentence"] for row in table] == told("best", "nn")
    assert {row["slug"] for row in table} == {"voss"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["vos"], "did you mean voss"),
        (["voss", "--lang", "de"], "choose from"),
        (["voss", "--limit", "5"], "takes no limit"),
    ],
)
def test_bad_input_exits_2_with_nothing_printed(run, arguments, said):
    code, out, err = run("sentences", *arguments)
    assert code == 2 and out == "" and said in err and "Traceback" not in err
