"""One day of tools/newsroom: who does what, and what is held against it."""
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import threading
import time
from collections import Counter
from pathlib import Path

from desk_client import Desk

WORD = re.compile(r"〔记\d+〕")
STAGES = (("初审", "甲一"), ("复审", "乙二"), ("终审", "丙三"), ("付印", "丁四"))
MOST_MEGABYTES = 400
SPREAD = 1.05
AUDIT_EVERY = 60  # seconds
PATIENCE = 120  # seconds that a program may take


class Fault(Exception):
    """What must not be."""


class Copy:
    """A manuscript as the newsroom knows it: its first text, and the words that were put into it and stand there still."""

    def __init__(self, file):
        self.file = file
        self.first = file.read_text(encoding="utf-8")
        self.stands = set()

    def body_of(self, text):
        return text.index("\n---\n", 4) + 5

    def with_word(self, text, word, chance):
        stops = [at.end() for at in re.finditer("。", text) if at.start() > self.body_of(text)]
        at = chance.choice(stops) if stops else len(text.rstrip())
        return text[:at] + word + text[at:]

    def mended(self, text, chance):
        """`text` with exactly the words that are to stand in it: what somebody does by hand where two have written in one place."""
        for word in set(WORD.findall(text)) - self.stands:
            text = text.replace(word, "")
        for word in sorted(self.stands - set(WORD.findall(text))):
            text = self.with_word(text, word, chance)
        return text

    def fault_in(self, text):
        words = WORD.findall(text)
        if len(words) != len(set(words)):
            return "a word stands twice"
        if set(words) != self.stands:
            return f"lost: {sorted(self.stands - set(words))}, come back: {sorted(set(words) - self.stands)}"
        return "" if WORD.sub("", text) == self.first else "other characters have changed"


class Day:
    def __init__(self, program, example, folder, chance):
        self.program, self.chance, self.folder = program, chance, folder
        shutil.copytree(example.parent, folder / "paper")
        self.edition = folder / "paper" / example.name
        self.copy = {file.stem: Copy(file) for file in sorted((self.edition / "stories").glob("*.md"))}
        self.desk, self.open = None, {}  # of each story that somebody has open at the desk: its text and what it is of
        self.number, self.done, self.memory = 0, Counter(), []
        self.last_audit = time.monotonic()

    # What a person does at the desk.
    def start_desk(self):
        self.desk = Desk(self.program, self.edition)
        self.desk.wait_until_set()
        self.done["starts"] += 1
        for name in list(self.open):
            self.find_draft(name)

    def find_draft(self, name):
        """After a start: what was written before must be in the draft or in the file. What was on its way may be."""
        kept = self.desk.kept_draft(name)
        text, etag = self.desk.story(name)
        found = set(WORD.findall(text)) | set(WORD.findall(kept or ""))
        lost = {word for word in self.copy[name].stands - found if word != self.on_its_way}
        if lost:
            raise Fault(f"{name}: {sorted(lost)} was taken by a desk that was killed, and is neither in the file nor in the draft")
        self.copy[name].stands &= found
        self.open[name] = (self.copy[name].mended(text, self.chance), etag)
        self.hand_in(name)

    on_its_way = None
    killer = None

    def hand_in(self, name):
        text, of = self.open[name]
        status, told = self.desk.draft(name, text, of)
        if status != 200:
            raise Fault(f"a draft of {name} was refused: {status} {told}")
        if "met" in told and told["met"]["conflicts"]:
            self.done["conflicts"] += 1
            self.take_both(name)
        elif "met" in told:
            self.done["merges"] += 1
            self.open[name] = (told["met"]["merged"], told["etag"])

    def take_both(self, name):
        text, etag = self.desk.story(name)
        self.open[name] = (self.copy[name].mended(text, self.chance), etag)
        status, told = self.desk.draft(name, *self.open[name])
        if status != 200:
            raise Fault(f"{name}: what was made of both was refused: {status} {told}")

    def write(self):
        name = self.chance.choice(sorted(self.open) if len(self.open) > 4 or self.chance.random() < 0.7 and self.open else sorted(self.copy))
        if name not in self.open:
            self.open[name] = self.desk.story(name)
        text, of = self.open[name]
        here = sorted(set(WORD.findall(text)) & self.copy[name].stands)
        if here and self.chance.random() < 0.4:
            word = self.on_its_way = self.chance.choice(here)
            self.copy[name].stands.discard(word)
            self.open[name] = text.replace(word, ""), of
        else:
            word = self.on_its_way = self.new_word(name)
            self.open[name] = self.copy[name].with_word(text, word, self.chance), of
        self.hand_in(name)

    def new_word(self, name):
        self.number += 1
        word = f"〔记{self.number}〕"
        self.copy[name].stands.add(word)
        return word

    def save(self, name=None):
        if not self.open:
            return
        name = name or self.chance.choice(sorted(self.open))
        for _ in range(5):
            text, of = self.open[name]
            status, answer, etag = self.desk.save(name, text, of)
            if status == 200:
                del self.open[name]
                return
            if status != 409:
                raise Fault(f"saving {name} was answered by {status} {answer[:200]}")
            self.done["conflicts"] += 1
            self.take_both(name)
        raise Fault(f"{name} could not be saved in five ways")

    def act(self, body):
        status, answer, _ = self.desk.ask("POST", "do", json.dumps(body).encode(), {"Content-Type": "application/json"})
        if status not in (200, 409):
            raise Fault(f"{body} was answered by {status} {answer[:300]}")

    def swap_at_desk(self):
        a, b = self.chance.sample(sorted(self.copy), 2)
        self.act({"op": "swap", "a": a, "b": b})

    def words_in_files(self):
        return {name: set(WORD.findall(copy.file.read_text(encoding="utf-8"))) for name, copy in self.copy.items()}

    def undo(self):
        before = self.words_in_files()
        try:
            status, answer, _ = self.desk.ask("POST", self.chance.choice(("undo", "redo")), b"{}", {"Content-Type": "application/json"})
        finally:
            for name, words in self.words_in_files().items():
                self.copy[name].stands -= before[name] - words
                self.copy[name].stands |= words - before[name]
        if status not in (200, 409):
            raise Fault(f"undo was answered by {status} {answer[:300]}")

    def proof_at_desk(self):
        status, answer, _ = self.desk.ask("POST", "proof", b"{}", {"Content-Type": "application/json"})
        if status not in (200, 409):
            raise Fault(f"a proof was answered by {status} {answer[:300]}")

    def compare_at_desk(self):
        status, answer, _ = self.desk.ask("GET", "compare?from=git:HEAD&to=now")
        if status >= 500:
            raise Fault(f"a comparison was answered by {status} {answer[:300]}")

    # What others do with programs of their own.
    def save_outside(self):
        name = self.chance.choice(sorted(self.open) if self.open and self.chance.random() < 0.5 else sorted(self.copy))
        file = self.copy[name].file
        text = file.read_text(encoding="utf-8")
        text = self.copy[name].with_word(text, self.new_word(name), self.chance)
        if self.chance.random() < 0.5:
            file.write_text(text, encoding="utf-8")
        else:
            beside = file.with_suffix(".new")
            beside.write_text(text, encoding="utf-8")
            os.replace(beside, file)

    def run(self, *words, ends=(0, 1), folder=None, killed=False):
        """The exit code; None: it was killed."""
        with (self.folder / "said").open("w") as said:
            child = subprocess.Popen([self.program, words[0], str(folder or self.edition), *words[1:]], stdout=said, stderr=said, start_new_session=True)
            timer = threading.Timer(self.chance.random() * 3 if killed else PATIENCE, os.killpg, (child.pid, signal.SIGKILL))
            timer.start()
            code = child.wait()
            timer.cancel()
        if killed and code == -signal.SIGKILL:
            self.done["kills"] += 1
            return None
        if code not in ends:
            raise Fault(f"banxin {' '.join(words)} ended with {code}: {(self.folder / 'said').read_text()[-600:]}")
        return code

    def program_act(self, kills):
        killed = kills and self.chance.random() < 0.3
        a, b = self.chance.sample(sorted(self.copy), 2)
        pages = self.chance.sample(range(1, 9), 2)
        words = self.chance.choice((
            ("swap", a, b), ("swap", str(pages[0]), str(pages[1])), ("makeup", "--pages", str(pages[0])), ("makeup", "--pages", str(pages[0])),
            ("proof", "--store", "-o", str(self.folder / "proof")), ("diff", "--since", "1"), ("marks",), ("check",), ("cuts", a), ("build", "-o", str(self.folder / "out")),
            ("sign", "--pages", str(pages[0]), "--stage", "初审", "--name", "甲一"),
            ("press", "--pages", str(pages[0]), "-o", str(self.folder / "early"))))
        self.done[words[0]] += 1
        self.run(*words, ends=(0, 1, 2), killed=killed)
        if killed:
            self.run("check")

    def mark(self):
        words = sorted((word, name) for name, copy in self.copy.items() for word in copy.stands)
        if not words:
            return
        word, name = self.chance.choice(words)
        with (self.edition / "marks.yaml").open("a", encoding="utf-8") as file:
            file.write(f"- {{story: {name}, words: {word}, should: 删, by: 校对}}\n")

    # What is held against it.
    def pieces_of(self, desk, folder):
        told = json.loads(desk.ask("GET", "pieces?since=0")[1])["pieces"]
        skipped = ("font/", "make-up/", "busy", "proofs")
        mine = {name: json.dumps(piece, ensure_ascii=False).replace(str(folder), "") for name, piece in told.items() if not name.startswith(skipped)}
        return {name: words for name, words in mine.items() if words != "null"}

    def audit(self):
        for name in sorted(self.open):
            self.save(name)
        for name, copy in self.copy.items():
            fault = copy.fault_in(copy.file.read_text(encoding="utf-8"))
            if fault:
                raise Fault(f"{name}: {fault}")
        fresh = self.folder / "fresh" / "paper"
        shutil.rmtree(fresh.parent, ignore_errors=True)
        shutil.copytree(self.folder / "paper", fresh, ignore=shutil.ignore_patterns(".banxin", "press", "out"), symlinks=True)
        other = Desk(self.program, fresh / self.edition.name)
        try:
            other.wait_until_set()
            until = time.monotonic() + 20
            while (shown := self.pieces_of(self.desk, self.folder / "paper")) != (right := self.pieces_of(other, fresh)):
                if time.monotonic() > until:
                    raise Fault(f"the desk shows what is not so any more: {self.difference(shown, right)}")
                time.sleep(0.5)
        finally:
            os.killpg(other.child.pid, signal.SIGKILL)
            other.child.wait()
        self.done["audits"] += 1
        self.last_audit = time.monotonic()

    @staticmethod
    def difference(shown, right):
        for name in sorted(set(shown) | set(right)):
            here, there = shown.get(name, ""), right.get(name, "")
            if here != there:
                at = len(os.path.commonprefix((here, there)))
                return f"{name}: …{here[max(0, at - 60):at + 120]}… where a new desk has …{there[max(0, at - 60):at + 120]}…"
        return ""

    def evening(self):
        """What does not fit is cut, the pages are signed and go to press, here and elsewhere."""
        self.audit()
        for _ in range(4):
            if self.run("check") == 0:
                break
            for copy in self.copy.values():
                gone = set(self.chance.sample(sorted(copy.stands), (len(copy.stands) + 1) // 2))
                copy.stands -= gone
                copy.file.write_text(copy.mended(copy.file.read_text(encoding="utf-8"), self.chance), encoding="utf-8")
            self.run("makeup")
        for stage, name in STAGES:
            self.run("sign", "--pages", "1-8", "--stage", stage, "--name", name)
        self.audit()
        pressed = self.press(self.edition, self.folder / "press", "4")
        elsewhere = self.folder / "elsewhere" / "paper"
        shutil.copytree(self.folder / "paper", elsewhere, ignore=shutil.ignore_patterns(".banxin"), symlinks=True)
        cache, os.environ["XDG_CACHE_HOME"] = os.environ["XDG_CACHE_HOME"], str(self.folder / "cache")
        again = self.press(elsewhere / self.edition.name, self.folder / "elsewhere-press", "1")
        os.environ["XDG_CACHE_HOME"] = cache
        if pressed != again:
            differ = sorted(name for name in set(pressed) | set(again) if pressed.get(name) != again.get(name))
            raise Fault(f"press files of a fresh run are others: {differ}")
        return len(pressed)

    def press(self, edition, out, jobs):
        self.run("press", "--signed", "-o", str(out), "--jobs", jobs, folder=edition, ends=(0, 1, 2))
        return {file.name: file.read_bytes() for file in sorted(out.glob("*.pdf"))}

    def megabytes(self):
        status = Path(f"/proc/{self.desk.child.pid}/status").read_text()
        if "VmRSS:" not in status:
            raise OSError("the desk is gone")
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def round(self, kills):
        if kills and not self.killer and self.chance.random() < 0.01:
            self.killer = threading.Timer(self.chance.random() * 0.5, os.killpg, (self.desk.child.pid, signal.SIGKILL))
            self.killer.start()
        acts = ((self.write, 60), (self.save, 10), (self.save_outside, 12), (lambda: self.program_act(kills), 5), (self.swap_at_desk, 2),
                (self.undo, 2), (self.proof_at_desk, 1), (self.compare_at_desk, 1), (self.mark, 1))
        act = self.chance.choices([act for act, _ in acts], [weight for _, weight in acts])[0]
        act()
        self.on_its_way = None
        self.done["acts"] += 1
        self.memory.append(self.megabytes())
        if time.monotonic() - self.last_audit > AUDIT_EVERY:
            self.audit()

    def play(self, seconds, kills):
        until = time.monotonic() + seconds
        self.start_desk()
        try:
            while time.monotonic() < until or self.killer:
                try:
                    self.round(kills and time.monotonic() < until)
                except OSError:
                    self.start_again()
            pressed = self.evening()
        finally:
            os.killpg(self.desk.child.pid, signal.SIGKILL)
            self.desk.child.wait()
        return self.told(pressed, kills)

    def start_again(self):
        if not self.killer or self.desk.child.wait() != -signal.SIGKILL:
            raise Fault("the desk is gone, and nobody killed it")
        self.killer.join()
        self.killer = None
        self.done["kills"] += 1
        self.start_desk()

    def told(self, pressed, kills):
        tenth = max(1, len(self.memory) // 10)
        half, end = statistics.median(self.memory[len(self.memory) // 2:][:tenth]), statistics.median(self.memory[-tenth:])
        if max(self.memory) > MOST_MEGABYTES or not kills and end > half * SPREAD:
            raise Fault(f"the desk's memory: most {max(self.memory):.0f} MB, half way {half:.0f} MB, at the end {end:.0f} MB")
        counted = ", ".join(f"{count} {what}" for what, count in sorted(self.done.items()))
        return f"{counted}; {pressed} files pressed; most {max(self.memory):.0f} MB, half way {half:.0f}, at the end {end:.0f}"
