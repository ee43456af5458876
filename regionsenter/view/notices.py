"""What in a link could not be used, told in words."""

from __future__ import annotations

from regionsenter.texts import Translate
from regionsenter.view.fields import BY_PARAMETER
from regionsenter.view.parse import Notice


def notice_text(notice: Notice, t: Translate) -> str:
    """A notice in words."""
    field = BY_PARAMETER[notice.parameter]
    name, example = t(field.words), field.example
    if notice.reason == "repeated":
        text = t("Lenken gir flere verdier for {name} («{given}»).")
    elif notice.reason == "conflict":
        text = t("Lenken gir {name} «{given}», som ikke passer sammen med resten av lenken.")
    elif notice.reason == "two":
        text = t("Lenken gir {name} «{given}», som kan bety flere ting.")
    elif notice.reason == "several":
        text = t("Lenken gir {name} «{given}», som det er flere av.")
    else:
        text = t("Lenken gir {name} «{given}», som ikke finnes her.")
    instead = t("Valget er utelatt.") if notice.used is None else t("Her vises «{used}» i stedet.")
    if notice.reason in ("unknown", "two") and example:
        instead += " " + t("Skriv for eksempel «{example}».")
    told = {"name": name, "given": notice.given, "used": notice.used, "example": example}
    return f"{text} {instead}".format(**told)
