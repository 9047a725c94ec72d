# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A citizen of a freedesktop.org desktop: entry, type of file, icons, manual, completion, licences.
set(desktop_id org.attache.Attache)
# The libraries are where the system has them.
set_target_properties(attache PROPERTIES INSTALL_RPATH "")

set(here ${CMAKE_CURRENT_LIST_DIR})
set(built ${CMAKE_CURRENT_BINARY_DIR})

# The day of the release is that of the version in the CHANGELOG.
string(REPLACE "." "\\." version_pattern "${PROJECT_VERSION}")
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md release_line
     REGEX "^## \\[${version_pattern}\\] - [0-9-]+$")
string(REGEX MATCH "[0-9]+-[0-9]+-[0-9]+$" attache_release_date "${release_line}")
if(NOT attache_release_date)
    message(FATAL_ERROR "CHANGELOG.md has no day for version ${PROJECT_VERSION}.")
endif()

set(attache_links "")
if(ATTACHE_HOME_URL)
    string(APPEND attache_links "  <url type=\"homepage\">${ATTACHE_HOME_URL}</url>\n"
           "  <url type=\"bugtracker\">${ATTACHE_HOME_URL}/issues</url>\n")
endif()
if(ATTACHE_SCREENSHOT_URL)
    string(APPEND attache_links "  <screenshots>\n"
           "    <screenshot type=\"default\">\n"
           "      <caption>Filter, timeline with chart, and the words behind an event</caption>\n"
           "      <caption xml:lang=\"vi\">Bộ lọc, dòng thời gian với biểu đồ, và câu chữ của sự "
           "kiện</caption>\n"
           "      <image>${ATTACHE_SCREENSHOT_URL}/window.png</image>\n"
           "    </screenshot>\n"
           "    <screenshot>\n"
           "      <caption>In Vietnamese and dark colours</caption>\n"
           "      <caption xml:lang=\"vi\">Tiếng Việt, màu tối</caption>\n"
           "      <image>${ATTACHE_SCREENSHOT_URL}/window-vietnamese-dark.png</image>\n"
           "    </screenshot>\n"
           "  </screenshots>\n")
endif()
configure_file(${here}/${desktop_id}.metainfo.xml.in ${built}/${desktop_id}.metainfo.xml @ONLY)

install(FILES ${here}/${desktop_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${built}/${desktop_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${here}/${desktop_id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)

set(icons ${CMAKE_CURRENT_SOURCE_DIR}/icons)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${icons}/png/${size}/attache.png RENAME ${desktop_id}.png
            DESTINATION ${hicolor}/${size}x${size}/apps)
    install(FILES ${icons}/png/${size}/attache-document.png RENAME ${desktop_id}-document.png
            DESTINATION ${hicolor}/${size}x${size}/mimetypes)
endforeach()
install(FILES ${icons}/attache.svg RENAME ${desktop_id}.svg DESTINATION ${hicolor}/scalable/apps)
install(FILES ${icons}/attache-document.svg RENAME ${desktop_id}-document.svg
        DESTINATION ${hicolor}/scalable/mimetypes)

install(FILES ${here}/attache.bash RENAME attache
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
# Debian's zsh looks into the first folder, others into the second.
foreach(folder vendor-completions site-functions)
    install(FILES ${here}/attache.zsh RENAME _attache
            DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${folder})
endforeach()
install(FILES ${here}/attache.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# gzip -n leaves out name and time, so that the same text gives the same bytes.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(install_compressed file name destination)
    add_custom_command(OUTPUT ${built}/${name}
        COMMAND ${GZIP_PROGRAM} -9nc ${file} > ${built}/${name}
        DEPENDS ${file} VERBATIM)
    string(MAKE_C_IDENTIFIER compressed_${name} target)
    add_custom_target(${target} ALL DEPENDS ${built}/${name})
    get_filename_component(plain ${file} NAME)
    string(REPLACE ".vi.1" ".1" plain ${plain})
    string(REPLACE "CHANGELOG.md" "changelog" plain ${plain})
    install(FILES ${built}/${name} RENAME ${plain}.gz DESTINATION ${destination})
endfunction()
install_compressed(${here}/attache.1 attache.1.gz ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${here}/attache.vi.1 attache.vi.1.gz ${CMAKE_INSTALL_MANDIR}/vi/man1)
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog.gz ${CMAKE_INSTALL_DOCDIR})

# Debian's own list of changes, whose one entry points at ours.
execute_process(COMMAND date -u -R -d ${attache_release_date}
                OUTPUT_VARIABLE attache_release_time OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)
configure_file(${here}/debian-changelog.in ${built}/changelog.Debian @ONLY)
install_compressed(${built}/changelog.Debian changelog.Debian.gz ${CMAKE_INSTALL_DOCDIR})
install(FILES ${here}/debian-copyright RENAME copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/resources/schema/FORMAT.md
              ${PROJECT_SOURCE_DIR}/resources/schema/attache-data-set.schema.json
              ${PROJECT_SOURCE_DIR}/resources/datasets/CODEBOOK.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
