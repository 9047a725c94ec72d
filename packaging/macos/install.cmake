# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The program as a bundle with icons and type of file, and the disk image to drag it from.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(bundle_files ${CMAKE_CURRENT_SOURCE_DIR}/icons/attache.icns
    ${CMAKE_CURRENT_SOURCE_DIR}/icons/attache-document.icns
    ${CMAKE_CURRENT_SOURCE_DIR}/licences/licences.txt
    ${CMAKE_CURRENT_SOURCE_DIR}/licences/rapidjson.txt
    ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/resources/fonts/OFL.txt)
target_sources(attache PRIVATE ${bundle_files})
set_source_files_properties(${bundle_files} TARGET_DIRECTORY attache
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(attache PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Attaché
    MACOSX_BUNDLE_INFO_PLIST ${here}/Info.plist.in)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Attaché ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_DMG_BACKGROUND_IMAGE ${here}/background.png)
set(CPACK_DMG_DS_STORE_SETUP_SCRIPT ${here}/layout.applescript)
install(FILES "${here}/First start.html" DESTINATION .)
