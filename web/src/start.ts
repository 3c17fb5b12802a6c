import { el } from "./base/el";
import { Desk, type FrameKey } from "./desk";
import { StoryPane } from "./editor/story_pane";
import { FrameCard } from "./frame/frame_card";
import { CutsPanel } from "./makeup/cuts_panel";
import { FrameTools } from "./makeup/frame_tools";
import { Handles } from "./makeup/handles";
import { MakeUpDialog } from "./makeup/make_up_dialog";
import { Mover } from "./makeup/mover";
import { NewFrameDialog } from "./makeup/new_frame_dialog";
import { Operations } from "./makeup/operations";
import { PlaceDialog } from "./makeup/place_dialog";
import { DayTable } from "./panels/day_table";
import { FindPanel } from "./panels/find_panel";
import { Findings } from "./panels/findings";
import { PageList } from "./panels/page_list";
import { side } from "./panels/side";
import { ProofsPanel } from "./proofs/proofs_panel";
import { type Acts, actsOn } from "./shell/acts";
import { helpDialog } from "./shell/help";
import { isText, listenToKeys } from "./shell/keys";
import { liveRegion } from "./shell/live_region";
import { News } from "./shell/news";
import { notice } from "./shell/notice";
import { listenToRegions } from "./shell/regions";
import { statusBar } from "./shell/status_bar";
import { topBar } from "./shell/top_bar";
import { Trail } from "./shell/trail";
import { get } from "./store/ask";
import { CaretLight } from "./surface/caret_light";
import { type Place, Pointing } from "./surface/pointing";
import { Surface } from "./surface/surface";
import { type Language, language, t } from "./words/words";

interface SourceAt {
    story: string | null;
    offset?: number;
}

/** A frame is chosen, and its story opened: at the character that was clicked, where it was one. */
async function clicked(desk: Desk, place: Place | undefined): Promise<void> {
    if (!place?.frame) {
        desk.select(undefined);
        return;
    }
    const key = { page: place.page, frame: place.frame };
    desk.select(key);
    const { ok, body } = await get<SourceAt | null>(`source?page=${place.page}&x=${place.x}&y=${place.y}`);
    const story = (ok && body?.story) || desk.storyIn(key);
    if (story) desk.open(ok && body?.offset !== undefined ? { story, offset: body.offset } : { story });
}

/** A frame is chosen that a dialog has filled; it has the focus where the dialog's own button is gone. */
function cameTo(desk: Desk, surface: Surface, frame: FrameKey | undefined): void {
    desk.select(frame);
    if (document.activeElement === document.body) surface.focusChosen();
}

function openFrame(desk: Desk, key: FrameKey): void {
    desk.select(key);
    const story = desk.storyIn(key);
    if (story) desk.open({ story, body: true });
}

function letters(desk: Desk, findings: Findings, proofs: ProofsPanel): Record<string, () => void> {
    const flip = (signal: { get(): boolean; set(value: boolean): void }) => () => signal.set(!signal.get());
    return {
        g: flip(desk.guides),
        f: flip(desk.bars),
        w: () => {
            const plain = !desk.guides.get() && !desk.bars.get();
            desk.guides.set(plain);
            desk.bars.set(plain);
        },
        n: () => proofs.step(1) || findings.step(1),
        p: () => proofs.step(-1) || findings.step(-1),
        escape: () => desk.select(undefined),
    };
}

const arrows: Record<string, [right: number, down: number]> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
};

/** How far an arrow moves the view, where no frame is chosen. */
const arrowPan = 80;

/** Whether arrows are for the pages: not in a text, a list or a dialog. */
function isForPages(event: KeyboardEvent): boolean {
    const at = document.activeElement;
    if (isText(at) || event.altKey || event.ctrlKey || event.metaKey) return false;
    return !document.querySelector("dialog[open]") && !at?.closest(".side, .rail, .top-bar, .desk");
}

/** Arrows move the chosen frame, with Shift its right or its lower edge; with no frame chosen, the view. */
function arrowKeys(desk: Desk, mover: Mover, surface: Surface): void {
    document.addEventListener("keydown", (event) => {
        const step = arrows[event.key];
        if (!step || !isForPages(event)) return;
        event.preventDefault();
        const [right, down] = step;
        if (!desk.frame.get()) surface.pan(-right * arrowPan, -down * arrowPan);
        else if (!event.shiftKey) mover.shift(right, down);
        else mover.stretch(right !== 0 ? "right" : "bottom", right + down);
    });
}

/** Keys on a frame that has the focus. */
function frameKeys(desk: Desk, surface: Surface, acts: Acts): void {
    surface.element.addEventListener("keydown", (event) => {
        const frame = (event.target as HTMLElement).closest<HTMLElement>(".frame")?.dataset.frame;
        const page = Number((event.target as HTMLElement).closest<HTMLElement>(".sheet")?.dataset.page);
        if (!frame || !page) return;
        if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            openFrame(desk, { page, frame });
            return;
        }
        const steps = event.shiftKey ? -1 : 1;
        if (event.key === "Tab" && desk.frame.get()?.frame === frame && acts.nextFrame(steps)) event.preventDefault();
    });
}

/** Escape leaves the text for the frame that it stands in. */
function leaveText(desk: Desk, surface: Surface, text: HTMLElement): void {
    text.addEventListener("keydown", (event) => {
        const key = desk.frame.get();
        if (event.key !== "Escape" || event.isComposing || !key) return;
        event.stopPropagation();
        surface.standingPage(key.page)?.overlay.focus(key.frame);
    });
}

/** Builds the desk's page and starts to listen. */
export function start(speak: (language: Language) => void): void {
    document.documentElement.lang = language() === "zh" ? "zh-Hans" : "en";
    const desk = new Desk();
    const trail = new Trail(desk);
    const surface = new Surface(desk, t("surface.name"), (link) => trail.follow(link));
    trail.surface = surface;
    new News(desk);
    const findings = new Findings(desk, trail);
    const help = helpDialog();
    const operations = new Operations(desk);
    const acts = actsOn(desk, surface, trail, {
        undo: () => void operations.undo(),
        redo: () => void operations.redo(),
        help: () => help.showModal(),
        speak,
    });
    const proofs = new ProofsPanel(desk, surface, trail, operations);
    const panels = {
        pages: new PageList(desk, surface).element,
        day: new DayTable(desk, trail).element,
        findings: findings.element,
        find: new FindPanel(desk).element,
        proofs: proofs.element,
    };
    const mover = new Mover(desk, operations);
    new Handles(desk, surface, operations);
    const makeUp = new MakeUpDialog(desk, surface.drawing, operations);
    const arrived = (frame: FrameKey | undefined) => cameTo(desk, surface, frame);
    const newFrame = new NewFrameDialog(desk, operations, arrived);
    const place = new PlaceDialog(desk, operations, { arrived, newFrame: (page, id) => newFrame.open(page, id) });
    const tools = new FrameTools(desk, operations, mover, {
        makeUp: (page) => makeUp.open(page),
        newFrame: (page) => newFrame.open(page),
    });
    const card = new FrameCard(desk, tools.element);
    const light = new CaretLight(surface);
    const story = new StoryPane(desk, new CutsPanel(desk, operations), {
        caret: (id, offset) => light.shine(id, offset),
        place: (id) => place.open(id),
    });
    new Pointing(surface, (place) => clicked(desk, place));
    listenToKeys(acts, { ...letters(desk, findings, proofs), l: () => tools.flipLock() });
    frameKeys(desk, surface, acts);
    arrowKeys(desk, mover, surface);
    listenToRegions(() => surface.focusChosen());
    leaveText(desk, surface, story.element);
    document.body.append(
        topBar(desk, surface, acts),
        ...side(desk, panels),
        surface.element,
        el("aside", { class: "desk", "aria-label": t("story.name") }, card.element, story.element),
        statusBar(desk, story.state),
        liveRegion(desk.said),
        notice(desk.refused),
        help,
        makeUp.element,
        newFrame.element,
        place.element,
    );
    desk.feed.start();
}
