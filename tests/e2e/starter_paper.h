#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {

/// The starter's paper, in a folder of its own.
class StarterPaper : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(banxin({"new", paper_}).exit_code, 0); }

    std::string story(const std::string& id) const { return edition_ + "/stories/" + id + ".md"; }
    void replace(const std::string& file, const std::string& before, const std::string& after) const {
        std::string text = bytes_of(file);
        const std::size_t at = text.find(before);
        ASSERT_NE(at, std::string::npos) << before;
        std::ofstream(file, std::ios::binary) << text.replace(at, before.size(), after);
    }

    TemporaryFolder home_;
    const std::string paper_ = home_.path("paper");
    const std::string edition_ = paper_ + "/2026-11-23";
};

}  // namespace banxin::test
