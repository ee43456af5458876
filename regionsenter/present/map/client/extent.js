// Where the map is, for a link to say, and back there when a link says it: latitude and longitude of its
// middle, and its zoom.

const DECIMALS = [3, 3, 3]; // a hundred metres, and finer than the steps of the zoom

function extentOf(map) {
  const { lat, lng } = map.getCenter();
  return [lat, lng, map.getZoom()].map((number, part) => Number(number.toFixed(DECIMALS[part]))).join("_");
}

// True when the state says where to begin, and has not said the same before: then nothing else moves the map.
function beginAt(moves, { extent }, before) {
  if (!extent || String(extent) === String(before?.extent)) return false;
  const [latitude, longitude, zoom] = extent;
  moves.map.setMinZoom(Math.min(4, zoom));
  moves.map.setView([latitude, longitude], zoom, { animate: false });
  moves.atHome = false;
  return true;
}
