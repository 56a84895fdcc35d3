// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace ui::common {
namespace {

using Id = ActionId;
using Scope = ActionScope;

constexpr ActionLine table[] = {
    {Id::Help, Scope::Everywhere, QT_TRANSLATE_NOOP("ui::common::Action", "&Help"), Qt::Key_F1},
    {Id::Keys, Scope::Everywhere, QT_TRANSLATE_NOOP("ui::common::Action", "&Keyboard shortcuts"),
     Qt::CTRL | Qt::Key_Question},

    {Id::Listen, Scope::Answer, QT_TRANSLATE_NOOP("ui::common::Action", "Listen, and stop listening"), Qt::Key_F2},
    {Id::BlankScreen, Scope::Answer,
     QT_TRANSLATE_NOOP("ui::common::Action", "Turn the screen black while listening, and back"), Qt::Key_F3},
    {Id::Quieter, Scope::Answer, QT_TRANSLATE_NOOP("ui::common::Action", "Make the voice quieter"), Qt::Key_F4},
    {Id::Louder, Scope::Answer, QT_TRANSLATE_NOOP("ui::common::Action", "Make the voice louder"), Qt::Key_F5},
    {Id::CloseKiosk, Scope::Answer, QT_TRANSLATE_NOOP("ui::common::Action", "For staff: close the kiosk"),
     Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_L},

    {Id::Approve, Scope::OpenAnswers, QT_TRANSLATE_NOOP("ui::desk::OpenAnswersPage", "Approve"), Qt::Key_A},
    {Id::LeaveOut, Scope::OpenAnswers, QT_TRANSLATE_NOOP("ui::desk::OpenAnswersPage", "Leave out"), Qt::Key_L},
    {Id::TakeOut, Scope::OpenAnswers, QT_TRANSLATE_NOOP("ui::desk::OpenAnswersPage", "Take out or put back"),
     Qt::Key_M},
    {Id::UndoDecision, Scope::OpenAnswers, QT_TRANSLATE_NOOP("ui::desk::OpenAnswersPage", "Undo"), Qt::Key_U,
     Qt::CTRL | Qt::Key_Z},
    {Id::NextAnswer, Scope::OpenAnswers, QT_TRANSLATE_NOOP("ui::desk::OpenAnswersPage", "Next"), Qt::Key_N},
    {Id::PreviousAnswer, Scope::OpenAnswers, QT_TRANSLATE_NOOP("ui::desk::OpenAnswersPage", "Previous"), Qt::Key_P},

    {Id::FormLanguage, Scope::PaperForms, QT_TRANSLATE_NOOP("ui::desk::KeyingPage", "Another language of the form"),
     Qt::Key_F2},

    {Id::OpenResults, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Open results…"),
     Qt::CTRL | Qt::Key_O},
    {Id::CloseResults, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Close results"),
     Qt::CTRL | Qt::Key_W},
    {Id::SaveChart, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Save chart…"),
     Qt::CTRL | Qt::Key_S},
    {Id::PrintChart, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Print chart…"),
     Qt::CTRL | Qt::Key_P},
    {Id::CopyChart, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "Copy c&hart"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    {Id::CopyTable, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "Copy &table"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_T},
    {Id::CollectForReport, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "Collect for the &report"),
     Qt::Key_R},
    {Id::CollectAsSlide, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "Collect as a sli&de"),
     Qt::Key_S},
    {Id::MakeReport, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Make report…"),
     Qt::CTRL | Qt::Key_R},
    {Id::MakeSlides, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "Make s&lides…"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_S},
    {Id::CompareWaves, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "How wa&ves compare…")},
    {Id::CloseWindow, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "Close &window"),
     Qt::CTRL | Qt::Key_Q},
    {Id::Highlights, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Highlights"),
     Qt::CTRL | Qt::Key_1},
    {Id::WhoAnswered, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Who answered"),
     Qt::CTRL | Qt::Key_2},
    {Id::NationalAndRegional, Scope::Results,
     QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "Na&tional and regional"), Qt::CTRL | Qt::Key_3},
    {Id::Collected, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Collected"),
     Qt::CTRL | Qt::Key_4},
    {Id::Back, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Back"), Qt::ALT | Qt::Key_Left},
    {Id::Forward, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Forward"),
     Qt::ALT | Qt::Key_Right},
    {Id::UndoView, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Undo"), Qt::CTRL | Qt::Key_Z},
    {Id::NextQuestion, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Next question"),
     Qt::CTRL | Qt::Key_Down},
    {Id::PreviousQuestion, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Previous question"),
     Qt::CTRL | Qt::Key_Up},
    {Id::SearchQuestions, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Search questions"),
     Qt::CTRL | Qt::Key_F},
    {Id::LargerText, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Larger text"),
     Qt::CTRL | Qt::Key_Plus},
    {Id::SmallerText, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "S&maller text"),
     Qt::CTRL | Qt::Key_Minus},
    {Id::LightColours, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Light")},
    {Id::DarkColours, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&Dark")},
    {Id::HighContrast, Scope::Results, QT_TRANSLATE_NOOP("ui::explorer::ExplorerWindow", "&High contrast")},

    {Id::OpenFolder, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Open a folder…"),
     Qt::CTRL | Qt::Key_O},
    {Id::SaveTexts, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Save"),
     Qt::CTRL | Qt::Key_S},
    {Id::HandOut, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Hand out a file…"),
     Qt::CTRL | Qt::Key_E},
    {Id::HandOutOpen, Scope::Translations,
     QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Hand out &what is open…"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_E},
    {Id::TakeIn, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Take in a file…"),
     Qt::CTRL | Qt::Key_I},
    {Id::PutIntoStore, Scope::Translations,
     QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Put into a store…")},
    {Id::CloseTranslations, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Close"),
     Qt::CTRL | Qt::Key_W},
    {Id::UndoText, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Undo"),
     Qt::CTRL | Qt::Key_Z},
    {Id::RedoText, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Redo"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
    {Id::FindText, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Find"),
     Qt::CTRL | Qt::Key_F},
    {Id::CopySource, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Copy the source"),
     Qt::CTRL | Qt::Key_B},
    {Id::AddLanguage, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Add a &language…")},
    {Id::SearchAndReplace, Scope::Translations,
     QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Search and re&place…"), Qt::CTRL | Qt::Key_H},
    {Id::SignOff, Scope::Translations,
     QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Checked, go to the &next one"), Qt::CTRL | Qt::Key_Return},
    {Id::LookAtPages, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "&Look at every page"),
     Qt::Key_F9},
    {Id::NextOpenText, Scope::Translations,
     QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Next text that is &open"), Qt::Key_F8},
    {Id::NextText, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Next text"),
     Qt::CTRL | Qt::Key_Down},
    {Id::PreviousText, Scope::Translations, QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Previous text"),
     Qt::CTRL | Qt::Key_Up},
    {Id::TakeSimilar1, Scope::Translations,
     QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Use the first text translated before"),
     Qt::CTRL | Qt::Key_1},
    {Id::TakeSimilar2, Scope::Translations,
     QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Use the second text translated before"),
     Qt::CTRL | Qt::Key_2},
    {Id::TakeSimilar3, Scope::Translations,
     QT_TRANSLATE_NOOP("ui::translator::TranslatorWindow", "Use the third text translated before"),
     Qt::CTRL | Qt::Key_3},
};

/// The texts of a window stand with its others, where a translator sees them together.
const char *contextOf(Scope scope)
{
    switch (scope) {
    case Scope::OpenAnswers:
        return "ui::desk::OpenAnswersPage";
    case Scope::PaperForms:
        return "ui::desk::KeyingPage";
    case Scope::Results:
        return "ui::explorer::ExplorerWindow";
    case Scope::Translations:
        return "ui::translator::TranslatorWindow";
    case Scope::Everywhere:
    case Scope::Answer:
        break;
    }
    return "ui::common::Action";
}

} // namespace

std::span<const ActionLine> actionTable()
{
    return table;
}

const ActionLine &lineOf(ActionId id)
{
    const auto *const found =
        std::find_if(std::begin(table), std::end(table), [id](const ActionLine &line) { return line.id == id; });
    Q_ASSERT(found != std::end(table));
    return *found;
}

QList<QKeySequence> keysOf(const ActionLine &line)
{
    QList<QKeySequence> keys;
    for (const QKeyCombination key : {line.key, line.other}) {
        if (key.key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

ActionId actionOf(ActionScope scope, const QKeyEvent &pressed)
{
    const auto key = static_cast<Qt::Key>(pressed.key());
    const Qt::KeyboardModifiers held = pressed.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const Qt::KeyboardModifiers besideShift = held & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    const auto isPressed = [&](QKeyCombination meant) {
        return meant.key() != Qt::Key_unknown && meant.key() == key &&
            meant.keyboardModifiers() == (meant.keyboardModifiers() == Qt::NoModifier ? besideShift : held);
    };
    const auto *const found = std::find_if(std::begin(table), std::end(table), [&](const ActionLine &line) {
        return line.scope == scope && (isPressed(line.key) || isPressed(line.other));
    });
    return found == std::end(table) ? ActionId::None : found->id;
}

QString menuText(ActionId id)
{
    const ActionLine &line = lineOf(id);
    return QCoreApplication::translate(contextOf(line.scope), line.text);
}

QString plainText(ActionId id)
{
    return menuText(id).remove(u'&');
}

QString keyText(ActionId id)
{
    return QKeySequence(lineOf(id).key).toString(QKeySequence::NativeText);
}

QString withKey(const QString &text, ActionId id)
{
    return lineOf(id).key.key() == Qt::Key_unknown ? text : QStringLiteral("%1 (%2)").arg(text, keyText(id));
}

QString scopeName(ActionScope scope)
{
    switch (scope) {
    case Scope::Everywhere:
        return Action::tr("In every window");
    case Scope::Answer:
        return Action::tr("Answer");
    case Scope::OpenAnswers:
        return Action::tr("Fieldwork: open answers");
    case Scope::PaperForms:
        return Action::tr("Fieldwork: paper forms");
    case Scope::Results:
        return Action::tr("Results");
    case Scope::Translations:
        break;
    }
    return Action::tr("Translations");
}

Action::Action(ActionId id, QObject *parent) : QAction(parent), m_id(id)
{
    setShortcuts(keysOf(lineOf(id)));
}

void Action::retranslate()
{
    setText(menuText(m_id));
    setToolTip(withKey(plainText(m_id), m_id));
}

// Not those of another window in it, a preview for instance, which may speak another language.
Action *findAction(const QWidget &window, ActionId id)
{
    const auto actions = window.findChildren<Action *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found =
        std::find_if(actions.begin(), actions.end(), [id](const Action *action) { return action->id() == id; });
    return found == actions.end() ? nullptr : *found;
}

void retranslateActions(const QWidget &window)
{
    for (Action *action : window.findChildren<Action *>(QString(), Qt::FindDirectChildrenOnly))
        action->retranslate();
}

} // namespace ui::common
