# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build_flags: what every target of the project is compiled with. Warnings become errors with BAROMETER_WERROR (CI).

option(BAROMETER_WERROR "Treat warnings as errors" OFF)

add_library(build_flags INTERFACE)
target_compile_features(build_flags INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
target_compile_options(build_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
  $<$<BOOL:${BAROMETER_WERROR}>:-Werror>)
target_compile_definitions(build_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_QLIST_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(build_flags INTERFACE "${CMAKE_SOURCE_DIR}")

# A library of the project: static, named as in the architecture, with the common flags.
function(barometer_library name)
  add_library(${name} STATIC)
  target_link_libraries(${name} PUBLIC build_flags ${ARGN})
endfunction()
