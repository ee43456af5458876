// The only part that knows streamlit-folium: its window.Streamlit, its list of feature groups and
// the iframe it lives in. Replace this file to run the map in another host.

let current = null;

window.RegionsenterMap = {
  start(map, urls) {
    current = new RegionMap(map, urls, (kind, id) => {
      // A time, so that a second click on the same place is a new value, also after a reload.
      window.Streamlit?.setComponentValue({ kind, id, n: Date.now() });
    });
  },

  apply(state) {
    // streamlit-folium appends a feature group per state and never empties the list.
    if (window.feature_group) window.feature_group.length = 0;
    current?.apply(state);
    try {
      const frame = window.frameElement;
      if (frame && state.texts?.map && frame.title !== state.texts.map) frame.title = state.texts.map;
    } catch {
      // A host on another origin may not be named; the map works without.
    }
  },
};
