// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/release.h"
#include "core/base/envelope.h"
#include "core/disclosure/releasewriter.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/fuzz/harness.h"
#include "tests/support/inventedrelease.h"
#include "tests/support/testmain.h"

#include <QCborArray>
#include <QCborValue>
#include <QFile>

using namespace core::base;
using core::release::readRelease;

namespace fuzz {

// The input is the content of a release: it gets its envelope and hash here, or every mutation would end at the hash.
void tryInput(const QByteArray &input)
{
    const QString name = QStringLiteral("file");
    require(!readRelease(input, name), "bytes without an envelope are no release");
    const QByteArray bytes =
        QByteArrayLiteral("PBAROR\r\n") + QCborValue(QCborArray{1, blake2b(input), QByteArray(), input}).toCbor();
    const auto release = readRelease(bytes, name);
    if (!release)
        return;
    require(readRelease(bytes, name)->hash() == release->hash(), "reading is repeatable");
    require(release->questionnaire().wave(release->wave()) != nullptr, "its wave is one of the questionnaire's");
    for (const auto &statistic : release->content().statistics)
        require(release->node(statistic.node) != nullptr, "every statistic has its base");
}

QList<QByteArray> madeSeeds()
{
    QFile file(tests::sourcePath(QStringLiteral("tests/core/questionnaire/sample.json")));
    require(file.open(QIODevice::ReadOnly), "the sample is there");
    const auto read = core::questionnaire::readQuestionnaire(file.readAll());
    require(read.questionnaire.has_value(), "the sample is sound");
    const core::questionnaire::WaveId wave = read.questionnaire->waves.front().id;
    const auto bytes = core::disclosure::writeRelease(tests::inventedContent(*read.questionnaire, wave));
    const auto envelope = readEnvelope(bytes, EnvelopeKind::Release, 1, QStringLiteral("seed"));
    require(envelope.has_value() && readRelease(bytes, QStringLiteral("seed")).has_value(), "the seed is a release");
    return {QCborValue(envelope->content).toCbor()};
}

int mutations()
{
    return 1'500;
}

} // namespace fuzz
