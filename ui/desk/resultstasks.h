// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/storerelease.h"
#include "core/storage/storeinfo.h"
#include "ui/desk/desktools.h"

#include <QObject>

#include <memory>

class QStackedWidget;

namespace ui::common {
class BackgroundWork;
}

namespace ui::desk {

class DataCheckPage;
class MakeResultsPage;
class MethodPage;
class VisitKey;

/// The pages on which results are made: puts them into the window's stack, goes between them and runs the release step.
/// The pages belong to the stack.
class ResultsTasks final : public QObject
{
    Q_OBJECT

public:
    ResultsTasks(DeskTools tools, QString programVersion, QStackedWidget *pages);
    ~ResultsTasks() override;

    void setLanguage(const core::base::Language &language);
    /// proposedName: of the results file.
    void show(const QString &store, const core::storage::StoreInfo &info, const QString &proposedName);

    /// The owner's key while results are made; forget() it when they are left.
    [[nodiscard]] const std::shared_ptr<VisitKey> &key() const { return m_key; }
    /// Whether the page is one of those that the key is kept for.
    [[nodiscard]] bool isPage(const QWidget *page) const;

signals:
    void openAnswersWanted();
    void resultsWanted(const QString &path); ///< a draft or a results file, to be shown by the explorer
    void backWanted();

private:
    void setupConnections();
    void showSteps();
    void chooseOutput();
    void start(core::disclosure::ReleaseKind kind, const QString &output);

    DeskTools m_tools;
    QString m_programVersion;
    core::base::Language m_language;
    QStackedWidget *m_pages;
    QString m_store;
    QString m_proposedName;
    QString m_made;                  ///< path of what was made last
    std::shared_ptr<VisitKey> m_key; ///< shared with the work that opens it
    std::unique_ptr<common::BackgroundWork> m_job;
    MakeResultsPage *m_results;
    DataCheckPage *m_dataCheck;
    MethodPage *m_method;
};

} // namespace ui::desk
