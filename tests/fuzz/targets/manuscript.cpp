// Any bytes as a manuscript: it is read or refused at a place; a draft keeps its text where the head alone is wrong;
// what is tidied once is not tidied again, and can be read whenever it could before.
#include "files/memory_files.h"
#include "fuzz/promise.h"
#include "fuzz/told.h"
#include "read/story/tidy_story.h"

namespace banxin {
namespace {

constexpr const char* kManuscriptPath = "stories/tram.md";

void check_reading(const Sources& sources, const Manuscript& manuscript) {
    const auto whole = read_manuscript(sources, manuscript);
    const auto draft = read_draft(sources, manuscript);
    if (!draft) {
        require(!whole.has_value(), "what cannot be a draft cannot be a story");
        return check_failure(draft.error(), sources.files);
    }
    check_findings(draft->findings, sources.files);
    require(whole.has_value() == !has_errors(draft->findings), "a story is a draft without an error");
    if (!whole) return check_failure(whole.error(), sources.files);
    require(whole->story == draft->story, "a draft without an error is the story");
}

void check_tidying(const Sources& sources, const Manuscript& manuscript) {
    const auto tidied = tidy_manuscript(sources, manuscript);
    if (!tidied) return check_failure(tidied.error(), sources.files);
    require(tidied->before == manuscript.text, "a tidied manuscript is told with what it was");
    Manuscript mended = manuscript;
    mended.text = tidied->after;
    const auto again = tidy_manuscript(sources, mended);
    require(again.has_value(), "what is tidied can be read");
    require(again->after == tidied->after && again->mended == 0, "what is tidied is not tidied again");
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    Input input(bytes, size);
    const auto marks = static_cast<CopyMarks>(input.below(4));
    Manuscript manuscript{kManuscriptPath, std::string(input.rest()), "pictures"};
    manuscript.copy = copy_house(marks);
    MemoryFiles files;
    files.put(kManuscriptPath, manuscript.text);
    PictureStore pictures{Cache(std::string())};
    const Sources sources{files, pictures};
    check_reading(sources, manuscript);
    check_tidying(sources, manuscript);
    return 0;
}
