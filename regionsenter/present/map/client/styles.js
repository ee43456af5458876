// The style sheets: in the script, so that they cannot come after the first picture; in the body, for the
// frame writes its head anew. The text of them is filled in where the parts are joined.

document.body.append(Object.assign(document.createElement("style"), { textContent: $sheets }));
