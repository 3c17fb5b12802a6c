include_guard(GLOBAL)

# precompile(TARGET) and precompile_test(TARGET): the heavy outside headers are parsed once for all of src/, and once more, with
# GoogleTest, for all test programs (which then compile in half the time). Our own headers stay out of it: a change to one never
# rebuilds the world. A longer list of headers was measured and lost more by its size than it saved.
#
# Off by default, so that a plain build proves that every file includes what it uses; the dev, release and asan presets turn it on.
option(BANXIN_PRECOMPILED "Parse the heavy outside headers once" OFF)

set(banxin_std_headers
    <algorithm> <array> <cstdint> <map> <memory> <optional> <span> <string> <string_view> <utility> <variant> <vector>
    <tl/expected.hpp>)

# add_precompiled(NAME HEADERS headers... LINKS targets...): a library that holds nothing but the headers that other targets share.
function(add_precompiled name)
  cmake_parse_arguments(SHARED "" "" "HEADERS;LINKS" ${ARGN})
  set(source ${PROJECT_BINARY_DIR}/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "// Holds the precompiled headers.\n" @ONLY)
  add_library(${name} OBJECT ${source})
  target_link_libraries(${name} PRIVATE ${SHARED_LINKS})
  target_precompile_headers(${name} PRIVATE ${SHARED_HEADERS})
  target_compile_options(${name} PRIVATE -fpch-preprocess)
endfunction()

function(share_precompiled name target)
  if(TARGET ${name})
    target_precompile_headers(${target} REUSE_FROM ${name})
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
endfunction()

function(precompile target)
  share_precompiled(banxin_precompiled ${target})
endfunction()

function(precompile_test target)
  share_precompiled(banxin_precompiled_test ${target})
endfunction()

if(BANXIN_PRECOMPILED)
  add_precompiled(banxin_precompiled HEADERS ${banxin_std_headers} <fmt/format.h> LINKS tl::expected fmt::fmt)
endif()
if(BANXIN_PRECOMPILED AND BUILD_TESTING)
  find_package(GTest REQUIRED)
  add_precompiled(banxin_precompiled_test
    HEADERS ${banxin_std_headers} <gmock/gmock.h> <gtest/gtest.h>
    LINKS tl::expected fmt::fmt GTest::gmock)
endif()
