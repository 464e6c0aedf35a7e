# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOUTPUT=… [-DHOMEPAGE=URL] [-DSCREENSHOTS=URL] -P write_metainfo.cmake
# Software centres fetch a project's pictures from where it is published; SCREENSHOTS is the address
# of resources/screenshots there. As long as there is no such place there is no link and no picture,
# rather than some that lead nowhere.
set(LWB_PUBLISHED "")
if(HOMEPAGE)
    string(APPEND LWB_PUBLISHED "  <url type=\"homepage\">${HOMEPAGE}</url>\n")
endif()
if(SCREENSHOTS)
    string(APPEND LWB_PUBLISHED "  <screenshots>\n")
    set(type " type=\"default\"")
    foreach(picture "applications-overview-light|Applications, with the details of one beside the list"
            "requests-200-dark|A request and its answer" "welcome-test-no-role-light|Testing a connection step by step")
        string(REPLACE "|" ";" picture "${picture}")
        list(POP_FRONT picture file)
        string(APPEND LWB_PUBLISHED "    <screenshot${type}>\n      <caption>${picture}</caption>\n"
            "      <image>${SCREENSHOTS}/${file}.png</image>\n    </screenshot>\n")
        set(type "")
    endforeach()
    string(APPEND LWB_PUBLISHED "  </screenshots>\n")
endif()
string(REGEX REPLACE "\n$" "" LWB_PUBLISHED "${LWB_PUBLISHED}")
configure_file(${CMAKE_CURRENT_LIST_DIR}/../logto-workbench.metainfo.xml.in ${OUTPUT} @ONLY)
