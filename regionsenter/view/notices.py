"""What in a link could not be used, told in words."""

from __future__ import annotations

from regionsenter.texts import Translate
from regionsenter.view.parse import Notice


def notice_text(notice: Notice, t: Translate) -> str:
    """A notice in words."""
    name = parameter_name(notice.parameter, t)
    if notice.reason == "repeated":
        text = t("Lenken gir flere verdier for {name} («{given}»).")
    elif notice.reason == "conflict":
        text = t("Lenken gir {name} «{given}», som ikke passer sammen med resten av lenken.")
    else:
        text = t("Lenken gir {name} «{given}», som ikke finnes her.")
    instead = t("Valget er utelatt.") if notice.used is None else t("Her vises «{used}» i stedet.")
    return f"{text} {instead}".format(name=name, given=notice.given, used=notice.used)


def parameter_name(parameter: str, t: Translate) -> str:
    """What a URL parameter is called in running text."""
    return {
        "tema": t("tema"),
        "utfordring": t("utfordring"),
        "indikator": t("indikator"),
        "senter": t("senter"),
        "kommune": t("kommune"),
        "omland": t("omland"),
        "grense": t("grense"),
        "ar": t("år"),
        "fylke": t("fylke"),
        "storrelse": t("størrelse"),
        "utvalg": t("utvalg"),
        "vis": t("hva kartet viser"),
        "klasser": t("klasser"),
        "lag": t("kartlag"),
        "bilder": t("flere kart"),
        "sammenlign": t("sentre å sammenligne"),
        "likhet": t("likhet"),
        "fra": t("fra år"),
        "vekter": t("vekter"),
        "avgrensning": t("avgrensning"),
        "alternativ": t("alternativ avgrensning"),
        "del": t("del av siden"),
        "mer": t("åpen indikator"),
        "sprak": t("språk"),
    }[parameter]
