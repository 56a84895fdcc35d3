// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shippedquestionnaire.h"

#include "core/questionnaire/questionnairefile.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace core::questionnaire;

namespace tests {

Questionnaire shippedQuestionnaire()
{
    QFile file(sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    ReadQuestionnaire read = readQuestionnaire(file.readAll());
    if (!read.questionnaire) {
        for (const Issue &issue : read.issues)
            qCritical("%s: %s", qPrintable(issue.place), qPrintable(inEnglish(issue)));
        qFatal("the shipped questionnaire does not read");
    }
    return std::move(*read.questionnaire);
}

} // namespace tests
