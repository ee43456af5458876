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
