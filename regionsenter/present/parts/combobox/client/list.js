// Draws an answer: groups with a heading, a line of explanation under each name, a question before a guess.

let drawn = 0; // lists drawn on the page, so that no two options have the same id

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function optionOf(hit, id, typed, chosen) {
  const by = hit.by ? [element("b", {}, ...withMark(hit.by, typed)), " · "] : [];
  return element(
    "div",
    { role: "option", id, class: "rs-combo-option", "aria-selected": String(hit.slug === chosen) },
    element("span", { class: "rs-combo-name" }, ...withMark(hit.name, typed)),
    element("span", { class: "rs-combo-detail" }, ...by, hit.detail),
  );
}

// Fills `list`; the hits in the order in which they stand there, with the element of each.
function drawGroups(list, answer, typed, chosen) {
  drawn += 1;
  const options = [];
  list.replaceChildren(...answer.groups.map((group, number) => {
    const id = `${list.id}-${drawn}-${number}`;
    const made = group.hits.map((hit) => {
      const option = optionOf(hit, `${id}-${options.length}`, typed, chosen);
      options.push({ hit, option });
      return option;
    });
    const heading = element("div", { class: "rs-combo-group", id, role: "presentation" }, group.label);
    return element("div", { role: "group", "aria-labelledby": id }, heading, ...made);
  }));
  return options;
}

// Over everything else, under the field or, where there is more room, above it; inside the window.
function placeUnder(popup, field) {
  const box = field.getBoundingClientRect();
  const seen = window.visualViewport ?? { height: innerHeight, width: innerWidth };
  const wide = seen.width < 640 ? seen.width - 16 : Math.min(Math.max(box.width, 380), seen.width - 16);
  const below = seen.height - box.bottom - 12;
  const above = box.top - 12;
  const under = below >= 220 || below >= above;
  Object.assign(popup.style, {
    left: `${Math.min(Math.max(box.left, 8), seen.width - wide - 8)}px`,
    width: `${wide}px`,
    maxHeight: `${Math.min(under ? below : above, 480)}px`,
    top: under ? `${box.bottom + 4}px` : "auto",
    bottom: under ? "auto" : `${innerHeight - box.top + 4}px`,
  });
}
