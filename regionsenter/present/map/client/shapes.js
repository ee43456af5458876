// Turns shapes of a topology into paths, for canvas and for SVG. Paths are in whole metres from ORIGIN with
// y downwards, so zooming only changes a transform.

// How many metres a line may lie off: about half a pixel far out, nothing close by.
const FAR_OUT = 1200;
const coarseness = (zoom) => (zoom < 5 ? FAR_OUT : zoom < 6.25 ? 600 : 0);

// A box round points, in metres. Leaflet's own will not do: the maps of a page share theirs, and Leaflet knows
// only boxes made in its own window.
class Box {
  constructor() {
    this.min = { x: Infinity, y: Infinity };
    this.max = { x: -Infinity, y: -Infinity };
  }

  add(x, y) {
    const { min, max } = this;
    if (x < min.x) min.x = x;
    if (x > max.x) max.x = x;
    if (y < min.y) min.y = y;
    if (y > max.y) max.y = y;
  }

  contains([x, y]) {
    return x >= this.min.x && x <= this.max.x && y >= this.min.y && y <= this.max.y;
  }

  intersects({ min, max }) {
    return this.max.x >= min.x && this.min.x <= max.x && this.max.y >= min.y && this.min.y <= max.y;
  }
}

// What the ground is made of. shapeOf gives the coordinates of an object, mesh the lines it is bounded by.
const GROUND = {
  areas: ({ municipalities }, shapeOf) => municipalities.geometries.map((shape) =>
    new Path2D(polygonPath(shape.type === "Polygon" ? [shapeOf(shape)] : shapeOf(shape)))),
  land: ({ land }, shapeOf) => shapeOf(land).map(polygonPart),
  lakes: ({ lakes }, shapeOf) => shapeOf(lakes).map(polygonPart),
  abroad: ({ borders }, shapeOf) => lineParts(shapeOf(borders)),
  counties: ({ counties }, _, mesh) => lineParts(mesh(counties)),
  inner: ({ municipalities }, _, mesh) => lineParts(mesh(municipalities, (a, b) => a !== b)),
  coast: ({ municipalities }, _, mesh) => lineParts(mesh(municipalities, (a, b) => a === b)),
};

// The parts of GROUND, each made when it is first asked for.
function pathsOf(topology) {
  const shapeOf = (object) => topojson.feature(topology, object).geometry.coordinates;
  const mesh = (object, filter) => topojson.mesh(topology, object, filter).coordinates;
  return lazily(GROUND, (make) => make(topology.objects, shapeOf, mesh));
}

function lazily(makers, call) {
  const made = {};
  Object.entries(makers).forEach(([name, make]) => {
    let value;
    Object.defineProperty(made, name, { enumerable: true, get: () => (value ??= call(make)) });
  });
  return made;
}

// The same topology with fewer points: what cannot be seen far out need not be painted. Works arc
// by arc, so neighbours still share their border (Douglas-Peucker; a small island stays as it is).
function coarser(topology, tolerance) {
  const [kx, ky] = topology.transform.scale;
  const longest = Math.max(...topology.arcs.map((arc) => arc.length));
  // Steps of the file from its corner, and the same in metres from the arc's first point.
  const [steps, x, y] = [new Int32Array(2 * longest), new Float64Array(longest), new Float64Array(longest)];
  const arcs = topology.arcs.map((arc) => {
    if (arc.length < 4) return arc;
    let [u, v] = [0, 0];
    arc.forEach(([du, dv], i) => {
      steps[2 * i] = u += du;
      steps[2 * i + 1] = v += dv;
      x[i] = (u - arc[0][0]) * kx;
      y[i] = (v - arc[0][1]) * ky;
    });
    const last = arc.length - 1;
    const keep = new Uint8Array(arc.length);
    keep[0] = keep[last] = 1;
    let count = 2;
    const stack = [0, last];
    while (stack.length) {
      const [to, from] = [stack.pop(), stack.pop()];
      const at = farthest(x, y, from, to, tolerance);
      if (!at) continue;
      keep[at] = 1;
      count += 1;
      stack.push(from, at, at, to);
    }
    if (count < 4 && steps[0] === steps[2 * last] && steps[1] === steps[2 * last + 1]) return arc;
    const kept = [];
    [u, v] = [0, 0];
    for (let i = 0; i <= last; i += 1) {
      if (!keep[i]) continue;
      kept.push([steps[2 * i] - u, steps[2 * i + 1] - v]);
      [u, v] = [steps[2 * i], steps[2 * i + 1]];
    }
    return kept;
  });
  return { ...topology, arcs };
}

// The point between two that is farthest from the line between them, if more than `tolerance` off; else 0.
function farthest(x, y, from, to, tolerance) {
  const [ax, ay] = [x[from], y[from]];
  const [dx, dy] = [x[to] - ax, y[to] - ay];
  const length = dx * dx + dy * dy;
  let [far, at] = [tolerance * tolerance, 0];
  for (let i = from + 1; i < to; i += 1) {
    const ex = x[i] - ax;
    const ey = y[i] - ay;
    const t = length ? Math.max(0, Math.min(1, (ex * dx + ey * dy) / length)) : 0;
    const distance = (ex - t * dx) ** 2 + (ey - t * dy) ** 2;
    if (distance > far) [far, at] = [distance, i];
  }
  return at;
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

// Gives the box of a shape of the topology by those of its arcs, without making its coordinates.
function boxesOf({ arcs, transform: { scale: [kx, ky], translate: [tx, ty] } }) {
  const ends = arcs.map((arc) => {
    const box = new Box();
    let [u, v] = [0, 0];
    arc.forEach(([du, dv]) => box.add(u += du, v += dv));
    return box;
  });
  return (shape) => {
    const box = new Box();
    shape.arcs.flat(2).forEach((i) => {
      const { min, max } = ends[i < 0 ? ~i : i];
      box.add(tx + min.x * kx - ORIGIN.x, ORIGIN.y - ty - min.y * ky);
      box.add(tx + max.x * kx - ORIGIN.x, ORIGIN.y - ty - max.y * ky);
    });
    return box;
  };
}

function boxOf(polygons) {
  const box = new Box();
  polygons.forEach(([outer]) => outer.forEach(([x, y]) => box.add(x - ORIGIN.x, ORIGIN.y - y)));
  return box;
}
