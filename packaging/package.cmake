# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# CPack: one package of each kind from what the install rules install.
set(CPACK_PACKAGE_NAME attache)
set(CPACK_PACKAGE_VENDOR "The Attaché contributors")
set(CPACK_PACKAGE_CONTACT "${ATTACHE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "evidence-linked timelines of defence diplomacy")
set(CPACK_PACKAGE_DESCRIPTION
"Attaché shows defence diplomacy on a zoomable timeline. Every mark opens the
sentence it rests on, every cited sentence leads back to its mark, and a chart
on the same time axis shows how many peacekeepers were deployed.
Nothing is shown more exactly than its source says it. The program works
offline; a data set on Viet Nam, 2021 to 2023, comes along.")
set(CPACK_PACKAGE_HOMEPAGE_URL "${ATTACHE_HOME_URL}")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Attaché")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)

set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/linux/same-times.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# No revision: not from the archive of Debian, whose packages have one.

set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so nothing links them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND OFL-1.1 AND CC-BY-4.0")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_SUMMARY "Evidence-linked timelines of defence diplomacy")
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${ATTACHE_MAINTAINER}")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Engineering")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/icons /usr/share/icons/hicolor /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/man /usr/share/man/man1
    /usr/share/man/vi /usr/share/man/vi/man1 /usr/share/doc)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}
         /usr/share/icons/hicolor/${size}/apps /usr/share/icons/hicolor/${size}/mimetypes)
endforeach()

include(CPack)
