// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rehearsedwave.h"

#include "core/base/safefile.h"
#include "core/fieldwork/rehearsal.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/testmain.h"

namespace tests {

using namespace core;

SyntheticWave rehearsedWave(size_t respondents, quint64 seed)
{
    SyntheticWave wave{shippedQuestionnaire(), {}};
    const auto bytes = base::readFile(sourcePath(QStringLiteral("resources/rehearsal/profiles.json")), 1 << 22);
    if (!bytes)
        qFatal("%s", qPrintable(base::debugText(bytes.error())));
    const auto profile = fieldwork::readRehearsalProfile(*bytes, wave.questionnaire.id);
    if (!profile)
        qFatal("%s", qPrintable(base::debugText(profile.error())));
    const questionnaire::Wave &second = wave.questionnaire.waves.at(1);
    wave.responses = fieldwork::inventResponses(wave.questionnaire,
                                                {second.id, second.opens, second.closes, respondents, seed}, *profile);
    return wave;
}

disclosure::ReleaseInput releaseInput(const SyntheticWave &wave, const questionnaire::WaveId &id)
{
    disclosure::ReleaseInput input;
    input.questionnaire = &wave.questionnaire;
    const questionnaire::Wave *of = wave.questionnaire.wave(id);
    if (of == nullptr)
        of = wave.questionnaire.wave(wave.responses.empty() ? wave.questionnaire.waves.front().id
                                                            : wave.responses.front().wave);
    input.wave = of->id;
    input.responses = &wave.responses;
    input.fieldOpens = of->opens;
    input.fieldCloses = of->closes;
    input.day = of->closes;
    input.invented = true;
    input.programVersion = QStringLiteral("0.1.0");
    return input;
}

} // namespace tests
