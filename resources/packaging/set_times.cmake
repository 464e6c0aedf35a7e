# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the staged files, before they are packed.
execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY}
        -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
    COMMAND_ERROR_IS_FATAL ANY)
