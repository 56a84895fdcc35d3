// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace ui::common {
class WrappingLabel;
}

namespace ui::explorer {

class ExplorerSession;

/// The released answers to an open question: how they were chosen, a search, and the answers. Each word that is
/// searched for must be in an answer. Languages are offered where the release holds enough answers in each.
class OpenAnswersView final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenAnswersView(ExplorerSession &session, QWidget *parent = nullptr);

    /// The answers to the question looked at. Says so where none are released.
    void refresh();
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QComboBox *languages() const { return m_languages; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void filter();
    void fillLanguages();
    void retranslate();

    ExplorerSession &m_session;
    common::WrappingLabel *m_note;
    QLineEdit *m_search;
    QComboBox *m_languages;
    QLabel *m_count;
    QListWidget *m_list;
    common::WrappingLabel *m_nothing;
};

} // namespace ui::explorer
