// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/keyoptions.h"
#include "core/exchange/jsonlines.h"
#include "core/storage/collectionstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

using core::base::Result;
using core::exchange::JsonLines;
using core::storage::CollectionStore;

class Add final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("add"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Saves responses given as JSON lines, all of them or none.");
    }
    void declare(CommandOptions &options) override
    {
        options.argument(m_store, "STORE", QT_TRANSLATE_NOOP("Commands", "the store that takes them"));
        options.argument(m_file, "FILE",
                         QT_TRANSLATE_NOOP("Commands", "the responses, one a line; - is standard input"));
        options.flag(m_each, "--each",
                     QT_TRANSLATE_NOOP("Commands", "save line by line, and say so when a line is on the disk"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override;

private:
    [[nodiscard]] static Result<void> saveEach(CollectionStore &store, const JsonLines &lines, const Console &console);

    QString m_store;
    QString m_file;
    bool m_each = false;
};

Result<ExitStatus> Add::run(ApplicationContext &context)
{
    const Console &console = context.console();
    auto store = CollectionStore::open(m_store, context.clock(), context.random());
    if (!store)
        return console.failed(store.error());
    if (const auto sealed = sealPins().check(m_store, (*store)->info().sealedTo); !sealed)
        return console.failed(sealed.error());
    const Result<QByteArray> content = console.read(m_file, core::exchange::kLargestJsonLines);
    if (!content)
        return core::base::fail(content);
    const core::storage::StoreInfo info = (*store)->info();
    const JsonLines lines = core::exchange::readJsonLines(
        *content, {&(*store)->questionnaire(), info.wave, info.opens, info.closes}, m_file);
    for (const core::base::Error &fault : lines.faults)
        console.fault(fault);
    if (!lines.faults.empty())
        return ExitStatus::InvalidInput;

    const Result<void> saved = m_each ? saveEach(**store, lines, console) : (*store)->addAll(lines.responses);
    if (!saved)
        return console.failed(saved.error());
    if (!m_each)
        console.note(console.text(QT_TRANSLATE_N_NOOP("Commands", "%n response(s) saved."),
                                  static_cast<int>(lines.responses.size())));
    if (info.invented)
        console.note(console.text(QT_TRANSLATE_NOOP(
            "Commands", "This store holds invented responses: what is added counts as invented too.")));
    return ExitStatus::Done;
}

Result<void> Add::saveEach(CollectionStore &store, const JsonLines &lines, const Console &console)
{
    for (size_t i = 0; i < lines.responses.size(); ++i) {
        if (store.freeSlots() == 0) {
            Result<void> grown = store.grow(std::max(64, store.info().capacity / 2));
            if (!grown)
                return grown;
        }
        // Not translated: a script reads it.
        Result<void> saved =
            store.submit(lines.responses[i], [&] { console.result(QStringLiteral("saved %1").arg(lines.numbers[i])); });
        if (!saved)
            return saved;
        // What was saved unheard would be added twice by a script that begins again.
        if (const auto heard = console.outputHeard(); !heard)
            return heard;
    }
    return {};
}

} // namespace

std::unique_ptr<Command> makeAdd()
{
    return std::make_unique<Add>();
}

} // namespace app
