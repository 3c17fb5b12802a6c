# Fails when a file in ROOM includes a header of a room that NAME may not enter, one of a floor above its own, or a library that
# has one owner elsewhere.
cmake_minimum_required(VERSION 3.25)

# Every folder of src/ is a room: the table of stage() calls is the only list of them.
get_filename_component(source ${ROOM} DIRECTORY)
file(GLOB rooms LIST_DIRECTORIES true RELATIVE ${source} ${source}/*)

# The only rooms that may include these outside headers.
set(owners
  "hb|font" "ft2build|font" "freetype|font" "fontconfig|font" "cairo|render" "yaml-cpp|read" "md4c|read" "qpdf|prepress"
  "lcms2|prepress" "hyphen|compose" "librsvg|art"
  "poppler|art" "qrencode|fill" "libdeflate|render compare" "git2|files" "nettle|base" "boost/asio|http" "boost/beast|http" "boost/container|makeup")

set(broken "")
file(GLOB_RECURSE files ${ROOM}/*.h ${ROOM}/*.cpp)
foreach(file IN LISTS files)
  cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${ROOM} OUTPUT_VARIABLE inside)
  cmake_path(GET inside PARENT_PATH floor)
  if(floor AND NOT floor IN_LIST FLOORS)
    string(APPEND broken "${file}\n  stage(${NAME}) names no floor '${floor}'\n")
  endif()
  list(FIND FLOORS "${floor}" height)

  file(STRINGS ${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]+\"[a-z_]+/")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^[^\"]*\"([^\"]*)\".*" "\\1" header "${line}")
    string(REGEX REPLACE "/.*" "" room "${header}")
    if(room STREQUAL NAME)
      cmake_path(RELATIVE_PATH header BASE_DIRECTORY ${NAME} OUTPUT_VARIABLE header)
      cmake_path(GET header PARENT_PATH other)
      list(FIND FLOORS "${other}" other_height)
      if(floor AND (NOT other OR other_height GREATER height))
        string(APPEND broken "${file}: ${line}\n  the floors of '${NAME}', from the ground up: ${FLOORS}\n")
      endif()
    elseif(floor AND floor IN_LIST BARE AND room IN_LIST rooms AND NOT room STREQUAL "base")
      string(APPEND broken "${file}: ${line}\n  the floor '${floor}' of '${NAME}' may include no room but base\n")
    elseif(room IN_LIST rooms AND NOT room IN_LIST USES)
      string(APPEND broken "${file}: ${line}\n  room '${NAME}' may include: ${USES}\n")
    endif()
  endforeach()

  foreach(pair IN LISTS owners)
    string(REGEX REPLACE "^(.*)[|](.*)$" "\\1;\\2" pair "${pair}")
    list(GET pair 0 header)
    list(GET pair 1 owner)
    file(STRINGS ${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]+<${header}[-./a-z]")
    string(REPLACE " " ";" owning_rooms "${owner}")
    if(lines AND NOT NAME IN_LIST owning_rooms)
      string(APPEND broken "${file}: ${lines}\n  only '${owner}' may include <${header}…>\n")
    endif()
  endforeach()
endforeach()
if(broken)
  message(FATAL_ERROR "${broken}")
endif()
