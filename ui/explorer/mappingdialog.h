// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figures.h"
#include "core/chart/mapping.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui::common {
class WrappingLabel;
}

namespace ui::explorer {

/// Edits how the waves compare: one entry of the mapping at a time, checked as a whole before it is taken.
class MappingDialog final : public QDialog
{
    Q_OBJECT

public:
    MappingDialog(const core::questionnaire::Questionnaire &questionnaire, core::chart::Mapping mapping,
                  const core::chart::Wording &words, QWidget *parent = nullptr);

    [[nodiscard]] const core::chart::Mapping &mapping() const { return m_mapping; }
    [[nodiscard]] QListWidget *entries() const { return m_list; }
    /// What keeps the mapping from being taken; empty when nothing does.
    [[nodiscard]] QString fault() const;

public slots:
    void accept() override; ///< only a mapping without a fault
    /// The texts of the questionnaire in another language; the dialog's own follow the program's.
    void setLanguage(const core::base::Language &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupUi();
    void setupConnections();
    void retranslate();
    void fillChoices();
    void showEntry(int row);
    void takeEntry();
    void addEntry();
    void removeEntry();
    void nameEntries();
    [[nodiscard]] QString nameOf(const core::chart::TrendBreak &entry) const;

    const core::questionnaire::Questionnaire &m_questionnaire;
    core::chart::Mapping m_mapping;
    core::base::Language m_language;
    QListWidget *m_list;
    QFormLayout *m_form = nullptr;
    QComboBox *m_before;
    QComboBox *m_after;
    QComboBox *m_subject; ///< "Q03" or "@group": a question or a dimension
    QLineEdit *m_codes;
    QComboBox *m_kind;
    QCheckBox *m_stops;
    std::vector<QLineEdit *> m_reasons; ///< in the order of the questionnaire's languages
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    common::WrappingLabel *m_fault;
    bool m_filling = false;
};

} // namespace ui::explorer
