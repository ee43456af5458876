"""Streamlit's own words on its controls, English whatever the page's language: one table of them."""

from __future__ import annotations

from regionsenter.texts import Translate


def streamlit_words(t: Translate) -> dict[str, str]:
    """What Streamlit says to what it is to say. ``{}`` stands for anything, the same in both."""
    apply, send = t("Trykk {} for å ta det i bruk"), t("Trykk {} for å sende")
    one, several = t("Velg"), t("Velg én eller flere")
    return {
        # Fields and lists.
        "Press {} to apply": apply,
        "Press {} to submit form": send,
        "No results": t("Ingen treff"),
        "No options to select": t("Ingenting å velge"),
        "Choose an option": one,
        "Choose options": several,
        "Selectbox options": t("Valgene"),
        "Open": t("Åpne"),
        "{} options available.": t("{} å velge mellom."),
        "{} option available.": t("{} å velge mellom."),
        "Clear value": t("Tøm feltet"),
        "Clear entry": t("Tøm feltet"),
        "Clear all": t("Fjern alle"),
        "Help": t("Hjelp"),
        "Help for {}": t("Hjelp: {}"),
        # Files.
        "Upload": t("Velg fil"),
        "Add files": t("Legg til filer"),
        "file upload": t("fil som lastes opp"),
        "Drag and drop a file here": t("Dra fila hit"),
        "Drag and drop files here": t("Dra filene hit"),
        "{} per file": t("{} per fil"),
        "Remove {}": t("Fjern {}"),
        "Upload failed": t("Fila kom ikke fram"),
        "Click to retry upload": t("Klikk for å prøve igjen"),
        "File must be {} or smaller.": t("Fila kan være på {} eller mindre."),
        "{} files are not allowed.": t("Filer av typen {} kan ikke brukes."),
        "Only one file is allowed.": t("Bare én fil om gangen."),
        # What is said in passing.
        "Close": t("Lukk"),
        "view more": t("vis mer"),
        "view less": t("vis mindre"),
        "Notifications": t("Beskjeder"),
        "Link to heading": t("Lenke til overskriften"),
        # The server and the connection to it.
        "Running...": t("Regner …"),
        "Stop": t("Stopp"),
        "Connecting": t("Kobler til"),
        "Connecting to Streamlit server": t("Kobler til"),
        "Connection error": t("Ingen forbindelse"),
        "Main menu": t("Meny"),
        "Skip to main content": t("Hopp til innholdet"),
        "Download failed": t("Nedlastingen gikk ikke"),
    }
