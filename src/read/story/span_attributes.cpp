#include "read/story/span_attributes.h"

#include <string_view>

namespace banxin {

namespace {

bool ends_word(char c) {
    return c == ' ' || c == '\t' || c == '}' || c == '=' || c == '"' || c == '\'';
}

/// The braces' line, from the opening one on, eaten from the left.
class Braces {
  public:
    Braces(const SourceText& source, std::size_t byte) : line_(source.text), at_(byte + 1) {
        line_ = line_.substr(0, line_.find('\n', byte));
    }

    std::optional<SpanAttributes> read() {
        SpanAttributes out;
        while (skip_spaces() && here() != '}') {
            auto attribute = here() == '.' ? read_class() : read_pair();
            if (!attribute) return std::nullopt;
            out.list.push_back(*std::move(attribute));
        }
        if (at_ >= line_.size()) return std::nullopt;
        out.end = at_ + 1;
        return out;
    }

  private:
    char here() const { return line_[at_]; }

    bool skip_spaces() {
        while (at_ < line_.size() && (here() == ' ' || here() == '\t')) ++at_;
        return at_ < line_.size();
    }

    std::string word() {
        const std::size_t first = at_;
        while (at_ < line_.size() && !ends_word(here())) ++at_;
        return std::string(line_.substr(first, at_ - first));
    }

    std::optional<SpanAttribute> read_class() {
        const std::size_t byte = at_++;
        const std::string name = word();
        if (name.empty()) return std::nullopt;
        return SpanAttribute{".", name, byte};
    }

    std::optional<SpanAttribute> read_pair() {
        const std::size_t byte = at_;
        const std::string key = word();
        if (key.empty() || at_ >= line_.size() || here() != '=') return std::nullopt;
        ++at_;
        const auto value = read_value();
        if (!value) return std::nullopt;
        return SpanAttribute{key, *value, byte};
    }

    std::optional<std::string> read_value() {
        const bool quoted = at_ < line_.size() && (here() == '"' || here() == '\'');
        if (!quoted) return word();
        const std::size_t close = line_.find(here(), at_ + 1);
        if (close == std::string_view::npos) return std::nullopt;
        const std::string_view value = line_.substr(at_ + 1, close - at_ - 1);
        at_ = close + 1;
        return std::string(value);
    }

    std::string_view line_;
    std::size_t at_;
};

}  // namespace

std::optional<SpanAttributes> read_span_attributes(const SourceText& source, std::size_t byte) {
    return Braces(source, byte).read();
}

}  // namespace banxin
