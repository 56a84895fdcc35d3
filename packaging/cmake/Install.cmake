# SPDX-FileCopyrightText: 2026 Partnership Barometer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One set of install rules for every package, and the Debian package made from them (cpack -G DEB).
install(TARGETS barometer RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS barometer_pdf LIBRARY DESTINATION ${BAROMETER_MODULES})
install(FILES packaging/linux/barometer.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/org.partnershipbarometer.Barometer.metainfo.xml
  DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/linux/barometer.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/linux/barometer.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES LICENSE RENAME copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/partnership-barometer)
install(FILES CHANGELOG.md README.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/partnership-barometer)

# For whoever sets up a kiosk, writes a questionnaire or a policy.
install(PROGRAMS packaging/kiosk/session DESTINATION ${CMAKE_INSTALL_DATADIR}/barometer/kiosk)
install(FILES packaging/kiosk/README.md packaging/kiosk/openbox.xml packaging/kiosk/barometer-kiosk.service
  DESTINATION ${CMAKE_INSTALL_DATADIR}/barometer/kiosk)
install(FILES resources/questionnaires/questionnaire.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/barometer)
install(FILES resources/policy/default.json RENAME policy.json DESTINATION ${CMAKE_INSTALL_DATADIR}/barometer)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME partnership-barometer)
set(CPACK_PACKAGE_CONTACT "Partnership Barometer developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Asks the questionnaire of the Partnership barometer on this machine, keeps the answers, and shows the results so
 that no respondent can be identified. It never uses a network.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins and fonts, which no library names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter, fonts-dejavu-core, libqt6svg6, coinor-cbc")
# The voice that reads aloud is looked for when the program runs.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libespeak-ng1")
include(CPack)
