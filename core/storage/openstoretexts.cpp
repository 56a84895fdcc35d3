// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a store's questionnaire: the one thing of it that may change while it holds answers.
#include "core/base/envelope.h"
#include "core/base/safefile.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/questionnaire/textvisitor.h"
#include "core/storage/openstore.h"

#include <QFile>

#include <cstdio>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

int textsOf(const questionnaire::Questionnaire &questionnaire, const base::Language &language)
{
    int texts = 0;
    questionnaire::visitTexts(questionnaire, [&](const QString &, const questionnaire::Text &text) {
        for (const auto &variant : text.variants())
            texts += variant.text.texts().contains(language) ? 1 : 0;
    });
    return texts;
}

/// Whether a store of this, with these texts, may take the edition's.
Result<void> checkEdition(const questionnaire::Questionnaire &edition, const questionnaire::Questionnaire &present,
                          const StoreInfo &info, const QString &folder)
{
    const bool same = edition.id == info.questionnaire && edition.wave(info.wave) != nullptr &&
        questionnaire::structureId(edition, info.wave) == info.structure;
    if (!same)
        return base::fail(ErrorCode::StructureDiffers, {edition.id.text(), folder});
    // Somebody may have answered in it, and an event may offer it.
    for (const base::Language &language : present.languages) {
        if (!edition.languages.contains(language))
            return base::fail(ErrorCode::LanguageIncomplete,
                              {language.text(), QString::number(textsOf(present, language))});
    }
    return {};
}

} // namespace

/// Two files change, and a power cut may come between them: the new texts are first laid aside, then the store's file
/// is built anew with their hash and put in its place - from there on they are the store's - and then they get the
/// name of the old ones. Opening finishes what was cut off (settleTexts).
Result<void> OpenStore::publishTexts(const questionnaire::Questionnaire &edition)
{
    if (auto fits = checkEdition(edition, m_questionnaire, m_info, m_paths.folder); !fits)
        return fits;
    const QByteArray json = questionnaire::writeQuestionnaire(edition);
    auto plan = presentPlan();
    if (!plan)
        return base::fail(plan);
    if (plan->description.questionnaireHash == base::blake2b(json))
        return {};
    plan->description.questionnaireHash = base::blake2b(json);
    if (auto written = base::writeFile(m_paths.questionnaireAside, json, base::FileAccess::OwnerOnly); !written)
        return written;
    if (auto swapped = swapIn(*plan); !swapped) {
        // The disk may have done it all the same: then the texts aside are those that the store needs.
        if (m_file && m_file->description().questionnaireHash != plan->description.questionnaireHash)
            QFile::remove(m_paths.questionnaireAside);
        return swapped;
    }
    return readQuestionnaireFile();
}

/// Leaves one file of texts, the store's own. What fails here is done at the next opening: the texts are read from
/// where they are.
void OpenStore::settleTexts(const QByteArray &json) const
{
    const QByteArray aside = QFile::encodeName(m_paths.questionnaireAside);
    const auto content = base::readFile(m_paths.questionnaireAside, json.size() + 1);
    if (!content && content.error().code == ErrorCode::FileNotFound)
        return;
    if (content && *content == json)
        (void)std::rename(aside.constData(), QFile::encodeName(m_paths.questionnaire).constData());
    else
        (void)std::remove(aside.constData());
    (void)base::syncFolder(m_paths.folder);
    m_medium->blurTimes(m_paths.questionnaire, m_world.clock->today());
    m_medium->blurTimes(m_paths.folder, m_world.clock->today());
}

} // namespace core::storage
