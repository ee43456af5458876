// Run by `make lint-js`. The parts of the map's script are joined in one scope when the app starts, so each may
// use what the others define.

import { readdirSync, readFileSync } from "node:fs";
import js from "@eslint/js";
import globals from "globals";

const DEFINED = /^(?:async )?(function|class|const|let) (\w+)/gm;
const MAP_CLIENT = readdirSync("regionsenter", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === "adapter.js")
  .map((entry) => entry.parentPath)[0];

// The scripts of the page round the map are joined in the same way.
const PAGE_CLIENT = `${MAP_CLIENT}/../page_client`;

const shared = Object.fromEntries(
  [MAP_CLIENT, PAGE_CLIENT]
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith(".js"))
    .flatMap((path) => [...readFileSync(path, "utf8").matchAll(DEFINED)])
    .map(([, kind, name]) => [name, kind === "let" ? "writable" : "readonly"]),
);
// Filled in by Python (regionsenter/present/parts/scripts.py).
const placeholders = ["name", "map", "center", "crs", "options", "urls", "state", "sheets", "settings", "words"]
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
];
