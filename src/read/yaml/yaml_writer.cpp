#include "read/yaml/yaml_writer.h"

#include <yaml-cpp/yaml.h>

#include "read/yaml/choice_words.h"
#include "read/yaml/key_words.h"

namespace banxin {

struct YamlWriter::Emitter {
    YAML::Emitter out;
};

namespace {

/// A word of the language that is asked for, of which as_written() is to find the others.
constexpr std::string_view sample_of(WordLanguage language) {
    return language == WordLanguage::chinese ? "版" : "page";
}

std::string word_in(WordLanguage language, WordTable table, std::string_view english) {
    return as_written(table, {std::string(english)}, sample_of(language)).front();
}

}  // namespace

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
    emitter_->out << word_in(language_, key_words(), english);
}

void YamlWriter::key(std::string_view english, std::string_view chinese) {
    emitter_->out << std::string(language_ == WordLanguage::chinese ? chinese : english);
}

void YamlWriter::text(const std::string& words) {
    emitter_->out << words;
}

void YamlWriter::number(int value) {
    emitter_->out << value;
}

void YamlWriter::choice(std::string_view english) {
    emitter_->out << word_in(language_, choice_words(), english);
}

void YamlWriter::comment(const std::string& words) {
    emitter_->out << YAML::Comment(words) << YAML::Newline;
}

std::string YamlWriter::document() const {
    return std::string(emitter_->out.c_str(), emitter_->out.size()) + "\n";
}

}  // namespace banxin
