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
