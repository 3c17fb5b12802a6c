import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const program = process.env.BANXIN_BINARY ?? "";
const examples = process.env.BANXIN_EXAMPLES ?? "";

let browser: Browser | undefined;

async function theBrowser(): Promise<Browser> {
    browser ??= await chromium.launch({
        executablePath: process.env.BANXIN_CHROMIUM ?? "/usr/bin/chromium",
        args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    return browser;
}

/** Once, after all tests. */
export async function closeBrowser(): Promise<void> {
    await browser?.close();
}

function firstLine(child: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
        let said = "";
        child.stdout?.on("data", (data: Buffer) => {
            said += data;
            if (said.includes("\n")) resolve(said.slice(0, said.indexOf("\n")));
        });
        child.on("exit", (code) => reject(new Error(`the desk ended with ${code}: ${said}`)));
    });
}

/** A desk on a copy of an example paper, and a page of it in the one browser of the suite. */
export class ADesk {
    readonly complaints: string[] = [];

    private constructor(
        readonly folder: string,
        readonly address: string,
        readonly page: Page,
        private readonly context: BrowserContext,
        private readonly process: ChildProcess,
    ) {}

    static async open(paper = "yanxi", day = "2026-11-23", locale = "zh-CN"): Promise<ADesk> {
        const folder = mkdtempSync(join(tmpdir(), "banxin-desk-"));
        cpSync(join(examples, paper), folder, { recursive: true });
        const child = spawn(program, ["desk", join(folder, day)], { stdio: ["ignore", "pipe", "inherit"] });
        const address = await firstLine(child);
        const context = await (await theBrowser()).newContext({
            viewport: { width: 1366, height: 768 },
            locale,
        });
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        const desk = new ADesk(join(folder, day), address, page, context, child);
        page.on("pageerror", (error) => desk.complaints.push(error.message));
        page.on("console", (message) => message.type() === "error" && desk.complaints.push(message.text()));
        await page.goto(address);
        await page.waitForSelector(".marks text");
        return desk;
    }

    read(file: string): string {
        return readFileSync(join(this.folder, file), "utf8");
    }

    write(file: string, text: string): void {
        writeFileSync(join(this.folder, file), text);
    }

    /** A frame of the page that has the focus of the view. */
    frame(page: number, frame: string) {
        return this.page.locator(`.sheet[data-page="${page}"] .frame[data-frame="${frame}"]`);
    }

    async close(): Promise<void> {
        await this.context.close();
        const ended = new Promise((resolve) => this.process.on("exit", resolve));
        this.process.kill("SIGINT");
        await ended;
        rmSync(join(this.folder, ".."), { recursive: true, force: true });
    }
}

/** Waits until something holds. */
export async function until(claim: () => boolean | Promise<boolean>, words: string): Promise<void> {
    for (const started = Date.now(); Date.now() - started < 20_000; ) {
        if (await claim()) return;
        await new Promise((wake) => setTimeout(wake, 40));
    }
    throw new Error(`never: ${words}`);
}
