# Fails when a file in ROOM includes a header of a room that NAME may not enter, or a library that has one owner elsewhere.
cmake_minimum_required(VERSION 3.25)

set(rooms base model raster read font resolve compose fill display paint render prepress check cli)

# The only rooms that may include these outside headers; a header with two owners is measured in one and drawn in the other.
set(owners
  "hb|font" "ft2build|font" "freetype|font" "fontconfig|font" "cairo|render" "yaml-cpp|read" "md4c|read" "qpdf|prepress"
  "lcms2|prepress" "hyphen|compose" "librsvg|read render"
  "poppler|read render" "qrencode|fill")

set(broken "")
file(GLOB files ${ROOM}/*.h ${ROOM}/*.cpp)
foreach(file IN LISTS files)
  file(STRINGS ${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]+\"[a-z_]+/")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE ".*\"([a-z_]+)/.*" "\\1" room "${line}")
    if(room IN_LIST rooms AND NOT room STREQUAL NAME AND NOT room IN_LIST USES)
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
