// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/mergepage.h"

#include "core/fieldwork/auditlog.h"
#include "ui/common/buttons.h"
#include "ui/common/errorwording.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/keychoice.h"
#include "ui/desk/keyentry.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <memory>
#include <utility>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::fail;
using core::base::Result;
using core::fieldwork::MergedBundle;
using core::fieldwork::MergeReport;
using core::fieldwork::OfferedKey;
using core::fieldwork::StaffAct;
using core::storage::KeyPair;
namespace space = common::space;

MergePage::MergePage(const DeskTools &tools, QWidget *parent)
    : TaskPage(tools, parent), m_archiveName(new WrappingLabel(TextRole::Body)),
      m_chooseArchive(new BigButton(ButtonKind::Secondary)), m_bundleNames(new WrappingLabel(TextRole::Body)),
      m_chooseBundles(new BigButton(ButtonKind::Secondary)), m_key(new KeyEntry(tools.prompter)),
      m_addOlder(new BigButton(ButtonKind::Quiet)), m_older(new KeyEntry(tools.prompter)),
      m_changeText(new WrappingLabel(TextRole::Body)), m_chooseNew(new BigButton(ButtonKind::Quiet)),
      m_compared(new common::CheckChoice(QString())), m_receipts(new common::CheckChoice(QString())),
      m_merge(new BigButton(ButtonKind::Primary))
{
    m_chooseArchive->setObjectName(QStringLiteral("chooseArchive"));
    m_chooseBundles->setObjectName(QStringLiteral("chooseBundles"));
    m_receipts->setObjectName(QStringLiteral("writeReceipts"));
    m_merge->setObjectName(QStringLiteral("merge"));
    m_addOlder->setObjectName(QStringLiteral("olderKey"));
    m_chooseNew->setObjectName(QStringLiteral("newKeys"));
    m_changeText->setObjectName(QStringLiteral("newKeysChosen"));
    m_compared->setObjectName(QStringLiteral("newKeysCompared"));
    m_receipts->setChecked(true);
    form()->addWidget(m_archiveName);
    form()->addWidget(m_chooseArchive, 0, Qt::AlignLeft);
    form()->addSpacing(space::small);
    form()->addWidget(m_bundleNames);
    form()->addWidget(m_chooseBundles, 0, Qt::AlignLeft);
    form()->addSpacing(space::small);
    form()->addWidget(m_key);
    form()->addWidget(m_addOlder, 0, Qt::AlignLeft);
    form()->addWidget(m_older);
    form()->addWidget(m_receipts);
    form()->addWidget(m_merge, 0, Qt::AlignLeft);
    form()->addSpacing(space::medium);
    form()->addWidget(m_changeText);
    form()->addWidget(m_compared);
    form()->addWidget(m_chooseNew, 0, Qt::AlignLeft);
    connect(m_chooseArchive, &BigButton::clicked, this, &MergePage::chooseArchive);
    connect(m_chooseBundles, &BigButton::clicked, this, &MergePage::chooseBundles);
    connect(m_key, &KeyEntry::returnPressed, this, &MergePage::start);
    connect(m_older, &KeyEntry::returnPressed, this, &MergePage::start);
    connect(m_addOlder, &BigButton::clicked, this, &MergePage::showOlderKey);
    connect(m_chooseNew, &BigButton::clicked, this, &MergePage::chooseNewKeys);
    connect(m_merge, &BigButton::clicked, this, &MergePage::start);
    retranslate();
}

void MergePage::begin(const QString &archive)
{
    if (!archive.isEmpty())
        m_archive = archive;
    m_key->begin();
    m_older->begin();
    m_older->setFile({});
    m_older->setVisible(false);
    m_addOlder->setVisible(true);
    m_newKeys.clear();
    m_compared->setChecked(false);
    showChosen();
    showForm();
    (m_archive.isEmpty() ? m_chooseArchive : m_chooseBundles)->setFocus(Qt::OtherFocusReason);
}

void MergePage::chooseArchive()
{
    const common::FileRequest request{
        tr("Which folder is the archive, or shall become it?"), QFileInfo(m_archive).path(), {}, {}};
    tools().prompter.openFolder(this, request, [this](const QString &folder) {
        if (!folder.isEmpty())
            m_archive = folder;
        showChosen();
    });
}

void MergePage::chooseBundles()
{
    const common::FileRequest request{tr("Which response packages?"),
                                      QFileInfo(m_bundles.value(0)).path(),
                                      {},
                                      {tr("Response packages (*.bundle)"), tr("All files (*)")}};
    tools().prompter.openFiles(this, request, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            m_bundles = paths;
        showChosen();
    });
}

void MergePage::showOlderKey()
{
    m_addOlder->setVisible(false);
    m_older->setVisible(true);
    m_older->setFocus(Qt::OtherFocusReason);
}

void MergePage::chooseNewKeys()
{
    choosePublicKeys({}, [this](std::vector<OfferedKey> keys) {
        m_newKeys = std::move(keys);
        m_compared->setChecked(false);
        showChosen();
    });
}

void MergePage::showChosen()
{
    m_archiveName->setText(m_archive.isEmpty() ? tr("No folder is chosen for the archive.")
                                               : tr("Archive: %1").arg(QDir::toNativeSeparators(m_archive)));
    QStringList names;
    for (const QString &path : m_bundles)
        names.append(QFileInfo(path).fileName());
    m_bundleNames->setText(m_bundles.isEmpty() ? tr("No response packages are chosen.")
                                               : tr("Response packages: %1").arg(names.join(QLatin1String(", "))));
    QStringList lines{m_newKeys.empty()
                          ? tr("Does the archive change hands, or is its key in doubt? Choose the public halves of "
                               "other keys. With the key above, everything is opened and sealed to them instead.")
                          : tr("The archive will be sealed to these keys, and the one above opens it no longer:")};
    for (const OfferedKey &each : m_newKeys)
        lines += KeyChoice::linesOf(each, tools().clock.today());
    m_changeText->setText(lines.join(u'\n'));
    m_compared->setVisible(!m_newKeys.empty());
}

void MergePage::start()
{
    if (m_archive.isEmpty() || (m_bundles.isEmpty() && m_newKeys.empty()))
        return say(tr("Choose the folder of the archive and at least one response package."));
    if (!m_newKeys.empty() && !m_compared->isChecked())
        return say(tr("Compare the words of the new keys first. Whoever swaps a key reads everything."));
    const QString receipts = m_receipts->isChecked() ? m_archive + QStringLiteral("-receipts") : QString();
    const auto report = std::make_shared<MergeReport>();
    const std::vector<core::storage::PublicKey> sealTo = KeyChoice::keysOf(m_newKeys);
    const QString words = sealTo.empty() ? QString() : core::storage::fingerprint(sealTo);
    run(
        [this, report, receipts, archive = m_archive, bundles = m_bundles, sealTo,
         entered = std::array{m_key->take(), m_older->take()},
         today = tools().clock.today()](const core::base::Step &step) -> Result<void> {
            std::vector<KeyPair> keys;
            for (const KeyAndPassphrase &key : entered) {
                if (key.file.isEmpty())
                    continue;
                auto opened = openKey(key);
                if (!opened)
                    return fail(opened);
                keys.push_back(std::move(*opened));
            }
            core::fieldwork::MergeWish wish;
            wish.sealTo = sealTo;
            for (const KeyPair &pair : keys)
                wish.keys.push_back(&pair);
            wish.archive = archive;
            wish.bundles = bundles;
            wish.receipts = receipts;
            wish.step = step;
            const auto merged = core::fieldwork::mergeBundles(wish, tools().clock, tools().random);
            if (!merged)
                return fail(merged);
            *report = *merged;
            (void)core::fieldwork::noteAct(archive, today, StaffAct::Merged, QString::number(report->merged.size()));
            return {};
        },
        [this, report, archive = m_archive, words] { return tell(*report, archive, words); });
}

TaskResult MergePage::tell(const MergeReport &report, const QString &archive, const QString &newWords) const
{
    TaskResult result;
    result.title = report.responses == 0 ? tr("The archive holds no responses yet")
                                         : tr("The archive holds %n response(s)", nullptr, report.responses);
    if (!newWords.isEmpty())
        result.lines.push_back({Check::State::Good,
                                tr("It is sealed to the words %1 from now on. Keep the older key for backups and "
                                   "packages that were sealed before.")
                                    .arg(newWords)});
    for (const MergedBundle &merged : report.merged) {
        result.lines.push_back({Check::State::Good,
                                tr("%1: package %2, words %3")
                                        .arg(QFileInfo(merged.file).fileName())
                                        .arg(merged.number)
                                        .arg(merged.checksum) +
                                    u'\n' +
                                    tr("%1 responses in it: %2 new, %3 there already, %4 taken out for good earlier")
                                        .arg(merged.responses)
                                        .arg(merged.fresh + merged.conflicts)
                                        .arg(merged.known)
                                        .arg(merged.excluded)});
        if (merged.hasGap)
            result.lines.push_back({Check::State::Attention,
                                    tr("A package before this one has not been merged. Nothing is missing unless a "
                                       "receipt was used in between.")});
        if (merged.partsAt > 0)
            result.lines.push_back({Check::State::Attention,
                                    tr("Two different packages of this machine have the number %1, as when it goes on "
                                       "from an older copy of its disk. All that came in them is kept. What was "
                                       "answered after the copy was made may be missing: if the old disk can be read, "
                                       "hand over from it as well.")
                                        .arg(merged.partsAt)});
        if (merged.quarantined > 0)
            result.lines.push_back(
                {Check::State::Attention,
                 tr("%n part(s) of it could not be read and are kept in the archive's folder quarantine.", nullptr,
                    merged.quarantined)});
    }
    for (const core::base::Error &refused : report.refused)
        result.lines.push_back({Check::State::Danger,
                                common::errorText(tools().catalogue, language(), refused) + u' ' +
                                    tr("It is kept in the folder quarantine.")});
    if (!report.conflictIds.empty()) {
        QStringList ids;
        for (const QByteArray &id : report.conflictIds)
            ids.append(QString::fromLatin1(id.toHex()));
        result.lines.push_back({Check::State::Attention,
                                tr("%n response(s) came in two versions. Both are kept; what was sent counts before "
                                   "what was interrupted.",
                                   nullptr, static_cast<int>(report.conflictIds.size())) +
                                    u'\n' + ids.join(u'\n')});
    }
    if (!report.merged.empty() && m_receipts->isChecked())
        result.lines.push_back({Check::State::Good,
                                tr("The receipts are in %1. Send each back to where its package came from.")
                                    .arg(QDir::toNativeSeparators(archive + QStringLiteral("-receipts")))});
    result.next = report.merged.empty() && newWords.isEmpty() ? QString() : tr("Open the archive");
    return result;
}

void MergePage::goOn()
{
    emit storeWanted(m_archive);
}

void MergePage::retranslate()
{
    setWords(tr("Merge response packages"),
             tr("The archive takes in what is new in each package, as often and in any order as you like; nothing is "
                "counted twice. What is damaged or does not belong here is kept aside and named."),
             tr("The packages are being merged"));
    m_chooseArchive->setLabel(tr("Choose the archive"));
    m_chooseBundles->setLabel(tr("Choose the packages"));
    m_key->setQuestion(tr("Sealed packages need their owner's key. Leave this out when nothing is sealed."));
    m_addOlder->setLabel(tr("Use an older key as well"));
    m_older->setQuestion(tr("The key before it, for what was sealed before the keys were changed."));
    m_chooseNew->setLabel(tr("Change the archive's keys"));
    m_compared->setLabel(tr("I have compared the words with those that the owners have"));
    m_receipts->setLabel(tr("Write receipts, with which the machines free what is in the archive"));
    m_merge->setLabel(tr("Merge them"));
    showChosen();
}

} // namespace ui::desk
