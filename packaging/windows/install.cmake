# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Icon and version information in the program, no console window beside its own; what the setup
# packs. The setup itself is attache.nsi.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(icons ${CMAKE_CURRENT_SOURCE_DIR}/icons)
configure_file(${here}/attache.rc.in ${CMAKE_CURRENT_BINARY_DIR}/attache.rc @ONLY)
target_sources(attache PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/attache.rc)
set_target_properties(attache PROPERTIES WIN32_EXECUTABLE ON)
if(MINGW)
    # The run time of the compiler goes into the program when Qt does.
    get_target_property(qt_kind Qt6::Core TYPE)
    if(qt_kind STREQUAL "STATIC_LIBRARY")
        target_link_options(attache PRIVATE -static)
    endif()
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . RENAME licence-attache.txt)
install(FILES ${PROJECT_SOURCE_DIR}/resources/fonts/OFL.txt DESTINATION .
        RENAME licence-inter.txt)
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/licences/rapidjson.txt DESTINATION .
        RENAME licence-rapidjson.txt)
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/licences/licences.txt DESTINATION .)
install(FILES ${icons}/attache-document.ico DESTINATION .)
