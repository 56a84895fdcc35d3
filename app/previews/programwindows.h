// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/previews/resultpreviews.h"
#include "app/previews/scopedspeech.h"
#include "app/previews/windowmakers.h"
#include "app/previews/windowshelf.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/questionnaire/questionnaire.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/translator/pagebook.h"

namespace ui::common {
class Appearance;
}

namespace core::chart {
struct ChartSpec;
}

namespace ui::explorer {
class ExplorerOutput;
class ExplorerWindow;
} // namespace ui::explorer

namespace app {

/// The windows and pages of the program, made one at a time with invented content, so that a translator sees where a
/// text of the program stands. Nothing in them works: no store, no answer, no file is touched.
class ProgramWindows
{
public:
    /// What is handed in outlives every window made here, and so must this object.
    /// results: those that the explorer's window shows; null: none.
    ProgramWindows(ApplicationContext &context, ui::common::Appearance &appearance,
                   core::questionnaire::Questionnaire questionnaire, std::shared_ptr<KnownResults> results);
    ~ProgramWindows();
    ProgramWindows(const ProgramWindows &) = delete;
    ProgramWindows &operator=(const ProgramWindows &) = delete;

    /// The window or page that shows the text of a request, in the request's language. Where none does, the one in
    /// which it comes up when something happens, marked so (see ui::translator::comesUpHere); null for words of the
    /// command line and others without a window.
    [[nodiscard]] QWidget *showing(const ui::translator::PreviewRequest &request, QWidget *parent);

    /// The kiosk at the page that shows a text of the questionnaire; null where it stands nowhere while people answer.
    /// question: makes the page of a question, which stands between the kiosk's head and foot.
    [[nodiscard]] QWidget *surveyPage(const ui::translator::PreviewRequest &request, QWidget *parent,
                                      const ui::translator::PreviewFactory &question);

    /// Every window with texts of the program in a language, to be made as often as wanted.
    [[nodiscard]] std::vector<ui::translator::WindowPage> pages(const core::language::TsFile &program,
                                                                const core::base::Language &language);

    /// Every window as it looks, with the texts of the table that stand on it and on none before, and those that come
    /// up in it.
    [[nodiscard]] std::vector<ui::translator::WindowPicture> pictures(const core::language::TranslationTable &table,
                                                                      const core::base::Language &language);

private:
    [[nodiscard]] WindowStage stage(std::shared_ptr<const core::language::Catalogue> catalogue,
                                    const core::base::Language &language, QWidget *parent);
    [[nodiscard]] std::vector<WindowMaker> makersFor(const QString &context);
    [[nodiscard]] std::vector<WindowMaker> explorerMakers();
    [[nodiscard]] ui::explorer::ExplorerWindow *makeExplorer(const WindowStage &stage);
    [[nodiscard]] static QWidget *makeStart(const WindowStage &stage);
    [[nodiscard]] static QWidget *makeMapping(const WindowStage &stage);
    [[nodiscard]] WindowMaker
    asking(const std::function<void(ui::explorer::ExplorerOutput &output, const core::chart::ChartSpec &chart)> &act,
           int before = 0);
    [[nodiscard]] std::vector<WindowMaker> translatorMakers();
    [[nodiscard]] QWidget *makeTranslator(const WindowStage &stage);
    [[nodiscard]] static QWidget *makeMerge(const WindowStage &stage);
    [[nodiscard]] static QWidget *makeReplace(const WindowStage &stage);

    ApplicationContext &m_context;
    ui::common::Appearance &m_appearance;
    std::shared_ptr<KnownResults> m_results;
    core::questionnaire::Questionnaire m_questionnaire; ///< that pages ask
    core::base::SeededRandom m_random{1};
    ui::common::MemorySettingStore m_settings;
    ui::common::PresetPrompter m_prompter;
    core::fieldwork::StaffPin m_pin;                              ///< of no file
    std::map<int, WindowShelf> m_shelves;                         ///< by group of contexts
    std::map<core::language::UnitId, WindowShelf::Place> m_found; ///< where a text stood before it was typed over
};

/// The same as factories. windows must outlive them.
[[nodiscard]] ui::translator::PreviewFactory windowPreview(ProgramWindows &windows);
[[nodiscard]] ui::translator::WindowPages windowPages(ProgramWindows &windows);
[[nodiscard]] ui::translator::WindowPictures windowPictures(ProgramWindows &windows);
/// Where respondents meet a text of the questionnaire: the kiosk at its question, or at one of its other pages.
[[nodiscard]] ui::translator::PreviewFactory surveyPreview(ProgramWindows &windows,
                                                           const core::language::Catalogue &catalogue);

} // namespace app
