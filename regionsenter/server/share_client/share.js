// The share menu. Its link is the browser's address when it is opened, without what is not of the view (who
// has sent the link, whether it is shown inside another page). The code is fetched then, and not before.

(() => {
  const PARAMETERS = new Set($parameters);
  const find = (menu, name) => menu.querySelector(".rs-share-" + name);
  const frame = () => [...document.querySelectorAll("iframe")].map((one) => {
    try {
      return one.contentWindow.RegionsenterMap?.extent?.();
    } catch {
      return null; // a page of another origin
    }
  }).find(Boolean);

  const address = (extent) => {
    const link = new URL(location.pathname, location.origin);
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (PARAMETERS.has(name) && name !== "utsnitt") link.searchParams.append(name, value);
    }
    if (extent) link.searchParams.set("utsnitt", extent);
    return link.href;
  };
  const say = (menu, name) => { find(menu, "status").textContent = name ? menu.dataset[name] : ""; };

  const fill = async (menu) => {
    const box = find(menu, "extent").querySelector("input");
    const extent = frame();
    find(menu, "extent").hidden = !extent;
    const link = address(box.checked && extent);
    menu.querySelector("#rs-share-link").value = link;
    say(menu, "");
    const code = (kind) => new URL($folder + "/qr." + kind + "?" + new URLSearchParams({ lenke: link }), window.__streamlit.BACKEND_BASE_URL).href;
    find(menu, "svg").href = code("svg");
    find(menu, "png").href = code("png");
    try {
      const answer = await fetch(code("svg"));
      if (menu.querySelector("#rs-share-link").value !== link) return; // another was asked for meanwhile
      menu.classList.toggle("rs-share-none", !answer.ok);
      find(menu, "qr").innerHTML = answer.ok ? await answer.text() : "";
      if (!answer.ok) say(menu, answer.status === 413 ? "tooLong" : "failed");
    } catch {
      menu.classList.add("rs-share-none");
      say(menu, "failed");
    }
  };

  // Without the clipboard's own way, which a page that came over http does not have, the old one; and
  // where that is shut too, the link is marked for the reader to copy.
  const copy = async (menu) => {
    const field = menu.querySelector("#rs-share-link");
    say(menu, "");
    let done;
    try {
      await navigator.clipboard.writeText(field.value);
      done = true;
    } catch {
      field.focus();
      field.select();
      done = document.execCommand?.("copy") ?? false;
    }
    say(menu, done ? "copied" : "selected");
  };

  const large = (menu, on) => {
    menu.classList.toggle("rs-share-wall", on);
    find(menu, "large").setAttribute("aria-pressed", String(on));
  };

  document.addEventListener("click", ({ target }) => {
    const opener = target.closest?.(".rs-share-button");
    if (opener) {
      const menu = opener.parentElement.querySelector(".rs-share");
      large(menu, false);
      menu.showModal();
      find(menu, "copy").focus();
      fill(menu);
      return;
    }
    const menu = target.closest?.(".rs-share");
    if (!menu) return;
    if (target === menu || target.closest(".rs-share-close")) menu.close(); // beside it, or its cross
    else if (target.closest(".rs-share-copy")) copy(menu);
    else if (target.closest(".rs-share-large")) large(menu, !menu.classList.contains("rs-share-wall"));
    else if (target.id === "rs-share-link") target.select();
  });
  document.addEventListener("change", ({ target }) => {
    const menu = target.closest?.(".rs-share");
    if (menu) fill(menu);
  });
})();
