// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/keycare.h"
#include "core/fieldwork/merge.h"
#include "ui/desk/taskpage.h"

namespace ui::common {
class CheckChoice;
}

namespace ui::desk {

class KeyEntry;

/// Merges response packages into an archive: which ones, with whose key, and what came of each: new, known, in two
/// versions, kept aside, refused. Here too the archive's keys are changed: all of it is built anew at every merge.
class MergePage final : public TaskPage
{
    Q_OBJECT

public:
    explicit MergePage(const DeskTools &tools, QWidget *parent = nullptr);
    void begin(const QString &archive); ///< folder of one; empty: it is chosen here
    /// What is said of a merge. newWords: of the keys it is sealed to from now on; empty: as before.
    [[nodiscard]] TaskResult tell(const core::fieldwork::MergeReport &report, const QString &archive,
                                  const QString &newWords) const;

signals:
    void storeWanted(const QString &folder);

protected:
    void retranslate() override;
    void goOn() override;

private:
    void chooseArchive();
    void chooseBundles();
    void showOlderKey();
    void chooseNewKeys();
    void start();
    void showChosen();

    QString m_archive;
    QStringList m_bundles;
    std::vector<core::fieldwork::OfferedKey> m_newKeys; ///< to seal the archive to; empty: as it is
    common::WrappingLabel *m_archiveName;
    common::BigButton *m_chooseArchive;
    common::WrappingLabel *m_bundleNames;
    common::BigButton *m_chooseBundles;
    KeyEntry *m_key;
    common::BigButton *m_addOlder;
    KeyEntry *m_older;
    common::WrappingLabel *m_changeText;
    common::BigButton *m_chooseNew;
    common::CheckChoice *m_compared;
    common::CheckChoice *m_receipts;
    common::BigButton *m_merge;
};

} // namespace ui::desk
