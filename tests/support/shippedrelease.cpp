// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shippedrelease.h"

#include "core/base/safefile.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/support/testmain.h"

namespace tests {

using namespace core;

questionnaire::Questionnaire shippedQuestionnaire()
{
    const auto bytes =
        base::readFile(sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json")), 1 << 23);
    if (!bytes)
        qFatal("%s", qPrintable(base::debugText(bytes.error())));
    const questionnaire::ReadQuestionnaire read = questionnaire::readQuestionnaire(*bytes);
    if (!read.questionnaire)
        qFatal("%s", qPrintable(read.issues.front().place + u' ' + inEnglish(read.issues.front())));
    return *read.questionnaire;
}

std::vector<release::Release> shippedReleases()
{
    const questionnaire::Questionnaire questionnaire = shippedQuestionnaire();
    std::vector<release::Release> releases;
    for (const auto &[wave, members] : {std::pair{"1", 812}, std::pair{"2", 375}}) {
        auto release = inventedRelease(questionnaire, questionnaire::WaveId(QLatin1String(wave)), members, 7);
        if (!release)
            qFatal("%s", qPrintable(base::debugText(release.error())));
        releases.push_back(std::move(*release));
    }
    return releases;
}

} // namespace tests
