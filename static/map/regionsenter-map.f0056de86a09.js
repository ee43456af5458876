(() => {
"use strict";
// The map's projection: EPSG:25833, UTM zone 33 on GRS80, as official maps of Norway use.
// Web Mercator would draw Finnmark more than twice too large beside the south.
// Formulas: Krüger's series to the third order in the flattening n (error well under a metre).

const FLATTENING = 1 / 298.257222101;
const N = FLATTENING / (2 - FLATTENING);
const RADIUS = 0.9996 * (6378137 / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64); // scaled, metres
const ALPHA = [N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16, (13 * N ** 2) / 48 - (3 * N ** 3) / 5, (61 * N ** 3) / 240];
const BETA = [N / 2 - (2 * N ** 2) / 3 + (37 * N ** 3) / 96, N ** 2 / 48 + N ** 3 / 15, (17 * N ** 3) / 480];
const DELTA = [2 * N - (2 * N ** 2) / 3 - 2 * N ** 3, (7 * N ** 2) / 3 - (8 * N ** 3) / 5, (56 * N ** 3) / 15];
const ECCENTRIC = (2 * Math.sqrt(N)) / (1 + N);
const MERIDIAN = (15 * Math.PI) / 180;

const series = (terms, angle, start = 0) =>
  terms.reduce((sum, term, j) => sum + term * angle(2 * (j + 1)), start);

const utm33 = {
  project({ lat, lng }) {
    const sine = Math.sin((lat * Math.PI) / 180);
    const lon = (lng * Math.PI) / 180 - MERIDIAN;
    const t = Math.sinh(Math.atanh(sine) - ECCENTRIC * Math.atanh(ECCENTRIC * sine));
    const xi = Math.atan2(t, Math.cos(lon));
    const eta = Math.atanh(Math.sin(lon) / Math.sqrt(1 + t * t));
    return new L.Point(
      500000 + RADIUS * series(ALPHA, (j) => Math.cos(j * xi) * Math.sinh(j * eta), eta),
      RADIUS * series(ALPHA, (j) => Math.sin(j * xi) * Math.cosh(j * eta), xi),
    );
  },
  unproject({ x, y }) {
    const xi = y / RADIUS;
    const eta = (x - 500000) / RADIUS;
    const a = xi - series(BETA, (j) => Math.sin(j * xi) * Math.cosh(j * eta));
    const b = eta - series(BETA, (j) => Math.cos(j * xi) * Math.sinh(j * eta));
    const chi = Math.asin(Math.sin(a) / Math.cosh(b));
    const lat = series(DELTA, (j) => Math.sin(j * chi), chi);
    const lon = MERIDIAN + Math.atan2(Math.sinh(b), Math.cos(a));
    return new L.LatLng((lat * 180) / Math.PI, (lon * 180) / Math.PI);
  },
  bounds: L.bounds([-1500000, 5500000], [2500000, 8900000]),
};

// Origin in the middle of Norway: small numbers keep their precision in SVG transforms.
const ORIGIN = { x: 500000, y: 7200000 };
// Pixels a metre at zoom 0, set so that a zoom level means the same as on a web map at 65° north.
const SCALE = (256 * 2.37) / 40075017;

L.CRS.Utm33 = L.extend({}, L.CRS, {
  code: "EPSG:25833",
  projection: utm33,
  transformation: L.transformation(1, -ORIGIN.x, -1, ORIGIN.y),
  scale: (zoom) => SCALE * 2 ** zoom,
  zoom: (scale) => Math.log2(scale / SCALE),
  distance: L.CRS.Earth.distance,
  infinite: true,
});

// Reads the static files once and turns shapes into paths, for canvas and for SVG.
// Paths are in whole metres from ORIGIN with y downwards, so zooming only changes a transform.

async function readJson(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

async function loadGeometry(urls) {
  const [topology, { centres }] = await Promise.all([readJson(urls.norway), readJson(urls.centres)]);
  const areas = topology.objects.municipalities.geometries.map((shape) => {
    const { coordinates, type } = topojson.feature(topology, shape).geometry;
    return {
      code: shape.id, name: shape.properties.n, shape,
      box: boxOf(type === "Polygon" ? [coordinates] : coordinates),
    };
  });
  const regionOf = new Map();
  centres.forEach((centre, index) => {
    const { x, y } = utm33.project({ lat: centre.lat, lng: centre.lon });
    Object.assign(centre, { index, x: x - ORIGIN.x, y: ORIGIN.y - y });
    centre.municipalities.forEach((code) => regionOf.set(code, centre));
  });
  const paths = new Map();
  return {
    topology, areas, centres, regionOf,
    areaOf: new Map(areas.map((area) => [area.code, area])),
    // Path data of everything, with lines at most `tolerance` metres off; made once each.
    paths(tolerance) {
      if (!paths.has(tolerance)) paths.set(tolerance, pathsOf(tolerance ? coarser(topology, tolerance) : topology));
      return paths.get(tolerance);
    },
  };
}

// The file of what is quiet and can wait: roads, railways, ferries, glaciers, smaller lakes.
async function loadMore(url) {
  const topology = await readJson(url);
  const paths = new Map();
  const make = (tolerance) => {
    const source = tolerance ? coarser(topology, tolerance) : topology;
    return Object.fromEntries(Object.entries(topology.objects).map(([name, object]) => {
      const { coordinates } = topojson.feature(source, object).geometry;
      return [name, object.type === "MultiPolygon" ? coordinates.map(polygonPart) : lineParts(coordinates)];
    }));
  };
  return {
    paths(tolerance) {
      if (!paths.has(tolerance)) paths.set(tolerance, make(tolerance));
      return paths.get(tolerance);
    },
  };
}

function pathsOf(topology) {
  const { municipalities, counties, land, lakes, borders } = topology.objects;
  const shapeOf = (object) => topojson.feature(topology, object).geometry.coordinates;
  return {
    areas: municipalities.geometries.map((shape) =>
      new Path2D(polygonPath(shape.type === "Polygon" ? [shapeOf(shape)] : shapeOf(shape)))),
    land: shapeOf(land).map(polygonPart),
    lakes: shapeOf(lakes).map(polygonPart),
    abroad: lineParts(shapeOf(borders)),
    counties: lineParts(topojson.mesh(topology, counties).coordinates),
    inner: lineParts(topojson.mesh(topology, municipalities, (a, b) => a !== b).coordinates),
    coast: lineParts(topojson.mesh(topology, municipalities, (a, b) => a === b).coordinates),
  };
}

// The same topology with fewer points: what cannot be seen far out need not be painted. Works arc
// by arc, so neighbours still share their border (Douglas-Peucker; a small island stays as it is).
function coarser(topology, tolerance) {
  const [kx, ky] = topology.transform.scale;
  const arcs = topology.arcs.map((arc) => {
    if (arc.length < 4) return arc;
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
    const keep = new Uint8Array(points.length);
    keep[0] = keep[points.length - 1] = 1;
    const stack = [[0, points.length - 1]];
    while (stack.length) {
      const [from, to] = stack.pop();
      let [far, at] = [tolerance, -1];
      for (let i = from + 1; i < to; i += 1) {
        const distance = fromLine(points[i], points[from], points[to], kx, ky);
        if (distance > far) [far, at] = [distance, i];
      }
      if (at > 0) { keep[at] = 1; stack.push([from, at], [at, to]); }
    }
    const kept = points.filter((_, i) => keep[i]);
    const closed = points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1];
    if (closed && kept.length < 4) return arc;
    return kept.map((point, i) => (i ? [point[0] - kept[i - 1][0], point[1] - kept[i - 1][1]] : point));
  });
  return { ...topology, arcs };
}

function fromLine([px, py], [ax, ay], [bx, by], kx, ky) {
  const [dx, dy, ex, ey] = [(bx - ax) * kx, (by - ay) * ky, (px - ax) * kx, (py - ay) * ky];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, (ex * dx + ey * dy) / length)) : 0;
  return Math.hypot(ex - t * dx, ey - t * dy);
}

// The outline of several municipalities as one, as SVG path data.
function outlineOf(geometry, codes) {
  const geometries = codes.map((code) => geometry.areaOf.get(code)?.shape).filter(Boolean);
  const shape = { type: "GeometryCollection", geometries };
  return linePath(topojson.mesh(geometry.topology, shape, (a, b) => a === b).coordinates);
}

function ring(points, close) {
  let [x, y] = [Math.round(points[0][0] - ORIGIN.x), Math.round(ORIGIN.y - points[0][1])];
  let path = `M${x} ${y}l`;
  const last = close ? points.length - 1 : points.length;
  for (let i = 1; i < last; i += 1) {
    const [u, v] = [Math.round(points[i][0] - ORIGIN.x), Math.round(ORIGIN.y - points[i][1])];
    path += `${u - x} ${v - y} `;
    [x, y] = [u, v];
  }
  return path + (close ? "z" : "");
}

const polygonPath = (polygons) => polygons.flat().map((points) => ring(points, true)).join("");
const linePath = (lines) => lines.filter((line) => line.length > 1).map((line) => ring(line, false)).join("");

// Pieces with their boxes, so that what is out of sight is not painted.
const PIECE = 60;
function lineParts(lines) {
  const parts = [];
  for (const line of lines) {
    for (let i = 0; i < line.length - 1; i += PIECE) {
      const piece = line.slice(i, i + PIECE + 1);
      parts.push({ path: new Path2D(ring(piece, false)), box: boxOf([[piece]]) });
    }
  }
  return parts;
}

const polygonPart = (polygon) => ({ path: new Path2D(polygonPath([polygon])), box: boxOf([polygon]) });

function boxOf(polygons) {
  const box = L.bounds([]);
  polygons.forEach(([outer]) => outer.forEach(([x, y]) => box.extend([x - ORIGIN.x, ORIGIN.y - y])));
  return box;
}

// Everything under the symbols, on two canvases: the coloured areas, and the lines and waters on top.
// A change of colours fills one canvas again and leaves the other; a browser repaints a canvas as one
// picture, where the same shapes in SVG cost it half a frame a tile, also when the page around changes.

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

// How wide (px) and from which zoom each kind of line of the second file is drawn, first under.
const QUIET_LINES = [
  { name: "ferries", colour: "--rs-ferry", from: 5.6, width: 1, dash: [2, 3] },
  { name: "rail", colour: "--rs-rail", from: 6, width: 1, dash: [5, 2] },
  { name: "regional", colour: "--rs-road", from: 6.6, width: 0.8 },
  { name: "national", colour: "--rs-road", from: 5.4, width: 0.9 },
];

class Ground {
  constructor(map, geometry) {
    Object.assign(this, { map, geometry, more: null, colours: null, bare: false });
    this.areas = new Sheet({ padding: 0.1 }).addTo(map);
    this.areas._container.classList.add("rs-areas");
    this.lines = new Sheet({ padding: 0.1 }).addTo(map);
    // The two are told of a new view one after the other.
    this.lines.on("update", () => { this.paintAreas(); this.paintLines(); });
    this.ink = (name) => (this.inks[name] ??= getComputedStyle(map.getContainer()).getPropertyValue(name).trim());
    this.inks = {};
  }

  // The theme has changed: all colours of the style sheet are read again.
  restyle() {
    this.inks = {};
    this.hatch = null;
  }

  // The transform in force and the part in sight, both in metres from ORIGIN; null before the first view.
  view(sheet) {
    if (!this.map._loaded || !sheet._bounds) return null;
    const zoom = this.map.getZoom();
    const scale = L.CRS.Utm33.scale(zoom);
    const shift = this.map.getPixelOrigin();
    const { min, max } = sheet._bounds;
    const box = L.bounds(min.add(shift).divideBy(scale), max.add(shift).divideBy(scale));
    return { zoom, scale, box, shapes: this.geometry.paths(coarseness(zoom)) };
  }

  begin(sheet, view) {
    const { pen, dense, _container: canvas } = sheet;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    const k = view.scale * dense;
    pen.setTransform(k, 0, 0, k, -view.box.min.x * k, -view.box.min.y * k);
    pen.lineJoin = pen.lineCap = "round";
    return pen;
  }

  // With `bare` set the land and waters are left to a background map beneath.
  // colours: one CSS colour, "hatch" or null (quiet land) for each area.
  recolour(colours) {
    this.colours = colours;
    this.paintAreas();
  }

  paintAreas() {
    const view = this.view(this.areas);
    if (!view) return;
    const pen = this.begin(this.areas, view);
    const { shapes, box, scale } = view;
    if (!this.bare) this.paintAbroad(pen, view);
    const colours = this.colours ?? [];
    this.geometry.areas.forEach((area, i) => {
      if (!area.box.intersects(box)) return;
      const colour = colours[i];
      if (this.bare && !colour) return;
      pen.fillStyle = colour === "hatch" ? this.hatching(pen, scale) : colour ?? this.ink("--rs-quiet");
      pen.fill(shapes.areas[i], "evenodd");
    });
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
    const view = this.view(this.lines);
    if (!view) return;
    const pen = this.begin(this.lines, view);
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

  // Diagonal lines in pixels at every zoom.
  hatching(pen, scale) {
    if (!this.hatch) {
      const tile = Object.assign(document.createElement("canvas"), { width: 12, height: 12 });
      const draw = tile.getContext("2d");
      draw.scale(2, 2);
      draw.fillStyle = this.ink("--rs-hatch-ground");
      draw.fillRect(0, 0, 6, 6);
      draw.strokeStyle = this.ink("--rs-hatch-line");
      draw.stroke(new Path2D("M-1 7L7 -1M-1 1L1 -1M5 7L7 5"));
      this.hatch = pen.createPattern(tile, "repeat");
    }
    this.hatch.setTransform(new DOMMatrix().scale(0.5 / scale));
    return this.hatch;
  }

  // The area at a point (metres from ORIGIN), by its number, or -1.
  at({ x, y }) {
    const { areas } = this.geometry;
    const shapes = this.geometry.paths(coarseness(this.map.getZoom())).areas;
    const { pen } = this.areas;
    pen.setTransform(1, 0, 0, 1, 0, 0); // isPointInPath takes pixels of the canvas
    return areas.findIndex(({ box }, i) => box.contains([x, y]) && pen.isPointInPath(shapes[i], x, y, "evenodd"));
  }
}

// How many metres a line may lie off: about half a pixel far out, nothing close by.
const coarseness = (zoom) => (zoom < 5 ? 1200 : zoom < 6.25 ? 600 : 0);

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

// Kartverket's grey topographic map under everything, only when it is asked for: the one thing that
// comes from another host. Its tiles are in the map's own projection, so they are only scaled.

const TILES = {
  url: (level, row, column) =>
    `https://cache.kartverket.no/v1/wmts/1.0.0/topograatone/default/utm33n/${String(level).padStart(2, "0")}/${row}/${column}.png`,
  west: -2500000, north: 9045984, // corner of the matrix set utm33n, metres in EPSG:25833
  coarsest: 21664, // metres a pixel at level 0
  size: 256,
  finest: 16,
};
const KEPT = 240; // tiles remembered

class Background {
  constructor(map, ground) {
    Object.assign(this, { map, ground, on: false, alive: null, tiles: new Map() });
  }

  // True when it went on or off; the ground is then painted with or without its own land.
  apply(on) {
    if (Boolean(on) === this.on) return;
    this.on = Boolean(on);
    this.alive = null; // asked for anew: try again
    if (this.on) this.probe();
    else this.dress(false);
  }

  // One tile first: without an answer nothing more is asked, and the map stays as it was.
  probe() {
    const image = new Image();
    image.onload = () => { this.alive = true; if (this.on) this.dress(true); };
    image.onerror = () => { this.alive = false; };
    image.src = TILES.url(0, 0, 0);
  }

  dress(on) {
    if (on && !this.sheet) {
      this.sheet = new Sheet({ padding: 0.1 }).addTo(this.map);
      const { _container: canvas } = this.sheet;
      canvas.classList.add("rs-background");
      canvas.parentNode.insertBefore(canvas, canvas.parentNode.firstChild);
      this.sheet.on("update", () => this.paint());
    }
    if (this.sheet) this.sheet._container.hidden = !on;
    this.map.getContainer().classList.toggle("rs-on-background", on);
    this.ground.bare = on;
    this.ground.paintAreas();
    this.ground.paintLines();
    if (on) this.paint();
  }

  paint() {
    const view = this.sheet && this.on && this.alive && this.ground.view(this.sheet);
    if (!view) return;
    const pen = this.ground.begin(this.sheet, view);
    const { box: { min, max }, scale } = view;
    const level = Math.max(0, Math.min(TILES.finest, Math.round(Math.log2(TILES.coarsest * scale) + 0.2)));
    const side = (TILES.size * TILES.coarsest) / 2 ** level; // metres
    const [left, top] = [TILES.west - ORIGIN.x, ORIGIN.y - TILES.north];
    const [first, last] = [min, max].map(({ x, y }) => [Math.floor((x - left) / side), Math.floor((y - top) / side)]);
    const count = 2 ** level;
    for (let row = Math.max(0, first[1]); row <= Math.min(count - 1, last[1]); row += 1) {
      for (let column = Math.max(0, first[0]); column <= Math.min(count - 1, last[0]); column += 1) {
        const image = this.tile(level, row, column);
        if (image.complete && image.naturalWidth) pen.drawImage(image, left + column * side, top + row * side, side, side);
      }
    }
  }

  tile(level, row, column) {
    const key = `${level}/${row}/${column}`;
    let image = this.tiles.get(key);
    if (image) return image;
    image = new Image();
    image.onload = () => this.soon();
    image.src = TILES.url(level, row, column);
    this.tiles.set(key, image);
    if (this.tiles.size > KEPT) this.tiles.delete(this.tiles.keys().next().value);
    return image;
  }

  // Tiles come many at a time: paint once a frame.
  soon() {
    this.waiting ??= requestAnimationFrame(() => { this.waiting = null; this.paint(); });
  }
}

// Centre symbols and their names. They keep their size in pixels at every zoom.

const SVG = "http://www.w3.org/2000/svg";

function element(name, attributes, parent) {
  const node = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  if (parent) parent.append(node);
  return node;
}

// Grows with the square root of the population, so that towns of 1 000, 10 000 and 50 000 differ at a
// glance; the few big cities are cut off at 15 px. An unknown population is the smallest. Smaller far
// out, where towns crowd, and never moved aside: a symbol stands where the town is.
const radiusOf = (population, zoom) =>
  Math.min(15, 3.6 + 0.034 * Math.sqrt(population ?? 0)) * Math.max(0.6, Math.min(1.25, 0.6 + 0.2 * (zoom - 4)));

// How small a town may be and still get a name.
const smallestNamed = (zoom) => (zoom < 4.3 ? 62000 : zoom < 5 ? 38000 : zoom < 5.75 ? 18000 : zoom < 6.75 ? 7000 : 0);

const shortName = (name) => name.split(/ [-/–] |\//)[0];

class Symbols {
  constructor(svg, centres) {
    this.dots = element("g", { class: "rs-centres" }, svg);
    this.names = element("g", { class: "rs-names", "aria-hidden": "true" }, svg);
    this.chosen = element("g", { class: "rs-chosen" }, svg);
    const bySize = [...centres].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
    this.items = bySize.map((centre) => {
      const group = element("g", { "data-centre": centre.index }, this.dots);
      const halo = element("circle", { class: "rs-halo" }, group);
      const dot = element("circle", { class: "rs-dot" }, group);
      const text = element("text", { class: "rs-name", "data-centre": centre.index }, this.names);
      text.textContent = shortName(centre.name);
      return { centre, group, halo, dot, text, hidden: true, colour: undefined };
    });
    this.itemOf = new Map(this.items.map((item) => [item.centre.index, item]));
    this.taken = [];
    this.ring = element("circle", { class: "rs-ring" }, this.chosen);
    this.diamond = element("path", { class: "rs-diamond" }, this.chosen);
    this.pen = document.createElement("canvas").getContext("2d");
  }

  // Colours and what is shown. fill(i) gives a colour or null for a hidden centre.
  // compared: slugs of centres marked beside the selected one. True when other symbols are shown.
  recolour(fill, selected, compared = []) {
    this.selected = null;
    let changed = false;
    for (const item of this.items) {
      const colour = fill(item.centre.index);
      const chosen = item.centre.slug === selected;
      const mark = chosen ? "chosen" : compared.includes(item.centre.slug) ? "compared" : colour === null ? "hidden" : "";
      if (chosen) this.selected = item;
      if (mark !== item.mark) {
        changed = true;
        item.mark = mark;
        item.hidden = mark === "hidden";
        item.group.style.display = item.hidden || chosen ? "none" : "";
        if (mark === "compared" || item.frame) this.square(item, mark === "compared");
      }
      if (colour !== item.colour) {
        item.colour = colour;
        item.dot.setAttribute("fill", colour ?? "#fff");
        item.frame?.setAttribute("fill", colour ?? "#fff");
      }
    }
    this.chosen.style.display = this.selected ? "" : "none";
    if (this.selected) {
      this.diamond.setAttribute("fill", this.selected.dot.getAttribute("fill"));
      this.chosen.setAttribute("data-centre", this.selected.centre.index);
    }
    return changed;
  }

  // A compared centre is a square in a square frame; the selected one a diamond in a ring.
  square(item, on) {
    item.group.classList.toggle("rs-compared", on);
    if (on && !item.frame) {
      item.outer = element("rect", { class: "rs-outer" }, item.group);
      item.frame = element("rect", { class: "rs-frame", fill: item.colour ?? "#fff" }, item.group);
    }
    if (on) this.dots.append(item.group); // above the others, until it is one of them again
    else this.dots.insertBefore(item.group, this.items.slice(this.items.indexOf(item) + 1).find((one) => one.mark !== "compared")?.group ?? null);
  }

  // Whether a centre has a symbol on the map now.
  shown(index) {
    return this.itemOf.get(index)?.hidden === false;
  }

  // Puts everything at its place. place(centre) gives layer pixels, view the part in sight.
  arrange(place, zoom, view) {
    for (const item of this.items) {
      const { x, y } = place(item.centre);
      const r = radiusOf(item.centre.population, zoom);
      Object.assign(item, { x, y, r });
      item.group.setAttribute("transform", `translate(${x} ${y})`);
      item.halo.setAttribute("r", r + (zoom < 5.5 ? 1 : 1.4));
      item.halo.setAttribute("stroke-width", 2 * Math.max(0, 9 - r));
      item.dot.setAttribute("r", r);
      if (item.mark === "compared") this.size(item);
    }
    if (this.selected) {
      const { x, y, r } = this.selected;
      const d = Math.max(8, r + 3);
      this.chosen.setAttribute("transform", `translate(${x} ${y})`);
      this.diamond.setAttribute("d", `M0 ${-d}L${d} 0L0 ${d}L${-d} 0z`);
      this.ring.setAttribute("r", d + 6);
    }
    this.name(zoom, view);
  }

  size({ outer, frame, r }) {
    const half = Math.max(5.5, r);
    const put = (node, h) => ["x", "y", "width", "height"].forEach((name, i) => node.setAttribute(name, i < 2 ? -h : 2 * h));
    put(frame, half);
    put(outer, half + 4.5);
  }

  // Names, the chosen, the compared and the largest first; one that would cover a name or symbol is left out.
  name(zoom, view) {
    const size = zoom < 6.5 ? 12 : 13;
    this.names.setAttribute("font-size", size);
    this.pen.font = `600 ${size}px system-ui, sans-serif`;
    const order = { chosen: 0, compared: 1, "": 2 };
    const queue = this.items.filter((item) => !item.hidden).sort((a, b) => order[a.mark] - order[b.mark]);
    const seen = ({ x, y }) => x > view.min.x && x < view.max.x && y > view.min.y && y < view.max.y;
    const taken = this.taken = [];
    // A name keeps clear of the symbols of larger towns, or it would seem to belong to them.
    const free = (box, own) => box[0] > view.min.x && box[2] < view.max.x && !taken.some((other) =>
      other[4] !== own && box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
    for (const item of this.items) item.text.style.display = "none";
    for (const item of queue) {
      const chosen = item === this.selected;
      const marked = item.mark !== "";
      if (!seen(item)) continue;
      taken.push([item.x - item.r - 6, item.y - item.r, item.x + item.r + 6, item.y + item.r, item]);
      if ((!marked && (item.centre.population ?? 0) < smallestNamed(zoom))) continue;
      if (item.measured !== size) Object.assign(item, { measured: size, width: this.pen.measureText(item.text.textContent).width });
      const width = item.width * (marked ? 1.12 : 1) + 4;
      const out = (chosen ? Math.max(8, item.r + 3) + 7 : marked ? Math.max(5.5, item.r) + 6 : item.r) + 4;
      const spots = [[out, 0, "start"], [-out, 0, "end"], [0, -out - size / 2, "middle"], [0, out + size / 2, "middle"]];
      const boxed = ([dx, dy, anchor]) => {
        const left = item.x + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
        return [left, item.y + dy - size * 0.62, left + width, item.y + dy + size * 0.62];
      };
      const spot = spots.find((candidate) => free(boxed(candidate), item)) ?? (marked ? spots[0] : null);
      if (!spot) continue;
      taken.push(boxed(spot));
      item.text.style.display = "";
      item.text.classList.toggle("rs-name-chosen", marked);
      item.text.setAttribute("text-anchor", spot[2]);
      item.text.setAttribute("x", item.x + spot[0]);
      item.text.setAttribute("y", item.y + spot[1]);
    }
  }
}

// Place names by importance, on the canvas over the ground. The symbols and names of the centres come
// first; a place name that would cover one of these, or a more important name, is left out.

// Colour, font and the halo that keeps a name readable on the coloured areas. `space` is px between
// letters: names of wide districts are spread, as on printed maps.
const LABEL_STYLES = {
  t: { ink: "--rs-place", halo: "--rs-paper", font: "500", size: 11 },
  m: { ink: "--rs-district", halo: "--rs-paper", font: "400", size: 11, space: 1.6 },
  i: { ink: "--rs-district", halo: "--rs-paper", font: "400", size: 10.5 },
  w: { ink: "--rs-water-name", halo: "--rs-sea", font: "italic 400", size: 11.5, space: 0.4 },
  l: { ink: "--rs-water-name", halo: "--rs-sea", font: "italic 400", size: 10.5 },
  g: { ink: "--rs-water-name", halo: "--rs-paper", font: "italic 400", size: 10.5 },
};
const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

// The names of the third file with their centre, if they are one's own name, and the points of the
// municipal centres; all in metres from ORIGIN.
async function loadPlaces(url, centres) {
  const { step, names, points } = await readJson(url);
  const at = (x, y) => ({ x: x * step - ORIGIN.x, y: ORIGIN.y - y * step });
  const places = names.map(([x, y, from, kind, text]) => ({ ...at(x, y), from, kind, text, centre: null }));
  for (const centre of centres) {
    // The most populous settlement by a centre's point is the centre.
    const own = places.find((one) => one.kind === "t" && Math.hypot(one.x - centre.x, one.y - centre.y) < 4000);
    if (own) own.centre = centre.index;
  }
  return { places, points: points.map(([x, y]) => at(x, y)) };
}

// taken: boxes [left, top, right, bottom] that may not be covered (layer pixels), added to here.
// shown(i): whether centre i has its symbol, and so its own name or none.
function paintLabels(pen, places, { zoom, place, view, taken, ink, shown }) {
  const room = zoom < 6 ? 12 : 7; // px round a name: far out the data need more quiet
  const grow = zoom < 8 ? 0 : 1;
  let font = null;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  for (const one of places) {
    if (one.from > zoom) break; // in order of importance
    if (one.centre !== null && shown(one.centre)) continue;
    const { x, y } = place(one);
    if (x < view.min.x || x > view.max.x || y < view.min.y || y > view.max.y) continue;
    const style = LABEL_STYLES[one.kind];
    const size = style.size + grow + (one.kind === "t" && one.from <= 5.5 ? 1 : 0);
    const wanted = `${style.font} ${size}px ${FAMILY}`;
    if (font !== wanted) {
      font = pen.font = wanted;
      pen.letterSpacing = `${style.space ?? 0}px`;
    }
    if (one.font !== wanted) Object.assign(one, { font: wanted, width: pen.measureText(one.text).width });
    const { width } = one;
    const box = [x - width / 2 - room, y - size / 2 - room / 2, x + width / 2 + room, y + size / 2 + room / 2];
    if (box[0] < view.min.x || box[2] > view.max.x) continue;
    if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
    taken.push(box);
    pen.strokeStyle = ink(style.halo);
    pen.lineWidth = 3;
    pen.globalAlpha = 0.85;
    pen.strokeText(one.text, x, y);
    pen.globalAlpha = 1;
    pen.fillStyle = ink(style.ink);
    pen.fillText(one.text, x, y);
  }
  pen.letterSpacing = "0px";
}

// Drive time to the selected centre in bands of 15 minutes. The road model has one time a municipality,
// from its administrative centre: so a dot there, and lines only where two municipalities meet on
// different sides of a limit, never a finer curve than the model can know.

const BANDS = [ // nearest first: line in px, its dashes, and how much of the dot is filled
  { width: 3.4, dash: [], fill: 1 },
  { width: 2.6, dash: [], fill: 0.6 },
  { width: 2, dash: [7, 4], fill: 0.3 },
  { width: 1.6, dash: [2, 4], fill: 0 },
];

class Bands {
  constructor(geometry) {
    Object.assign(this, { geometry, key: "", lines: null });
  }

  // flags: one character a municipality: 0-3 the band, x beyond; minutes: [code, minutes].
  apply(flags = "", minutes = []) {
    this.flags = flags;
    this.on = Boolean(flags);
    this.minutes = new Map(minutes);
    if (flags === this.key) return false;
    this.key = flags;
    this.lines = this.on ? BANDS.map((_, k) => this.border(k)) : null;
    return true;
  }

  // Borders between municipalities within band k and those outside.
  border(k) {
    const { topology, areas } = this.geometry;
    const inside = new Set(areas.filter((_, i) => this.flags[i] !== "x" && Number(this.flags[i]) <= k).map(({ code }) => code));
    const { coordinates } = topojson.mesh(topology, topology.objects.municipalities, (a, b) => inside.has(a.id) !== inside.has(b.id));
    return new Path2D(linePath(coordinates));
  }

  paintLines(pen, scale, ink) {
    pen.lineJoin = pen.lineCap = "round";
    // A limit can follow the same border as the next one: the nearer, heavier one is drawn last.
    for (let k = BANDS.length - 1; k >= 0; k -= 1) {
      const { width, dash } = BANDS[k];
      pen.setLineDash([]);
      pen.strokeStyle = ink("--rs-paper");
      pen.lineWidth = (width + 2.6) / scale;
      pen.stroke(this.lines[k]);
      pen.strokeStyle = ink("--rs-band");
      pen.setLineDash(dash.map((length) => length / scale));
      pen.lineWidth = width / scale;
      pen.stroke(this.lines[k]);
    }
    pen.setLineDash([]);
  }

  // Dots with their minutes, in pixels. avoid: the place of the selected centre's own symbol.
  paintDots(pen, points, { zoom, place, taken, ink, avoid }) {
    const dots = [];
    this.geometry.areas.forEach(({ code }, i) => {
      const band = BANDS[this.flags[i]];
      if (!band || !points[i]) return;
      const { x, y } = place(points[i]);
      if (avoid && Math.hypot(x - avoid.x, y - avoid.y) < avoid.r + 8) return;
      dots.push({ x, y, band, number: this.minutes.get(code) });
    });
    const r = zoom < 6.5 ? 3.2 : 4.2;
    for (const { x, y, band } of dots) {
      pen.beginPath();
      pen.arc(x, y, r, 0, 7);
      pen.fillStyle = ink("--rs-paper");
      pen.strokeStyle = ink("--rs-band");
      pen.lineWidth = 1.8;
      pen.fill();
      pen.globalAlpha = band.fill;
      pen.fillStyle = ink("--rs-band");
      pen.fill();
      pen.globalAlpha = 1;
      pen.stroke();
      taken.push([x - r - 2, y - r - 2, x + r + 2, y + r + 2]);
    }
    if (zoom < 6) return;
    pen.font = `600 11.5px ${FAMILY}`;
    pen.textAlign = "left";
    pen.textBaseline = "middle";
    for (const { x, y, number } of dots) {
      if (number === undefined) continue;
      const text = `${number} min`;
      const width = pen.measureText(text).width;
      const spots = [x + r + 4, x - r - 4 - width].map((left) => [left, y - 8, left + width, y + 8]);
      const spot = spots.find((box) => !taken.some((other) =>
        box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]));
      if (!spot) continue;
      taken.push(spot);
      pen.strokeStyle = ink("--rs-paper");
      pen.lineWidth = 3.2;
      pen.strokeText(text, spot[0], y);
      pen.fillStyle = ink("--rs-band");
      pen.fillText(text, spot[0], y);
    }
  }
}

// A third canvas, over the ground and under the symbols: the wash that takes what is outside the
// hinterland back a little, the mark of the centre municipality, drive-time bands and place names.
// Painted when the view, the selection or a layer changes; a change of colours leaves it alone.

// Nothing is tinted inside, for there the colours must be those of the legend. Far out the whole
// country is being compared, so the wash comes with the zoom.
const washOf = (zoom) => 0.34 * Math.max(0, Math.min(1, (zoom - 5) / 1.25));

class Over {
  constructor(map, geometry, ground) {
    Object.assign(this, { map, geometry, ground, names: null, inside: [], own: [] });
    this.bands = new Bands(geometry);
    this.sheet = new Sheet({ padding: 0.1 }).addTo(map);
    this.indexOf = new Map(geometry.areas.map(({ code }, i) => [code, i]));
  }

  // codes: the hinterland drawn; own: the centre's municipalities. True when something changed.
  apply({ codes, own, bands, minutes }) {
    const key = `${codes}|${own}`;
    const changed = this.bands.apply(bands, minutes);
    if (key === this.key && !changed) return false;
    this.key = key;
    const numbers = (list) => list.map((code) => this.indexOf.get(code)).filter((i) => i !== undefined);
    this.own = numbers(own);
    this.inside = [...new Set([...numbers(codes), ...this.own])];
    return true;
  }

  // symbols: has the boxes taken by the centres; place(point) gives layer pixels.
  paint(symbols, place, area) {
    const view = this.ground.view(this.sheet);
    if (!view) return;
    const pen = this.ground.begin(this.sheet, view);
    const { scale, zoom } = view;
    const ink = this.ground.ink;
    if (this.inside.length) this.focus(pen, view);
    if (this.bands.on) this.bands.paintLines(pen, scale, ink);
    const { dense, _bounds: { min } } = this.sheet;
    pen.setTransform(dense, 0, 0, dense, -min.x * dense, -min.y * dense);
    const taken = [...symbols.taken];
    const about = { zoom, place, view: area, taken, ink };
    if (this.bands.on && this.names) this.bands.paintDots(pen, this.names.points, { ...about, avoid: symbols.selected });
    if (this.names) paintLabels(pen, this.names.places, { ...about, shown: (i) => symbols.shown(i) });
  }

  focus(pen, { zoom, scale, box, shapes }) {
    const wash = washOf(zoom);
    if (wash > 0) {
      const { min, max } = box;
      pen.globalAlpha = wash;
      pen.fillStyle = this.ground.ink("--rs-sea");
      pen.fillRect(min.x, min.y, max.x - min.x, max.y - min.y);
      pen.globalAlpha = 1;
      pen.globalCompositeOperation = "destination-out";
      pen.lineWidth = 1.2 / scale; // or a thread of wash would be left along the inner borders
      for (const i of this.inside) {
        pen.fill(shapes.areas[i], "evenodd");
        pen.stroke(shapes.areas[i]);
      }
      pen.globalCompositeOperation = "source-over";
    }
    // The centre municipality: dashes on the inside of its border. No hatching: that means missing.
    for (const i of this.own) {
      pen.save();
      pen.clip(shapes.areas[i], "evenodd");
      pen.lineCap = "butt";
      pen.strokeStyle = this.ground.ink("--rs-paper");
      pen.lineWidth = 9 / scale;
      pen.globalAlpha = 0.85;
      pen.stroke(shapes.areas[i]);
      pen.globalAlpha = 1;
      pen.strokeStyle = this.ground.ink("--rs-ink");
      pen.lineWidth = 5 / scale;
      pen.setLineDash([7 / scale, 4 / scale]);
      pen.stroke(shapes.areas[i]);
      pen.restore();
    }
  }
}

// Commuting to the selected centre: a curve from each municipal centre, widest where people come
// from. The width (px) comes ready-made from the server, so that the legend's rule is the only one.

const BEND = 0.16; // how far the curve swings out, of its length
const SAMPLES = 14;
const TIP = 0.3; // the width at the centre, of the width at the start

class Flows {
  constructor(svg, geometry) {
    Object.assign(this, { geometry, key: "", items: [] });
    this.layer = element("g", { class: "rs-flows" }, svg);
    this.layer.style.display = "none";
  }

  // flows: [municipality code, width, text]; the widest are drawn first, under the others.
  apply(flows = []) {
    const key = JSON.stringify(flows);
    if (key === this.key) return false;
    this.key = key;
    this.layer.style.display = flows.length ? "" : "none";
    const numbers = new Map(this.geometry.areas.map(({ code }, i) => [code, i]));
    this.items = flows
      .filter(([code]) => numbers.has(code))
      .sort((a, b) => b[1] - a[1])
      .map(([code, width, text], i) => ({
        width, text, index: numbers.get(code), name: this.geometry.areas[numbers.get(code)].name,
        path: element("path", { class: "rs-flow", "data-flow": i }),
      }));
    this.layer.replaceChildren(...this.items.map(({ path }) => path));
    return true;
  }

  // points: of the municipal centres; target: the symbol of the selected centre (layer pixels).
  arrange(points, target, place) {
    if (!this.items.length) return;
    for (const { path, width, index } of this.items) {
      const ready = points && target;
      path.setAttribute("d", ready ? taper(place(points[index]), target, width) : "");
    }
  }
}

// A closed shape along a curve from `from` to the edge of the symbol at `to`, narrowing on the way.
function taper(from, to, width) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const end = length - (to.r ?? 0) - 6;
  if (end < 8) return ""; // the place is under the symbol itself
  const bend = { x: from.x + dx / 2 - dy * BEND, y: from.y + dy / 2 + dx * BEND };
  const [left, right] = [[], []];
  for (let i = 0; i <= SAMPLES; i += 1) {
    const t = (i / SAMPLES) * (end / length);
    const u = 1 - t;
    const x = u * u * from.x + 2 * u * t * bend.x + t * t * to.x;
    const y = u * u * from.y + 2 * u * t * bend.y + t * t * to.y;
    const [tx, ty] = [u * (bend.x - from.x) + t * (to.x - bend.x), u * (bend.y - from.y) + t * (to.y - bend.y)];
    const half = (width * (1 - (1 - TIP) * (i / SAMPLES))) / 2;
    const share = Math.max(0.5, half) / Math.hypot(tx, ty);
    left.push(`${(x - ty * share).toFixed(1)} ${(y + tx * share).toFixed(1)}`);
    right.unshift(`${(x + ty * share).toFixed(1)} ${(y - tx * share).toFixed(1)}`);
  }
  return `M${[...left, ...right].join("L")}z`;
}

// Plays the years of the indicator. Classes of all years come once and are stepped through here.

const STEP = 200; // ms a year
const ICONS = { play: "M4 2l10 6-10 6z", pause: "M4 2h3v12H4zM9 2h3v12H9z", close: "M3 3l10 10M13 3L3 13" };

class Player {
  // does: ask(indicator) for the years, show(flags), rest(year) when stopped at one, stop().
  constructor(box, does) {
    Object.assign(this, { does, frames: null, at: null, timer: null, waiting: false });
    this.box = L.DomUtil.create("div", "rs-player", box);
    this.label = L.DomUtil.create("div", "rs-year", box);
    this.box.hidden = this.label.hidden = true;
    this.button = button(this.box, () => this.toggle());
    this.slider = L.DomUtil.create("input", "", this.box);
    Object.assign(this.slider, { type: "range", min: 0, step: 1 });
    this.slider.addEventListener("input", () => { this.pause(); this.show(Number(this.slider.value)); });
    this.slider.addEventListener("change", () => this.rest());
    this.close = button(this.box, () => { this.pause(); this.frames = null; this.arrange(); this.does.stop(); });
    icon(this.close, "close");
    L.DomEvent.disableClickPropagation(this.box);
    L.DomEvent.disableScrollPropagation(this.box);
    this.box.addEventListener("keydown", (event) => event.stopPropagation());
  }

  apply(state) {
    this.state = state;
    const { play } = state;
    if (play?.classes.length || play?.centre_classes.length) this.frames = play;
    if (!play || play.key !== this.frames?.key) {
      this.pause();
      this.frames = null;
      if (play && this.asked !== play.key) this.ask(play.key); // the frame is new, the session is not
    }
    if (this.frames && !this.timer) this.at = this.frames.years.indexOf(play.year);
    this.arrange();
    if (this.frames && this.waiting) {
      this.waiting = false;
      this.start();
    }
  }

  ask(key) {
    this.asked = key;
    this.does.ask(this.state.indicator);
  }

  toggle() {
    if (this.timer) {
      this.pause();
      this.rest();
    } else if (this.frames) {
      this.start();
    } else {
      this.waiting = true;
      this.ask(null);
    }
  }

  start() {
    const { years } = this.frames;
    let next = this.at >= years.length - 1 || this.at < 0 ? 0 : this.at + 1;
    this.timer = setInterval(() => {
      this.show(next);
      next += 1;
      if (next < years.length) return;
      this.pause();
      this.rest();
    }, STEP);
    this.arrange();
  }

  pause() {
    clearInterval(this.timer);
    this.timer = null;
    this.arrange();
  }

  rest() {
    const year = this.frames?.years[this.at];
    if (year !== undefined && year !== this.state.play?.year) this.does.rest(year);
  }

  show(at) {
    this.at = at;
    this.arrange();
    this.does.show(this.flags());
  }

  // The flags of the year in sight, null when no years are played.
  flags() {
    if (!this.frames || this.at < 0) return null;
    return { classes: this.frames.classes[this.at], centre_classes: this.frames.centre_classes[this.at] };
  }

  // The year in sight when it is another than the state's, whose values then do not hold.
  otherYear() {
    const year = this.frames?.years[this.at];
    return year === undefined || year === this.state.play?.year ? null : year;
  }

  // The class in words of a place in another year than the state's; null when the value holds.
  word(isCentre, index) {
    if (this.otherYear() === null) return null;
    const { classes, centre_classes: centres } = this.flags();
    return this.frames.words[Number((isCentre ? centres : classes)?.[index])] ?? this.state.texts.missing;
  }

  arrange() {
    const texts = this.state?.texts ?? {};
    const on = Boolean(this.frames);
    this.box.hidden = !(this.state?.years > 1);
    this.slider.hidden = this.close.hidden = this.label.hidden = !on;
    icon(this.button, this.timer ? "pause" : "play");
    const name = (node, text) => { node.title = text ?? ""; node.setAttribute("aria-label", text ?? ""); };
    name(this.button, this.timer ? texts.pause : texts.play);
    name(this.close, texts.close);
    name(this.slider, texts.year);
    if (!on) return;
    const year = String(this.frames.years[this.at] ?? "");
    this.slider.max = this.frames.years.length - 1;
    // Setting the value, even to the same, would keep the slider from telling of its change.
    if (Number(this.slider.value) !== this.at) this.slider.value = this.at;
    this.slider.setAttribute("aria-valuetext", year);
    this.label.textContent = year;
  }
}

function button(parent, action) {
  const made = L.DomUtil.create("button", "", parent);
  made.type = "button";
  made.addEventListener("click", action);
  return made;
}

function icon(node, name) {
  if (node.dataset.icon === name) return;
  node.dataset.icon = name;
  const stroke = name === "close" ? 'fill="none" stroke="currentColor" stroke-width="2"' : 'fill="currentColor"';
  node.innerHTML = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${ICONS[name]}" ${stroke}/></svg>`;
}

// The map itself: drawn once from the static files; a state only recolours, selects and moves.

const NORWAY = L.bounds([-580000, -740000], [620000, 755000]); // metres from ORIGIN, y downwards
// How far one may pan: corners in metres, for Leaflet limits a view by two projected corners.
const LIMITS = [[-1300000, 5900000], [2000000, 8450000]];
const ATTRIBUTION = "© Kartverket, Natural Earth, OpenStreetMap, SSB";
const LOCALES = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const NO_STATE = { classes: "", centre_classes: "", values: "", centre_values: "", palette: [], texts: {} };

class RegionMap {
  constructor(map, urls, choose) {
    Object.assign(this, { map, urls, choose, state: null, geometry: null, clicked: null, atHome: true });
    const box = map.getContainer();
    box.classList.add("rs-map");
    map.attributionControl?.setPrefix(false).addAttribution(ATTRIBUTION);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) map.options.zoomAnimation = false;
    map.setMaxBounds(LIMITS.map(([x, y]) => utm33.unproject({ x, y })));
    this.zoom = L.control.zoom().addTo(map);
    this.home = homeControl(() => this.showNorway()).addTo(map);
    this.player = new Player(box, {
      ask: (indicator) => this.choose("play", indicator),
      show: (flags) => this.colour(flags),
      rest: (year) => this.choose("year", year),
      stop: () => this.choose("stop", null),
    });
    this.tip = L.DomUtil.create("div", "rs-tip", box);
    this.tip.setAttribute("role", "status");
    this.notice = L.DomUtil.create("div", "rs-notice", box);
    this.showNorway();
    this.listen(box);
    this.load();
  }

  listen(box) {
    this.map.on("zoomstart", () => { this.hideTip(); box.classList.add("rs-zooming"); });
    this.map.on("zoomend", () => box.classList.remove("rs-zooming"));
    this.map.on("dragstart", () => { this.atHome = false; this.hideTip(); });
    this.map.on("click", (event) => this.click(event.originalEvent));
    box.addEventListener("wheel", () => { this.atHome = false; }, { passive: true });
    box.addEventListener("pointermove", (event) => event.pointerType !== "touch" && this.hover(event));
    box.addEventListener("pointerleave", () => this.hideTip());
    new ResizeObserver(() => {
      this.map.invalidateSize({ animate: false });
      if (this.atHome) this.showNorway();
    }).observe(box);
  }

  async load() {
    this.failed = false;
    this.notify();
    try {
      this.geometry = await loadGeometry(this.urls);
      this.draw();
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
    this.notify();
    if (this.geometry && this.state) this.show(null);
    if (this.geometry) requestAnimationFrame(() => setTimeout(() => this.loadQuiet()));
  }

  // After the first picture: roads, place names and the like, which the map can do without.
  async loadQuiet() {
    try {
      this.base.more = await loadMore(this.urls.quiet);
      this.base.paintLines();
      this.over.names = await loadPlaces(this.urls.places, this.geometry.centres);
      this.arrange();
    } catch (error) {
      console.warn(error);
    }
  }

  // A quiet word while waiting, and a way on when the files could not be read.
  notify() {
    const texts = this.state?.texts ?? {};
    this.notice.hidden = Boolean(this.geometry) || !this.state;
    this.notice.setAttribute("role", this.failed ? "alert" : "status");
    this.notice.textContent = (this.failed ? texts.failed : texts.loading) ?? "";
    if (this.failed) {
      const button = L.DomUtil.create("button", "", this.notice);
      button.type = "button";
      button.textContent = texts.retry ?? "";
      L.DomEvent.on(button, "click", (event) => { L.DomEvent.stop(event); this.load(); });
    }
  }

  draw() {
    const g = this.geometry;
    this.base = new Ground(this.map, g);
    this.over = new Over(this.map, g, this.base);
    this.background = new Background(this.map, this.base);
    this.renderer = L.svg({ padding: 0.1 }).addTo(this.map);
    this.svg = this.renderer._container;
    this.svg.setAttribute("aria-hidden", "true");
    this.ground = element("g", {}, this.svg);
    const path = (name) => element("path", { class: name }, this.ground);
    this.pointed = path("rs-pointed");
    this.area = path("rs-area-chosen");
    this.outlines = ["rs-outline-casing", "rs-outline"].map(path);
    this.flows = new Flows(this.svg, g);
    this.symbols = new Symbols(this.svg, g.centres);
    this.renderer.on("update", () => this.place());
    this.place();
  }

  // Layer pixels = metres * scale + shift; runs after every pan and zoom, never on a recolour.
  place() {
    if (!this.map._loaded) return;
    const scale = L.CRS.Utm33.scale(this.map.getZoom());
    const shift = this.map.getPixelOrigin();
    this.ground.setAttribute("transform", `matrix(${scale} 0 0 ${scale} ${-shift.x} ${-shift.y})`);
    this.arrange();
  }

  // Symbols, names and what is over the ground: they depend on the view, the selection and the layers.
  arrange() {
    const zoom = this.map.getZoom();
    const scale = L.CRS.Utm33.scale(zoom);
    const shift = this.map.getPixelOrigin();
    const size = this.map.getSize();
    const place = ({ x, y }) => ({ x: x * scale - shift.x, y: y * scale - shift.y });
    const area = L.bounds(this.map.containerPointToLayerPoint([0, 0]), this.map.containerPointToLayerPoint(size));
    this.symbols.arrange(place, zoom, area);
    this.flows.arrange(this.over.names?.points, this.symbols.selected, place);
    this.over.paint(this.symbols, place, area);
  }

  apply(state) {
    const before = this.state;
    this.state = { ...NO_STATE, ...state };
    this.values = this.state.values.split("|");
    this.centreValues = this.state.centre_values.split("|");
    this.ranked = {};
    this.speak();
    this.notify();
    this.player.apply(this.state);
    if (this.geometry) this.show(before);
  }

  // Where every municipality has its region's colour, the message says it of the centres alone.
  expand() {
    if (!this.state.by_region) return;
    const { areas, regionOf } = this.geometry;
    const centres = areas.map((area) => regionOf.get(area.code)?.index);
    this.values = centres.map((index) => this.centreValues[index] ?? "");
    this.state.classes = centres.map((index) => this.state.centre_classes[index] ?? "-").join("");
  }

  show(before) {
    this.expand();
    const { selected, municipality, outline, focus, dark, flows, bands, minutes, background } = this.state;
    const others = this.colour(this.player.flags() ?? this.state);
    const centre = this.geometry.centres.find((one) => one.slug === selected);
    const codes = outline?.length ? outline : centre?.municipalities ?? [];
    this.draws("outline", codes, () => {
      const d = codes.length ? outlineOf(this.geometry, codes) : "";
      this.outlines.forEach((path) => path.setAttribute("d", d));
    });
    this.draws("area", [municipality], () =>
      this.area.setAttribute("d", this.geometry.areaOf.has(municipality) ? outlineOf(this.geometry, [municipality]) : ""));
    const parts = [
      this.over.apply({ codes, own: centre?.centre_municipalities ?? [], bands, minutes }),
      this.flows.apply(flows),
      this.draws("dark", [dark], () => {}),
    ];
    this.background.apply(background);
    this.follow(before, centre, codes, focus);
    if (others || parts.includes(true)) this.arrange();
  }

  // Does a drawing again only when what it is made of is another than last time.
  draws(what, content, draw) {
    const key = String(content);
    this.drawn ??= {};
    if (this.drawn[what] === key) return false;
    this.drawn[what] = key;
    draw();
    return true;
  }

  // Colours by the flags of the state, or of a year being played; what the state hides stays hidden.
  // True when other centres are shown or marked than before.
  colour({ classes = "", centre_classes: centres = "" }) {
    if (!this.geometry) return false;
    const { palette, selected, compared, classes: own, centre_classes: ownCentres } = this.state;
    const fill = (flag) => (flag === undefined || flag === "-" ? null : palette[Number(flag)]);
    this.shown = this.geometry.areas.map((_, i) =>
      own[i] === "-" ? null : classes[i] === "x" ? "hatch" : fill(classes[i]));
    this.base.recolour(this.shown);
    return this.symbols.recolour((i) =>
      ownCentres[i] === "-" ? null : centres[i] === "x" ? "var(--rs-missing)" : fill(centres[i]), selected, compared);
  }

  // Moves only when someone other than the map chose, or when the page asks (a new focus).
  follow(before, centre, codes, focus) {
    const { selected, municipality } = this.state;
    const changed = selected !== (before?.selected ?? null) || municipality !== (before?.municipality ?? null);
    const own = this.clicked && (selected === this.clicked.slug || municipality === this.clicked.code);
    if (changed) this.clicked = null;
    if ((changed && !own && centre) || (before && focus !== before.focus)) {
      if (centre) this.showBox([...codes, ...(centre.centre_municipalities ?? [])], [centre]);
      else this.showNorway();
    } else if (this.state.county !== (before?.county ?? "")) {
      const { county } = this.state;
      if (county) this.showBox(this.geometry.areas.map(({ code }) => code).filter((code) => code.startsWith(county)));
      else if (!centre) this.showNorway();
    }
  }

  showNorway() {
    this.fit(NORWAY, 10);
    this.atHome = true;
  }

  showBox(codes, points = []) {
    const box = L.bounds(points.map(({ x, y }) => [x, y]));
    codes.forEach((code) => {
      const area = this.geometry.areaOf.get(code);
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
    this.map.setView(utm33.unproject({ x: x + ORIGIN.x, y: ORIGIN.y - y }), zoom, { animate: false });
  }

  // What is under the pointer: a centre by its symbol or name, else an area by its shape.
  target(event) {
    if (!this.base || !this.state) return null;
    const centre = event.target.closest?.("[data-centre]")?.dataset.centre;
    const flow = this.flows.items[event.target.dataset?.flow];
    if (flow) return { kind: "flow", ...flow };
    if (centre !== undefined) return { kind: "centre", index: Number(centre), ...this.geometry.centres[centre] };
    if (!event.target.closest?.(".leaflet-map-pane") && event.target !== this.map.getContainer()) return null;
    const index = this.base.at(this.metres(event));
    return index < 0 ? null : { kind: "municipality", index, ...this.geometry.areas[index] };
  }

  // A point in an area, in pixels of the map, with some pixels of the area alone on every side.
  pointOf(code) {
    const index = this.geometry.areas.findIndex((area) => area.code === code);
    const { min, max } = this.geometry.areas[index].box;
    const scale = L.CRS.Utm33.scale(this.map.getZoom());
    const shift = this.map.getPixelOrigin();
    const frame = this.map.getContainer().getBoundingClientRect();
    const clear = (x, y) => {
      const at = this.map.layerPointToContainerPoint(L.point(x, y).multiplyBy(scale).subtract(shift));
      const node = document.elementFromPoint(at.x + frame.left, at.y + frame.top);
      return this.base.at({ x, y }) === index && node && !node.closest("[data-centre], .leaflet-control, .rs-player") && at;
    };
    const margin = 3 / scale;
    for (let part = 1; part < 900; part += 1) {
      const x = min.x + (max.x - min.x) * ((part * 0.618034) % 1);
      const y = min.y + (max.y - min.y) * (part / 900);
      const at = clear(x, y);
      if (at && [[-1, -1], [1, -1], [-1, 1], [1, 1]].every(([u, v]) => clear(x + u * margin, y + v * margin))) return { x: at.x, y: at.y };
    }
    return null;
  }

  metres(event) {
    const at = this.map.mouseEventToContainerPoint(event);
    return this.map.getPixelOrigin().add(this.map.containerPointToLayerPoint(at)).divideBy(L.CRS.Utm33.scale(this.map.getZoom()));
  }

  click(event) {
    const hit = this.target(event);
    if (event.pointerType === "touch") this.hover(event);
    if (!hit || hit.kind === "flow") return;
    const region = hit.kind === "centre" ? hit : this.geometry.regionOf.get(hit.code);
    this.clicked = { slug: region?.slug, code: hit.code };
    this.choose(hit.kind, hit.kind === "centre" ? hit.slug : hit.code);
  }

  hover(event) {
    const hit = this.target(event);
    this.point(hit);
    if (!hit) return this.hideTip();
    const lines = this.words(hit);
    this.tip.replaceChildren(...lines.map(([name, text]) => Object.assign(document.createElement(name), { textContent: text })));
    const box = this.map.getContainer().getBoundingClientRect();
    this.tip.classList.add("rs-tip-on");
    const { offsetWidth: w, offsetHeight: h } = this.tip;
    const x = Math.min(event.clientX - box.left + 14, box.width - w - 6);
    const y = event.clientY - box.top + (event.clientY - box.top + h + 24 > box.height ? -h - 12 : 16);
    this.tip.style.transform = `translate(${Math.max(6, Math.round(x))}px, ${Math.max(6, Math.round(y))}px)`;
    return undefined;
  }

  // What the tooltip says, as [element, text].
  words(hit) {
    if (hit.kind === "flow") {
      return [["strong", `${hit.name} → ${this.symbols.selected?.centre.name ?? ""}`], ["span", hit.text]];
    }
    const { title, unit, year, texts, remark, centre_remark: centreRemark, estimated, centre_estimated: centreEstimated } = this.state;
    const isCentre = hit.kind === "centre";
    const region = !isCentre && this.geometry.regionOf.get(hit.code);
    const value = this.written((isCentre ? this.centreValues : this.values)[hit.index]);
    const played = this.player.word(isCentre, hit.index);
    const text = played ?? (value ? `${value}${unit ? `\u00a0${unit}` : ""}` : texts.missing ?? "–");
    const when = this.player.otherYear() ?? year;
    const marks = [isCentre ? centreRemark : remark];
    if ((isCentre ? centreEstimated : estimated)[hit.index] === "1") marks.push(texts.estimated);
    const hidden = (isCentre ? this.state.centre_classes : this.state.classes)[hit.index] === "-";
    const lines = [["strong", hit.name], region && ["small", `${texts.region ?? ""} ${region.region ?? region.name}`.trim()]];
    if (!hidden || value) lines.push(["span", `${title}: ${text}${when ? ` (${when})` : ""}`]);
    if (!played && value) lines.push(["small", this.rank(isCentre, hit.index)], ["small", marks.filter(Boolean).join(", ")]);
    if (!isCentre) {
      const minutes = this.over.bands.minutes.get(hit.code);
      lines.push(["span", this.flows.items.find((flow) => flow.index === hit.index)?.text]);
      if (minutes !== undefined) lines.push(["span", (this.state.minutes_text ?? "").replace("{minutes}", minutes)]);
    }
    return lines.filter((line) => line && line[1]);
  }

  // Plain numbers as the language writes them; texts as they are.
  written(text) {
    const { decimals, signed, lang } = this.state;
    if (!text || decimals === null || decimals === undefined) return text;
    const style = {
      minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: signed ? "exceptZero" : "auto",
    };
    return text.split("/").map((part) => Number(part).toLocaleString(LOCALES[lang] ?? LOCALES.nb, style)).join(" / ");
  }

  number(text) {
    const { decimals, lang } = this.state;
    return decimals === null || decimals === undefined ? numberOf(text, lang) : Number(text);
  }

  // "Nr. 12 av 122": among the places of the kind that are shown and have a number.
  rank(isCentre, index) {
    const { texts, classes, centre_classes: centreClasses } = this.state;
    const flags = isCentre ? centreClasses : classes;
    this.ranked[isCentre] ??= (isCentre ? this.centreValues : this.values)
      .map((text, i) => (text && flags[i] !== "-" ? this.number(text) : null));
    const numbers = this.ranked[isCentre];
    const known = numbers.filter((number) => number !== null);
    if (numbers[index] === null || known.length < 2) return "";
    const n = 1 + known.filter((number) => number > numbers[index]).length;
    return (texts[isCentre ? "centre_rank" : "rank"] ?? "").replace("{n}", n).replace("{total}", known.length);
  }

  // A line round the area under the pointer.
  point(hit) {
    const code = hit?.kind === "municipality" ? hit.code : null;
    if (!this.geometry || code === this.pointedAt) return;
    this.pointedAt = code;
    this.map.getContainer().classList.toggle("rs-over-area", Boolean(code));
    this.pointed.setAttribute("d", code ? outlineOf(this.geometry, [code]) : "");
  }

  hideTip() {
    this.tip.classList.remove("rs-tip-on");
    if (this.pointed) this.point(null);
  }

  // Language, colours of the theme, and names for those who do not see the map.
  speak() {
    const { texts, lang, dark, title } = this.state;
    const box = this.map.getContainer();
    // Only when it is another: setting the same language again costs 4 ms, for the canvas with names.
    if (document.documentElement.lang !== (lang ?? "nb")) document.documentElement.lang = lang ?? "nb";
    document.title = texts.map ?? title ?? "";
    box.setAttribute("aria-label", `${texts.map ?? ""}${title ? `: ${title}` : ""}`);
    box.setAttribute("role", "application");
    if (box.classList.contains("rs-dark") !== Boolean(dark)) {
      box.classList.toggle("rs-dark", Boolean(dark));
      this.base?.restyle();
      this.base?.paintLines();
    }
    const label = (node, text) => {
      if (!node || !text) return;
      node.title = text;
      node.setAttribute("aria-label", text);
    };
    label(this.zoom._zoomInButton, texts.zoom_in);
    label(this.zoom._zoomOutButton, texts.zoom_out);
    label(this.home.button, texts.home);
  }
}

function homeControl(action) {
  const control = L.control({ position: "topleft" });
  control.onAdd = () => {
    const bar = L.DomUtil.create("div", "leaflet-bar");
    control.button = L.DomUtil.create("a", "rs-home", bar);
    Object.assign(control.button, { href: "#", role: "button" });
    control.button.innerHTML = '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 8l6-6 6 6M4 7v6h8V7" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>';
    L.DomEvent.disableClickPropagation(bar);
    L.DomEvent.on(control.button, "click", (event) => { L.DomEvent.preventDefault(event); action(); });
    return bar;
  };
  return control;
}

// A number as the page writes it ("1 234,5", "−3,1"; in English "1,234.5").
function numberOf(text, lang) {
  const plain = lang === "en" ? text.replace(/,/g, "") : text.replace(",", ".");
  return Number(plain.replace(/\s/g, "").replace("\u2212", "-"));
}

// The only part that knows streamlit-folium: its window.Streamlit, its list of feature groups and
// the iframe it lives in. Replace this file to run the map in another host.

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
    current?.apply({ ...state, dark: state.dark || pageIsDark() });
    try {
      const frame = window.frameElement;
      if (frame && state.texts?.map && frame.title !== state.texts.map) frame.title = state.texts.map;
    } catch {
      // A host on another origin may not be named; the map works without.
    }
  },

  state: () => current?.state,

  // For tests, which cannot see into a canvas: the colour of every area ("hatch" when missing, null
  // when quiet), and where on the map an area is (pixels of the frame; a point inside it).
  colours: () => current?.shown ?? [],
  pointOf: (code) => current?.pointOf(code),
};
})();
