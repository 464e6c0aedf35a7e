# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --build --preset release --target packages` makes the .deb, .rpm and .tar.gz, each with its
# SHA-256 beside it, in build/release/dist.
set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_PACKAGE_NAME logto-workbench)
set(CPACK_PACKAGE_VENDOR "The Logto Workbench maintainers")
set(CPACK_PACKAGE_CONTACT "Logto Workbench maintainers <maintainers@logto-workbench.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Connects to a Logto tenant with a machine-to-machine application, keeps the
application's secret in the desktop's keychain, shows the tenant's
applications, obtains access tokens and sends requests with them.

The command lwb does the same without a display. A demo tenant is built in.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/dist)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/set_times.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time by name, and so is seen by no dependency scanner. Qt Svg's plugins, which
# draw the icons, left libqt6svg6 with 6.7.2-5.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-svg-plugins | libqt6svg6 (<< 6.7.2-5~), libsecret-1-0, ca-certificates, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | libkf5wallet-bin | keepassxc, qt6-wayland, qt6-translations-l10n, dbus-user-session")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret, ca-certificates, hicolor-icon-theme")
# The private library is nobody else's business, and asking for it would make the package uninstallable.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%global __provides_exclude_from ^/usr/lib/logto-workbench/.*$
%global __requires_exclude ^libcpp-httplib\\\\.so.*$
%global _build_id_links none
%global _buildhost localhost
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1 /usr/share/doc
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/zsh/vendor-completions)
foreach(size ${icon_sizes})
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

include(CPack)

# The time of the last commit, so that the same sources give the same packages.
add_custom_target(packages
    COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${CMAKE_SOURCE_DIR} -DBUILD_DIR=${CMAKE_BINARY_DIR}
        -DCPACK=${CMAKE_CPACK_COMMAND} -P ${CMAKE_CURRENT_LIST_DIR}/make_packages.cmake
    USES_TERMINAL VERBATIM)
add_dependencies(packages lwb logto-workbench package_files)
