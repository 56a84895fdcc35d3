// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/backuppage.h"

#include "core/fieldwork/auditlog.h"
#include "core/storage/backup.h"
#include "ui/common/buttons.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

#include <memory>

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
      m_recoverText(new WrappingLabel(TextRole::Body)), m_recover(new BigButton(ButtonKind::Secondary))
{
    m_backup->setObjectName(QStringLiteral("writeBackup"));
    m_recover->setObjectName(QStringLiteral("recoverBackup"));
    form()->addWidget(m_backup, 0, Qt::AlignLeft);
    form()->addSpacing(common::space::medium);
    form()->addWidget(m_recoverText);
    form()->addWidget(m_recover, 0, Qt::AlignLeft);
    connect(m_backup, &BigButton::clicked, this, &BackupPage::chooseOutput);
    connect(m_recover, &BigButton::clicked, this, &BackupPage::chooseBackup);
    retranslate();
}

void BackupPage::begin(const QString &store)
{
    m_store = store;
    m_backup->setEnabled(!store.isEmpty());
    showForm();
    (store.isEmpty() ? m_recover : m_backup)->setFocus(Qt::OtherFocusReason);
}

void BackupPage::chooseOutput()
{
    const QFileInfo info(m_store);
    const common::FileRequest request{tr("Where shall the backup be?"),
                                      info.path(),
                                      info.fileName() + QStringLiteral(".backup"),
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
        [path] {
            TaskResult result;
            result.title = tr("The backup is ready");
            result.lines = {
                {Check::State::Good, QDir::toNativeSeparators(*path)},
                {Check::State::Good, tr("It was written and read back. Every byte of the store was checked before.")},
                {Check::State::Good,
                 tr("Whoever could read the store can read it, and nobody else. Keep it on another disk.")}};
            return result;
        });
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

void BackupPage::recover(const QString &backup, const QString &output)
{
    const auto recovery = std::make_shared<Recovery>();
    m_recovered = output;
    run(
        [this, backup, output, recovery, today = tools().clock.today()](const auto &step) -> Result<void> {
            if (!step(0, 0))
                return fail(core::base::ErrorCode::Cancelled);
            const auto done = core::storage::recoverStore({backup, output, {}, nullptr}, tools().random);
            if (!done)
                return fail(done);
            *recovery = *done;
            (void)core::fieldwork::noteAct(output, today, StaffAct::Recovered, QString::number(done->responses));
            return {};
        },
        [recovery, output] { return tell(*recovery, output); });
}

TaskResult BackupPage::tell(const Recovery &recovery, const QString &output)
{
    TaskResult result;
    result.title = tr("%n response(s) are recovered", nullptr, recovery.responses);
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

void BackupPage::goOn()
{
    emit storeWanted(m_recovered);
}

void BackupPage::retranslate()
{
    setWords(tr("Back up and recover"),
             tr("A backup is the whole store in one file, on a stick or another disk. Make one at the end of each "
                "day."),
             tr("The store is being copied"));
    m_backup->setLabel(tr("Write a backup"));
    m_recoverText->setText(
        tr("Is a machine lost or broken? A backup becomes a store again, in a new folder. The backup stays as it is."));
    m_recover->setLabel(tr("Make a store from a backup"));
}

} // namespace ui::desk
