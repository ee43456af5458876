// What an indicator or a word is: `[data-about]` opens it in a box beside itself, fetched when it is asked for. A
// link goes on leading to the indicator's entry where the box cannot come. And `#slug` opens that entry.

const aboutBox = document.createElement("div");
aboutBox.id = "rs-about";
aboutBox.className = "rs-about-box";
aboutBox.popover = "auto";
aboutBox.setAttribute("role", "dialog");
document.body.append(aboutBox);

async function tellAbout(one) {
  const language = document.documentElement.lang.slice(0, 2);
  const base = window.__streamlit?.BACKEND_BASE_URL ?? document.baseURI;
  const answer = await fetch(new URL(`om/${one.dataset.about}.html?sprak=${language}`, base));
  if (!answer.ok) throw new Error(answer.statusText);
  aboutBox.innerHTML = await answer.text();
  const more = aboutBox.querySelector("a[data-page]");
  if (more) more.href = `data${location.search}${more.hash}`;
  for (const link of aboutBox.querySelectorAll("a[rel]")) link.target = "_blank";
  aboutBox.setAttribute("aria-label", aboutBox.querySelector("h2").textContent);
  aboutBox.showPopover();
  // Under the name, or over it, always whole on the screen.
  const at = one.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = aboutBox;
  const below = at.bottom + 6;
  const top = below + height < innerHeight ? below : Math.max(8, at.top - height - 6);
  aboutBox.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  aboutBox.style.top = `${top}px`;
  aboutBox.querySelector("h2").focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const one = event.target.closest?.("[data-about]");
  if (!one || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  tellAbout(one).catch(() => { if (one.href) location.assign(one.href); });
});
aboutBox.addEventListener("click", ({ target }) => target.closest("a[data-page]") && aboutBox.hidePopover());
// The box is not of the element that opened it: the browser gives the focus back, but not to one drawn anew.

let openEntryUntil = 0;
function openEntry() {
  const entry = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (entry?.matches?.("details.rs-details")) {
    for (let one = entry; one; one = one.parentElement?.closest("details")) one.open = true;
    entry.scrollIntoView({ block: "start" });
    entry.querySelector("summary").focus({ preventScroll: true });
  } else if (location.hash && performance.now() < openEntryUntil) setTimeout(openEntry, 100);
}
function seekEntry() {
  openEntryUntil = performance.now() + 15000;
  openEntry();
}
seekEntry();
for (const name of ["popstate", "hashchange"]) addEventListener(name, seekEntry);
