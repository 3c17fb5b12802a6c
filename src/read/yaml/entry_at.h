#pragma once

#include <string_view>

#include "read/yaml/key_words.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

/// The entry of a key, by its English or Chinese word; null where there is none.
inline const YamlEntry* entry_at(const YamlNode& map, std::string_view key) {
    for (const YamlEntry& entry : map.entries) {
        if (means(key_words(), entry.key, key)) return &entry;
    }
    return nullptr;
}

inline const YamlNode* value_at(const YamlNode& map, std::string_view key) {
    const YamlEntry* entry = entry_at(map, key);
    return entry == nullptr ? nullptr : &entry->value;
}

}  // namespace banxin
