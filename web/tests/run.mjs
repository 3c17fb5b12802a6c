// Bundles each tests/**/*.test.ts and gives them to node's own test runner: node tests/run.mjs [OUTPUT-FOLDER] [browser].
//
// What is tried in a browser (tests/browser) is left out, or with `browser` is all that is run.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const inBrowser = process.argv[3] === "browser";
const output = resolve(process.argv[2] ?? join(root, "out", "tests"));

function testsIn(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? testsIn(path) : path.endsWith(".test.ts") ? [path] : [];
    });
}

/** Loads a package from where it is installed, wherever the bundles are written. */
function whereItIs(name, file) {
    const path = pathToFileURL(join(root, "node_modules", name, file)).href;
    const filter = new RegExp(`^${name}$`);
    return { name, setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })) };
}

rmSync(output, { recursive: true, force: true });
await build({
    entryPoints: testsIn(join(root, "tests")).filter((path) => path.includes("/tests/browser/") === inBrowser),
    outbase: join(root, "tests"),
    plugins: [whereItIs("playwright-core", "index.mjs"), whereItIs("axe-core", "axe.js")],
    outdir: output,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    charset: "utf8",
    logLevel: "warning",
});
const bundles = readdirSync(output, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".test.mjs"));
const run = spawnSync(
    process.execPath,
    ["--test", "--test-reporter=spec", ...bundles.map((name) => join(output, name))],
    { stdio: "inherit" },
);
process.exit(run.status ?? 1);
