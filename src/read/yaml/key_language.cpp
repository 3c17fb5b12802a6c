#include "read/yaml/key_language.h"

#include "read/text/findings.h"
#include "read/text/source_text.h"
#include "read/yaml/word_table.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

WordLanguage language_of_keys(std::string_view yaml) {
    const auto source = clean_text({}, yaml);
    Findings unread;
    const auto root = source ? read_yaml(*source, unread) : std::nullopt;
    const bool is_map = root && !root->entries.empty();
    return is_map && is_chinese(root->entries.front().key) ? WordLanguage::chinese : WordLanguage::english;
}

}  // namespace banxin
