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
