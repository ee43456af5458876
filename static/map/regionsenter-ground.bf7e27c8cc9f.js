// https://github.com/topojson/topojson-client v3.1.0 Copyright 2019 Mike Bostock
!function(e,t){"object"==typeof exports&&"undefined"!=typeof module?t(exports):"function"==typeof define&&define.amd?define(["exports"],t):t((e=e||self).topojson=e.topojson||{})}(this,function(e){"use strict";function t(e){return e}function r(e){if(null==e)return t;var r,n,o=e.scale[0],a=e.scale[1],i=e.translate[0],c=e.translate[1];return function(e,t){t||(r=n=0);var u=2,f=e.length,s=new Array(f);for(s[0]=(r+=e[0])*o+i,s[1]=(n+=e[1])*a+c;u<f;)s[u]=e[u],++u;return s}}function n(e){var t,n=r(e.transform),o=1/0,a=o,i=-o,c=-o;function u(e){(e=n(e))[0]<o&&(o=e[0]),e[0]>i&&(i=e[0]),e[1]<a&&(a=e[1]),e[1]>c&&(c=e[1])}function f(e){switch(e.type){case"GeometryCollection":e.geometries.forEach(f);break;case"Point":u(e.coordinates);break;case"MultiPoint":e.coordinates.forEach(u)}}for(t in e.arcs.forEach(function(e){for(var t,r=-1,u=e.length;++r<u;)(t=n(e[r],r))[0]<o&&(o=t[0]),t[0]>i&&(i=t[0]),t[1]<a&&(a=t[1]),t[1]>c&&(c=t[1])}),e.objects)f(e.objects[t]);return[o,a,i,c]}function o(e,t){var r=t.id,n=t.bbox,o=null==t.properties?{}:t.properties,i=a(e,t);return null==r&&null==n?{type:"Feature",properties:o,geometry:i}:null==n?{type:"Feature",id:r,properties:o,geometry:i}:{type:"Feature",id:r,bbox:n,properties:o,geometry:i}}function a(e,t){var n=r(e.transform),o=e.arcs;function a(e,t){t.length&&t.pop();for(var r=o[e<0?~e:e],a=0,i=r.length;a<i;++a)t.push(n(r[a],a));e<0&&function(e,t){for(var r,n=e.length,o=n-t;o<--n;)r=e[o],e[o++]=e[n],e[n]=r}(t,i)}function i(e){return n(e)}function c(e){for(var t=[],r=0,n=e.length;r<n;++r)a(e[r],t);return t.length<2&&t.push(t[0]),t}function u(e){for(var t=c(e);t.length<4;)t.push(t[0]);return t}function f(e){return e.map(u)}return function e(t){var r,n=t.type;switch(n){case"GeometryCollection":return{type:n,geometries:t.geometries.map(e)};case"Point":r=i(t.coordinates);break;case"MultiPoint":r=t.coordinates.map(i);break;case"LineString":r=c(t.arcs);break;case"MultiLineString":r=t.arcs.map(c);break;case"Polygon":r=f(t.arcs);break;case"MultiPolygon":r=t.arcs.map(f);break;default:return null}return{type:n,coordinates:r}}(t)}function i(e,t){var r={},n={},o={},a=[],i=-1;function c(e,t){for(var n in e){var o=e[n];delete t[o.start],delete o.start,delete o.end,o.forEach(function(e){r[e<0?~e:e]=1}),a.push(o)}}return t.forEach(function(r,n){var o,a=e.arcs[r<0?~r:r];a.length<3&&!a[1][0]&&!a[1][1]&&(o=t[++i],t[i]=r,t[n]=o)}),t.forEach(function(t){var r,a,i=function(t){var r,n=e.arcs[t<0?~t:t],o=n[0];e.transform?(r=[0,0],n.forEach(function(e){r[0]+=e[0],r[1]+=e[1]})):r=n[n.length-1];return t<0?[r,o]:[o,r]}(t),c=i[0],u=i[1];if(r=o[c])if(delete o[r.end],r.push(t),r.end=u,a=n[u]){delete n[a.start];var f=a===r?r:r.concat(a);n[f.start=r.start]=o[f.end=a.end]=f}else n[r.start]=o[r.end]=r;else if(r=n[u])if(delete n[r.start],r.unshift(t),r.start=c,a=o[c]){delete o[a.end];var s=a===r?r:a.concat(r);n[s.start=a.start]=o[s.end=r.end]=s}else n[r.start]=o[r.end]=r;else n[(r=[t]).start=c]=o[r.end=u]=r}),c(o,n),c(n,o),t.forEach(function(e){r[e<0?~e:e]||a.push([e])}),a}function c(e,t,r){var n,o,a;if(arguments.length>1)n=function(e,t,r){var n,o=[],a=[];function i(e){var t=e<0?~e:e;(a[t]||(a[t]=[])).push({i:e,g:n})}function c(e){e.forEach(i)}function u(e){e.forEach(c)}return function e(t){switch(n=t,t.type){case"GeometryCollection":t.geometries.forEach(e);break;case"LineString":c(t.arcs);break;case"MultiLineString":case"Polygon":u(t.arcs);break;case"MultiPolygon":!function(e){e.forEach(u)}(t.arcs)}}(t),a.forEach(null==r?function(e){o.push(e[0].i)}:function(e){r(e[0].g,e[e.length-1].g)&&o.push(e[0].i)}),o}(0,t,r);else for(o=0,n=new Array(a=e.arcs.length);o<a;++o)n[o]=o;return{type:"MultiLineString",arcs:i(e,n)}}function u(e,t){var r={},n=[],o=[];function c(e){e.forEach(function(t){t.forEach(function(t){(r[t=t<0?~t:t]||(r[t]=[])).push(e)})}),n.push(e)}function u(t){return function(e){for(var t,r=-1,n=e.length,o=e[n-1],a=0;++r<n;)t=o,o=e[r],a+=t[0]*o[1]-t[1]*o[0];return Math.abs(a)}(a(e,{type:"Polygon",arcs:[t]}).coordinates[0])}return t.forEach(function e(t){switch(t.type){case"GeometryCollection":t.geometries.forEach(e);break;case"Polygon":c(t.arcs);break;case"MultiPolygon":t.arcs.forEach(c)}}),n.forEach(function(e){if(!e._){var t=[],n=[e];for(e._=1,o.push(t);e=n.pop();)t.push(e),e.forEach(function(e){e.forEach(function(e){r[e<0?~e:e].forEach(function(e){e._||(e._=1,n.push(e))})})})}}),n.forEach(function(e){delete e._}),{type:"MultiPolygon",arcs:o.map(function(t){var n,o=[];if(t.forEach(function(e){e.forEach(function(e){e.forEach(function(e){r[e<0?~e:e].length<2&&o.push(e)})})}),(n=(o=i(e,o)).length)>1)for(var a,c,f=1,s=u(o[0]);f<n;++f)(a=u(o[f]))>s&&(c=o[0],o[0]=o[f],o[f]=c,s=a);return o}).filter(function(e){return e.length>0})}}function f(e,t){for(var r=0,n=e.length;r<n;){var o=r+n>>>1;e[o]<t?r=o+1:n=o}return r}function s(e){if(null==e)return t;var r,n,o=e.scale[0],a=e.scale[1],i=e.translate[0],c=e.translate[1];return function(e,t){t||(r=n=0);var u=2,f=e.length,s=new Array(f),l=Math.round((e[0]-i)/o),h=Math.round((e[1]-c)/a);for(s[0]=l-r,r=l,s[1]=h-n,n=h;u<f;)s[u]=e[u],++u;return s}}e.bbox=n,e.feature=function(e,t){return"string"==typeof t&&(t=e.objects[t]),"GeometryCollection"===t.type?{type:"FeatureCollection",features:t.geometries.map(function(t){return o(e,t)})}:o(e,t)},e.merge=function(e){return a(e,u.apply(this,arguments))},e.mergeArcs=u,e.mesh=function(e){return a(e,c.apply(this,arguments))},e.meshArcs=c,e.neighbors=function(e){var t={},r=e.map(function(){return[]});function n(e,r){e.forEach(function(e){e<0&&(e=~e);var n=t[e];n?n.push(r):t[e]=[r]})}function o(e,t){e.forEach(function(e){n(e,t)})}var a={LineString:n,MultiLineString:o,Polygon:o,MultiPolygon:function(e,t){e.forEach(function(e){o(e,t)})}};for(var i in e.forEach(function e(t,r){"GeometryCollection"===t.type?t.geometries.forEach(function(t){e(t,r)}):t.type in a&&a[t.type](t.arcs,r)}),t)for(var c=t[i],u=c.length,s=0;s<u;++s)for(var l=s+1;l<u;++l){var h,p=c[s],g=c[l];(h=r[p])[i=f(h,g)]!==g&&h.splice(i,0,g),(h=r[g])[i=f(h,p)]!==p&&h.splice(i,0,p)}return r},e.quantize=function(e,t){if(e.transform)throw new Error("already quantized");if(t&&t.scale)u=e.bbox;else{if(!((r=Math.floor(t))>=2))throw new Error("n must be ≥2");var r,o=(u=e.bbox||n(e))[0],a=u[1],i=u[2],c=u[3];t={scale:[i-o?(i-o)/(r-1):1,c-a?(c-a)/(r-1):1],translate:[o,a]}}var u,f,l=s(t),h=e.objects,p={};function g(e){return l(e)}function y(e){var t;switch(e.type){case"GeometryCollection":t={type:"GeometryCollection",geometries:e.geometries.map(y)};break;case"Point":t={type:"Point",coordinates:g(e.coordinates)};break;case"MultiPoint":t={type:"MultiPoint",coordinates:e.coordinates.map(g)};break;default:return e}return null!=e.id&&(t.id=e.id),null!=e.bbox&&(t.bbox=e.bbox),null!=e.properties&&(t.properties=e.properties),t}for(f in h)p[f]=y(h[f]);return{type:"Topology",bbox:u,transform:t,objects:p,arcs:e.arcs.map(function(e){var t,r=0,n=1,o=e.length,a=new Array(o);for(a[0]=l(e[0],0);++r<o;)((t=l(e[r],r))[0]||t[1])&&(a[n++]=t);return 1===n&&(a[n++]=[0,0]),a.length=n,a})}},e.transform=r,e.untransform=s,Object.defineProperty(e,"__esModule",{value:!0})});

(() => {
"use strict";
// UTM zone 33 on GRS80 (EPSG:25833), as official maps of Norway use, and the metres the map is drawn in.
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

// Metres east and north of a place given in degrees.
function utmOf(lat, lng) {
  const sine = Math.sin((lat * Math.PI) / 180);
  const lon = (lng * Math.PI) / 180 - MERIDIAN;
  const t = Math.sinh(Math.atanh(sine) - ECCENTRIC * Math.atanh(ECCENTRIC * sine));
  const xi = Math.atan2(t, Math.cos(lon));
  const eta = Math.atanh(Math.sin(lon) / Math.sqrt(1 + t * t));
  return [
    500000 + RADIUS * series(ALPHA, (j) => Math.cos(j * xi) * Math.sinh(j * eta), eta),
    RADIUS * series(ALPHA, (j) => Math.sin(j * xi) * Math.cosh(j * eta), xi),
  ];
}

// Latitude and longitude, in degrees, of a place given in metres.
function degreesOf(x, y) {
  const xi = y / RADIUS;
  const eta = (x - 500000) / RADIUS;
  const a = xi - series(BETA, (j) => Math.sin(j * xi) * Math.cosh(j * eta));
  const b = eta - series(BETA, (j) => Math.cos(j * xi) * Math.sinh(j * eta));
  const chi = Math.asin(Math.sin(a) / Math.cosh(b));
  const lat = series(DELTA, (j) => Math.sin(j * chi), chi);
  const lon = MERIDIAN + Math.atan2(Math.sinh(b), Math.cos(a));
  return [(lat * 180) / Math.PI, (lon * 180) / Math.PI];
}

// Origin in the middle of Norway: small numbers keep their precision in SVG transforms.
const ORIGIN = { x: 500000, y: 7200000 };

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

// For the page round the map: reads the geometry and makes the far-out picture's paths while the page waits
// for its server and for the map's frame. The frame then finds them here (see `ground` in map.js); without
// this, or before it is done, the frame makes them itself.

window.RegionsenterGround = ownGround;

// A task of its own for each step, so that the page is not kept waiting.
const pause = () => new Promise((done) => setTimeout(done));

async function makeReady(urls) {
  const { paths } = await ownGround.geometry(urls, { priority: "low" });
  await pause();
  const shapes = paths(FAR_OUT);
  for (const name of Object.keys(shapes)) {
    await pause();
    shapes[name]; // makes it
  }
}

const { norway, centres } = document.currentScript.dataset;
if (norway) makeReady(absolute({ norway, centres })).catch((error) => console.warn(error));
})();
