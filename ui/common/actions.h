// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>

#include <span>

class QKeyEvent;

// Everything of the program that has a key or stands in a menu, in one table: what keys it has, and what it is called.
// Windows build their menus from it, pages ask it what a key means, and the help prints it.
namespace ui::common {

/// Where an action can be chosen. Keys of one place mean one thing there; those of Everywhere mean it in all of them.
enum class ActionScope { Everywhere, Answer, OpenAnswers, PaperForms, Results, Translations };

enum class ActionId {
    None,
    Help,
    Keys,
    // Answer
    Listen,
    BlankScreen,
    Quieter,
    Louder,
    CloseKiosk,
    // OpenAnswers
    Approve,
    LeaveOut,
    TakeOut,
    UndoDecision,
    NextAnswer,
    PreviousAnswer,
    // PaperForms
    FormLanguage,
    // Results
    OpenResults,
    CloseResults,
    SaveChart,
    PrintChart,
    CopyChart,
    CopyTable,
    CollectForReport,
    CollectAsSlide,
    MakeReport,
    MakeSlides,
    CompareWaves,
    CloseWindow,
    Highlights,
    WhoAnswered,
    NationalAndRegional,
    Collected,
    Back,
    Forward,
    UndoView,
    NextQuestion,
    PreviousQuestion,
    SearchQuestions,
    LargerText,
    SmallerText,
    LightColours,
    DarkColours,
    HighContrast,
    // Translations
    OpenFolder,
    SaveTexts,
    HandOut,
    HandOutOpen,
    TakeIn,
    PutIntoStore,
    CloseTranslations,
    UndoText,
    RedoText,
    FindText,
    CopySource,
    AddLanguage,
    SearchAndReplace,
    SignOff,
    LookAtPages,
    NextOpenText,
    NextText,
    PreviousText,
    TakeSimilar1,
    TakeSimilar2,
    TakeSimilar3
};

/// One line of the table. The keys are the same on every system: what the help says holds at any machine.
struct ActionLine
{
    ActionId id;
    ActionScope scope;
    const char *text;           ///< as it stands in a menu, "&Save chart…", to be translated in the scope's context
    QKeyCombination key = {};   ///< Qt::Key_unknown: it has none
    QKeyCombination other = {}; ///< the same by a second key
};

/// All lines, by scope, in the order in which the help lists them.
[[nodiscard]] std::span<const ActionLine> actionTable();
[[nodiscard]] const ActionLine &lineOf(ActionId id);
[[nodiscard]] QList<QKeySequence> keysOf(const ActionLine &line);
/// What the key pressed means at a place; None: nothing. A letter alone is meant with or without Shift.
[[nodiscard]] ActionId actionOf(ActionScope scope, const QKeyEvent &pressed);

// In the language of the windows:
[[nodiscard]] QString menuText(ActionId id);                     ///< "&Save chart…"
[[nodiscard]] QString plainText(ActionId id);                    ///< "Save chart…"
[[nodiscard]] QString keyText(ActionId id);                      ///< its first key: "Ctrl+S"
[[nodiscard]] QString withKey(const QString &text, ActionId id); ///< "Save chart… (Ctrl+S)"; without a key the text
[[nodiscard]] QString scopeName(ActionScope scope);              ///< "Results"

/// An action of the table, with its keys. Its text and tool tip come with retranslate().
class Action final : public QAction
{
    Q_OBJECT

public:
    explicit Action(ActionId id, QObject *parent);

    [[nodiscard]] ActionId id() const { return m_id; }
    void retranslate();

private:
    ActionId m_id;
};

/// The action of a window; nullptr: it has none of the kind.
[[nodiscard]] Action *findAction(const QWidget &window, ActionId id);
/// Gives every action of the table that belongs to a window its words in the window's language.
void retranslateActions(const QWidget &window);

} // namespace ui::common
