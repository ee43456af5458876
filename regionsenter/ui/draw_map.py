"""The map as a page draws it."""

from streamlit_folium import st_folium

from regionsenter.present.map.base import base_map
from regionsenter.present.map.state import MapState, state_layer
from regionsenter.ui.map_events import map_clicked


def draw_map(state: MapState, key: str, height: int) -> None:
    """The map in a state, ``height`` px high; a click on it changes the view.

    ``key`` tells several maps apart. Nothing is rendered here: the base map is the same string in every
    run, and the state is the one small message (see ``present.map.base``).
    """
    st_folium(
        base_map(),
        key=key,
        height=height,
        use_container_width=True,
        returned_objects=[],
        feature_group_to_add=state_layer(state),
        on_change=map_clicked(key),
        render=False,
    )
