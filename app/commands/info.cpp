// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/textpublishing.h"
#include "core/language/locale.h"
#include "core/storage/leftdraft.h"
#include "core/storage/mirror.h"
#include "core/storage/storeinfo.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {
namespace {

using core::base::Result;
using core::storage::StoreInfo;

/// A breakdown with its small counts left out, which is null in JSON.
template <typename Key>
QJsonObject breakdown(const std::map<Key, int> &counts)
{
    QJsonObject shown;
    for (const auto &[key, count] : core::storage::withoutSmallCounts(counts))
        shown[key.text()] = count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
    return shown;
}

QString roleName(core::storage::StoreRole role)
{
    return role == core::storage::StoreRole::Collection ? QStringLiteral("collection") : QStringLiteral("archive");
}

QJsonObject json(const StoreInfo &info, const QString &folder)
{
    return {
        {QStringLiteral("wave"), info.wave.text()},
        {QStringLiteral("questionnaire"), info.questionnaire.text()},
        {QStringLiteral("structure"), QString::fromLatin1(info.structure.toHex())},
        {QStringLiteral("opens"), info.opens.toString(Qt::ISODate)},
        {QStringLiteral("closes"), info.closes.toString(Qt::ISODate)},
        {QStringLiteral("role"), roleName(info.role)},
        {QStringLiteral("invented"), info.invented},
        {QStringLiteral("responses"), info.responses},
        {QStringLiteral("interrupted"), info.interrupted},
        {QStringLiteral("begun"), core::storage::holdsBegunAnswers(folder)},
        {QStringLiteral("byLanguage"), breakdown(info.byLanguage)},
        {QStringLiteral("byEvent"), breakdown(info.byEvent)},
        {QStringLiteral("deleteBy"), info.deleteBy.toString(Qt::ISODate)},
        {QStringLiteral("verified"), info.verified},
    };
}

/// Says the same as text and as JSON. How many responses there are, and how many of them were left before sending, are
/// totals of the store and stand as they are, for whoever has it in hand. The breakdowns tell who answered, by language
/// and event: no count under 10 stands in one (withoutSmallCounts). The desk, whose screen others look at, keeps a
/// small number of those who left to itself as well.
class Info final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("info"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands",
                                 "Says what a store holds: wave, counts, languages, and whether it is whole.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"));
        options.flag(m_json, "--json", QT_TRANSLATE_NOOP("Commands", "as JSON, for other programs"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        std::optional<core::questionnaire::Questionnaire> texts;
        const Result<StoreInfo> info = core::storage::inspectStore(m_store, &texts);
        if (!info)
            return context.console().failed(info.error());
        if (m_json)
            context.console().result(
                QString::fromUtf8(QJsonDocument(json(*info, m_store)).toJson(QJsonDocument::Compact)));
        else
            print(context.console(), *info, texts, m_store);
        if (!info->verified)
            return context.console().failed(core::storage::damageOf(*info, m_store));
        return ExitStatus::Done;
    }

private:
    static void print(const Console &console, const StoreInfo &info,
                      const std::optional<core::questionnaire::Questionnaire> &texts, const QString &store);

    QString m_store;
    bool m_json = false;
};

void Info::print(const Console &console, const StoreInfo &info,
                 const std::optional<core::questionnaire::Questionnaire> &texts, const QString &store)
{
    const QLocale locale;
    const auto date = [&locale](const QDate &day) {
        return core::language::shortText(day, locale);
    };
    if (info.invented) {
        console.result(
            console.text(QT_TRANSLATE_NOOP("Commands", "REHEARSAL: the responses in this store are invented.")));
    }
    console.result(console.text(QT_TRANSLATE_NOOP("Commands", "Questionnaire %1, wave %2, open from %3 to %4"))
                       .arg(info.questionnaire.text(), info.wave.text(), date(info.opens), date(info.closes)));
    if (const QString inUse = texts ? textsInUse(console, *texts) : QString(); !inUse.isEmpty())
        console.result(inUse);
    console.result(console.text(QT_TRANSLATE_N_NOOP("Commands", "%n response(s)"), info.responses));
    console.result(console.text(QT_TRANSLATE_NOOP("Commands", "of these left before sending: %1"))
                       .arg(locale.toString(info.interrupted)));
    if (core::storage::holdsBegunAnswers(store))
        console.result(console.text(QT_TRANSLATE_NOOP(
            "Commands",
            "Somebody has begun to answer and has not finished. Starting the kiosk or handing over keeps it.")));
    if (const auto copy = core::storage::Mirror::stateOf(core::storage::StorePaths(store)); copy && copy->standsIn)
        console.result(console
                           .text(QT_TRANSLATE_NOOP("Commands",
                                                   "The second copy in %1 took answers when the disk of this store "
                                                   "failed. Starting the kiosk or handing over takes them back."))
                           .arg(QDir::toNativeSeparators(copy->folder)));
    const QString few = console.text(QT_TRANSLATE_NOOP("Commands", "not shown, so that nobody is recognised"));
    for (const auto &[language, count] : core::storage::withoutSmallCounts(info.byLanguage))
        console.result(QStringLiteral("  %1: %2").arg(language.text(), count ? locale.toString(*count) : few));
    console.result(info.verified
                       ? console.text(QT_TRANSLATE_NOOP("Commands", "Every response was checked: the store is whole."))
                       : console.text(QT_TRANSLATE_NOOP("Commands", "The store is damaged. Do not collect with it.")));
    if (info.deleteBy.isValid())
        console.result(console.text(QT_TRANSLATE_NOOP("Commands", "To be erased by %1")).arg(date(info.deleteBy)));
    if (info.sealed)
        console.result(console.text(QT_TRANSLATE_NOOP("Commands", "Sealed to the key %1")).arg(info.sealedTo));
}

} // namespace

std::unique_ptr<Command> makeInfo()
{
    return std::make_unique<Info>();
}

} // namespace app
