// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/keyoptions.h"
#include "core/fieldwork/auditlog.h"
#include "core/storage/collectionstore.h"
#include "core/storage/storeinfo.h"

#include <QCoreApplication>

namespace app {
namespace {

using core::base::Result;

class Verify final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verify"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Checks every response of a store. Reads only; nothing is repaired.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the folder of the store"));
        options.flag(m_ids, "--ids",
                     QT_TRANSLATE_NOOP("Commands",
                                       "list the ids of the responses, for merge --exclude; these are personal data"));
        m_key.declare(options);
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const Console &console = context.console();
        const auto key = m_key.open(console);
        if (!key)
            return core::base::fail(key);
        // First what needs no key: every byte. Then, where somebody can open them, what the responses say.
        const auto info = core::storage::inspectStore(m_store);
        if (!info)
            return console.failed(info.error());
        if (!info->verified)
            return console.failed(core::storage::damageOf(*info, m_store));
        if (const auto log = core::fieldwork::checkAudit(m_store); !log)
            return console.failed(log.error());
        if (info->sealed && !key->has_value()) {
            sayWhole(console, *info);
            console.note(console.text(QT_TRANSLATE_NOOP(
                "Commands", "They are sealed and were not opened. With --key it is checked what they hold.")));
            return ExitStatus::Done;
        }
        const auto answers = core::storage::inspectAnswers(m_store, key->has_value() ? &(*key)->box() : nullptr);
        if (!answers)
            return console.failed(answers.error());
        if (!answers->verified)
            return console.failed(core::storage::damageOf(*answers, m_store));
        sayWhole(console, *answers);
        console.note(console.text(
            QT_TRANSLATE_NOOP("Commands", "Each of them was opened, fits the questionnaire and is counted right.")));
        return m_ids ? list(context, key->has_value() ? &(*key)->box() : nullptr) : ExitStatus::Done;
    }

private:
    static void sayWhole(const Console &console, const core::storage::StoreInfo &info)
    {
        console.note(
            console.text(QT_TRANSLATE_N_NOOP("Commands", "The store is whole: %n response(s)."), info.responses));
    }
    /// By id, which is drawn by chance: no order of answering follows from it.
    [[nodiscard]] Result<ExitStatus> list(ApplicationContext &context, const core::storage::SecretKey *key) const
    {
        const Console &console = context.console();
        const auto store = core::storage::CollectionStore::open(m_store, context.clock(), context.random());
        if (!store)
            return console.failed(store.error());
        const auto responses = (*store)->responses(key);
        if (!responses)
            return console.failed(responses.error());
        (void)core::fieldwork::noteAct(m_store, context.clock().today(), core::fieldwork::StaffAct::KeyUsed,
                                       QStringLiteral("ids"));
        for (const core::interview::Response &response : *responses)
            console.result(QStringList{QString::fromLatin1(response.id.toHex()), response.language.text(),
                                       response.event.text(),
                                       response.sent ? QStringLiteral("sent") : QStringLiteral("interrupted")}
                               .join(u'\t'));
        return ExitStatus::Done;
    }

    QString m_store;
    bool m_ids = false;
    KeyOptions m_key;
};

} // namespace

std::unique_ptr<Command> makeVerify()
{
    return std::make_unique<Verify>();
}

} // namespace app
