// Any bytes as what a browser asks a desk for: texts that are typed and saved, and operations. Nothing that somebody
// has typed is lost, nothing is written but by a save or an act, and undoing everything brings the files back.
#include "desk/session/desk.h"

#include <nlohmann/json.hpp>

#include "base/content_hash.h"
#include "base/unicode.h"
#include "desk/routes/operation_words.h"
#include "files/memory_files.h"
#include "fuzz/promise.h"
#include "support/memory_keeper.h"
#include "support/small_paper.h"

namespace banxin {
namespace {

using Bytes = std::map<std::string, std::string>;

/// A desk over the small paper, and the files below it.
struct OpenDesk {
    std::shared_ptr<MemoryFiles> files = std::make_shared<MemoryFiles>();
    std::shared_ptr<MemoryKeeper> keeper = std::make_shared<MemoryKeeper>(files);
    std::unique_ptr<Desk> desk;

    OpenDesk() {
        for (const auto& [path, text] : small_paper()) files->put("day/" + path, text);
        desk = std::make_unique<Desk>(files, EditionPlace{"day"}, keeper);
        desk->set_again();
    }
    Bytes bytes() const {
        Bytes all;
        for (const auto& [path, text] : small_paper()) {
            if (const auto now = files->read("day/" + path)) all.emplace(path, *now);
        }
        return all;
    }
};

void type(OpenDesk& open, const std::string& text) {
    const StoryId story{"market"};
    const auto manuscript = open.desk->manuscript(story);
    if (!manuscript || !is_valid_utf8(text)) return;
    const Bytes before = open.bytes();
    const auto etag = open.desk->draft({story, text, content_hash(*manuscript)});
    require(etag.has_value(), "what is typed is taken");
    require(open.keeper->kept.contains(story) || text == *manuscript, "what is typed is kept");
    require(before == open.bytes(), "a draft is written nowhere");
    const auto saved = open.desk->save({story, text, content_hash(*manuscript)});
    require(saved.has_value() && saved->is_saved(), "what nobody else has changed is saved");
    require(open.files->read("day/stories/market.md").value() == text, "what is saved is what was typed");
}

void operate(OpenDesk& open, const std::string& text) {
    const auto body = nlohmann::json::parse(text, nullptr, false);
    const auto operations = body.is_object() ? read_operations(body) : std::nullopt;
    if (!operations) return;
    const Bytes before = open.bytes();
    open.desk->tried(*operations);
    require(before == open.bytes(), "what is tried is written nowhere");
    if (!open.desk->act(*operations)) return require(before == open.bytes(), "what is refused is written nowhere");
    require(open.desk->undo().has_value() || before == open.bytes(), "what was done can be undone");
    require(before == open.bytes(), "what was undone is as it was");
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    Input input(bytes, size);
    const bool is_text = input.below(2) == 1;
    OpenDesk open;
    is_text ? type(open, std::string(input.rest())) : operate(open, std::string(input.rest()));
    return 0;
}
