// Pictures to take along: a chart as it stands on the page, with a title over it and source, link and data version
// under it; and the map, which the server draws. PNG is 1920 by 1080 for a slide, SVG can be changed by who gets it.

const PICTURE = { width: 1920, height: 1080 };

function save(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// ---- charts ----

const measure = document.createElement("canvas").getContext("2d");

function brokenLines(text, width, font) {
  measure.font = font;
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measure.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// A text for plotly, which takes tags in it.
const plain = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

// The chart's layout with room for title and footer, in the proportions of a slide.
function explained(chart, title, foot) {
  const { margin, height } = chart._fullLayout;
  const family = chart._fullLayout.font.family;
  const note = (text, more) => ({
    xref: "paper", yref: "paper", x: 0, xanchor: "left", align: "left", showarrow: false, xshift: 8 - margin.l, text, ...more,
  });
  // A low chart is not stretched to a high one: it is drawn larger instead.
  let size = { width: 0, height: Math.max(440, Math.min(640, 1.8 * height)) };
  let [heading, small] = [[], []];
  for (let turn = 0; turn < 2; turn += 1) { // the breadth depends on the height, and the lines on the breadth
    size.width = (size.height * PICTURE.width) / PICTURE.height;
    heading = brokenLines(title, size.width - 64, `700 23px ${family}`);
    small = foot.split("\n").flatMap((line) => brokenLines(line, size.width - 64, `13px ${family}`));
    const needed = height + 34 + 30 * heading.length + 26 + 18 * small.length;
    size = { ...size, height: Math.max(size.height, needed) };
  }
  size.width = (size.height * PICTURE.width) / PICTURE.height;
  const [above, below] = [margin.t + 34 + 30 * heading.length, margin.b + 26 + 18 * small.length];
  return {
    ...size,
    scale: PICTURE.height / size.height,
    layout: {
      ...chart.layout,
      ...size,
      autosize: false,
      margin: { ...chart.layout.margin, l: margin.l + 24, r: margin.r + 24, t: above, b: below },
      annotations: [
        ...(chart.layout.annotations ?? []),
        note(`<b>${heading.map(plain).join("<br>")}</b>`, { y: 1, yanchor: "top", yshift: above - 24, font: { size: 23 } }),
        note(small.map(plain).join("<br>"), { y: 0, yanchor: "bottom", yshift: 14 - below, font: { size: 13, color: "#56666e" } }),
      ],
    },
  };
}

// By the button for pictures that plotly has of its own, which is not shown: it copies the chart as it is at that
// moment, so that the page's own is as before when this is done.
function takeChart(button) {
  const { title, foot, name } = button.parentElement.dataset;
  const before = [...document.querySelectorAll(".js-plotly-plot")].filter((one) =>
    one.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
  const chart = before.at(-1);
  const own = chart?.querySelector(".modebar-btn");
  if (!own) return;
  const { layout, width, height, scale } = explained(chart, title, foot);
  const kept = [chart.layout, chart._context.toImageButtonOptions];
  try {
    chart.layout = layout;
    chart._context.toImageButtonOptions = { format: button.dataset.picture, filename: name, width, height, scale };
    own.click();
  } finally {
    [chart.layout, chart._context.toImageButtonOptions] = kept;
  }
}

// ---- files of the view ----

// A file of what is shown now: its address is that of the page with another name.
const fileAddress = (name) => new URL(`./fil/${name}${location.search}`, location.href);

async function takeMap(name) {
  const answer = await fetch(fileAddress(name.replace(/\.png$/, ".svg")));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const called = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? name;
  const drawing = new Image(PICTURE.width, PICTURE.height);
  drawing.src = `data:image/svg+xml,${encodeURIComponent(await answer.text())}`;
  await drawing.decode();
  const canvas = Object.assign(document.createElement("canvas"), PICTURE);
  canvas.getContext("2d").drawImage(drawing, 0, 0, PICTURE.width, PICTURE.height);
  canvas.toBlob((blob) => save(blob, called.replace(/\.svg$/, ".png")), "image/png");
}

document.addEventListener("click", (event) => {
  const { target } = event;
  const button = target.closest?.("[data-picture]");
  if (button) takeChart(button);
  const file = target.closest?.("a[data-file]");
  if (file) {
    const name = file.dataset.file;
    file.href = fileAddress(name); // the view may have changed since the link was drawn
    if (name.endsWith(".png")) {
      event.preventDefault();
      takeMap(name).catch((error) => console.error(error));
    }
  }
  // A menu is closed by what is chosen in it, and by a click beside it.
  document.querySelectorAll("details.rs-files[open]").forEach((menu) => {
    if (!menu.contains(target) || file) menu.open = false;
  });
});
document.addEventListener("keydown", ({ key }) => {
  const menu = key === "Escape" && document.querySelector("details.rs-files[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
