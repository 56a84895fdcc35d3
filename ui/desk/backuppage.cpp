// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/backuppage.h"

#include "core/base/filename.h"
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/sealpins.h"
#include "core/fieldwork/storehistory.h"
#include "core/language/locale.h"
#include "core/storage/backup.h"
#include "core/storage/erase.h"
#include "core/storage/mirror.h"
#include "core/storage/storeinfo.h"
#include "ui/common/buttons.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

#include <memory>
#include <utility>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::fail;
using core::base::Result;
using core::fieldwork::StaffAct;
using core::storage::Recovery;

BackupPage::BackupPage(const DeskTools &tools, QWidget *parent)
    : TaskPage(tools, parent), m_backup(new BigButton(ButtonKind::Primary)),
      m_noStore(new WrappingLabel(TextRole::Help)), m_recoverText(new WrappingLabel(TextRole::Body)),
      m_recover(new BigButton(ButtonKind::Secondary)), m_mirrorText(new WrappingLabel(TextRole::Body)),
      m_mirror(new BigButton(ButtonKind::Secondary)), m_eraseText(new WrappingLabel(TextRole::Body)),
      m_erase(new BigButton(ButtonKind::Quiet))
{
    m_backup->setObjectName(QStringLiteral("writeBackup"));
    m_recover->setObjectName(QStringLiteral("recoverBackup"));
    m_noStore->setObjectName(QStringLiteral("backupWithoutStore"));
    form()->addWidget(m_backup, 0, Qt::AlignLeft);
    form()->addWidget(m_noStore);
    form()->addSpacing(common::space::medium);
    form()->addWidget(m_recoverText);
    form()->addWidget(m_recover, 0, Qt::AlignLeft);
    m_mirror->setObjectName(QStringLiteral("makeMirror"));
    m_erase->setObjectName(QStringLiteral("eraseStore"));
    for (const auto &[text, button] : {std::pair{m_mirrorText, m_mirror}, std::pair{m_eraseText, m_erase}}) {
        form()->addSpacing(common::space::medium);
        form()->addWidget(text);
        form()->addWidget(button, 0, Qt::AlignLeft);
    }
    connect(m_mirror, &BigButton::clicked, this, &BackupPage::chooseMirror);
    connect(m_erase, &BigButton::clicked, this, &BackupPage::askErase);
    connect(m_backup, &BigButton::clicked, this, &BackupPage::chooseOutput);
    connect(m_recover, &BigButton::clicked, this, &BackupPage::chooseBackup);
    retranslate();
}

void BackupPage::begin(const QString &store)
{
    m_store = store;
    retranslate();
    showForm();
    (store.isEmpty() ? m_recover : m_backup)->setFocus(Qt::OtherFocusReason);
}

void BackupPage::chooseOutput()
{
    const QFileInfo info(m_store);
    const common::FileRequest request{
        tr("Where shall the backup be?"),
        info.path(),
        core::base::readableFileName(
            tr("%1 backup %2").arg(info.fileName(), tools().clock.today().toString(Qt::ISODate))) +
            QStringLiteral(".backup"),
        {tr("Backups (*.backup)")}};
    tools().prompter.saveFile(this, request, [this](const QString &path) {
        if (!path.isEmpty())
            backUp(path);
    });
}

void BackupPage::backUp(const QString &output)
{
    const auto path = std::make_shared<QString>();
    m_recovered.clear();
    run(
        [store = m_store, output, path, today = tools().clock.today()](const auto &step) -> Result<void> {
            const auto done = core::storage::backUp(store, output, today, step);
            if (!done)
                return fail(done);
            *path = *done;
            (void)core::fieldwork::noteAct(store, today, StaffAct::BackedUp);
            return {};
        },
        [path] { return backedUp(*path); });
}

TaskResult BackupPage::backedUp(const QString &file)
{
    TaskResult result;
    result.title = tr("The backup is ready");
    result.lines = {
        {Check::State::Good, QDir::toNativeSeparators(file)},
        {Check::State::Good, tr("It was written and read back. Every response in the store was checked before.")},
        {Check::State::Good,
         tr("Whoever could read the store can read it, and nobody else. Keep it on another disk.")}};
    return result;
}

void BackupPage::chooseBackup()
{
    const common::FileRequest request{
        tr("Which backup?"), QFileInfo(m_store).path(), {}, {tr("Backups (*.backup)"), tr("All files (*)")}};
    tools().prompter.openFiles(this, request, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        const QFileInfo info(paths.front());
        const common::FileRequest target{
            tr("Where shall the store be?"), info.path(), info.completeBaseName() + QStringLiteral("-recovered"), {}};
        tools().prompter.saveFile(this, target, [this, backup = paths.front()](const QString &output) {
            if (!output.isEmpty())
                recover(backup, output);
        });
    });
}

void BackupPage::recover(const QString &from, const QString &output)
{
    const auto recovery = std::make_shared<Recovery>();
    m_recovered = output;
    run(
        [this, from, output, recovery, today = tools().clock.today()](const auto &step) -> Result<void> {
            const auto done = core::storage::recoverStore({from, output, {}, nullptr}, tools().random, step);
            if (!done)
                return fail(done);
            *recovery = *done;
            (void)core::fieldwork::noteAct(output, today, StaffAct::Recovered, QString::number(done->responses));
            return {};
        },
        [recovery, output] { return recovered(*recovery, output); });
}

TaskResult BackupPage::recovered(const Recovery &recovery, const QString &output)
{
    TaskResult result;
    result.title = recovery.responses == 0 ? tr("The store is recovered; there were no responses in it")
                                           : tr("%n response(s) are recovered", nullptr, recovery.responses);
    result.lines.push_back({Check::State::Good, QDir::toNativeSeparators(output)});
    if (!recovery.lost.has_value())
        result.lines.push_back(
            {Check::State::Attention, tr("Nothing says how many there were, so some may be missing.")});
    else if (*recovery.lost > 0)
        result.lines.push_back(
            {Check::State::Danger, tr("%n response(s) could not be read.", nullptr, *recovery.lost)});
    else
        result.lines.push_back({Check::State::Good, tr("None is missing.")});
    if (recovery.unreadable > 0)
        result.lines.push_back({Check::State::Attention,
                                tr("%n damaged part(s) are kept as they are and go with the next response package.",
                                   nullptr, recovery.unreadable)});
    if (!recovery.countsKept)
        result.lines.push_back(
            {Check::State::Attention, tr("The counts by language and event are lost. The responses have them.")});
    result.next = tr("Open the store");
    return result;
}

void BackupPage::chooseMirror()
{
    const common::FileRequest request{tr("A folder on a stick, a card or another disk"), {}, {}, {}};
    tools().prompter.openFolder(this, request, [this](const QString &folder) {
        if (!folder.isEmpty())
            makeMirror(folder);
    });
}

void BackupPage::makeMirror(const QString &folder)
{
    const auto copy = std::make_shared<QString>();
    m_recovered.clear();
    run(
        [this, store = m_store, folder, copy, today = tools().clock.today()](const auto &step) -> Result<void> {
            if (!step(0, 0))
                return fail(core::base::ErrorCode::Cancelled);
            const auto made = core::storage::Mirror::choose(store, folder, tools().random);
            if (!made)
                return fail(made);
            *copy = *made;
            (void)core::fieldwork::noteAct(store, today, StaffAct::BackedUp, QStringLiteral("mirror"));
            return {};
        },
        [copy] { return mirrored(*copy); });
}

TaskResult BackupPage::mirrored(const QString &copy)
{
    TaskResult result;
    result.title = tr("A second copy is kept from now on");
    result.lines = {{Check::State::Good, QDir::toNativeSeparators(copy)},
                    {Check::State::Good, tr("Each response is copied there as soon as it is safe here.")},
                    {Check::State::Good, tr("If this disk fails, recovering takes what it needs from there.")}};
    return result;
}

void BackupPage::askErase()
{
    const auto info = core::storage::inspectStore(m_store);
    const QDate day = info ? info->deleteBy : QDate();
    const int waiting = info ? core::fieldwork::historyOf(m_store, info->responses).waiting : 0;
    common::Prompt prompt;
    prompt.title = tr("Erase this store for good?");
    prompt.text = tr("Every response in it, its keys and its log are overwritten. Nothing brings them back.");
    if (info && info->role == core::storage::StoreRole::Collection && waiting > 0)
        prompt.text += u' ' + tr("%n response(s) in it were never handed over.", nullptr, waiting);
    if (day > tools().clock.today())
        prompt.text += u' ' + tr("Its day is %1.").arg(core::language::shortText(day));
    prompt.detail = QDir::toNativeSeparators(m_store);
    prompt.actions = QStringList{tr("Erase it"), tr("Keep it")};
    prompt.dangerous = true;
    tools().prompter.ask(this, prompt, [this](int action) {
        if (action == 0)
            erase();
    });
}

void BackupPage::erase()
{
    m_recovered.clear();
    run(
        [store = m_store, seals = tools().sealFile](const auto &step) -> Result<void> {
            if (!step(0, 0))
                return fail(core::base::ErrorCode::Cancelled);
            const QString place = core::storage::StorePaths(store).folder; // as it is known while it stands
            auto gone = core::storage::eraseStore(store);
            if (gone && !seals.isEmpty()) // another store may come here now
                (void)core::fieldwork::SealPins(seals).keep(place, QString());
            return gone;
        },
        [] { return erased(); });
}

TaskResult BackupPage::erased()
{
    TaskResult result;
    result.title = tr("The store is erased");
    result.lines = {
        {Check::State::Good, tr("Everything in it was overwritten and removed.")},
        {Check::State::Attention, tr("Backups, packages and second copies are files of their own. Erase them too.")}};
    result.next = tr("Go on without a store");
    return result;
}

void BackupPage::goOn()
{
    emit storeWanted(m_recovered);
}

void BackupPage::retranslate()
{
    setWords(tr("Back up, recover, erase"),
             tr("A backup is the whole store in one file, on a stick or another disk. Make one at the end of each "
                "day."),
             tr("The store is being copied"));
    m_backup->setLabel(tr("Write a backup"));
    m_recoverText->setText(
        tr("Is a machine lost or broken? A backup becomes a store again, in a new folder. The backup stays as it is."));
    m_recover->setLabel(tr("Make a store from a backup"));
    m_mirrorText->setText(tr("A second copy on a card, a stick or another disk takes in every response while the "
                             "kiosk is in use, so that a broken disk loses nothing."));
    m_mirror->setLabel(tr("Keep a second copy"));
    m_eraseText->setText(tr("Is the day come by which the responses are to be erased, or are they in the archive?"));
    m_erase->setLabel(tr("Erase this store"));
    m_noStore->setText(m_store.isEmpty() ? tr("No store is open here: open one to copy or erase it.") : QString());
    for (BigButton *button : {m_backup, m_mirror, m_erase})
        common::greyBecause(*button, m_noStore->text());
}

} // namespace ui::desk
