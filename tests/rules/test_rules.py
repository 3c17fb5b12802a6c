"""The rules are tests, and a test has to be able to fail: each is given a small tree that breaks it, and one that does not."""

import tempfile
import unittest
from pathlib import Path

import chinese_keys
import codes
import cxx
import cycles
import figures
import format as formatting
import page_names
import printing
import rooms
import words


class Tree(unittest.TestCase):
    """A checkout of a few files."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


class Functions(Tree):
    def read(self, text):
        return {function.name: function for function in cxx.functions(self.write("a.cpp", text))}

    def test_a_definition_has_the_lines_that_hold_code(self):
        found = self.read("int f(int a) {\n\n    // why\n    return a;\n}\n")
        self.assertEqual(found["f"].length, 3)

    def test_a_body_behind_a_constructors_initial_values_is_the_body(self):
        found = self.read("struct S { S(int a, int b) : a_{a}, b_(b) {\n g();\n } int a_; };")
        self.assertEqual((found["S"].length, len(found["S"].parameters)), (3, 2))

    def test_parameters_are_counted_wherever_the_line_breaks(self):
        found = self.read("auto f(std::map<int, int> a,\n  int (*b)(int, int),\n\n int c = g(1, 2)) -> int;")
        self.assertEqual(len(found["f"].parameters), 3)

    def test_a_template_head_is_no_parameter_list(self):
        found = self.read("template <class A, class B = std::vector<A>>\nvoid f(A a, B b) {}")
        self.assertEqual(len(found["f"].parameters), 2)

    def test_what_is_in_comments_and_texts_is_no_function(self):
        self.assertEqual(self.read('// void f(bool a) {}\nconst char* k = "void g(bool a) {";\nauto r = R"(void h() {)";'), {})

    def test_a_lambda_is_its_functions_own(self):
        self.assertEqual(list(self.read("void f() { auto g = [](bool a) { return a; }; }")), ["f"])

    def test_an_index_of_an_index_is_closed_by_both_its_brackets(self):
        found = self.read("int f(int i) {\n    return a[b[i]];\n}\n\nint g(int i, int j) {\n    return i;\n}\n")
        self.assertEqual({name: (one.length, len(one.parameters)) for name, one in found.items()}, {"f": (3, 1), "g": (3, 2)})

    def test_an_attribute_is_no_part_of_a_declaration(self):
        found = self.read("[[nodiscard]] int f([[maybe_unused]] bool a) { return 0; }")
        self.assertEqual([figures.is_bool(one) for one in found["f"].parameters], [True])

    def test_an_operator_is_a_function(self):
        self.assertEqual(len(self.read("bool operator()(int a, int b) const { return a < b; }")), 1)


class Cycles(Tree):
    def test_two_headers_that_include_each_other(self):
        self.write("src/a/one.h", '#include "a/two.h"\n')
        self.write("src/a/two.cpp", '#include "a/one.h"\n')
        self.write("src/a/two.h", "")
        self.assertIn("2 units in a circle", cycles.broken(self.root, set())[0])

    def test_a_known_circle_passes_until_it_is_gone(self):
        self.write("src/a/one.h", '#include "a/two.h"\n')
        self.write("src/a/two.h", '#include "a/one.h"\n')
        self.assertEqual(cycles.broken(self.root, {"src/a/one"}), [])
        self.write("src/a/two.h", '// #include "a/one.h"\n')
        self.assertIn("no circle any more", cycles.broken(self.root, {"src/a/one"})[0])

    def test_a_chain_is_no_circle(self):
        self.write("src/a/one.cpp", '#include "a/one.h"\n#include "a/two.h"\n')
        self.write("src/a/one.h", "")
        self.write("src/a/two.h", "")
        self.assertEqual(cycles.broken(self.root, set()), [])


class Figures(Tree):
    def found(self, text):
        self.write("src/a/one.cpp", text)
        return "\n".join(figures.broken(self.root))

    def test_a_fifth_parameter(self):
        self.assertIn("f has 5 parameters", self.found("void f(int a, int b, int c, int d,\n int e) {}\n"))
        self.assertEqual(self.found("void f(int a, int b, int c, int d) {}\n"), "")

    def test_a_bool_parameter_but_not_a_claim(self):
        self.assertIn("`const bool loud`", self.found("void f(int a, const bool loud);\n"))
        self.assertEqual(self.found("void f(const std::vector<bool>& a);\nvoid require(bool holds);\n"), "")

    def test_a_long_function_and_a_long_file(self):
        body = "    g();\n" * figures.FUNCTION_MOST
        self.assertIn("are the most", self.found("void f() {\n" + body + "}\n"))
        self.assertIn("350 are the most", self.found("int a;\n" * 351))

    def test_floating_point_where_pages_are_made(self):
        self.write("src/fill/one.cpp", "// no double\ndouble a = 1;\n")
        self.assertIn("src/fill/one.cpp:2", "\n".join(figures.broken(self.root)))
        self.write("src/fill/one.cpp", "int a = 1'000;\nauto b = 0.5 * a;\n")
        self.assertIn("src/fill/one.cpp:2: `0.5`", "\n".join(figures.broken(self.root)))

    def test_comments_are_counted(self):
        self.assertEqual(figures.comments([self.write("a.h", "// why\n//\nint a;\nint b;  ///< what\n")]), 50)


class Codes(Tree):
    def setUp(self):
        super().setUp()
        self.write("docs/formats.md", "| code | says |\n|---|---|\n| `too-long` `press-…` | x |\n\n`free-word`\n")
        self.write("src/a.cpp", 'void f() { found.error(at(spot, "kicker"), "too-long", "x"); }\nauto w = {"press-one", "free-word"};\n')

    def test_docs_and_sources_that_agree(self):
        self.assertEqual(codes.broken(self.root), [])

    def test_a_code_that_no_table_has(self):
        self.write("src/b.cpp", 'void f() { found.warning(spot, "free-word", "x"); }\n')
        self.assertIn("`free-word` is in no table", "\n".join(codes.broken(self.root)))

    def test_a_word_with_hyphens_that_the_docs_do_not_know(self):
        self.write("src/b.cpp", 'auto v = Choice{3, "other-word"};\n')
        self.assertIn("`other-word` is nowhere", "\n".join(codes.broken(self.root)))

    def test_a_code_behind_its_severity(self):
        self.write("src/b.cpp", 'auto v = Diagnostic{Severity::error, "disk", spot};\n')
        self.assertIn("`disk` is in no table", "\n".join(codes.broken(self.root)))

    def test_a_code_that_only_the_program_s_own_table_has(self):
        self.write("docs/formats.md", "| code | says |\n|---|---|\n| `too-long` `press-…` `never-said` | x |\n\n`free-word`\n")
        self.write("src/cli/codes/b.cpp", 'constexpr CodeRow kRows[] = {{"never-said", {}}};\n')
        self.assertIn("`never-said` is in no source", "\n".join(codes.broken(self.root)))

    def test_a_code_that_no_source_has(self):
        self.write("src/a.cpp", '// "too-long" "press-one"\n')
        self.assertEqual(len(codes.broken(self.root)), 2)


class Rooms(Tree):
    def setUp(self):
        super().setUp()
        self.write("src/one/a.h", "")
        self.write("src/two/b.h", "")
        self.write("src/CMakeLists.txt", "stage(one LINKS x)\n# stage(three)\nstage(two USES one\n  LINKS y FLOORS z)\n")

    def told(self, used):
        self.write("src/README.md", f"| room | what | may include |\n|---|---|---|\n| `one` | first | – |\n| `two` | second | {used} |\n")
        return rooms.broken(self.root)

    def test_a_map_that_is_true(self):
        self.assertEqual(self.told("one"), [])
        self.assertEqual(self.told("everything above"), [])

    def test_a_map_that_is_not(self):
        self.assertIn("may include one; src/README.md says", self.told("–")[0])

    def test_two_headers_of_one_name(self):
        self.write("src/base/word.h", "")
        self.write("src/model/word.h", "")
        self.assertEqual(rooms.twins(self.root), ["src/base/word.h and src/model/word.h have one name"])

    def test_a_folder_that_is_no_room(self):
        self.write("src/four/a.h", "")
        self.assertIn("src/four is a folder without a stage()", self.told("one")[0])


class Words(Tree):
    CHINESE = 'msgid ""\nmsgstr "Plural-Forms: nplurals=1; plural=0;"\n\n'

    def setUp(self):
        super().setUp()
        self.write("src/a.cpp", 'auto a = phrase("frame `{}` has {:.1f}mm", x, y);\nauto b = counted(n, "{} line", "{} lines");\n')
        self.write("po/banxin.pot", words.template_of(self.root))

    def told(self, chinese):
        self.write("po/zh.po", self.CHINESE + chinese)
        return "\n".join(words.broken(self.root))

    def line(self, said="{}行"):
        return f'msgid "{{}} line"\nmsgid_plural "{{}} lines"\nmsgstr[0] "{said}"\n\n'

    def frame(self, said, flags=""):
        return f'{flags}msgid "frame `{{}}` has {{:.1f}}mm"\nmsgstr "{said}"\n\n'

    def test_a_whole_translation(self):
        self.assertEqual(self.told(self.line() + self.frame("{1:.1f}mm：框 `{0}`")), "")

    def test_words_that_the_template_does_not_know(self):
        self.write("src/b.cpp", 'auto c = phrase("new words");\n')
        told = self.told(self.line() + self.frame("框 `{}` {:.1f}mm"))
        self.assertIn("po/banxin.pot has other words", told)
        self.assertIn("'new words' is missing", told)

    def test_words_that_nobody_translated(self):
        self.assertIn("is not translated", self.told(self.line() + self.frame("")))
        self.assertIn("is missing", self.told(self.frame("框 `{}` {:.1f}mm")))

    def test_a_guess_of_the_tool_is_no_translation(self):
        self.assertIn("fuzzy", self.told(self.line() + self.frame("框 `{}` {:.1f}mm", "#, fuzzy\n")))

    def test_a_half_width_mark_between_han(self):
        for wrong in ("框 `{}` 太宽,有{:.1f}毫米", "框 `{}` 宽{:.1f}毫米, 太宽", "框 `{}` 太宽: 有{:.1f}毫米", "框 `{}` 宽{:.1f}毫米（内空）:太宽"):
            self.assertIn("half-width mark", self.told(self.line() + self.frame(wrong)), wrong)
        self.assertEqual(self.told(self.line("{}行，写 `行: 三`") + self.frame("框 `{}` 宽{:.1f}毫米，太宽")), "")

    def test_a_page_that_is_not_called_by_its_label(self):
        self.assertIn("otherwise than by its label", self.told(self.line("第{}版") + self.frame("框 `{}` {:.1f}mm")))

    def test_a_key_outside_of_backquotes(self):
        self.write("src/read/yaml/key_words.cpp", '{"lines", "行"}, {"trim", "成品尺寸"},')
        for wrong in ("write lines: 12", "say how deep: lines: 14", "that is trim: [1, 2]", "write trim: or more"):
            self.write("src/c.cpp", f'auto c = phrase("{wrong}");\n')
            self.assertIn("outside of backquotes", self.told(""), wrong)
        self.write("src/c.cpp", 'auto c = phrase("has {} lines: {}, write `trim: [1, 2]` or {{lines: [1]}}");\n')
        self.assertNotIn("outside of backquotes", self.told(""))

    def test_words_that_are_said_no_more(self):
        kept = self.line() + self.frame("框 `{}` {:.1f}mm")
        self.assertIn("'old' is said no more", self.told(kept + 'msgid "old"\nmsgstr "旧"\n'))
        self.assertIn("'old' is said no more", self.told(kept + '#~ msgid "old"\n#~ msgstr "旧"\n'))

    def test_places_that_differ(self):
        for said in ("框 {:.1f}mm", "框 `{}` {}mm", "框 `{}` {:.1f}mm {}", "框 `{0}` {:.1f}mm", "框 `{1}` {0:.1f}mm", "框 `{` {:.1f}"):
            self.assertIn("other places", self.told(self.line() + self.frame(said)), said)
        self.assertIn("other places", self.told(self.line("行") + self.frame("框 `{}` {:.1f}mm")))


class PageNames(Tree):
    def told(self, code):
        self.write("src/a.cpp", code)
        return "\n".join(page_names.broken(self.root))

    def test_a_number_behind_the_word_page(self):
        for wrong in ('phrase("page {}", n.value)', 'phrase("of {} on page {}", a, b)', 'phrase("Page {1}: {0}", a, page)',
                      'counted(n, "{} line on page {}", "{} lines on page {}", to)', 'phrase_in("x", "pages {} and {}", label, b)'):
            self.assertIn("src/a.cpp:2: ", self.told(f"\nauto a = {wrong};\n"), wrong)

    def test_a_number_of_a_page_elsewhere(self):
        self.assertIn("plan.number.value", self.told('auto a = phrase("{} is full", plan.number.value);\n'))
        self.assertEqual(self.told('auto a = phrase("write `jump: {}`", plan.number.value);\n'), "")

    def test_labels(self):
        self.assertEqual(self.told('auto a = phrase("{} on page {}, of {} pages", id.value, sheet_label(n, edition), 4);\n'), "")
        self.assertEqual(self.told('// phrase("page {}", n)\nauto a = counted(n, "{} page", "{} pages");\n'), "")


class Printing(Tree):
    def test_a_way_round_say(self):
        for way in ('std::cout << "a"', 'std::fputs("a", stdout)', "std::printf(a)", "write(STDERR_FILENO, a, 1)"):
            self.write("src/cli/a.cpp", f"void f() {{ {way}; }}")
            self.assertIn("goes round say()", "\n".join(printing.broken(self.root)), way)

    def test_say_itself(self):
        self.write("src/cli/say.cpp", "void print() { std::fwrite(a, 1, 2, stdout); }")
        self.write("src/cli/a.cpp", '// stdout\nvoid f() { say(Stream::out, "stdout"); }')
        self.assertEqual(printing.broken(self.root), [])


class ChineseKeys(Tree):
    KEYS = '{"left", "左"}, {"right", "右"}'

    def told(self, keys=KEYS, choices='{"yes", "是"}, {"no", "否"}, {"none", "无"}'):
        self.write("src/read/a.cpp", 'const MapShape kA{phrase("a side"), {"left", "right"}};\n'
                   'const Choices<bool> kB{\n    {"yes", true}, {"no", false}};\nauto c = is_choice(node, "none");\n'
                   'std::vector<MapShape> a_maps() {\n    return {kA};\n}\n')
        self.write("src/read/known_maps.cpp", "for (const auto& maps : {a_maps})\n")
        self.write("src/read/yaml/key_words.cpp", keys)
        self.write("src/read/yaml/choice_words.cpp", choices)
        return "\n".join(chinese_keys.broken(self.root))

    def test_a_table_that_has_every_word(self):
        self.assertEqual(self.told(), "")

    def test_a_word_without_chinese(self):
        self.assertIn("`right` has no Chinese word", self.told('{"left", "左"}'))
        self.assertIn("`no` has no Chinese word", self.told(choices='{"yes", "是"}, {"none", "无"}'))
        self.assertIn("`none` has no Chinese word", self.told(choices='{"yes", "是"}, {"no", "否"}'))

    def test_one_chinese_word_for_two_keys_of_a_map(self):
        self.assertIn("左 stands for `left` and for `right`", self.told('{"left", "左"}, {"right", "左"}'))

    def test_one_chinese_word_for_two_keys_of_a_map_that_is_added_to(self):
        self.write("src/read/b.cpp", 'const std::vector<std::string> kMore{"up", "down"};\nMapShape shape{phrase("b"), {"left"}};\n'
                   'shape.keys.insert(shape.keys.end(), kMore.begin(), kMore.end());\n')
        self.assertIn("左 stands for `left` and for `up`", self.told(self.KEYS + '{"up", "左"}, {"down", "下"}'))

    def test_a_map_that_help_does_not_print(self):
        self.write("src/read/b.cpp", 'const MapShape kB{phrase("b"), {"left"}};\nstd::vector<MapShape> b_maps() {\n    return {};\n}\n')
        told = self.told()
        self.assertIn("b.cpp: no list of maps has kB", told)
        self.assertIn("known_maps.cpp does not ask for b_maps", told)

    def test_a_rule_that_a_finding_calls_otherwise(self):
        self.write("src/model/make_up.cpp", '{MakeUpRule::cut, "cut"}')
        keys = self.KEYS + '{"cut", "断版"}'
        for name, told in (("断版", ""), ("通腰", "通腰 is no name of a rule of make-up")):
            self.write("po/zh_CN.po", f'#: src/check/judge_cuts.cpp\nmsgid "{{}} cuts"\nmsgstr "{name}：{{}}"\n')
            self.assertIn(told, self.told(keys))
            self.assertEqual(self.told(keys) == "", told == "")

    def test_a_word_that_nobody_reads(self):
        self.assertIn("nobody reads `up`", self.told(self.KEYS + '{"up", "上"}'))


class Format(Tree):
    def test_a_tree_without_sources_is_no_success(self):
        with self.assertRaises(SystemExit):
            formatting.unformatted(formatting.clang_format(), self.root)

    def test_a_file_that_is_not_as_it_should_be_is_named(self):
        self.write(".clang-format", "BasedOnStyle: Google\n")
        self.write("src/good.cpp", "int a = 1;\n")
        self.write("src/bad.h", "int   a=1;\n")
        self.assertEqual(formatting.unformatted(formatting.clang_format(), self.root), ["src/bad.h"])


if __name__ == "__main__":
    unittest.main()
