include(${CMAKE_CURRENT_LIST_DIR}/precompiled.cmake)

# stage(NAME USES rooms... LINKS targets...): one room of src/ as a library, and the rule of who may enter it.
#
# The library banxin_NAME is made of src/NAME/*.cpp and linked with the rooms it uses. The test include-rule/NAME fails on an
# #include "room/..." of any other room.
function(stage name)
  cmake_parse_arguments(STAGE "" "" "USES;LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  set(target banxin_${name})
  if(sources)
    add_library(${target} STATIC ${sources})
    precompile(${target})
    set(scope PUBLIC)
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(${target} ${scope} ${CMAKE_CURRENT_SOURCE_DIR})
  foreach(room IN LISTS STAGE_USES)
    target_link_libraries(${target} ${scope} banxin_${room})
  endforeach()
  target_link_libraries(${target} ${scope} ${STAGE_LINKS})
  if(BUILD_TESTING)
    add_test(NAME include-rule/${name}
             COMMAND ${CMAKE_COMMAND} -DROOM=${CMAKE_CURRENT_SOURCE_DIR}/${name} -DNAME=${name} "-DUSES=${STAGE_USES}"
                     -P ${PROJECT_SOURCE_DIR}/cmake/check_includes.cmake)
  endif()
endfunction()
