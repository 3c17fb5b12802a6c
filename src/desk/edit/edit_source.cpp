#include "desk/edit/edit_source.h"

#include "model/page_label.h"

namespace banxin {

tl::unexpected<Failure> refused_edit(const SourceSpot& spot, const char* code, Phrase message, Phrase hint) {
    return fail_input({{Severity::error, code, spot, std::move(message), std::move(hint)}});
}

tl::unexpected<Failure> nothing_called(const EditSource& source, Phrase what, const std::string& name) {
    return refused_edit({source.edition.file, 0, 0}, "edit-unknown", phrase("there is no {} `{}`", what, name));
}

Result<const EditionPage*> page_to_edit(const EditSource& source, PageNumber page) {
    const EditionPage* found = page_holding(page, source.edition);
    if (found == nullptr) return nothing_called(source, phrase("page"), std::to_string(page.value));
    return found;
}

}  // namespace banxin
