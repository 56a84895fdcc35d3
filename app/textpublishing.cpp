// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textpublishing.h"

#include "app/applicationcontext.h"
#include "app/console.h"
#include "app/inputs.h"
#include "core/fieldwork/auditlog.h"
#include "core/language/edition.h"
#include "core/storage/collectionstore.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

using core::base::fail;
using core::base::Language;
using core::base::Result;
using core::questionnaire::Questionnaire;

Result<QMap<Language, int>> publishTexts(ApplicationContext &context, const QString &store,
                                         const Questionnaire &questionnaire)
{
    const Questionnaire edition = core::language::wholeEdition(questionnaire);
    QMap<Language, int> changed;
    {
        const auto opened = core::storage::CollectionStore::open(store, context.clock(), context.random());
        if (!opened)
            return fail(opened);
        changed = core::language::differingTexts(edition, (*opened)->questionnaire());
        if (const auto published = (*opened)->publishTexts(edition); !published)
            return fail(published);
    }
    if (!changed.isEmpty())
        (void)core::fieldwork::noteAct(store, context.clock().today(), core::fieldwork::StaffAct::TextsPublished,
                                       countedByLanguage(changed));
    return changed;
}

QString textsInUse(const Console &console, const Questionnaire &questionnaire)
{
    const auto own = shippedQuestionnaire();
    if (!own || own->id != questionnaire.id)
        return {};
    const QMap<Language, int> differing = core::language::differingTexts(questionnaire, *own);
    if (differing.isEmpty())
        return console.text(QT_TRANSLATE_NOOP("Commands", "Its texts are those of this program."));
    //: %1 are languages, each with a number
    return console.text(QT_TRANSLATE_NOOP("Commands", "It has texts of its own: %1 differ from this program's."))
        .arg(countedByLanguage(differing));
}

QString countedByLanguage(const QMap<Language, int> &counts)
{
    QStringList parts;
    parts.reserve(counts.size());
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(QStringLiteral("%1 %2").arg(count.key().text(), QLocale().toString(count.value())));
    return parts.join(QStringLiteral(", "));
}

} // namespace app
