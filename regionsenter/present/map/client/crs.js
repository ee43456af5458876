// The map's projection for Leaflet. Web Mercator would draw Finnmark more than twice too large beside the south.

const utm33 = {
  project: ({ lat, lng }) => new L.Point(...utmOf(lat, lng)),
  unproject: ({ x, y }) => new L.LatLng(...degreesOf(x, y)),
  bounds: L.bounds([-1500000, 5500000], [2500000, 8900000]),
};

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
