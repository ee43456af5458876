"""The texts: complete in every language, and the files in step with the code."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from regionsenter import texts
from regionsenter.catalog import indicators
from regionsenter.geography.road_gaps import GAP_KINDS
from regionsenter.measures.drive_validation import EXPLANATIONS
from regionsenter.texts import update as texts_update


def test_the_template_is_fresh() -> None:
    fresh = texts_update.as_text(texts_update.collected_texts())
    assert texts_update.POT.read_text(encoding="utf-8") == fresh, "run python -m regionsenter.texts update"


def test_one_word_for_the_target_group() -> None:
    every = [str(message.id).lower() for message in texts_update.collected_texts() if message.id]
    assert any("målgruppa" in text for text in every)
    assert [text for text in every if "kandidat" in text] == []


@pytest.mark.parametrize("language", texts.TRANSLATED)
def test_the_translations_are_fresh(language: str) -> None:
    fresh = texts_update.as_text(texts_update.updated(language, texts_update.collected_texts()))
    assert texts.po_file(language).read_text(encoding="utf-8") == fresh, (
        "run python -m regionsenter.texts update"
    )


@pytest.mark.parametrize("language", texts.TRANSLATED)
def test_every_text_is_translated(language: str) -> None:
    assert texts_update.untranslated(texts.catalogue(language)) == []


@pytest.mark.parametrize("language", texts.TRANSLATED)
def test_translations_have_the_placeholders_of_the_text(language: str) -> None:
    for message in texts.catalogue(language):
        if message.id:
            originals = message.id if isinstance(message.id, tuple) else (message.id,)
            translated = message.string if isinstance(message.string, tuple) else (message.string,)
            wanted = {field for text in originals for field in _fields(text)}
            assert {field for text in translated for field in _fields(text)} == wanted, message.id


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_bokmaal_is_the_text_itself() -> None:
    t = texts.translator("nb")
    assert t("mangler") == "mangler"
    assert t.plural("{n} senter", "{n} sentre", 1) == "{n} senter"
    assert t.plural("{n} senter", "{n} sentre", 0) == "{n} sentre"


def test_a_translation_and_a_text_without_one() -> None:
    t = texts.translator("en")
    assert t.language == "en"
    assert t("mangler") == "missing"
    assert t("Dette er ikke oversatt") == "Dette er ikke oversatt"
    assert t("") == ""
    assert t.plural("arbeidsplass", "arbeidsplasser", 1) == "job"
    assert t.plural("arbeidsplass", "arbeidsplasser", 3) == "jobs"


def test_the_catalogue_is_read_once() -> None:
    assert texts.translator("nn") is texts.translator("nn")


def test_a_language_we_do_not_speak() -> None:
    with pytest.raises(ValueError, match="'fr'"):
        texts.translator("fr")


def test_extraction_finds_t_mark_and_plural(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "regionsenter").mkdir()
    (tmp_path / "pages" / "side.py").write_text(
        't("En")\nx = mark("To")\nt.plural("{n} tre", "{n} trær", n)\nother("Fire")\n',
        encoding="utf-8",
    )
    (tmp_path / "app.py").write_text('# Translators: en knapp\nt("Start")\n', encoding="utf-8")
    catalog = texts_update.collected_texts(tmp_path)
    assert {m.id for m in catalog if m.id} == {"En", "To", "Start", ("{n} tre", "{n} trær")}
    written = texts_update.as_text(catalog)
    assert written == texts_update.as_text(texts_update.collected_texts(tmp_path))
    assert "Date" not in written
    assert ".py:" not in written


def test_no_translation_is_lost_when_a_text_goes_and_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "LOCALE", tmp_path)
    file = texts.po_file("en")
    file.parent.mkdir(parents=True)
    both, one = Catalog(), Catalog()
    for catalog, ids in ((both, ("bil", "båt")), (one, ("bil",))):
        for msgid in ids:
            catalog.add(msgid)

    def update(pot: Catalog) -> Catalog:
        catalog = texts_update.updated("en", pot)
        file.write_text(texts_update.as_text(catalog), encoding="utf-8")
        return catalog

    update(both)
    catalog = texts_update.updated("en", both)
    catalog["båt"].string = "boat"
    file.write_text(texts_update.as_text(catalog), encoding="utf-8")
    update(one)
    assert '#~ msgstr "boat"' in file.read_text(encoding="utf-8")
    assert update(both)["båt"].string == "boat"


def test_nynorsk_has_its_own_words():
    """``dekkjer``, ``ut frå``, ``del``: in the files' texts and in the catalog's."""
    with (texts.LOCALE / "nn" / "LC_MESSAGES" / f"{texts.DOMAIN}.po").open("rb") as file:
        strings = [message.string for message in read_po(file) if message.id]
    said = [one for string in strings for one in ([string] if isinstance(string, str) else string)]
    said += [entry.name.in_language("nn") for entry in indicators().values()]
    said += [caveat.in_language("nn") for entry in indicators().values() for caveat in entry.caveats]
    foreign = re.compile(
        r"\b(dekker|ut fra|[Aa]ndel(en)?|var på|ikke|hvor|høyere|kommunene)\b|[Oo]mtrent (som|likt)"
        r"|Gapet i eit tal"
    )
    said += [told["nn"] for told in (*EXPLANATIONS.values(), *GAP_KINDS.values())]
    assert len(said) > 1_000
    assert [text for text in said if foreign.search(text)] == []


@pytest.mark.parametrize("arguments", [[], ["destroy"], ["check", "update"]])
def test_misuse_of_the_command(arguments: list[str]) -> None:
    assert texts_update.main(arguments) == 2


def test_no_text_hides_in_an_f_string_where_the_extractor_does_not_look():
    import ast

    known = {
        text
        for message in texts_update.collected_texts()
        for text in (message.id if isinstance(message.id, tuple) else (message.id,))
    }
    for path in texts_update._sources(texts_update.ROOT):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or getattr(call.func, "id", "") not in ("t", "mark"):
                continue
            text = getattr(call.args[0], "value", None) if call.args else None
            assert not isinstance(text, str) or not text or text in known, f"{path.name}: {text}"
