#pragma once

#include <filesystem>

namespace banxin {

/// The folder of the program or shared library that the engine is in; empty when it cannot be known.
std::filesystem::path own_folder();

}  // namespace banxin
