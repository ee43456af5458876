// Moves the view: to the whole country, to a hinterland, to a county, to a centre out of sight.

const NORWAY = L.bounds([-580000, -740000], [620000, 755000]); // metres from ORIGIN, y downwards
// How far one may pan: corners in metres, for Leaflet limits a view by two projected corners.
const LIMITS = [[-1300000, 5900000], [2000000, 8450000]];
const PAN = 90; // px a key press

class Moves {
  constructor(map) {
    Object.assign(this, { map, atHome: true, fitting: false, own: null });
    this.still = matchMedia("(prefers-reduced-motion: reduce)");
    this.calm();
    this.still.addEventListener("change", () => this.calm());
    // By wheel, button, key or fingers: whoever zooms has left the whole country, whatever the frame's size.
    map.on("zoomstart", () => { this.atHome &&= this.fitting; });
    this.showNorway();
    map.setMaxBounds(LIMITS.map(([x, y]) => utm33.unproject({ x, y }))); // an earlier view would be moved within them
  }

  // Leaflet asks for the options of its animations once, when a map is made, so its own field is set.
  calm() {
    const { map, still: { matches } } = this;
    this.animated ??= map._zoomAnimated;
    map._zoomAnimated = this.animated && !matches;
    map.options.inertia = !matches;
  }

  // Moves only when someone other than the map chose, or when the page asks (a new focus).
  // own: what was chosen on the map itself, {slug, code}.
  follow(state, before, centre, codes, geometry) {
    const { selected, municipality, county, focus } = state;
    if (beginAt(this, state, before)) return;
    const changed = selected !== (before?.selected ?? null) || municipality !== (before?.municipality ?? null);
    const own = this.own && (selected === this.own.slug || municipality === this.own.code);
    if (changed) this.own = null;
    if ((changed && !own && centre) || (before && focus !== before.focus)) {
      if (centre) this.showBox(geometry, [...codes, ...(centre.centre_municipalities ?? [])], [centre]);
      else this.showNorway();
    } else if (county !== (before?.county ?? "")) {
      if (county) this.showBox(geometry, geometry.areas.map(({ code }) => code).filter((code) => code.startsWith(county)));
      else if (!centre) this.showNorway();
    }
  }

  showNorway() {
    this.fit(NORWAY, 10);
    this.atHome = true;
  }

  showBox(geometry, codes, points = []) {
    const box = L.bounds(points.map(({ x, y }) => [x, y]));
    codes.forEach((code) => {
      const area = geometry.areaOf.get(code);
      if (area) box.extend(area.box.min).extend(area.box.max);
    });
    this.fit(box, 9);
    this.atHome = false;
  }

  fit(box, closest) {
    const { x: width, y: height } = this.map.getSize();
    if (!width || !height) return;
    const size = box.getSize();
    const scale = Math.min((width - 24) / size.x, (height - 24) / size.y);
    const wanted = Math.floor(L.CRS.Utm33.zoom(scale) * 8) / 8;
    const zoom = Math.min(closest, Math.max(3, wanted));
    this.map.setMinZoom(Math.min(4, zoom));
    const { x, y } = box.getCenter();
    this.fitting = true;
    this.map.setView(utm33.unproject({ x: x + ORIGIN.x, y: ORIGIN.y - y }), zoom, { animate: false });
    this.fitting = false;
  }

  // By the keyboard: one step in a direction.
  pan(x, y) {
    this.atHome = false;
    this.map.panBy([x * PAN, y * PAN], { animate: !this.still.matches });
  }

  // Brings a point of the layer well inside what is seen; nothing when it is there already.
  reveal(point) {
    const at = this.map.layerPointToContainerPoint(point);
    const { x, y } = this.map.getSize();
    const off = (place, size) => (place < 60 ? place - size / 3 : place > size - 60 ? place - (size * 2) / 3 : 0);
    const by = [off(at.x, x), off(at.y, y)];
    if (!by[0] && !by[1]) return;
    this.atHome = false;
    this.map.panBy(by, { animate: false });
  }
}
