// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/programwindows.h"

#include "app/applicationcontext.h"
#include "app/previews/asking.h"
#include "app/previews/openmenus.h"
#include "app/previews/seeker.h"
#include "core/language/locale.h"
#include "ui/common/actions.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/style.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/mappingdialog.h"
#include "ui/start/startwindow.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/languagedialog.h"
#include "ui/translator/mergedialog.h"
#include "ui/translator/replacedialog.h"
#include "ui/translator/translatorwindow.h"

#include <algorithm>
#include <set>

namespace app {

using core::base::Language;
using core::language::Catalogue;
using core::language::TranslationUnit;
using core::questionnaire::Questionnaire;
using ui::translator::PreviewRequest;
using ui::translator::WindowPicture;

namespace {

/// Contexts whose texts stand in the same windows.
enum class Group { None, Start, Kiosk, Form, EventFolder, Desk, Explorer, Translator, Toolkit, Error };

Group groupOf(const QString &context)
{
    static const std::vector<std::pair<QString, Group>> byBeginning{
        {QStringLiteral("ui::start"), Group::Start},
        {QStringLiteral("ui::common"), Group::Start},
        {QStringLiteral("app::"), Group::Start},
        {QStringLiteral("ui::desk"), Group::Desk},
        {QStringLiteral("SelfCheck"), Group::Desk},
        {QStringLiteral("HandOver"), Group::Desk},
        {QStringLiteral("ui::explorer"), Group::Explorer},
        {QStringLiteral("chart"), Group::Explorer},
        {QStringLiteral("ui::translator"), Group::Translator},
        {QStringLiteral("Form"), Group::Kiosk},
        {QStringLiteral("PaperForm"), Group::Form},
        {QStringLiteral("EventFolder"), Group::EventFolder},
        {QStringLiteral("Error"), Group::Error},
        {QStringLiteral("Faults"), Group::Error},
        {QStringLiteral("Q"), Group::Toolkit}};
    const auto found = std::find_if(byBeginning.begin(), byBeginning.end(),
                                    [&context](const auto &each) { return context.startsWith(each.first); });
    return found == byBeginning.end() ? Group::None : found->second;
}

/// Of Qt's texts each has its window: the others do not stand for it.
int leastRankOf(Group group)
{
    return group == Group::Toolkit ? 1 : 0;
}

/// The pictures of one group of windows, and which text belongs to which.
class Album
{
public:
    /// leastRank: see WindowShelf::find.
    Album(const std::vector<const TranslationUnit *> &units, const WindowStage &stage, int leastRank)
        : m_leastRank(leastRank)
    {
        for (const TranslationUnit *unit : units)
            m_left.push_back({unit, Seeker(textOf(*unit, *stage.catalogue, stage.language))});
    }

    void add(QWidget &window, std::map<QString, int> asked)
    {
        WindowPicture picture;
        const WindowWords shown = WindowWords::of(window, std::move(asked));
        bool isPart = false, isBest = false;
        std::set<QString> contexts;
        for (Left &left : m_left) {
            if (left.seeker.isWholeAmong(shown.words)) {
                picture.units.push_back(left.unit);
                left.isPlaced = true;
            } else if (!left.part && left.seeker.isAmong(shown.words)) {
                left.part = m_pictures.size();
                isPart = true;
            } else if (!left.part) {
                contexts.insert(left.unit->context);
            }
        }
        std::erase_if(m_left, [](const Left &left) { return left.isPlaced; });
        for (const QString &context : contexts) {
            const int rank = shown.rank(context);
            const auto known = m_best.find(context);
            if (rank >= m_leastRank && (known == m_best.end() || known->second.first < rank)) {
                m_best.insert_or_assign(context, std::pair(rank, m_pictures.size()));
                isBest = true;
            }
        }
        if (picture.units.empty() && !isPart && !isBest)
            return;
        picture.picture = window.grab().toImage().convertToFormat(QImage::Format_RGB16); // there are very many
        m_pictures.push_back(std::move(picture));
    }

    [[nodiscard]] std::vector<WindowPicture> take()
    {
        for (const Left &left : m_left) {
            if (left.part)
                m_pictures[*left.part].units.push_back(left.unit);
            else if (const auto best = m_best.find(left.unit->context); best != m_best.end())
                m_pictures[best->second.second].comingUp.push_back(left.unit);
        }
        std::erase_if(m_pictures,
                      [](const WindowPicture &each) { return each.units.empty() && each.comingUp.empty(); });
        return std::move(m_pictures);
    }

private:
    struct Left
    {
        const TranslationUnit *unit;
        Seeker seeker;
        std::optional<size_t> part = {}; ///< the first picture in which it is a part of another text
        bool isPlaced = false;           ///< on a picture on which it stands alone
    };
    int m_leastRank;
    std::vector<Left> m_left;
    std::map<QString, std::pair<int, size_t>> m_best; ///< by context: rank and picture
    std::vector<WindowPicture> m_pictures;
};

/// The sentence that a person reads: a fault stands in the one about its file.
QString errorWith(const TranslationUnit &unit, const Catalogue &catalogue, const Language &language)
{
    QString text = textOf(unit, catalogue, language);
    if (unit.context != QLatin1String("Faults"))
        return text;
    return catalogue.text(language, "Error", "This input cannot be used: %1").arg(QStringLiteral("1.json: ") + text);
}

/// A survey of one section alone, which everybody is asked: its title stands over the first page of all.
std::shared_ptr<const Questionnaire> sectionOf(const Questionnaire &questionnaire,
                                               const core::questionnaire::QuestionId &question)
{
    auto alone = std::make_shared<Questionnaire>(questionnaire);
    const auto *asked = questionnaire.question(question);
    std::erase_if(alone->sections,
                  [&](const auto &section) { return asked != nullptr && section.id != asked->section; });
    for (core::questionnaire::Question &each : alone->questions)
        each.relevance.reset();
    return alone;
}

} // namespace

ProgramWindows::ProgramWindows(ApplicationContext &context, ui::common::Appearance &appearance,
                               core::questionnaire::Questionnaire questionnaire, std::shared_ptr<KnownResults> results)
    : m_context(context), m_appearance(appearance), m_results(std::move(results)),
      m_questionnaire(std::move(questionnaire)), m_pin(QString(), context.clock())
{
}

ProgramWindows::~ProgramWindows() = default;

WindowStage ProgramWindows::stage(std::shared_ptr<const Catalogue> catalogue, const Language &language, QWidget *parent)
{
    return {std::move(catalogue), language, parent, m_questionnaire, m_context.clock(), m_random, m_prompter, m_pin};
}

std::vector<WindowMaker> ProgramWindows::makersFor(const QString &context)
{
    switch (groupOf(context)) {
    case Group::Start:
        return {makeStart, withMenuOpen(makeStart, 0)};
    case Group::Kiosk:
        return kioskMakers();
    case Group::Form:
        return formSheetMakers();
    case Group::EventFolder:
        return eventSheetMakers();
    case Group::Desk:
        return deskMakers();
    case Group::Explorer:
        return explorerMakers();
    case Group::Translator:
        return translatorMakers();
    case Group::Toolkit:
        return dialogMakers();
    case Group::Error:
        return {[](const WindowStage &at) {
            return errorPage(at,
                             at.catalogue->text(at.language, "Error",
                                                "The work was stopped before it was done. Nothing was changed."));
        }};
    case Group::None:
        break;
    }
    return {};
}

QWidget *ProgramWindows::showing(const PreviewRequest &request, QWidget *parent)
{
    const TranslationUnit &unit = request.unit;
    if (!unit.isInterface() || !request.program)
        return nullptr;
    const auto catalogue = catalogueWith(*request.program);
    ScopedSpeech speech(catalogue, request.language);
    WindowStage at = stage(catalogue, request.language, nullptr);
    if (groupOf(unit.context) == Group::Error) // any of them may come up there
        return errorPage(stage(catalogue, request.language, parent), errorWith(unit, *catalogue, request.language));
    const std::vector<WindowMaker> makers = makersFor(unit.context);
    auto known = m_found.find(unit.id);
    if (known == m_found.end()) {
        const Group group = groupOf(unit.context);
        const auto place = m_shelves[static_cast<int>(group)].find(unit, makers, at, speech, leastRankOf(group));
        if (!place)
            return nullptr;
        known = m_found.insert_or_assign(unit.id, *place).first;
    }
    at.parent = parent;
    QWidget *window = makers[known->second.maker](at);
    if (window == nullptr)
        return nullptr;
    keepWith(*window, catalogue);
    window->setProperty(ui::translator::comesUpHere, !known->second.stands);
    return window;
}

QWidget *ProgramWindows::surveyPage(const PreviewRequest &request, QWidget *parent,
                                    const ui::translator::PreviewFactory &question)
{
    using Page = ui::translator::FormPlace::Page;
    const ui::translator::FormPlace place = ui::translator::formPlaceOf(*request.questionnaire, request.unit);
    const auto questionnaire = place.page == Page::Head || place.page == Page::Question
        ? sectionOf(*request.questionnaire, place.question)
        : request.questionnaire;
    const std::shared_ptr<const Catalogue> catalogue = request.program
        ? catalogueWith(*request.program)
        : std::shared_ptr<const Catalogue>(std::shared_ptr<const Catalogue>(), &m_context.catalogue());
    const ScopedSpeech speech(catalogue, request.language);
    const WindowStage own = stage(catalogue, request.language, parent);
    QWidget *window = kioskAt(
        place, {catalogue, request.language, parent, *questionnaire, own.clock, own.random, own.prompter, own.staffPin},
        [&](QWidget *within) { return question(request, within); });
    if (window != nullptr)
        keepWith(*window, std::pair(catalogue, questionnaire));
    return window;
}

std::vector<ui::translator::WindowPage> ProgramWindows::pages(const core::language::TsFile &program,
                                                              const Language &language)
{
    const auto catalogue = catalogueWith(program);
    std::vector<ui::translator::WindowPage> found;
    for (const char *context : {"Form", "ui::start", "ui::desk", "ui::explorer", "ui::translator", "PaperForm",
                                "EventFolder", "Q"}) { // one of each group that has windows of its own
        const Group group = groupOf(QLatin1String(context));
        for (const WindowMaker &maker : makersFor(QLatin1String(context))) {
            const auto make = [this, catalogue, language, maker]() -> QWidget * {
                const ScopedSpeech speech(catalogue, language);
                QWidget *window = maker(stage(catalogue, language, nullptr));
                if (window != nullptr)
                    keepWith(*window, catalogue);
                return window;
            };
            const auto isOfGroup = [group](const QString &each) {
                return groupOf(each) == group;
            };
            found.push_back({make, group == Group::Kiosk, isOfGroup});
        }
    }
    return found;
}

QWidget *ProgramWindows::makeStart(const WindowStage &stage)
{
    using ui::start::WorkplaceKind;
    auto *window = new ui::start::StartWindow(
        ui::common::interfaceLanguages(*stage.catalogue),
        {WorkplaceKind::Answer, WorkplaceKind::Fieldwork, WorkplaceKind::Results, WorkplaceKind::Translations},
        stage.parent);
    window->setLanguage(stage.language);
    window->setStore(ui::start::StoreSummary{QStringLiteral("2022-23"), 27, true});
    window->setOwnTranslations({QStringLiteral("barometer_%1.ts").arg(stage.language.text())});
    return window;
}

/// The window at its pages, and at questions that together have every kind of chart.
std::vector<WindowMaker> ProgramWindows::explorerMakers()
{
    using Page = ui::explorer::ExplorerSession::Page;
    std::vector<WindowMaker> makers;
    const auto at = [&](Page page, const char *question = "", const char *by = "", bool precision = false) {
        makers.emplace_back([this, page, question, by, precision](const WindowStage &stage) {
            ui::explorer::ExplorerWindow *window = makeExplorer(stage);
            ui::explorer::ExplorerSession &session = window->session();
            core::chart::View view = session.view();
            if (session.isEmpty())
                return window;
            if (*question != '\0')
                view.question = core::questionnaire::QuestionId(QLatin1String(question));
            if (*by != '\0')
                view.by = {core::questionnaire::DimensionId(QLatin1String(by))};
            view.precision = precision;
            session.setView(view);
            if (page == Page::Collected)
                session.collect(ui::explorer::CollectedViews::Use::Report);
            session.showPage(page);
            return window;
        });
    };
    at(Page::Question);
    at(Page::Highlights);
    at(Page::Overview);
    at(Page::Twins);
    at(Page::Collected);
    at(Page::Question, "Q03", "", true);
    at(Page::Question, "Q07", "area");
    at(Page::Question, "Q09", "family");
    at(Page::Question, "Q39");
    constexpr int menus = 3;
    for (int menu = 0; menu < menus; ++menu)
        makers.push_back(withMenuOpen([this](const WindowStage &stage) { return makeExplorer(stage); }, menu));
    makers.emplace_back(makeMapping);
    makers.push_back(asking(
        [](ui::explorer::ExplorerOutput &output, const core::chart::ChartSpec &chart) { output.exportChart(chart); }));
    for (const int before : {0, 1}) // where to, then how long
        makers.push_back(asking(
            [](ui::explorer::ExplorerOutput &output, const core::chart::ChartSpec &) { output.makeReport(); }, before));
    return makers;
}

/// What is asked on the way out of the explorer's window.
WindowMaker ProgramWindows::asking(
    const std::function<void(ui::explorer::ExplorerOutput &output, const core::chart::ChartSpec &chart)> &act,
    int before)
{
    return [this, act, before](const WindowStage &stage) -> QWidget * {
        Asking prompter(before);
        WindowStage own = stage;
        own.parent = nullptr;
        const std::unique_ptr<ui::explorer::ExplorerWindow> window(makeExplorer(own));
        const ui::explorer::ExplorerNeeds needs{*stage.catalogue, m_context.interfaceLanguage(), m_appearance,
                                                m_settings, prompter};
        ui::explorer::ExplorerOutput output(needs, window->session(), nullptr);
        core::chart::ChartSpec chart;
        chart.title = QStringLiteral("1");
        act(output, chart);
        return prompter.dialog(stage.parent);
    };
}

ui::explorer::ExplorerWindow *ProgramWindows::makeExplorer(const WindowStage &stage)
{
    auto *window = new ui::explorer::ExplorerWindow(
        {*stage.catalogue, m_context.interfaceLanguage(), m_appearance, m_settings, m_prompter}, stage.parent);
    window->session().setLanguage(stage.language);
    if (m_results)
        window->session().show(m_results->asTheyAre());
    return window;
}

QWidget *ProgramWindows::makeMapping(const WindowStage &stage)
{
    return new ui::explorer::MappingDialog(stage.questionnaire, {}, {*stage.catalogue, stage.language}, stage.parent);
}

/// The translators' window empty and at work, with each of its dialogs.
std::vector<WindowMaker> ProgramWindows::translatorMakers()
{
    const WindowMaker window = [this](const WindowStage &at) {
        return makeTranslator(at);
    };
    std::vector<WindowMaker> makers{window, makeMerge, makeReplace};
    constexpr int menus = 4;
    for (int menu = 0; menu < menus; ++menu)
        makers.push_back(withMenuOpen(window, menu));
    makers.emplace_back([](const WindowStage &at) -> QWidget * {
        return new ui::translator::LanguageDialog(at.questionnaire.languages, at.parent);
    });
    using ui::common::ActionId;
    for (const ActionId action : {ActionId::OpenFolder, ActionId::HandOut, ActionId::TakeIn, ActionId::PutIntoStore}) {
        makers.push_back(asked(window, [action](QWidget &page) {
            if (auto *found = ui::common::findAction(page, action))
                found->trigger();
        }));
    }
    makers.push_back(asked(window, [](QWidget &page) { // a folder with nothing to translate in it
        static_cast<ui::translator::TranslatorWindow &>(page).takeInFile(QStringLiteral("/a.xliff"));
    }));
    return makers;
}

QWidget *ProgramWindows::makeTranslator(const WindowStage &stage)
{
    ui::translator::TranslatorServices services{*stage.catalogue,
                                                core::language::TermList{},
                                                stage.prompter,
                                                m_settings,
                                                [language = stage.language] { return language; },
                                                [](const PreviewRequest &, QWidget *) -> QWidget * {
                                                    return nullptr;
                                                }};
    services.publish = [](const QString &,
                          const Questionnaire &) -> core::base::Result<QMap<Language, int>> { // never into a store
        return core::base::fail(core::base::ErrorCode::Cancelled);
    };
    auto *window = new ui::translator::TranslatorWindow(std::move(services), stage.parent);
    window->openFolder(QStringLiteral(":/ts")); // the program's own catalogues
    return window;
}

QWidget *ProgramWindows::makeMerge(const WindowStage &stage)
{
    core::language::MergePlan plan;
    for (const auto reason : {core::language::Refusal::Unknown, core::language::Refusal::Stale,
                              core::language::Refusal::Placeholders, core::language::Refusal::Twice})
        plan.refused.push_back({{}, reason});
    plan.unchanged = 3;
    return new ui::translator::MergeDialog(QString(), plan, {}, stage.parent);
}

QWidget *ProgramWindows::makeReplace(const WindowStage &stage)
{
    return new ui::translator::ReplaceDialog(stage.parent);
}

std::vector<WindowPicture> ProgramWindows::pictures(const core::language::TranslationTable &table,
                                                    const Language &language)
{
    constexpr QSize screen(1280, 800);
    const core::language::TsFile texts = table.tsFile(language);
    const auto catalogue = catalogueWith(texts);
    std::map<Group, std::vector<const TranslationUnit *>> groups;
    for (const TranslationUnit &unit : table.units()) {
        if (unit.isInterface() && groupOf(unit.context) != Group::None)
            groups[groupOf(unit.context)].push_back(&unit);
    }
    ui::common::Style office({});
    ui::common::Style kiosk({ui::common::ColourScheme::Light, ui::common::Workplace::Kiosk, 100});
    std::vector<WindowPicture> found;
    for (const auto &[group, units] : groups) {
        const WindowStage at = stage(catalogue, language, nullptr);
        Album album(units, at, leastRankOf(group));
        for (const WindowMaker &maker : makersFor(units.front()->context)) {
            ScopedSpeech speech(catalogue, language);
            const std::unique_ptr<QWidget> window(maker(at));
            if (window == nullptr)
                continue;
            window->setLayoutDirection(core::language::localeOf(language).textDirection());
            ui::translator::dressPage(*window, group == Group::Kiosk ? kiosk : office);
            ui::translator::sizePage(*window, screen);
            window->setAttribute(Qt::WA_DontShowOnScreen);
            window->show();
            ui::translator::settlePage();
            album.add(*window, speech.takeAsked());
        }
        auto pictures = album.take();
        std::move(pictures.begin(), pictures.end(), std::back_inserter(found));
    }
    return found;
}

ui::translator::WindowPictures windowPictures(ProgramWindows &windows)
{
    return [&windows](const core::language::TranslationTable &table, const Language &language) {
        return windows.pictures(table, language);
    };
}

ui::translator::WindowPages windowPages(ProgramWindows &windows)
{
    return [&windows](const core::language::TsFile &program, const Language &language) {
        return windows.pages(program, language);
    };
}

ui::translator::PreviewFactory surveyPreview(ProgramWindows &windows, const Catalogue &catalogue)
{
    return
        [&windows, question = ui::translator::formPreview(catalogue)](const PreviewRequest &request, QWidget *parent) {
            return windows.surveyPage(request, parent, question);
        };
}

ui::translator::PreviewFactory windowPreview(ProgramWindows &windows)
{
    return [&windows](const PreviewRequest &request, QWidget *parent) {
        return windows.showing(request, parent);
    };
}

} // namespace app
