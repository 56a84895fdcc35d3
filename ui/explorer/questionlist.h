// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "core/questionnaire/ids.h"
#include "ui/explorer/explorersession.h"

#include <vector>

namespace ui::explorer {

/// The pages that sum up, and the questions of the open releases under the titles of their sections, those that match a
/// search. One line each.
class QuestionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, IsSectionRole };

    explicit QuestionListModel(const ExplorerSession &session, QObject *parent = nullptr);

    /// Words that a question's number, text or answers must contain, each of them, in the present language.
    void setSearch(const QString &search);
    /// Texts and questions anew: after a change of releases or language.
    void rebuild();
    [[nodiscard]] QModelIndex indexOf(const core::questionnaire::QuestionId &question) const;
    [[nodiscard]] QModelIndex indexOf(ExplorerSession::Page page) const;
    /// The page a line opens; none for questions and sections.
    [[nodiscard]] static std::optional<ExplorerSession::Page> pageOf(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString text;
        QString id; ///< empty for a section
        QString searched;
        QString whole = {}; ///< the question in full
    };
    const ExplorerSession &m_session;
    QString m_search;
    std::vector<Line> m_all;
    std::vector<Line> m_lines;
    void addPages();
    void filter();
};

} // namespace ui::explorer
