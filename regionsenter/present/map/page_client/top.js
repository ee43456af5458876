// Keeps the head of the page (`#rs-top`, which came with the HTML) up with what Streamlit's part of the page
// sends: `#rs-next-top`, all of it, with a page or a language, and `#rs-view`, what of the view its links
// take along. And the phone's menu, and the way past the head by keyboard.

if (!window.regionsenterTop) {
  window.regionsenterTop = true;
  const top = document.getElementById("rs-top");
  const button = () => top.querySelector(".rs-menu");
  const isOpen = () => button().getAttribute("aria-expanded") === "true";
  const open = (now) => button().setAttribute("aria-expanded", String(now));
  const same = (link) => `${link.className} ${link.dataset.page} ${link.dataset.own} ${link.dataset.language}`;

  const carry = (carried) => {
    const language = top.querySelector(".rs-languages [aria-current]").dataset.language;
    for (const link of top.querySelectorAll("a[data-page]")) {
      const { page, own, home } = link.dataset;
      const given = [home === undefined ? carried : "", own, link.dataset.language ?? language];
      const query = given.filter(Boolean).join("&");
      link.setAttribute("href", page + (query && `?${query}`));
    }
  };
  const put = (html) => {
    const focused = top.contains(document.activeElement) && same(document.activeElement);
    top.innerHTML = html;
    if (focused) [...top.querySelectorAll("a, button")].find((one) => same(one) === focused)?.focus();
    show();
  };
  // The row of pages is scrolled on a narrow screen to where one is.
  const show = () => {
    const [row, here] = [top.querySelector(".rs-pages"), top.querySelector(".rs-pages [aria-current]")];
    if (row && here) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
  };

  let [html, carried] = [null, null];
  new MutationObserver(() => {
    const next = document.getElementById("rs-next-top")?.dataset.html;
    const view = document.getElementById("rs-view")?.dataset.carried;
    const anew = next !== undefined && next !== html;
    if (anew) put((html = next));
    if (view !== undefined && (anew || view !== carried)) carry((carried = view));
  }).observe(document.getElementById("root"), { attributeFilter: ["data-html", "data-carried"], childList: true, subtree: true });
  show();

  top.addEventListener("click", (event) => {
    if (event.target.closest(".rs-menu")) return open(!isOpen());
    if (event.target.closest("a")) open(false);
    if (!event.target.closest(".rs-skip")) return;
    // To the heading of the page, where the address is to stay what it is.
    event.preventDefault();
    const main = document.getElementById("stMain");
    const heading = [...(main?.querySelectorAll("h1") ?? [])].find((one) => one.checkVisibility());
    if (heading) heading.tabIndex = -1;
    (heading ?? main)?.focus();
  });
  top.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    open(false);
    button().focus();
  });
  top.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && !top.contains(relatedTarget) && open(false));
  document.addEventListener("click", ({ target }) => top.contains(target) || open(false));
}
