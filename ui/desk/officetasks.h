// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desktools.h"
#include "ui/desk/newstorepage.h"
#include "ui/desk/officepage.h"

#include <QObject>

#include <vector>

class QStackedWidget;

namespace ui::desk {

class BackupPage;
class HandOverPage;
class KeysPage;
class MergePage;
class SignEventPage;
class TaskPage;

/// The pages with which responses are handed over, merged, copied and sealed: puts them into the window's stack and
/// goes between them. The pages belong to the stack.
class OfficeTasks final : public QObject
{
    Q_OBJECT

public:
    OfficeTasks(const DeskTools &tools, QStackedWidget *pages);

    void setLanguage(const core::base::Language &language);
    void showOffice(const QString &store, bool isArchive); ///< store: empty: none is open
    void showHandOver(const QString &store);
    void showBackup(const QString &store);
    /// Makes a store in output of all that is readable in a damaged one.
    void repair(const QString &store, const QString &output);
    void showEventFolder(const QString &store, const QString &event); ///< event: its id, proposed
    void showNewStore(NewStorePage::Wish wish);

signals:
    void storeWanted(const QString &folder);
    void backWanted();

private:
    void open(OfficePage::Task task);
    void leave(const TaskPage *page);

    QStackedWidget *m_pages;
    QString m_store;
    bool m_isArchive = false;
    bool m_fromOffice = true; ///< where a page leads back to
    OfficePage *m_office;
    HandOverPage *m_handOver;
    NewStorePage *m_newStore;
    KeysPage *m_keys;
    MergePage *m_merge;
    BackupPage *m_backup;
    SignEventPage *m_sign;
    std::vector<TaskPage *> m_all;
};

} // namespace ui::desk
