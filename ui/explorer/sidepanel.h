// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/explorersession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace ui::common {
class WrappingLabel;
} // namespace ui::common

namespace ui::explorer {

class QuestionListModel;

/// The choices on the left: questions by section with search, whom the figures are about, breakdown, and waves.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(ExplorerSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListView *questions() const { return m_list; }
    [[nodiscard]] QComboBox *breakdown() const { return m_by; }
    [[nodiscard]] QComboBox *base() const { return m_base; }

signals:
    void codeEntered(const QString &code); ///< a picture's code was typed into the search

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupUi();
    void setupConnections();
    void retranslate();
    void sayNone();
    void goToFound();
    void rebuild();
    void follow();
    void fillBases();
    void fillBreakdowns();
    void fillWaves();
    void chooseWaves();

    ExplorerSession &m_session;
    QuestionListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    common::WrappingLabel *m_none; ///< in place of an empty list
    QLabel *m_baseLabel;
    QComboBox *m_base;
    QLabel *m_byLabel;
    QComboBox *m_by;
    QLabel *m_wavesLabel;
    QWidget *m_waves;
    QVBoxLayout *m_wavesLayout;
    std::vector<ExplorerSession::Option> m_breakdowns; ///< those the box holds
    bool m_following = false;                          ///< the list follows the view, not the other way round
};

} // namespace ui::explorer
