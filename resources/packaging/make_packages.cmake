# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE_DIR=… -DBUILD_DIR=… -DCPACK=… -P make_packages.cmake
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND git log -1 --format=%ct WORKING_DIRECTORY ${SOURCE_DIR}
        OUTPUT_VARIABLE time OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed ERROR_QUIET)
    if(failed) # No repository here, as in a source archive: the changelog's last change is as good.
        file(TIMESTAMP ${SOURCE_DIR}/resources/packaging/changelog time %s UTC)
    endif()
    set(ENV{SOURCE_DATE_EPOCH} ${time})
endif()
file(REMOVE_RECURSE ${BUILD_DIR}/dist)
execute_process(COMMAND ${CPACK} --config ${BUILD_DIR}/CPackConfig.cmake
    WORKING_DIRECTORY ${BUILD_DIR} COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE ${BUILD_DIR}/dist/_CPack_Packages)
