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
