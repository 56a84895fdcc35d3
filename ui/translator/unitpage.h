// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/termlist.h"
#include "ui/translator/translationsession.h"

#include <QWidget>

class QVBoxLayout;

namespace ui::common {
class BigButton;
class SafeTextBox;
class WrappingLabel;
} // namespace ui::common

namespace ui::translator {

class SimilarPane;

/// One text in the middle of the window: the source, what changed in it, the other languages side by side, and the
/// translation with what is wrong with it. Speaks to the session; holds no text of its own.
class UnitPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitPage(const core::language::TermList &terms, QWidget *parent = nullptr);

    void setSession(TranslationSession *session); ///< may be null
    void showUnit(const core::language::UnitId &unit, const core::base::Language &source,
                  const core::base::Language &target);
    /// Marks the translation as checked; false when it is empty or a placeholder is lost.
    bool signOff();
    void focusTranslation();
    /// The source as the beginning of the translation: for names, addresses and what differs in a word.
    void copySource();
    /// The translation of a similar text, from 0 on in the order shown.
    void takeSimilar(size_t place);
    [[nodiscard]] const core::language::UnitId &unit() const { return m_unit; }

signals:
    void signedOff();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshSource(const core::language::TranslationUnit &unit);
    void refreshOthers(const core::language::TranslationUnit &unit);
    void refreshChecks(const core::language::TranslationUnit &unit);
    void rebuildForms(const core::language::TranslationUnit &unit);
    void refreshSimilar();
    void typed();
    void put(const QStringList &forms); ///< as a draft, and the cursor into it

    const core::language::TermList &m_terms;
    TranslationSession *m_session = nullptr;
    core::language::UnitId m_unit;
    core::base::Language m_source;
    core::base::Language m_target;
    bool m_filling = false; ///< the boxes are being filled, nobody types

    ui::common::WrappingLabel *m_place;
    ui::common::WrappingLabel *m_sourceHeading;
    ui::common::WrappingLabel *m_sourceText;
    ui::common::WrappingLabel *m_difference;
    ui::common::WrappingLabel *m_others;
    SimilarPane *m_similar;
    ui::common::WrappingLabel *m_targetHeading;
    QVBoxLayout *m_forms;
    std::vector<ui::common::SafeTextBox *> m_boxes;
    ui::common::WrappingLabel *m_checks;
    ui::common::WrappingLabel *m_state;
    ui::common::BigButton *m_signOff;
};

} // namespace ui::translator
