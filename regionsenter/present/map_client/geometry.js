// Reads the static files once and turns shapes into paths, for canvas and for SVG.
// Paths are in whole metres from ORIGIN with y downwards, so zooming only changes a transform.

async function readJson(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

async function loadGeometry(urls) {
  const [topology, { centres }] = await Promise.all([readJson(urls.norway), readJson(urls.centres)]);
  const boxOfShape = boxesOf(topology);
  const areas = topology.objects.municipalities.geometries.map((shape) => (
    { code: shape.id, name: shape.properties.n, shape, box: boxOfShape(shape) }));
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

// Gives the box of a shape of the topology by those of its arcs, without making its coordinates.
function boxesOf({ arcs, transform: { scale: [kx, ky], translate: [tx, ty] } }) {
  const ends = arcs.map((arc) => {
    let [u, v] = arc[0];
    const box = [u, v, u, v];
    for (let i = 1; i < arc.length; i += 1) {
      u += arc[i][0];
      v += arc[i][1];
      if (u < box[0]) box[0] = u; else if (u > box[2]) box[2] = u;
      if (v < box[1]) box[1] = v; else if (v > box[3]) box[3] = v;
    }
    return [[tx + box[0] * kx - ORIGIN.x, ORIGIN.y - ty - box[1] * ky], [tx + box[2] * kx - ORIGIN.x, ORIGIN.y - ty - box[3] * ky]];
  });
  return (shape) => L.bounds(shape.arcs.flat(2).flatMap((i) => ends[i < 0 ? ~i : i]));
}

function boxOf(polygons) {
  const box = L.bounds([]);
  polygons.forEach(([outer]) => outer.forEach(([x, y]) => box.extend([x - ORIGIN.x, ORIGIN.y - y])));
  return box;
}
