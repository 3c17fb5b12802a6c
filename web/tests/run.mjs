// Bundles each tests/**/*.test.ts and gives them to node's own test runner: node tests/run.mjs [OUTPUT-FOLDER].
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const output = resolve(process.argv[2] ?? join(root, "out", "tests"));

function testsIn(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? testsIn(path) : path.endsWith(".test.ts") ? [path] : [];
    });
}

rmSync(output, { recursive: true, force: true });
await build({
    entryPoints: testsIn(join(root, "tests")),
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
const run = spawnSync(process.execPath, ["--test", ...bundles.map((name) => join(output, name))], { stdio: "inherit" });
process.exit(run.status ?? 1);
