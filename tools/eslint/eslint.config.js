// Run by `make lint-js`. The parts of the map's script are joined in one scope when the app starts, so each may
// use what the others define.

import { readdirSync, readFileSync } from "node:fs";
import js from "@eslint/js";
import globals from "globals";

const DEFINED = /^(?:async )?(function|class|const|let) (\w+)/gm;
// The last part of each script that is joined of several: those beside it are the others.
const LAST_PARTS = ["adapter.js", "combobox.js", "links.js"];
const CLIENTS = readdirSync("regionsenter", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && LAST_PARTS.includes(entry.name))
  .map((entry) => entry.parentPath);


const shared = Object.fromEntries(
  CLIENTS.flatMap((client) => readdirSync(client).map((name) => `${client}/${name}`))
    .filter((path) => path.endsWith(".js"))
    .flatMap((path) => [...readFileSync(path, "utf8").matchAll(DEFINED)])
    .map(([, kind, name]) => [name, kind === "let" ? "writable" : "readonly"]),
);
// Filled in by Python (regionsenter/present/parts/scripts.py).
const placeholders = ["name", "map", "center", "crs", "options", "urls", "state", "sheets", "settings", "words", "script", "parameters", "folder"]
  .map((name) => [`$${name}`, "readonly"]);

export default [
  js.configs.recommended,
  {
    files: ["**/*.js"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: "script",
      globals: {
        ...globals.browser,
        L: "readonly",
        topojson: "readonly",
        RegionsenterMap: "readonly",
        sheet: "readonly",
        ...shared,
        ...Object.fromEntries(placeholders),
      },
    },
    rules: {
      "no-unused-vars": ["error", { vars: "local" }],
      "no-redeclare": ["error", { builtinGlobals: false }],
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-shadow": "error",
      "no-unused-expressions": "off",
      "prefer-const": "error",
    },
  },
  { files: ["**/loader.js"], languageOptions: { sourceType: "module" } },
];
