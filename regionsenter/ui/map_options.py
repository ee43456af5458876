"""What the map shows beside the choice of indicator: kind of map, classes, layers, several maps."""

import streamlit as st

from regionsenter.present.language.spelled import spelled
from regionsenter.present.language.typed import box_text, two_readings_text
from regionsenter.texts import Translate
from regionsenter.typed_numbers import TwoReadings, read_numbers
from regionsenter.ui import bound
from regionsenter.ui.state import vocabulary_in_use
from regionsenter.view import View
from regionsenter.view.classing_field import wanted_limits
from regionsenter.view.written import CLASSINGS, MOST_LIMITS


def show_select(t: Translate) -> None:
    """Value, gap, or centre and hinterland at once."""
    names = {"verdi": t("Verdi"), "gap": t("Gap"), "bivariat": t("Senter × omland")}
    st.segmented_control(t("Kartet viser"), **bound.field("vis", names.get), required=True)


def rarer_choices(view: View, t: Translate) -> None:
    """The rarer choices."""
    names = {"kvantiler": t("Like mange i hver"), "naturlige": t("Naturlige brudd")}
    st.segmented_control(
        t("Klasser"),
        **bound.field(
            "klasser",
            lambda value: names[value] if isinstance(value, str) else t("Egne grenser"),
            CLASSINGS,
        ),
        required=True,
    )
    own_limits(view, t)
    layers = {
        "pendling": t("Pendling til senteret"),
        "kjoretid": t("Kjøretid til senteret"),
        "opptak": t("Sykehusets opptaksområde"),
        "bakgrunn": t("Kartverkets bakgrunn"),
        "mork": t("Mørkt kart"),
    }
    st.pills(
        t("Kartlag"),
        **bound.field("lag", layers.get),
        selection_mode="multi",
        help=t(
            "Pendling, kjøretid og opptaksområde vises for det valgte senteret. "
            "Bakgrunnen hentes fra nettet."
        ),
    )
    pictures = {"tema": t("Fire indikatorer"), "ar": t("Fire år")}
    st.segmented_control(
        t("Flere kart"),
        **bound.field("bilder", pictures.get, nothing=t("Ett kart")),
        required=True,
    )


def own_limits(view: View, t: Translate) -> None:
    """A box for the reader's own class limits, ``10; 20; 30,5``; emptied, the classes are quantiles.

    What a link holds, ``10_20_30.5``, may be pasted into it.
    """
    limits_now = () if isinstance(view.classing, str) else view.classing

    def limits(before: View, text: str) -> tuple[object, str]:
        try:
            numbers = read_numbers(text, wanted_limits(before, vocabulary_in_use()))
        except TwoReadings as error:
            return before.classing, two_readings_text(error, t)
        return tuple(sorted(set(numbers))) or "kvantiler", ""

    st.text_input(
        t("Egne klassegrenser"),
        **bound.part(
            "klasser",
            limits,
            "; ".join(box_text(number, t.language) for number in limits_now),
            key="limits",
            refused=t("Skriv inntil {most} tall med semikolon mellom, for eksempel 10; 20; 30,5.").format(
                most=spelled(MOST_LIMITS, t)
            ),
        ),
        placeholder=t("for eksempel 10; 20; 30,5"),
    )
