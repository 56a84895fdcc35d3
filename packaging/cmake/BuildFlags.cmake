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
# Sanitizers, of clang or g++: BAROMETER_SANITIZE=address,undefined or thread.
set(BAROMETER_SANITIZE "" CACHE STRING "Sanitizers to build with, separated by commas")
if(BAROMETER_SANITIZE)
  target_compile_options(build_flags INTERFACE -fsanitize=${BAROMETER_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(build_flags INTERFACE -fsanitize=${BAROMETER_SANITIZE})
endif()

# Harnesses for libFuzzer see which code an input reached; clang only, beside the address sanitizer.
if(BUILD_FUZZERS)
  target_compile_options(build_flags INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(build_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Hardening of the packaged program; tests/architecture reads the finished file and finds each of them.
option(BAROMETER_HARDENED "Build with every hardening of the compiler and linker" OFF)
if(BAROMETER_HARDENED)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  target_compile_options(build_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong
    -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero
    "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
  target_compile_definitions(build_flags INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(build_flags INTERFACE
    $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie> -Wl,-z,relro,-z,now,-z,noexecstack,-z,separate-code)
endif()

target_include_directories(build_flags INTERFACE "${CMAKE_SOURCE_DIR}")

# A library of the project: static, named as in the architecture, with the common flags.
function(barometer_library name)
  add_library(${name} STATIC)
  target_link_libraries(${name} PUBLIC build_flags ${ARGN})
endfunction()
