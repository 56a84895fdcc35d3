// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/officetasks.h"

#include "core/storage/storefolder.h"
#include "ui/desk/backuppage.h"
#include "ui/desk/handoverpage.h"
#include "ui/desk/keyspage.h"
#include "ui/desk/mergepage.h"
#include "ui/desk/signeventpage.h"

#include <QFileInfo>
#include <QStackedWidget>

#include <utility>

namespace ui::desk {

OfficeTasks::OfficeTasks(const DeskTools &tools, QStackedWidget *pages)
    : QObject(pages), m_pages(pages), m_office(new OfficePage), m_handOver(new HandOverPage(tools)),
      m_newStore(new NewStorePage(tools)), m_keys(new KeysPage(tools)), m_merge(new MergePage(tools)),
      m_backup(new BackupPage(tools)),
      m_sign(new SignEventPage(tools)), m_all{m_handOver, m_newStore, m_keys, m_merge, m_backup, m_sign}
{
    pages->addWidget(m_office);
    for (TaskPage *page : m_all) {
        pages->addWidget(page);
        connect(page, &TaskPage::backWanted, this, [this, page] { leave(page); });
    }
    connect(m_office, &OfficePage::chosen, this, &OfficeTasks::open);
    connect(m_office, &OfficePage::backWanted, this, &OfficeTasks::backWanted);
    connect(m_newStore, &NewStorePage::storeWanted, this, &OfficeTasks::storeWanted);
    connect(m_merge, &MergePage::storeWanted, this, &OfficeTasks::storeWanted);
    connect(m_backup, &BackupPage::storeWanted, this, &OfficeTasks::storeWanted);
}

void OfficeTasks::setLanguage(const core::base::Language &language)
{
    for (TaskPage *page : m_all)
        page->setLanguage(language);
}

void OfficeTasks::showOffice(const QString &store, bool isArchive)
{
    m_store = store;
    m_isArchive = isArchive;
    m_fromOffice = true;
    m_pages->setCurrentWidget(m_office);
    m_office->begin(!store.isEmpty());
}

void OfficeTasks::showHandOver(const QString &store)
{
    m_pages->setCurrentWidget(m_handOver);
    m_handOver->begin(store);
}

void OfficeTasks::showBackup(const QString &store)
{
    m_store = store;
    m_fromOffice = false;
    m_pages->setCurrentWidget(m_backup);
    m_backup->begin(store);
}

void OfficeTasks::repair(const QString &store, const QString &output)
{
    showBackup({});
    m_backup->recover(store, output);
}

void OfficeTasks::showEventFolder(const QString &store, const QString &event)
{
    m_fromOffice = false;
    m_pages->setCurrentWidget(m_sign);
    m_sign->begin(store, event);
}

void OfficeTasks::showNewStore(NewStorePage::Wish wish)
{
    m_pages->setCurrentWidget(m_newStore);
    m_newStore->begin(std::move(wish));
}

void OfficeTasks::open(OfficePage::Task task)
{
    switch (task) {
    case OfficePage::Task::Keys:
        m_pages->setCurrentWidget(m_keys);
        m_keys->begin();
        break;
    case OfficePage::Task::Merge:
        m_pages->setCurrentWidget(m_merge);
        m_merge->begin(m_isArchive ? m_store : QString());
        break;
    case OfficePage::Task::Backup:
        m_pages->setCurrentWidget(m_backup);
        m_backup->begin(m_store);
        break;
    case OfficePage::Task::SignEvent:
        m_pages->setCurrentWidget(m_sign);
        m_sign->begin(m_store);
        break;
    }
}

void OfficeTasks::leave(const TaskPage *page)
{
    if (!m_store.isEmpty() && !QFileInfo::exists(core::storage::StorePaths(m_store).file)) // erased for good just now
        return emit storeWanted({});
    if (page == m_handOver || page == m_newStore || !m_fromOffice)
        emit backWanted();
    else
        showOffice(m_store, m_isArchive);
}

} // namespace ui::desk
