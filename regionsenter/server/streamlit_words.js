// Puts what Streamlit says on its controls into the language of the page. `$words` is the table: each language's
// code to what Streamlit says and what is to be said; `{}` in both stands for anything. A word that is in one of
// our languages already is known too, for the page may change its language while a control stays.

if (!window.regionsenterWords) {
  window.regionsenterWords = true;
  const table = $words;
  const ATTRIBUTES = ["aria-label", "title", "placeholder"];
  // What is of ours, and drawings: there is much of it, and nothing of Streamlit's in it.
  const OURS = ".stHtml, .rs-top, .stBidiComponent, .js-plotly-plot, svg, script, style, iframe";
  const own = () => document.documentElement.lang.slice(0, 2);
  const [whole, shaped] = [new Map(), []];
  for (const words of Object.values(table)) {
    for (const [english, said] of Object.entries(words)) {
      for (const form of [english, said]) {
        if (!form.includes("{}")) whole.set(form, english);
        else {
          const parts = form.split("{}").map((part) => part.replace(/[.*+?^$$()|[\]\\]/g, "\\$$&"));
          shaped.push([new RegExp(`^$${parts.join("(.+)")}$$`), english]);
        }
      }
    }
  }
  const translated = (text) => {
    const bare = text.trim();
    if (!bare) return null;
    const said = (english) => table[own()]?.[english] ?? english;
    if (whole.has(bare)) return said(whole.get(bare));
    for (const [shape, english] of shaped) {
      const found = shape.exec(bare);
      if (found) return said(english).replace("{}", () => found[1]);
    }
    return null;
  };
  const mend = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = translated(node.nodeValue);
      if (text !== null && text !== node.nodeValue.trim()) node.nodeValue = text;
      return;
    }
    for (const name of ATTRIBUTES) {
      const before = node.getAttribute(name);
      const text = before && translated(before);
      if (text && text !== before) node.setAttribute(name, text);
    }
  };
  const mendAll = (top) => {
    if ((top.nodeType === Node.ELEMENT_NODE ? top : top.parentElement)?.closest(OURS)) return;
    const all = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === Node.ELEMENT_NODE && node.matches(OURS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = top; node; node = all.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.TEXT_NODE) mend(node);
    }
  };
  document.addEventListener("DOMContentLoaded", () => {
    mendAll(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === "childList") addedNodes.forEach(mendAll);
        else if (!(target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(OURS)) mend(target);
      }
    }).observe(document.body, { attributeFilter: ATTRIBUTES, characterData: true, childList: true, subtree: true });
    new MutationObserver(() => mendAll(document.body)).observe(document.documentElement, { attributeFilter: ["lang"] });
  });
}
