# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# barometer_never_reaches(TARGET PATTERN) stops CMake with the chain of libraries that leads from the target to a library
# of such a name. On its own, so that tests/architecture/linkgraph can see it stop.

# All libraries that target links, directly or through others; each with the chain that leads to it.
function(barometer_walk target chain forbidden)
  get_property(seen GLOBAL PROPERTY barometer_walk_seen)
  if(target IN_LIST seen OR NOT TARGET ${target})
    return()
  endif()
  set_property(GLOBAL APPEND PROPERTY barometer_walk_seen ${target})
  foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
    get_target_property(type ${target} TYPE)
    if(property STREQUAL LINK_LIBRARIES AND type STREQUAL INTERFACE_LIBRARY)
      continue()
    endif()
    get_target_property(libraries ${target} ${property})
    if(NOT libraries)
      continue()
    endif()
    foreach(library IN LISTS libraries)
      string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library "${library}")
      if(TARGET ${library})
        get_target_property(aliased ${library} ALIASED_TARGET)
        if(aliased)
          set(library ${aliased})
        endif()
      endif()
      if(library MATCHES "${forbidden}")
        message(FATAL_ERROR "A boundary is broken: ${chain} -> ${library}")
      endif()
      barometer_walk("${library}" "${chain} -> ${library}" "${forbidden}")
    endforeach()
  endforeach()
endfunction()

# target must reach no library whose name matches the pattern.
function(barometer_never_reaches target forbidden)
  set_property(GLOBAL PROPERTY barometer_walk_seen "")
  barometer_walk(${target} ${target} "${forbidden}")
endfunction()
