"""A small app with every kind of bound control, and what tests do with it."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def script() -> None:
    import streamlit as st

    from regionsenter import ui
    from regionsenter.asked.comparison import add_compared
    from regionsenter.texts import translator
    from regionsenter.ui import bound
    from regionsenter.ui.search import go_to_found
    from regionsenter.view import IndicatorTerms, Vocabulary
    from regionsenter.view.actions import set_centre, setter

    ui.use(
        Vocabulary(
            indicators={
                "folketall": IndicatorTerms("b", "demografi", (2024, 2025, 2026)),
                "reisetid": IndicatorTerms("a", "regionale-forskjeller", (2020,)),
                "tidlos": IndicatorTerms("a", "regionale-forskjeller"),
            },
            default_indicator="folketall",
            themes=("a", "b"),
            challenges=("demografi", "regionale-forskjeller"),
            centres=("voss", "tromso"),
            municipalities=("askvoll", "ulvik"),
            counties=("troms", "vestland"),
            sizes=("liten", "stor"),
            aliases={"municipality": {"4620": "ulvik", "4645": "askvoll"}},
        )
    )
    words = ui.vocabulary_in_use()
    view = ui.current_view()
    ui.show_notices(translator(view.language))
    st.selectbox("Tema", **bound.field("tema", nothing="Alle"))
    inside = words.indicators_in(view.theme, view.challenge)
    st.selectbox("Indikator", **bound.field("indikator", choices=inside))
    st.selectbox("År", **bound.field("ar"))
    st.selectbox("Senter", **bound.field("senter", nothing="Ikke valgt"))
    st.selectbox("Senter igjen", **bound.field("senter", choices=("tromso",), where=" to"))
    st.selectbox("Fylke", **bound.field("fylke"), index=None, placeholder="Alle fylker")
    st.segmented_control("Omland", **bound.field("omland"), required=True)
    for kind, slug in (("centre", "tromso"), ("county", "atlantis"), ("nothing", "x"), ("page", "kart")):
        st.button(f"find {slug}", on_click=go_to_found, args=(kind, slug))
    for slug in ("voss", "tromso", "atlantis"):
        more = bound.choosing(add_compared, "Nei")
        st.button(f"add {slug}", on_click=more, args=("centre", slug))
        st.button(f"into {slug}", on_click=bound.into("senter"), args=("centre", slug))

    def several(before, text):
        return tuple(text.split()), "nothing" if not text else ""

    st.text_input(
        "Sammenlign",
        **bound.part("sammenlign", several, " ".join(view.compared), key="typed", refused="Nei"),
    )
    st.pills(
        "Flere",
        words.centres,
        selection_mode="multi",
        **bound.action(setter("compared"), list(view.compared), key="pills"),
    )
    st.multiselect("Sentre", **bound.field("sammenlign"))
    st.selectbox(
        "Størrelse",
        ("liten", "stor"),
        index=None,
        **bound.action(setter("size"), view.size, key="size"),
    )
    st.button("Velg Voss", **bound.press(set_centre, "voss"))
    for click in (
        {"kind": "municipality", "id": "4645", "n": 1},
        {"kind": "centre", "id": "atlantis"},
        {"kind": "nothing"},
        {"kind": "year", "id": 2025},
        {"kind": "play", "id": "folketall"},
        {"kind": "stop", "id": None},
    ):
        st.button(str(click["kind"]), on_click=ui.map_click, args=(click,))
    st.button("year that is not", on_click=ui.map_click, args=({"kind": "year", "id": 1},))
    st.button("year as text", on_click=ui.map_click, args=({"kind": "year", "id": "2025"},))
    for cell in ("3", "", "lav-lav", "no class"):
        st.button(f"cell {cell}", on_click=ui.map_click, args=({"kind": "cell", "id": cell},))
    st.code(repr(ui.playing(ui.current_view())))


def start(app: AppTest, **params: str) -> AppTest:
    app.query_params.update(params)
    return check(app.run())


def check(app: AppTest) -> AppTest:
    assert not app.exception
    return app


def press(app: AppTest, label: str) -> AppTest:
    return check(next(b for b in app.button if b.label == label).click().run())
