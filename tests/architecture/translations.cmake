# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a text of the program is missing in a catalogue, when a catalogue holds a text that the program no longer
# has, or when a translation is not finished. Called with LUPDATE, OPTIONS, LIST, TRANSLATIONS and SCRATCH.
file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}")
set(faults 0)
foreach(language IN ITEMS fi sv en)
  set(name "barometer_${language}.ts")
  file(COPY "${TRANSLATIONS}/${name}" DESTINATION "${SCRATCH}")
  set(only)
  if(language STREQUAL "en")
    set(only -pluralonly)
  endif()
  execute_process(COMMAND "${LUPDATE}" ${OPTIONS} ${only} "@${LIST}" -ts "${SCRATCH}/${name}"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    message(SEND_ERROR "lupdate failed on ${name}: ${output}")
  endif()
  execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${TRANSLATIONS}/${name}" "${SCRATCH}/${name}"
    RESULT_VARIABLE different)
  if(different)
    message(SEND_ERROR "${name} is not up to date: build the target update_translations and translate what is new")
  endif()
  file(READ "${SCRATCH}/${name}" content)
  string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${content}")
  list(LENGTH unfinished count)
  if(count GREATER 0)
    message(SEND_ERROR "${name}: ${count} texts are not translated")
  endif()
endforeach()
