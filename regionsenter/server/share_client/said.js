// The tab's title and the page's language follow the view: what is drawn with every change of it says both,
// in `#rs-said`. Streamlit sets a title of its own when a page comes, which is put right here.

(() => {
  const page = document.documentElement;
  const follow = () => {
    const said = document.getElementById("rs-said");
    if (!said) return;
    if (page.lang !== said.lang) page.lang = said.lang;
    if (document.title !== said.dataset.title) document.title = said.dataset.title;
  };
  new MutationObserver(follow).observe(page, { attributeFilter: ["lang", "data-title"], childList: true, subtree: true });
})();
