// Reads the static files, once a page: what a file holds is kept by its address.

async function readJson(url, how) {
  const answer = await fetch(url, how);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

const read = new Map();

// What `load` makes of an address, for all who ask; asked for again when it failed.
function once(url, load) {
  if (!read.has(url)) {
    const promise = load();
    read.set(url, promise);
    promise.catch(() => read.delete(url));
  }
  return read.get(url);
}

// Addresses relative to the document, so that page and frame mean the same by them.
const absolute = (urls) =>
  Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, new URL(url, document.baseURI).href]));

const ownGround = {
  // Municipalities, centres, land, waters and borders; `how` is what fetch() takes.
  geometry: (urls, how) => once(urls.norway, async () => {
    const files = [urls.norway, urls.centres].map((url) => readJson(url, how));
    const [topology, { centres }] = await Promise.all(files);
    return geometryOf(topology, centres);
  }),
  // What is quiet and can wait: roads, railways, ferries, glaciers, smaller lakes.
  quiet: (url) => once(url, async () => quietOf(await readJson(url))),
  // The towns' outlines, for who looks at one up close.
  towns: (url) => once(url, async () => quietOf(await readJson(url))),
};

function geometryOf(topology, centres) {
  const boxOfShape = boxesOf(topology);
  const areas = topology.objects.municipalities.geometries.map((shape) => (
    { code: shape.id, name: shape.properties.n, shape, box: boxOfShape(shape) }));
  const regionOf = new Map();
  centres.forEach((centre, index) => {
    const [x, y] = utmOf(centre.lat, centre.lon);
    Object.assign(centre, { index, x: x - ORIGIN.x, y: ORIGIN.y - y });
    centre.municipalities.forEach((code) => regionOf.set(code, centre));
  });
  return {
    topology, areas, centres, regionOf,
    areaOf: new Map(areas.map((area) => [area.code, area])),
    // Path data of everything, with lines at most `tolerance` metres off; made once each.
    paths: byTolerance(topology, pathsOf),
  };
}

function quietOf(topology) {
  return {
    paths: byTolerance(topology, (source) =>
      lazily(source.objects, (object) => {
        const { coordinates } = topojson.feature(source, object).geometry;
        return object.type === "MultiPolygon" ? coordinates.map(polygonPart) : lineParts(coordinates);
      })),
  };
}

function byTolerance(topology, make) {
  const made = new Map();
  return (tolerance) => {
    if (!made.has(tolerance)) made.set(tolerance, make(tolerance ? coarser(topology, tolerance) : topology));
    return made.get(tolerance);
  };
}

// The outline of several municipalities as one, as SVG path data.
function outlineOf(geometry, codes) {
  const geometries = codes.map((code) => geometry.areaOf.get(code)?.shape).filter(Boolean);
  const shape = { type: "GeometryCollection", geometries };
  return linePath(topojson.mesh(geometry.topology, shape, (a, b) => a === b).coordinates);
}
