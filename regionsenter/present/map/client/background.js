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
    this.ground.paintLines();
    this.ground.compose();
    if (on) this.paint();
  }

  paint() {
    const view = this.sheet && this.on && this.alive && this.ground.view(this.sheet);
    if (!view) return;
    const { pen, _container: canvas } = this.sheet;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    this.ground.inMetres(pen, view);
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
