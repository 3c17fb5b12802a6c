"""Holds the tables of Chinese words against the keys and choices of the readers (src/read): each has a Chinese word, no Chinese word
stands for two keys of one map or two choices of one list, and the tables have no word that nobody reads. docs/keys.md has what the program
prints of them (printed_tables.py). A rule of make-up is called in a finding as the key is that turns it off.

A shape is the list behind `MapShape name{what, {…}}`, with what is put to it behind its braces; a list of choices that behind
`Choices<…> name{{"word", …}, …}`. Names of kinds, rules and options that readers make lists of count as keys of one map for each table.
"""

import re

import house

SHAPE = re.compile(r'MapShape\s+(\w+)\{\s*(?:phrase|verbatim)\("([^"]*)"\),\s*\{([^}]*)\}\s*\}')
LIST = re.compile(r'std::vector<std::string>\s+(\w+)\{("[^}]*)\}')
JOINED = re.compile(r'(\w+)\.keys\.insert\([^;]*?(?:(\w+)\.begin\(\),\s*\w+\.end\(\)|"(\w+)")\);')
MADE = re.compile(r'MapShape\s+(\w+)\{phrase\("([^"]*)"\),\s*box_keys\(\)\}')
CHOICES = re.compile(r'Choices<[^=;(){}]*>\s*(\w+)\s*\{\s*(\{".*?)\};', re.S)
ASKED = re.compile(r'is_choice\([^")]*,\s*"([^"]+)"\)|means\(choice_words\(\),[^";()]*"([^"]+)"\)')
PAIR = re.compile(r'\{"([^"]+)", "([^"]+)"\}')
NAMED = {"src/read/house/text_kinds.cpp": r'\{"([^"]+)", TextKind::', "src/model/make_up.cpp": r'\{MakeUpRule::\w+, "([^"]+)"\}',
         "src/model/make_up_term.cpp": r'"([a-z-]+)"[,}]',
         "src/model/copy_house.cpp": r'\{CopyRule::\w+, "([^"]+)"\}', "src/read/house/line_options.cpp": r'(?:worded|lettered)\("([^"]+)"'}
FINDING = re.compile(r'#: src/check/judge_(?:heads|legs|cuts|datelines)\.cpp\nmsgid ".*"\nmsgstr "([\u3400-\u9fff]{2,})：')
SHAPE_NAME = re.compile(r"^const MapShape (k\w+)\{", re.M)
MAPS = re.compile(r"^std::vector<MapShape> (\w+_maps)\(\) \{", re.M)
LISTED = re.compile(r"_maps\(\) \{\s*return \{([^}]*)\}")
CUTS = "src/model/jump_cut.cpp"
ASCII_WORD = re.compile(r"[a-z][a-z_-]*")

# Names of standards that are no words of a language.
STANDARDS = {"css-strict", "css-normal", "css-loose", "uax14"}


def quoted(text):
    return re.findall(r'"([^"]+)"', text)


def key_lists(name, text):
    """The keys of each map that a source reads, by what it calls the map."""
    found = {f"{name} {what}": quoted(keys) for _, what, keys in SHAPE.findall(text)}
    lists = {variable: quoted(keys) for variable, keys in LIST.findall(text)}
    found.update({f"{name} {variable}": keys for variable, keys in lists.items()})
    for shape, many, one in JOINED.findall(text):
        for variable, what, _ in SHAPE.findall(text):
            if variable == shape:
                found[f"{name} {what}"] += lists.get(many, []) + ([one] if one else [])
    return found


def box_lists(root, sources):
    """Boxes have the keys of all boxes, and one more that says where they start from."""
    boxes = next((quoted(keys) for variable, keys in LIST.findall(sources.get("src/read/house/read_box.cpp", "")) if variable == "keys"), [])
    return {f"{name} {what}": boxes + [one for shape, _, one in JOINED.findall(text) if one]
            for name, text in sources.items() for _, what in MADE.findall(text)}


def gathered(root):
    """The keys and the choices of the tree: a dictionary of lists each."""
    sources = {str(path.relative_to(root)): path.read_text(encoding="utf-8") for path in house.sources(root, ("src/read", "src/model"))}
    keys, choices = box_lists(root, sources), {}
    for name, text in sources.items():
        keys.update(key_lists(name, text))
        if name in NAMED:
            keys[name] = re.findall(NAMED[name], text)
        for variable, rows in CHOICES.findall(text):
            choices[f"{name} {variable}"] = re.findall(r'\{"([^"]+)",', rows)
        for number, words in enumerate(ASKED.findall(text)):
            choices[f"{name} asked {number}"] = [words[0] or words[1]]
    if CUTS in sources:
        choices[CUTS] = quoted(sources[CUTS].split("name_of")[-1])
    return keys, choices


def table(root, name):
    """English words with the Chinese for them."""
    words = {}
    for english, chinese in PAIR.findall((root / f"src/read/yaml/{name}.cpp").read_text(encoding="utf-8")):
        words.setdefault(english, []).append(chinese)
    return words


def held(lists, words, name):
    """What is wrong between lists of English words and a table."""
    broken = []
    for place, english in sorted(lists.items()):
        taken = {}
        for word in english:
            if not ASCII_WORD.fullmatch(word) or word in STANDARDS:
                continue
            if word not in words:
                broken.append(f"{place}: `{word}` has no Chinese word in {name}")
            for chinese in words.get(word, []):
                if taken.setdefault(chinese, word) != word:
                    broken.append(f"{place}: {chinese} stands for `{taken[chinese]}` and for `{word}`")
    read = {word for english in lists.values() for word in english}
    return broken + [f"{name}: nobody reads `{word}`" for word in sorted(words) if word not in read]


def untold(root):
    """Shapes that `banxin help --keys` does not know of: each is in a list of its source, and each list in src/read/known_maps.cpp."""
    broken, known = [], root / "src/read/known_maps.cpp"
    told = known.read_text(encoding="utf-8") if known.is_file() else ""
    for path in house.sources(root, ("src/read",)):
        text, name = path.read_text(encoding="utf-8"), path.relative_to(root)
        listed = " ".join(LISTED.findall(text))
        broken += [f"{name}: no list of maps has {shape}" for shape in SHAPE_NAME.findall(text) if not re.search(rf"\b{shape}\b", listed)]
        broken += [f"{known.name} does not ask for {maps}" for maps in MAPS.findall(text) if not re.search(rf"\b{maps}\b", told)]
    return broken


def misnamed(root, keys, words):
    """Rules of make-up that a Chinese finding calls otherwise than the key that turns them off; each is named by one at least."""
    catalogue, rules = root / "po" / "zh_CN.po", keys.get("src/model/make_up.cpp", [])
    if not catalogue.is_file() or not rules:
        return []
    names = {words[rule][0] for rule in rules if rule in words}
    said = set(FINDING.findall(catalogue.read_text(encoding="utf-8")))
    return ([f"po/zh_CN.po: {name} is no name of a rule of make-up" for name in sorted(said - names)] +
            [f"po/zh_CN.po: no finding says {name}" for name in sorted(names - said)])


def broken(root):
    keys, choices = gathered(root)
    return untold(root) + misnamed(root, keys, table(root, "key_words")) + held(keys, table(root, "key_words"), "key_words") + held(choices, table(root, "choice_words"), "choice_words")


if __name__ == "__main__":
    house.verdict(broken(house.checkout()), "Each key and choice has its own Chinese word in src/read/yaml/key_words.cpp, choice_words.cpp.")
