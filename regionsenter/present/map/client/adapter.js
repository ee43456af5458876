// The only part that knows streamlit-folium: its window.Streamlit, its list of feature groups and
// the iframe it lives in, and the page round it. Replace this file to run the map in another host.

let current = null;

// As the page round the map is painted, whatever the reader's system prefers.
function pageIsDark() {
  try {
    const page = window.parent.document.querySelector(".stApp") ?? window.parent.document.body;
    const [r, g, b, opacity = 1] = getComputedStyle(page).backgroundColor.match(/[\d.]+/g).map(Number);
    return opacity > 0.5 && 0.2126 * r + 0.7152 * g + 0.0722 * b < 90;
  } catch {
    return false; // a host on another origin
  }
}

// streamlit-folium gives its frame no height until the page has answered it twice. The map's box has the height
// it will be; with it at once the map is drawn once, and sooner.
function standUp({ style: { height } }) {
  try {
    if (height) window.frameElement.style.height = height;
  } catch {
    // a host on another origin
  }
}

// While the years are played, the legend and the figures beside the map are those of the year in sight. They are
// the server's own words, of all the years at once; the page draws its own again when the playing rests.
function turned({ when, panel }) {
  try {
    const page = window.parent.document;
    const put = (name, html) => page.querySelectorAll(`[data-play="${name}"]`).forEach((node) => {
      if (html !== undefined && node.innerHTML !== html) node.innerHTML = html;
    });
    put("when", when);
    put("panel", panel);
  } catch {
    // a host on another origin
  }
}

// A time, so that a second click on the same place is a new value, also after a reload.
const choose = (kind, id) => window.Streamlit?.setComponentValue({ kind, id, n: Date.now() });

window.RegionsenterMap = {
  start(map, urls) {
    standUp(map.getContainer());
    current = new RegionMap(map, urls, { choose, turned });
  },

  apply(state) {
    // streamlit-folium appends a feature group per state and never empties the list.
    if (window.feature_group) window.feature_group.length = 0;
    current?.apply({ ...state, dark: state.dark || pageIsDark() });
    try {
      const frame = window.frameElement;
      if (frame && state.texts?.map && frame.title !== state.texts.map) frame.title = state.texts.map;
    } catch {
      // A host on another origin may not be named; the map works without.
    }
  },

  state: () => current?.state,
  // For the page round the map, when its reader asks for a link to what is seen now.
  extent: () => current && extentOf(current.map),

  // For links of the page that choose on the map (page_client/links.js).
  choose,

  // For tests, which cannot see into a canvas: the colour of every area ("hatch" when missing,
  // "dots" without a hinterland, null when quiet), and where on the map an area is (pixels of the frame; a point inside it).
  colours: () => current?.shown ?? [],
  pointOf: (code) => current?.pointer.pointOf(code),
};
