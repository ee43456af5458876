// Everything that does not answer the pointer, on one canvas: areas, lines and waters, what `over.js` lays
// on top, and the centres' dots. A browser puts a page together from its layers again in every frame, and
// a map of four layers took it longer than all of the page. Lines and what is over them change less often
// than colours, so they are kept as pictures beside the canvas.

// A Leaflet renderer that is a bare canvas: follows the view, and scales while a zoom is animated.
const Sheet = L.Renderer.extend({
  _initContainer() {
    this._container = document.createElement("canvas");
    this._container.setAttribute("aria-hidden", "true");
    this.pen = this._container.getContext("2d");
  },
  _destroyContainer() { this._container.remove(); },
  _update() {
    if (this._map._animatingZoom && this._bounds) return;
    L.Renderer.prototype._update.call(this);
    const size = this._bounds.getSize();
    const dense = Math.min(2, window.devicePixelRatio || 1);
    L.DomUtil.setPosition(this._container, this._bounds.min);
    Object.assign(this._container, { width: size.x * dense, height: size.y * dense });
    Object.assign(this._container.style, { width: `${size.x}px`, height: `${size.y}px` });
    this.dense = dense;
    this.fire("update");
  },
});

// A canvas of a sheet's size that is not on the page.
class Picture {
  constructor(sheet) {
    this.sheet = sheet;
    this.canvas = document.createElement("canvas");
    this.pen = this.canvas.getContext("2d");
  }

  // Empty, and as large as the sheet is now.
  clear() {
    const { width, height } = this.sheet._container;
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
    else {
      this.pen.setTransform(1, 0, 0, 1, 0, 0);
      this.pen.clearRect(0, 0, width, height);
    }
    return this.pen;
  }
}

// How wide (px) and from which zoom each kind of line of the second file is drawn, first under.
const QUIET_LINES = [
  { name: "ferries", colour: "--rs-ferry", from: 5.6, width: 1, dash: [2, 3] },
  { name: "rail", colour: "--rs-rail", from: 6, width: 1, dash: [5, 2] },
  { name: "regional", colour: "--rs-road", from: 6.6, width: 0.8 },
  { name: "national", colour: "--rs-road", from: 5.4, width: 0.9 },
];

// The flags of places without a colour, and the pattern each is painted with.
const PATTERNS = { x: "hatch", n: "dots" };
const BACKGROUND_SHOWS = 0.28; // of a background map, through the colours

class Ground {
  constructor(map, geometry) {
    Object.assign(this, { map, geometry, more: null, colours: null, bare: false, dots: null });
    this.sheet = new Sheet({ padding: 0.1 }).addTo(map);
    this.lines = new Picture(this.sheet);
    this.over = new Picture(this.sheet);
    // Whoever arranges the symbols for the new view then puts everything together.
    this.sheet.on("update", () => this.paintLines());
    this.ink = (name) => (this.inks[name] ??= getComputedStyle(map.getContainer()).getPropertyValue(name).trim());
    this.inks = {};
    this.patterns = {};
    this.paintLines();
  }

  // The theme has changed: all colours of the style sheet are read again.
  restyle() {
    this.inks = {};
    this.patterns = {};
  }

  // The transform in force and the part in sight, both in metres from ORIGIN; null before the first view,
  // and while the frame is not shown.
  view(sheet = this.sheet) {
    if (!this.map._loaded || !sheet._bounds || !sheet._container.width || !sheet._container.height) return null;
    const zoom = this.map.getZoom();
    const scale = L.CRS.Utm33.scale(zoom);
    const shift = this.map.getPixelOrigin();
    const { min, max } = sheet._bounds;
    const box = L.bounds(min.add(shift).divideBy(scale), max.add(shift).divideBy(scale));
    return { zoom, scale, box, dense: sheet.dense, shapes: this.geometry.paths(coarseness(zoom)) };
  }

  // From now on the pen draws in metres from ORIGIN.
  inMetres(pen, { scale, dense, box }) {
    const k = scale * dense;
    pen.setTransform(k, 0, 0, k, -box.min.x * k, -box.min.y * k);
    pen.lineJoin = pen.lineCap = "round";
    return pen;
  }

  // From now on the pen draws in layer pixels.
  inPixels(pen) {
    const { dense, _bounds: { min } } = this.sheet;
    pen.setTransform(dense, 0, 0, dense, -min.x * dense, -min.y * dense);
    return pen;
  }

  // Puts everything together. With `bare` set the land and waters are left to a background map beneath.
  // colours: one CSS colour, "hatch", "dots" or null (quiet land) for each area; dots(pen) draws the centres.
  compose() {
    const view = this.view();
    if (!view) return;
    const { pen, _container: { width, height } } = this.sheet;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    this.paintAreas(this.inMetres(pen, view), view);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    for (const { canvas } of [this.lines, this.over]) {
      if (canvas.width === width && canvas.height === height) pen.drawImage(canvas, 0, 0);
    }
    this.dots?.(this.inPixels(pen));
  }

  paintAreas(pen, view) {
    const { shapes, box, scale } = view;
    if (!this.bare) this.paintAbroad(pen, view);
    const colours = this.colours ?? [];
    if (this.bare) pen.globalAlpha = 1 - BACKGROUND_SHOWS;
    this.geometry.areas.forEach((area, i) => {
      if (!area.box.intersects(box)) return;
      const colour = colours[i];
      if (this.bare && !colour) return;
      pen.fillStyle = colour === "hatch" || colour === "dots" ? this.pattern(colour, pen, scale) : colour ?? this.ink("--rs-quiet");
      pen.fill(shapes.areas[i], "evenodd");
    });
    pen.globalAlpha = 1;
  }

  paintAbroad(pen, { shapes, box, scale }) {
    const neighbours = within(shapes.land, box);
    pen.fillStyle = this.ink("--rs-land");
    neighbours.forEach(({ path }) => pen.fill(path, "evenodd"));
    this.stroke(pen, neighbours, "--rs-shore", 0.6, scale);
    this.stroke(pen, within(shapes.abroad, box), "--rs-abroad", 0.9, scale, [4, 3]);
    fades(pen, this.ink("--rs-sea"));
  }

  paintLines() {
    const view = this.view();
    if (!view) return;
    const pen = this.inMetres(this.lines.clear(), view);
    const { shapes, box, scale, zoom } = view;
    // A background map has its own lakes and roads.
    const more = this.bare ? null : this.more?.paths(coarseness(zoom));
    if (!this.bare) {
      pen.fillStyle = this.ink("--rs-sea");
      within(shapes.lakes, box).forEach(({ path }) => pen.fill(path, "evenodd"));
    }
    if (more) {
      pen.fillStyle = this.ink("--rs-sea");
      if (zoom >= 6) within(more.lakes, box).forEach(({ path }) => pen.fill(path, "evenodd"));
      pen.fillStyle = this.ink("--rs-ice");
      within(more.glaciers, box).forEach(({ path }) => pen.fill(path, "evenodd"));
    }
    this.stroke(pen, within(shapes.inner, box), "--rs-line", zoom < 6 ? 0.55 : 1.1, scale, [], 0.8);
    if (more) {
      for (const { name, colour, from, width, dash } of QUIET_LINES) {
        if (zoom < from) continue;
        const wide = width * (zoom < 7 ? 1 : zoom < 8 ? 1.4 : 1.9);
        this.stroke(pen, within(more[name], box), colour, wide, scale, dash, 0.75);
      }
    }
    this.stroke(pen, within(shapes.counties, box), "--rs-county", 0.9, scale);
    this.stroke(pen, within(shapes.coast, box), "--rs-coast", zoom < 6 ? 0.55 : 0.9, scale);
  }

  // Lines in one go: the pieces of a line must not darken where they meet.
  stroke(pen, parts, colour, width, scale, dash = [], opacity = 1) {
    if (!parts.length) return;
    const all = new Path2D();
    parts.forEach(({ path }) => all.addPath(path));
    pen.setLineDash(dash.map((length) => length / scale));
    pen.globalAlpha = opacity;
    pen.strokeStyle = this.ink(colour);
    pen.lineWidth = width / scale;
    pen.stroke(all);
    pen.globalAlpha = 1;
    pen.setLineDash([]);
  }

  // Diagonal lines or dots, in pixels at every zoom.
  pattern(kind, pen, scale) {
    this.patterns[kind] ??= pen.createPattern(kind === "dots" ? this.dotted() : this.hatched(), "repeat");
    this.patterns[kind].setTransform(new DOMMatrix().scale(0.5 / scale));
    return this.patterns[kind];
  }

  hatched() {
    const [tile, draw] = this.tile("--rs-hatch-ground");
    draw.strokeStyle = this.ink("--rs-hatch-line");
    draw.stroke(new Path2D("M-1 7L7 -1M-1 1L1 -1M5 7L7 5"));
    return tile;
  }

  dotted() {
    const [tile, draw] = this.tile("--rs-nowhere-ground");
    draw.fillStyle = this.ink("--rs-nowhere-dot");
    draw.beginPath();
    draw.arc(3, 3, 0.9, 0, 7);
    draw.fill();
    return tile;
  }

  // Six pixels square, drawn at twice that for sharp screens.
  tile(ground) {
    const tile = Object.assign(document.createElement("canvas"), { width: 12, height: 12 });
    const draw = tile.getContext("2d");
    draw.scale(2, 2);
    draw.fillStyle = this.ink(ground);
    draw.fillRect(0, 0, 6, 6);
    return [tile, draw];
  }

  // The area at a point (metres from ORIGIN), by its number, or -1.
  at({ x, y }) {
    const { areas } = this.geometry;
    const shapes = this.geometry.paths(coarseness(this.map.getZoom())).areas;
    const { pen } = this.sheet;
    pen.setTransform(1, 0, 0, 1, 0, 0); // isPointInPath takes pixels of the canvas
    return areas.findIndex(({ box }, i) => box.contains([x, y]) && pen.isPointInPath(shapes[i], x, y, "evenodd"));
  }
}

const within = (parts, view) => parts.filter(({ box }) => box.intersects(view));

// The neighbours fade out towards the edges of the geodata instead of ending in a cut.
function fades(pen, sea) {
  const edges = [[590000, -1150000, 220000, 2300000, 1, 0], [-1000000, 880000, 1820000, 260000, 0, 1]];
  for (const [x, y, width, height, right, down] of edges) {
    const fade = pen.createLinearGradient(x, y, x + right * width, y + down * height);
    fade.addColorStop(0, `${sea}00`);
    fade.addColorStop(0.9, sea);
    pen.fillStyle = fade;
    pen.fillRect(x, y, width, height);
  }
}
