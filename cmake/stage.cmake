include(${CMAKE_CURRENT_LIST_DIR}/precompiled.cmake)

# stage(NAME USES rooms... LINKS targets... FLOORS folders... BARE folders...): one room of src/ as a library, and the rule of who may enter it.
#
# The library banxin_NAME is made of all sources below src/NAME and linked with the rooms it uses. Floors are the folders in the
# room, from the ground up: a file may include what lies on its own floor and below; what lies in no folder is the room's front and
# may use every floor. The test include-rule/NAME fails on an #include "room/..." of any other room or of a floor above.
function(stage name)
  cmake_parse_arguments(STAGE "" "" "USES;LINKS;FLOORS;BARE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
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
             COMMAND ${CMAKE_COMMAND} -DROOM=${CMAKE_CURRENT_SOURCE_DIR}/${name} -DNAME=${name} "-DUSES=${STAGE_USES}" "-DFLOORS=${STAGE_FLOORS}"
                     "-DBARE=${STAGE_BARE}"
                     -P ${PROJECT_SOURCE_DIR}/cmake/check_includes.cmake)
  endif()
endfunction()
