import re
from gettext import NullTranslations
from pathlib import Path

import pytest

from regionsenter.measures.model import FLAGS, MISSING
from regionsenter.present.language.flags import flag_labels, flag_words, missing_text, words_of_flags
from regionsenter.texts import Translate, translator

t = translator("nb")


@pytest.mark.parametrize("flag", FLAGS)
def test_every_flag_has_a_short_label_and_a_sentence(flag):
    text = flag_words(flag, t)
    assert 0 < len(text.label) <= 20
    assert text.explanation[0].isupper() and text.explanation.endswith(".")


def test_labels_and_explanations_tell_the_flags_apart():
    texts = words_of_flags(FLAGS, t)
    assert len({text.label for text in texts}) == len({x.explanation for x in texts}) == len(FLAGS)


@pytest.mark.parametrize("reason", MISSING)
def test_every_missing_reason_is_a_clause(reason):
    text = missing_text(reason, t)
    assert text[0].islower() and not text.endswith(".")


def test_flags_come_once_in_the_order_of_the_vocabulary():
    given = ["preliminary", "settlement", "preliminary", "derived"]
    assert [text.flag for text in words_of_flags(given, t)] == ["settlement", "derived", "preliminary"]
    assert flag_labels(given, t) == "tettsted, utledet, foreløpig"
    assert flag_labels([], t) == ""


def test_words_outside_the_vocabularies_are_errors():
    with pytest.raises(ValueError, match="guess"):
        flag_words("guess", t)
    with pytest.raises(ValueError, match="guess"):
        words_of_flags(["settlement", "guess"], t)
    with pytest.raises(ValueError, match="lost"):
        missing_text("lost", t)


def test_the_words_go_through_the_translation():
    class Marked(Translate):
        def __call__(self, text: str) -> str:
            return f"<{text}>"

    t = Marked("nb", NullTranslations())
    assert flag_words("estimated", t).label == "<anslag>"
    assert missing_text("coverage", t).startswith("<")


def test_every_text_is_a_literal_the_extractor_can_find():
    source = Path(__file__).parents[2] / "regionsenter" / "present"
    for path in source.rglob("*.py"):
        called = re.findall(r"(?<![\w.])t\(\s*([^\s)])", path.read_text(encoding="utf-8"))
        assert set(called) <= {'"', "'"}, f"{path.name} calls t() with something not a literal"
