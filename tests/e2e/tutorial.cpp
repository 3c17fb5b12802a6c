#include "e2e/tutorial.h"

#include <regex>
#include <sstream>

namespace banxin::test {
namespace {

using Kind = TutorialStep::Kind;

Kind kind_of(const std::string& language) {
    if (language == "sh") return Kind::command;
    if (language == "text") return Kind::answer;
    return language == "diff" ? Kind::change : Kind::file;
}

class TutorialReader {
  public:
    explicit TutorialReader(const std::string& page) : page_(page) {}

    std::vector<TutorialStep> read() {
        while (next()) {
            static const std::regex fence("```(\\w+) ?(.*)");
            std::smatch found;
            if (std::regex_match(line_, found, fence)) {
                block(kind_of(found[1]), found[2]);
            } else {
                prose_ += line_ + "\n";
                pictures();
            }
        }
        return std::move(steps_);
    }

  private:
    bool next() {
        ++number_;
        return static_cast<bool>(std::getline(page_, line_));
    }

    void block(Kind kind, const std::string& words) {
        TutorialStep step{kind, words, "", prose_, number_, 0};
        while (next() && line_ != "```") {
            step.text += line_ + "\n";
            ++step.lines;
        }
        // A block with no file to its name only shows something.
        if (kind == Kind::command || kind == Kind::answer || !words.empty()) steps_.push_back(step);
        prose_.clear();
    }

    void pictures() {
        static const std::regex picture(R"re(!\[[^\]]*\]\(([^ )]+) "([^"]+)"\))re");
        for (std::sregex_iterator it(line_.begin(), line_.end(), picture), end; it != end; ++it) {
            if ((*it)[1].str().find('/') != std::string::npos)
                steps_.push_back({Kind::picture, (*it)[1], (*it)[2], "", number_ - 1, 1});
        }
    }

    std::istringstream page_;
    std::string line_;
    std::size_t number_ = 0;  ///< lines read so far
    std::string prose_;
    std::vector<TutorialStep> steps_;
};

}  // namespace

std::vector<TutorialStep> tutorial_steps(const std::string& page) {
    return TutorialReader(page).read();
}

std::string changed_as_shown(const std::string& text, const std::string& change) {
    std::string before;
    std::string after;
    std::istringstream lines(change);
    for (std::string line; std::getline(lines, line);) {
        const std::string rest = (line.empty() ? line : line.substr(1)) + "\n";
        if (line.substr(0, 1) != "+") before += rest;
        if (line.substr(0, 1) != "-") after += rest;
    }
    // The words shown may be a part of their line.
    before.pop_back();
    after.pop_back();
    const std::size_t at = text.find(before);
    if (at == std::string::npos || text.find(before, at + 1) != std::string::npos) return "";
    return text.substr(0, at) + after + text.substr(at + before.size());
}

}  // namespace banxin::test
