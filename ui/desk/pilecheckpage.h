// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/paperbatch.h"

#include <QWidget>

class QVBoxLayout;

namespace ui::common {
class BigButton;
class ColumnArea;
class NamedGroup;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

class RateTable;

/// What came of keying a sample twice: each difference with both keyings side by side, to be decided with the paper in
/// hand, then the error rates and the verdict.
class PileCheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PileCheckPage(QWidget *parent = nullptr);

    /// All of it must live until clear().
    void begin(const core::fieldwork::PaperBatch &batch, const core::questionnaire::Questionnaire &questionnaire,
               const core::questionnaire::PaperForm &form, const core::base::Language &language);
    void setLanguage(const core::base::Language &language);
    void refresh(); ///< after a decision: what the pile is worth now
    void clear();
    void sayFault(const QString &sentence);

signals:
    void decided(const core::fieldwork::PaperBatch::Difference &difference, core::fieldwork::PaperBatch::Which which);
    void saveWanted();
    void keyAllWanted();
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Batch = core::fieldwork::PaperBatch;

    void retranslate();
    void showDifferences();
    void addDifference(const Batch::Difference &difference);
    void showQuality();
    void showRates(const core::fieldwork::KeyingQuality &quality);
    [[nodiscard]] QString verdictWords(const core::fieldwork::KeyingQuality &quality) const;
    [[nodiscard]] QString questionWords(const core::questionnaire::PaperQuestion &question) const;
    [[nodiscard]] QString fieldWords(const core::questionnaire::PaperField &field) const;

    const Batch *m_batch = nullptr;
    const core::questionnaire::Questionnaire *m_questionnaire = nullptr;
    const core::questionnaire::PaperForm *m_form = nullptr;
    core::base::Language m_language;
    QList<common::NamedGroup *> m_groups; ///< of the differences
    common::ColumnArea *m_area;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_text;
    common::WrappingLabel *m_message;
    QWidget *m_differences;
    QVBoxLayout *m_differenceLines;
    common::WrappingLabel *m_ratesTitle;
    RateTable *m_rates;
    common::WrappingLabel *m_notes;
    common::BigButton *m_save;
    common::BigButton *m_keyAll;
    common::BigButton *m_leave;
};

} // namespace ui::desk
