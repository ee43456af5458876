"""Data and method, generated from the registry and the descriptor."""

import streamlit as st

from pages.parts import header
from regionsenter.catalog import challenges, indicators
from regionsenter.present import method
from regionsenter.texts import Translate, translator
from regionsenter.view import View, binding


def centres_and_hinterlands(view: View, t: Translate) -> None:
    """What a centre, a candidate and a hinterland are here."""
    st.header(t("Sentre og omland"), anchor=False)
    st.markdown(
        t(
            "Hvert regionsenter er senteret i én av de 159 BA-regionene (TØI-rapport 1713/2019, "
            "inndelingen fra 2020 omkodet til kommunene i 2024). Senterkommunen er den TØI har pekt "
            "ut; sentertettstedet er det største tettstedet i den."
        )
    )
    st.subheader(t("Kandidatlista er avledet"), anchor=False)
    st.markdown(
        t(
            "Det finnes ingen offisiell liste. Strategien sier om lag 120 små og store regionsentre "
            "med utgangspunkt i BA-regionene, de største byene og sentre i omlandet deres utenfor, "
            "endelig avgrensning senere. Standardregelen her:"
        )
    )
    st.info(method.candidate_rule(view.language, t), icon=None)
    for reason, names in method.outside(t):
        st.markdown(f"- {reason} ({len(names)}): {', '.join(names)}")
    st.subheader(t("Omlandsregler"), anchor=False)
    st.markdown(
        "- "
        + t("**BA-region**: kommunene i BA-regionen uten senterkommunen. 78 regioner har én kommune "
            "og dermed ikke omland etter denne regelen.")
        + "\n- "
        + t("**Lokalt**: senterkommunen utenfor tettstedet. Finnes bare for det som publiseres under "
            "kommunenivå: folketall i tettstedet og ansatte i ruter innen 2 km fra senterpunktet.")
    )  # fmt: skip
    st.subheader(t("Unntak fra hovedregelen"), anchor=False)
    for place, reason in method.exceptions(view.language):
        st.markdown(f"- **{place.name}**: {reason}")


def numbers(view: View, t: Translate) -> None:
    """How numbers are made and marked."""
    st.header(t("Slik regnes tallene"), anchor=False)
    st.markdown(
        t(
            "En andel for flere kommuner er summen av tellerne delt på summen av nevnerne, aldri "
            "snittet av prosenter. En median kan ikke summeres; da vises et vektet snitt merket "
            "«anslag». Mangler en kommune tall, regnes den aldri som null: dekker resten minst 90 % av "
            "folketallet, merkes tallet «anslag», ellers står det «mangler» med grunn. Gap er senteret "
            "minus omlandet, regnet av tall som ikke er avrundet."
        )
    )
    st.html(method.flags_list(t))
    st.markdown(
        t(
            "Ålesund og Haram var én kommune 2020–2023. Tall for de årene kan ikke deles og vises bare "
            "for områder som har begge."
        )
    )


def registry(view: View, t: Translate) -> None:
    """Every indicator, by challenge."""
    st.header(t("Indikatorer"), anchor=False)
    for challenge in challenges().values():
        st.subheader(challenge.name.in_language(view.language), anchor=False)
        st.html(
            "".join(
                method.indicator_details(entry, view.language, t)
                for entry in indicators().values()
                if entry.challenge == challenge.slug
            )
        )


def page() -> None:
    """The whole page."""
    view = binding.current_view()
    t = translator(view.language)
    header(t)
    st.title(t("Data og metode"), anchor=False)
    with st.container(key="prose"):
        centres_and_hinterlands(view, t)
        numbers(view, t)
        registry(view, t)
        st.header(t("Kilder og lisenser"), anchor=False)
        st.html(method.sources_table(view.language, t))


page()
