# SPDX-License-Identifier: GPL-3.0-or-later
# UNTRIED: nobody has compiled the console on these systems yet.
# An installer (Windows, with NSIS) or a disk image (macOS), by
#   cmake --preset release && cmake --build --preset release --target package
# Qt's own deployment copies its libraries and plugins beside the programs: this way since 6.5.
set(CPACK_PACKAGE_NAME "Logto Workbench")
set(CPACK_PACKAGE_FILE_NAME "logto-workbench-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PACKAGE_VENDOR "The Logto Workbench maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/dist)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)

if(WIN32)
    set_target_properties(logto-workbench PROPERTIES WIN32_EXECUTABLE ON)
    # What is not Qt's: QtKeychain, OpenSSL, cpp-httplib.
    install(RUNTIME_DEPENDENCY_SET lwb_libraries
        PRE_EXCLUDE_REGEXES "api-ms-.*" "ext-ms-.*" "^Qt6" POST_EXCLUDE_REGEXES ".*[Ss]ystem32.*"
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "Logto Workbench")
    set(CPACK_PACKAGE_EXECUTABLES logto-workbench "Logto Workbench")
    set(CPACK_NSIS_DISPLAY_NAME "Logto Workbench")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\logto-workbench.exe)
    # lwb is a command: offer to find it from anywhere.
    set(CPACK_NSIS_MODIFY_PATH ON)
elseif(APPLE)
    set_target_properties(logto-workbench PROPERTIES
        MACOSX_BUNDLE ON
        OUTPUT_NAME "Logto Workbench"
        MACOSX_BUNDLE_BUNDLE_NAME "Logto Workbench"
        MACOSX_BUNDLE_GUI_IDENTIFIER invalid.logto-workbench.console
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    # Signing and notarizing need the publisher's own certificate: codesign, notarytool.
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Logto Workbench")
endif()

qt_generate_deploy_app_script(TARGET logto-workbench OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
include(CPack)
