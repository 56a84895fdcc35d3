// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/fieldwork/staffpin.h"
#include "core/language/catalogue.h"
#include "core/questionnaire/questionnaire.h"
#include "core/storage/storeinfo.h"
#include "ui/common/prompter.h"
#include "ui/translator/formplace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QWidget;

namespace app {

/// What one window is made with. The catalogue lives as long as the window, all else longer.
struct WindowStage
{
    std::shared_ptr<const core::language::Catalogue> catalogue;
    core::base::Language language;
    QWidget *parent = nullptr;
    const core::questionnaire::Questionnaire &questionnaire;
    const core::base::Clock &clock;
    core::base::RandomSource &random;
    ui::common::Prompter &prompter;
    core::fieldwork::StaffPin &staffPin;
};
/// Keeps what a window points into for as long as it lives.
template <typename Kept>
void keepWith(QObject &window, Kept kept)
{
    QObject::connect(&window, &QObject::destroyed, &window, [kept = std::move(kept)] {});
}

/// Makes one window with invented content; null where there is nothing to see.
using WindowMaker = std::function<QWidget *(const WindowStage &stage)>;

/// The kiosk's pages from the first to the last, with every kind of question, and what stands there when it is closed.
[[nodiscard]] std::vector<WindowMaker> kioskMakers();
/// Of these, what stands beside the questions: every end, what staff see, a machine that is full or not well.
[[nodiscard]] std::vector<WindowMaker> kioskMomentMakers();
/// The kiosk where respondents meet a text of the questionnaire; null for a place that is no page of it. questions:
/// makes what stands between its head and its foot at a question, those of the first page of the stage's questionnaire.
[[nodiscard]] QWidget *kioskAt(const ui::translator::FormPlace &place, const WindowStage &stage,
                               const std::function<QWidget *(QWidget *parent)> &questions);
/// Pages of the form on paper, and the sheets of an event's folder.
[[nodiscard]] std::vector<WindowMaker> formSheetMakers();
[[nodiscard]] std::vector<WindowMaker> eventSheetMakers();
/// Every page of the desk that shows texts without work that must be done first.
[[nodiscard]] std::vector<WindowMaker> deskMakers();
/// The desk's tasks at the moments that only work brings about: at work, with what came of it, with what they ask.
[[nodiscard]] std::vector<WindowMaker> momentMakers();
/// Pages of the desk at states that seldom come. desk: makes the whole window.
[[nodiscard]] std::vector<WindowMaker> stateMakers(const WindowMaker &desk);
/// The dialogs that come from the toolkit, whose words are translated with ours.
[[nodiscard]] std::vector<WindowMaker> dialogMakers();
/// How an error reads at the desk.
[[nodiscard]] QWidget *errorPage(const WindowStage &stage, const QString &sentence);

} // namespace app
