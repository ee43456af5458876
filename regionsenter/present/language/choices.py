"""What the words of a link mean, for who did not write them: ``beste`` is «Best tilgjengelig»."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from regionsenter.present.language.lists import listed
from regionsenter.present.language.names import centre_name, indicator_name, theme_name
from regionsenter.present.language.rules import rule_label
from regionsenter.texts import Translate
from regionsenter.view.model import MAY_OVERLAP, OWN, View
from regionsenter.view.parse import Notice
from regionsenter.view.vocabulary import HINTERLANDS
from regionsenter.vocabulary import county_code, county_name, municipality_code, municipality_name


def named(notice: Notice, t: Translate) -> Notice:
    """The notice with the names of what the link gave and of what is shown instead."""
    used = None if notice.used is None else choice_text(notice.parameter, notice.used, t)
    given = choice_text(notice.parameter, notice.given, t)
    return replace(notice, given=given, used=used)


def ignored_texts(view: View, t: Translate) -> list[str]:
    """What the view says that means nothing beside the rest of it, a sentence each."""
    if view.overlap == "ja" and view.hinterland not in MAY_OVERLAP:
        return [
            t(
                "Lenken ber om overlappende omland, men det finnes bare for {rules}. Valget er ikke brukt."
            ).format(rules=listed([rule_label(rule, t) for rule in MAY_OVERLAP], t))
        ]
    return []


def choice_text(parameter: str, written: str, t: Translate) -> str:
    """The name of what a link writes for a field; the word itself where it has no other name."""
    try:
        return _NAMES[parameter](written, t)
    except (KeyError, ValueError):
        return written


def _rule(written: str, t: Translate) -> str:
    kind, *codes = written.replace("·", ":").replace(".", ":").split(":")
    rules = {name: rule for rule, name in HINTERLANDS.items()}
    if rules[kind] != OWN:
        return rule_label(rules[kind], t)
    return t("valgt for hånd: {codes}").format(
        codes=", ".join(municipality_name().get(code, code) for code in codes)
    )


#: Parameter to how its words are named; raises KeyError or ValueError for a word that means nothing.
_NAMES: Mapping[str, Callable[[str, Translate], str]] = {
    "tema": theme_name,
    "indikator": indicator_name,
    "senter": lambda written, t: centre_name(written),
    "kommune": lambda written, t: municipality_name()[municipality_code()[written]],
    "fylke": lambda written, t: county_name()[county_code()[written]],
    "omland": _rule,
    "overlapp": lambda written, t: {"ja": t("ja"), "nei": t("nei")}[written],
}
