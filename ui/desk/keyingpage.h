// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/keying.h"
#include "ui/desk/keymap.h"

#include <QWidget>

#include <optional>

class QKeyEvent;

namespace ui::common {
class BigButton;
class ColumnArea;
class SafeTextBox;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

/// Where one paper form after the other is keyed, by the number pad and without looking: every key says by a tone and
/// in words why it was not taken, and the page goes on by itself. What is on the screen is for whoever looks up: the
/// question, the keys that it takes, and what was typed. Knows one form at a time; what becomes of it is the caller's.
class KeyingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyingPage(QWidget *parent = nullptr);

    /// What stands around the form.
    struct Head
    {
        QString title;                          ///< "Form 17"
        QString detail;                         ///< what to do with the paper
        QString batch;                          ///< which pile, and its cover code
        QString end;                            ///< words of the button that ends the keying; empty: none
        core::fieldwork::KeyedForm before = {}; ///< the form keyed just before; empty: none, or not to be seen
    };
    /// A fresh form. Questionnaire and form must live until clear(). The language chosen stays from form to form.
    void begin(const core::questionnaire::Questionnaire &questionnaire, const core::questionnaire::PaperForm &form,
               const Head &head, const core::base::Language &interfaceLanguage);
    /// The same head in other words: those of another language.
    void setHead(const Head &head);
    void clear();
    void setLanguage(const core::base::Language &interfaceLanguage); ///< of the page, not of the form
    void setFormLanguage(const core::base::Language &language);
    [[nodiscard]] const core::base::Language &formLanguage() const { return m_formLanguage; }
    [[nodiscard]] bool isUntouched() const; ///< nothing of the form is keyed
    [[nodiscard]] bool isWhole() const;     ///< everything of the form is keyed, and it is not saved yet
    /// A fault of saving; the form stays.
    void sayFault(const QString &sentence);

signals:
    void formKeyed(const core::base::Language &language, const core::fieldwork::KeyedForm &keyed);
    void refused(const QString &why); ///< a tone goes with it; to be spoken
    void announced(const QString &what);
    void takeBackWanted(); ///< undo at the beginning of a form: the form before it
    void endWanted();
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupUi();
    void retranslate();
    void take(const core::fieldwork::Keying::Outcome &outcome);
    void takeKey(QKeyEvent &event);
    void enter();
    void undo();
    void nextLanguage();
    void refresh();
    void showLast();
    void showField();
    void showFinished();
    [[nodiscard]] std::vector<KeyMap::Entry> choiceKeys() const;
    [[nodiscard]] std::vector<KeyMap::Entry> specialKeys() const;
    [[nodiscard]] QString lastWords() const;
    [[nodiscard]] QString find(const core::questionnaire::Text &text) const;
    [[nodiscard]] QString typedWords() const;

    const core::questionnaire::Questionnaire *m_questionnaire = nullptr;
    const core::questionnaire::PaperForm *m_form = nullptr;
    std::optional<core::fieldwork::Keying> m_keying;
    core::base::Language m_language;
    core::base::Language m_formLanguage;
    Head m_head;
    std::optional<core::fieldwork::Refusal> m_refused; ///< why the last key was not taken
    common::ColumnArea *m_area;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_detail;
    common::WrappingLabel *m_formFacts;
    common::WrappingLabel *m_question;
    common::WrappingLabel *m_row;
    common::WrappingLabel *m_last;
    common::WrappingLabel *m_typed;
    common::SafeTextBox *m_text;
    common::WrappingLabel *m_message;
    KeyMap *m_keys;
    KeyMap *m_special;
    common::WrappingLabel *m_batch;
    common::BigButton *m_undo;
    common::BigButton *m_languageButton;
    common::BigButton *m_end;
    common::BigButton *m_leave;
};

/// Why a key was not taken, in one short sentence that can be spoken.
[[nodiscard]] QString refusalWords(core::fieldwork::Refusal refusal,
                                   const core::questionnaire::PaperQuestion *question = nullptr);
/// What stands in a field, by its keys and words: "3 Municipality", "left empty".
[[nodiscard]] QString keyedWords(const core::questionnaire::PaperForm &form, size_t field,
                                 const core::fieldwork::KeyedField &keyed, const core::base::Language &language);

} // namespace ui::desk
