#pragma once

#include <string>
#include <utility>

#include "base/diagnostic.h"

namespace banxin {

/// What reading back has found so far; the same words are said once.
class ReadBackFindings {
  public:
    explicit ReadBackFindings(std::string name) : name_(std::move(name)) {}
    void add(const std::string& code, Phrase message);
    void require(bool holds, const std::string& code, Phrase message) {
        if (!holds) add(code, std::move(message));
    }
    Diagnostics list;

  private:
    std::string name_;
};

}  // namespace banxin
