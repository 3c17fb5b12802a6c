# The languages that the programs speak: po/LANGUAGE.po, compiled for gettext. tools/words keeps them; the test rule/words holds them to
# the sources.
# They lie where the programs look for them: seen from their own folder, in the build as in an installation.
set(built_catalogues ${PROJECT_BINARY_DIR}/src/${data_from_program}/locale)
cmake_path(NORMAL_PATH built_catalogues)
file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/po/*.po)
foreach(translation IN LISTS translations)
  cmake_path(GET translation STEM language)
  set(catalogue ${built_catalogues}/${language}/LC_MESSAGES/banxin.mo)
  add_custom_command(OUTPUT ${catalogue}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${built_catalogues}/${language}/LC_MESSAGES
    COMMAND ${GETTEXT_MSGFMT_EXECUTABLE} --check-format --check-domain -o ${catalogue} ${translation}
    DEPENDS ${translation}
    VERBATIM)
  list(APPEND catalogues ${catalogue})
  install(FILES ${catalogue} DESTINATION ${CMAKE_INSTALL_DATADIR}/locale/${language}/LC_MESSAGES)
endforeach()
add_custom_target(catalogues ALL DEPENDS ${catalogues})
foreach(program banxin banxin-press)
  add_dependencies(${program} catalogues)
endforeach()

# `cmake --build BUILD --target words`: the sources' words into po/.
add_custom_target(words COMMAND ${PROJECT_SOURCE_DIR}/tools/words USES_TERMINAL)
