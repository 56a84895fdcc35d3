# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every header compiles by itself. Most are the first include of the source of their name, which tst_layers sees to; for
# each of the others a source is made that holds nothing else.
file(GLOB_RECURSE headers RELATIVE "${CMAKE_SOURCE_DIR}" CONFIGURE_DEPENDS
  "${CMAKE_SOURCE_DIR}/core/*.h" "${CMAKE_SOURCE_DIR}/ui/*.h" "${CMAKE_SOURCE_DIR}/app/*.h")
set(sources)
foreach(header IN LISTS headers)
  string(REGEX REPLACE "h$" "cpp" source "${header}")
  if(NOT EXISTS "${CMAKE_SOURCE_DIR}/${source}")
    set(alone "${CMAKE_CURRENT_BINARY_DIR}/headers/${source}")
    file(CONFIGURE OUTPUT "${alone}" CONTENT "#include \"${header}\"\n" @ONLY)
    list(APPEND sources "${alone}")
  endif()
endforeach()
add_library(headers_alone OBJECT ${sources})
set_target_properties(headers_alone PROPERTIES AUTOMOC OFF)
target_link_libraries(headers_alone PRIVATE barometer_app)
