#include "read/yaml/yaml_writer.h"

#include <yaml-cpp/yaml.h>

#include "read/yaml/choice_words.h"
#include "read/yaml/key_words.h"
#include "read/yaml/words_of_maps.h"

namespace banxin {

struct YamlWriter::Emitter {
    YAML::Emitter out;
};

YamlWriter::YamlWriter(WordLanguage language) : emitter_(std::make_unique<Emitter>()), language_(language) {}

YamlWriter::~YamlWriter() = default;

void YamlWriter::open_map() {
    emitter_->out << YAML::BeginMap;
}

void YamlWriter::open_list() {
    emitter_->out << YAML::BeginSeq;
}

void YamlWriter::open_short_map() {
    emitter_->out << YAML::Flow << YAML::BeginMap;
}

void YamlWriter::open_short_list() {
    emitter_->out << YAML::Flow << YAML::BeginSeq;
}

void YamlWriter::close_map() {
    emitter_->out << YAML::EndMap;
}

void YamlWriter::close_list() {
    emitter_->out << YAML::EndSeq;
}

void YamlWriter::key(std::string_view english) {
    emitter_->out << spelt_in(language_, word_of(key_words(), std::string(english)));
}

void YamlWriter::key_of(std::string_view map, std::string_view english) {
    emitter_->out << spelt_in(language_, key_word(map, english));
}

void YamlWriter::text(const std::string& words) {
    emitter_->out << words;
}

void YamlWriter::number(int value) {
    emitter_->out << value;
}

void YamlWriter::choice(std::string_view english) {
    emitter_->out << spelt_in(language_, word_of(choice_words(), std::string(english)));
}

void YamlWriter::comment(const std::string& words) {
    emitter_->out << YAML::Comment(words) << YAML::Newline;
}

std::string YamlWriter::document() const {
    return std::string(emitter_->out.c_str(), emitter_->out.size()) + "\n";
}

}  // namespace banxin
