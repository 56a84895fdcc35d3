// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recovery.h"
#include "ui/desk/taskpage.h"

namespace ui::desk {

/// Copies a store into one file or onto another disk, makes a store from such a file again, and erases one for good.
class BackupPage final : public TaskPage
{
    Q_OBJECT

public:
    explicit BackupPage(const DeskTools &tools, QWidget *parent = nullptr);
    void begin(const QString &store); ///< empty: there is none to copy, only to recover
    /// Makes a store in output of all that is readable in a backup or in a damaged store.
    void recover(const QString &from, const QString &output);

    // What is said of each work when it is done.
    [[nodiscard]] static TaskResult backedUp(const QString &file);
    [[nodiscard]] static TaskResult recovered(const core::storage::Recovery &recovery, const QString &output);
    [[nodiscard]] static TaskResult mirrored(const QString &copy);
    [[nodiscard]] static TaskResult erased();

signals:
    void storeWanted(const QString &folder);

protected:
    void retranslate() override;
    void goOn() override;

private:
    void chooseOutput();
    void backUp(const QString &output);
    void chooseBackup();
    void chooseMirror();
    void makeMirror(const QString &folder);
    void askErase();
    void erase();

    QString m_store;
    QString m_recovered; ///< folder of the store made last
    common::BigButton *m_backup;
    common::WrappingLabel *m_noStore; ///< why most of it is greyed
    common::WrappingLabel *m_recoverText;
    common::BigButton *m_recover;
    common::WrappingLabel *m_mirrorText;
    common::BigButton *m_mirror;
    common::WrappingLabel *m_eraseText;
    common::BigButton *m_erase;
};

} // namespace ui::desk
