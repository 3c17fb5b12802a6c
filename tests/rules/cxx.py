"""C++ sources as tokens, and the functions in them: enough for the rules of the house, whatever the formatting."""

import re
from dataclasses import dataclass, field
from pathlib import Path

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*(?:\\\n[^\n]*)*|/\*.*?\*/)
      | (?P<raw>(?:u8|[uUL])?R"(?P<delim>[^()\\\s]{0,16})\(.*?\)(?P=delim)")
      | (?P<text>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")
      | (?P<number>\.?\d(?:'?[\w.]|[eEpP][+-])*)
      | (?P<char>(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
      | (?P<directive>^[ \t]*\#(?:[^\n\\/]|\\.|/(?![/*])|\\\n)*)
      | (?P<name>[^\W\d]\w*)
      | (?P<mark>::|->|&&|\|\||<<|<=|>=|==|!=|[-+*/%&|^]=|[^\s\w])
    """,
    re.X | re.S | re.M,
)


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    line: int


@dataclass
class Function:
    """A function that is defined (with a length) or only declared (length 0)."""

    name: str
    file: Path
    line: int
    parameters: list = field(default_factory=list)
    length: int = 0


def tokens(text):
    """All tokens with the line they begin on, comments and preprocessor lines too."""
    line, at = 1, 0
    for match in TOKEN.finditer(text):
        line += text.count("\n", at, match.start())
        at = match.start()
        kind = "text" if match.lastgroup in ("raw", "delim") else match.lastgroup
        yield Token(kind, match.group(), line)


def includes(path):
    """The headers of our own that a file includes: what stands in its #include "...", commented-out ones left aside."""
    for token in tokens(path.read_text(encoding="utf-8")):
        if token.kind == "directive":
            match = re.match(r'\s*#\s*include\s*"([^"]+)"', token.text)
            if match:
                yield match[1]


OPEN, CLOSE = {"(": ")", "[": "]", "{": "}"}, {")", "]", "}"}


def closing(code, at):
    """The index of the bracket that closes the one at `at`."""
    depth = 0
    for index in range(at, len(code)):
        if code[index].text in OPEN:
            depth += 1
        elif code[index].text in CLOSE:
            depth -= 1
            if depth == 0:
                return index
    return len(code) - 1


def without_template_head(code):
    """A declaration without what stands in `template <...>` and `[[...]]` before it."""
    while code:
        if code[0].text == "[":
            code = code[closing(code, 0) + 1 :]
        elif code[0].text == "template":
            depth, at = 0, 1
            while at < len(code):
                depth += {"<": 1, ">": -1}.get(code[at].text, 0)
                at += 1
                if depth == 0:
                    break
            code = code[at:]
        elif code[0].text == "requires":
            return code
        else:
            return code
    return code


def parameter_list(code):
    """The index of the `(` that opens the parameters of the function that `code` declares, or None when it declares none."""
    if not code or code[0].text in ("using", "typedef", "static_assert", "namespace"):
        return None
    if any(token.text in ("class", "struct", "union", "enum") for token in code[:1]):
        return None
    at = 0
    while at < len(code):
        text = code[at].text
        if text == "operator":
            at += 1
            while at < len(code) and (code[at].text != "(" or code[at + 1 : at + 2] and code[at + 1].text == ")" and
                                      code[at + 2 : at + 3] and code[at + 2].text == "("):
                at += 2 if code[at].text == "(" else 1
            return at if at < len(code) else None
        if text == "=":
            return None
        if text in ("decltype", "alignas", "noexcept", "explicit") and code[at + 1 : at + 2] and code[at + 1].text == "(":
            at = closing(code, at + 1) + 1
            continue
        if text == "(":
            return at if at > 0 and code[at - 1].kind == "name" else None
        if text in OPEN:
            at = closing(code, at)
        at += 1
    return None


def parameters(code):
    """The parameters between the brackets, each as its tokens' texts."""
    found, part, depth = [], [], 0
    for token in code:
        text = token.text
        depth += {"(": 1, "[": 1, "{": 1, "<": 1, ")": -1, "]": -1, "}": -1, ">": -1}.get(text, 0)
        if text == "," and depth == 0:
            found.append(part)
            part = []
        else:
            part.append(text)
    if part and part != ["void"]:
        found.append(part)
    return found


class Reader:
    """Walks the scopes of one file: namespaces and classes are entered, bodies and initial values are stepped over."""

    def __init__(self, path):
        self.path = path
        everything = list(tokens(path.read_text(encoding="utf-8")))
        self.code = [token for token in everything if token.kind not in ("comment", "directive")]
        self.functions = []

    def read(self):
        at, head = 0, []
        while at < len(self.code):
            text = self.code[at].text
            if text == ";":
                self.declare(head, 0)
                head = []
            elif text == "}":
                head = []
            elif text == ":" and head and head[-1].text in ("public", "private", "protected"):
                head = []
            elif text in ("(", "["):
                end = closing(self.code, at)
                head += self.code[at : end + 1]
                at = end
            elif text == "{":
                at, head = self.opened(at, head)
            else:
                head.append(self.code[at])
            at += 1
        return self.functions

    def opened(self, at, head):
        """What a `{` after `head` opens. Gives the index to go on from and what is left of the declaration."""
        declared = without_template_head(head)
        if parameter_list(declared) is not None:
            end = closing(self.code, at)
            if self.is_initial_value(declared):
                return end, head + self.code[at : end + 1]
            self.declare(head, self.lines(head[0].line, self.code[end].line, at, end))
            return end, []
        words = [token.text for token in declared]
        if "=" not in words and ("namespace" in words or words[:1] == ["extern"] and len(words) == 2 or
                                 any(word in words[:1] for word in ("class", "struct", "union"))):
            return at, []
        end = closing(self.code, at)
        return end, head + self.code[at : end + 1]

    @staticmethod
    def is_initial_value(declared):
        """Whether a `{` here is a member's initial value in a constructor's list: `: name_{`, `, name_{`."""
        end = closing(declared, parameter_list(declared))
        rest = [token.text for token in declared[end + 1 :]]
        return ":" in rest and declared[-1].kind == "name"

    def lines(self, first, last, opening, end):
        """The lines of a definition that hold code: blank ones and those of comments alone do not make it longer."""
        held = {token.line for token in self.code[opening : end + 1]} | {first}
        for token in self.code:
            if first <= token.line <= last:
                held.add(token.line)
                held.update(range(token.line, token.line + token.text.count("\n") + 1))
        return len(held)

    def declare(self, head, length):
        declared = without_template_head(head)
        at = parameter_list(declared)
        if at is None:
            return
        name = "".join(token.text for token in declared[max(0, at - 3) : at] if token.kind == "name" or token.text in ("::", "~"))
        if not name or declared[at - 1].text in ("if", "for", "while", "switch", "return", "friend"):
            return
        end = closing(declared, at)
        self.functions.append(
            Function(declared[at - 1].text, self.path, head[0].line, parameters(declared[at + 1 : end]), length))


def functions(path):
    """Every function that a file defines or declares outside of others; lambdas belong to the function they stand in."""
    return Reader(path).read()
