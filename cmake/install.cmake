# What `cmake --install` puts where: the program, the library with its headers, and what lets others find them.
include(CMakePackageConfigHelpers)

install(TARGETS banxin banxin-press banxin-art)
install(DIRECTORY layouts DESTINATION ${CMAKE_INSTALL_DATADIR}/banxin)
if(NOT BANXIN_LIBRARY)
  return()
endif()

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/banxin)
install(TARGETS banxin_library EXPORT banxin-targets)
install(DIRECTORY include/banxin DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT banxin-targets NAMESPACE banxin:: DESTINATION ${package_folder})
configure_package_config_file(cmake/banxin-config.cmake.in banxin-config.cmake INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(banxin-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/banxin-config.cmake ${PROJECT_BINARY_DIR}/banxin-config-version.cmake
        DESTINATION ${package_folder})

# The folder of the .pc file is where its paths start, so that the tree may be installed anywhere.
file(RELATIVE_PATH prefix_from_pc ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
file(RELATIVE_PATH include_from_pc ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_FULL_INCLUDEDIR})
configure_file(cmake/banxin.pc.in banxin.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/banxin.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
