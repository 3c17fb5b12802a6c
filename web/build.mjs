// Bundles the desk's page and writes it as C++: node build.mjs [OUTPUT-FOLDER].
//
// OUTPUT/a/NAME.HASH.EXT are the assets, OUTPUT/index.html the shell that names them, OUTPUT/assets.cpp the same bytes for the
// program (web/embedded/desk_assets.h). A name has the SHA-256 of what it names, so a browser may keep it for ever.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { asCpp } from "./embed.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(process.argv[2] ?? join(here, "out"));
const types = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8", svg: "image/svg+xml" };

async function bundle() {
    const made = await build({
        absWorkingDir: here,
        entryPoints: { desk: "src/main.ts", style: "src/style/desk.css" },
        outdir: output,
        bundle: true,
        minify: true,
        format: "esm",
        target: ["es2022", "chrome110", "firefox115", "safari16"],
        charset: "utf8",
        legalComments: "none",
        write: false,
        logLevel: "warning",
    });
    return made.outputFiles.map((file) => ({ path: file.path, bytes: Buffer.from(file.contents) }));
}

function named({ path, bytes }) {
    const [, stem, kind] = /([^/]+)\.([a-z]+)$/.exec(path);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 20);
    return { name: `${stem}.${hash}.${kind}`, stem, kind, type: types[kind], bytes };
}

function shell(assets) {
    const page = readFileSync(join(here, "index.html"), "utf8");
    return assets.reduce((text, { name, stem, kind }) => text.replace(`{{${stem}.${kind}}}`, `a/${name}`), page);
}

const icon = { path: "icon.svg", bytes: readFileSync(join(here, "src", "style", "icon.svg")) };
const assets = [...(await bundle()), icon].map(named);
const page = Buffer.from(shell(assets));
rmSync(join(output, "a"), { recursive: true, force: true });
mkdirSync(join(output, "a"), { recursive: true });
for (const { name, bytes } of assets) {
    writeFileSync(join(output, "a", name), bytes);
}
writeFileSync(join(output, "index.html"), page);
writeFileSync(join(output, "assets.cpp"), asCpp(page, assets));
