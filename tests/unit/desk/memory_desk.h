#pragma once

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "desk/session/desk.h"
#include "files/memory_files.h"
#include "support/memory_keeper.h"
#include "support/small_paper.h"

namespace banxin {

class DeskTest : public testing::Test {
  protected:
    using Json = nlohmann::json;

    DeskTest() {
        for (const auto& [path, text] : small_paper()) files->put("day/" + path, text);
        open();
    }

    void open() {
        desk = std::make_unique<Desk>(files, EditionPlace{"day"}, keeper);
        desk->set_again();
    }
    std::string etag(const std::string& story) const { return piece("story/" + story)["etag"]; }
    std::string file(const std::string& path) const { return files->read("day/" + path).value(); }

    Json piece(const std::string& name) const {
        const auto found = desk->pieces().now().find(name);
        return found == desk->pieces().now().end() ? Json() : Json::parse(*found->second);
    }
    Json since(int set) const { return Json::parse(desk->pieces().since(set)); }

    std::shared_ptr<MemoryFiles> files = std::make_shared<MemoryFiles>();
    std::shared_ptr<MemoryKeeper> keeper = std::make_shared<MemoryKeeper>(files);
    std::unique_ptr<Desk> desk;
};

}  // namespace banxin
