#include "desk/edit/tick_mark.h"

#include <algorithm>

#include "desk/edit/yaml_edit.h"
#include "read/edition/read_marks.h"
#include "read/yaml/entry_at.h"

namespace banxin {
namespace {

bool is_meant(const YamlNode& item, const TickMark& tick) {
    const YamlNode* words = value_at(item, "words");
    return item.spot.line == tick.line && words != nullptr && words->text == tick.words;
}

void set_done(YamlEdit& yaml, const YamlNode& mark, TickWish wish) {
    const YamlEntry* done = entry_at(mark, "done");
    if (wish == TickWish::open) {
        if (done != nullptr) yaml.remove_entry(mark, *done);
    } else if (done != nullptr) {
        yaml.set(done->value, yaml.choice("yes"));
    } else {
        yaml.add_entry(mark, yaml.key("done") + ": " + yaml.choice("yes"));
    }
}

}  // namespace

Result<FileChanges> with_tick(const EditSource& source, const TickMark& tick) {
    const std::string file = marks_file(source.folder);
    if (!source.files.has_file(file)) return nothing_called(source, phrase("mark"), tick.words);
    auto bytes = source.files.read(file);
    if (!bytes) return tl::unexpected(std::move(bytes.error()));
    auto yaml = YamlEdit::open(file, *bytes);
    if (!yaml) return tl::unexpected(std::move(yaml.error()));
    const auto& items = yaml->root().items;
    const auto mark = std::ranges::find_if(items, [&](const YamlNode& item) { return is_meant(item, tick); });
    if (mark == items.end()) return nothing_called(source, phrase("mark"), tick.words);
    set_done(*yaml, *mark, tick.wish);
    return yaml->result().map([&](std::string after) { return FileChanges{{file, *bytes, std::move(after)}}; });
}

}  // namespace banxin
