# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Walks the link graph when CMake configures and stops with the chain of libraries that breaks a boundary. What the
# compiler cannot see (Debian's Qt shares one include folder) is thus refused before anything is built.

include("${CMAKE_CURRENT_LIST_DIR}/LinkGraph.cmake")

function(barometer_all_targets folder result)
  get_directory_property(targets DIRECTORY ${folder} BUILDSYSTEM_TARGETS)
  get_directory_property(folders DIRECTORY ${folder} SUBDIRECTORIES)
  foreach(sub IN LISTS folders)
    barometer_all_targets(${sub} more)
    list(APPEND targets ${more})
  endforeach()
  set(${result} ${targets} PARENT_SCOPE)
endfunction()

set(windows "^(Qt6::)?(Gui|Widgets|Charts|Svg|SvgWidgets|PrintSupport|OpenGL|Sql|Network)$|^barometer_(ui_|app)")
barometer_never_reaches(barometer_release "${windows}|^barometer_core$")
barometer_never_reaches(barometer_core "${windows}")
if(BUILD_UI)
  # Whatever shows results knows releases only.
  foreach(library common questions explorer translator start)
    barometer_never_reaches(barometer_ui_${library} "^barometer_(core|ui_desk|app)$")
  endforeach()
  barometer_never_reaches(barometer_ui_explorer "^barometer_ui_(questions|desk|translator|start)$")
  barometer_never_reaches(barometer_ui_start "^barometer_ui_(questions|explorer|translator)$")
  barometer_never_reaches(barometer_ui_desk "^barometer_ui_(explorer|translator|start)$")
endif()

# "Offline" is a property of the binary.
barometer_all_targets("${CMAKE_SOURCE_DIR}" everything)
foreach(target IN LISTS everything)
  get_target_property(type ${target} TYPE)
  if(NOT type STREQUAL UTILITY)
    barometer_never_reaches(${target} "^(Qt6::)?(Network|NetworkAuth|WebSockets)$")
  endif()
endforeach()
