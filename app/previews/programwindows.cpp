// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/programwindows.h"

#include "app/applicationcontext.h"
#include "app/previews/seeker.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/style.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/mappingdialog.h"
#include "ui/start/startwindow.h"
#include "ui/translator/mergedialog.h"
#include "ui/translator/replacedialog.h"
#include "ui/translator/translatorwindow.h"

#include <algorithm>
#include <set>

namespace app {

using core::base::Language;
using core::language::Catalogue;
using core::language::TranslationUnit;
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

/// How well a window stands for the texts of a context that are not on it: 2: it shows the context's own part, 1: it
/// took texts of it when it was made, 0: it is of the same workplace. -1: not at all; of Qt's texts each has its
/// window.
int rankOf(const QWidget &window, const QString &context, const std::map<QString, int> &asked)
{
    if (showsClass(window, context))
        return 2;
    if (asked.count(context) > 0)
        return 1;
    return groupOf(context) == Group::Toolkit ? -1 : 0;
}

/// The pictures of one group of windows, and which text belongs to which.
class Album
{
public:
    Album(const std::vector<const TranslationUnit *> &units, const WindowStage &stage)
    {
        for (const TranslationUnit *unit : units)
            m_left.push_back({unit, Seeker(textOf(*unit, *stage.catalogue, stage.language))});
    }

    void add(QWidget &window, const std::map<QString, int> &asked)
    {
        WindowPicture picture;
        const QStringList words = wordsOn(window);
        std::erase_if(m_left, [&](const Left &left) {
            const bool isOn = left.seeker.isAmong(words);
            if (isOn)
                picture.units.push_back(left.unit);
            return isOn;
        });
        bool isBest = false;
        std::set<QString> contexts;
        for (const Left &left : m_left)
            contexts.insert(left.unit->context);
        for (const QString &context : contexts) {
            const int rank = rankOf(window, context, asked);
            const auto known = m_best.find(context);
            if (rank >= 0 && (known == m_best.end() || known->second.first < rank)) {
                m_best.insert_or_assign(context, std::pair(rank, m_pictures.size()));
                isBest = true;
            }
        }
        if (picture.units.empty() && !isBest)
            return;
        picture.picture = window.grab().toImage().convertToFormat(QImage::Format_RGB16); // there are very many
        m_pictures.push_back(std::move(picture));
    }

    [[nodiscard]] std::vector<WindowPicture> take()
    {
        for (const Left &left : m_left) {
            if (const auto best = m_best.find(left.unit->context); best != m_best.end())
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
    };
    std::vector<Left> m_left;
    std::map<QString, std::pair<int, size_t>> m_best; ///< by context: rank and picture
    std::vector<WindowPicture> m_pictures;
};

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
        return {makeStart};
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
        return {[this](const WindowStage &at) { return makeTranslator(at); }, makeMerge, makeReplace};
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

std::optional<ProgramWindows::Place> ProgramWindows::seek(const TranslationUnit &unit,
                                                          const std::vector<WindowMaker> &makers,
                                                          const WindowStage &stage, ScopedSpeech &speech)
{
    const Seeker seeker(textOf(unit, *stage.catalogue, stage.language));
    std::optional<Place> stands, comesUp;
    int best = -1;
    for (size_t i = 0; i < makers.size(); ++i) {
        (void)speech.takeAsked();
        const std::unique_ptr<QWidget> window(makers[i](stage));
        if (window == nullptr)
            continue;
        const int rank = rankOf(*window, unit.context, speech.takeAsked());
        // The window of its own class before others that say the same.
        if ((!stands || rank == 2) && seeker.isAmong(wordsOn(*window))) {
            stands = Place{i, true};
            if (rank == 2)
                break;
        }
        if (rank > best) {
            best = rank;
            comesUp = Place{i, false};
        }
    }
    return stands ? stands : comesUp;
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
        return errorPage(stage(catalogue, request.language, parent), textOf(unit, *catalogue, request.language));
    const std::vector<WindowMaker> makers = makersFor(unit.context);
    auto known = m_found.find(unit.id);
    if (known == m_found.end()) {
        const std::optional<Place> place = seek(unit, makers, at, speech);
        if (!place)
            return nullptr;
        known = m_found.insert_or_assign(unit.id, *place).first;
    }
    at.parent = parent;
    QWidget *window = makers[known->second.maker](at);
    if (window == nullptr)
        return nullptr;
    QObject::connect(window, &QObject::destroyed, window, [catalogue] {});
    window->setProperty(ui::translator::comesUpHere, !known->second.stands);
    return window;
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
    makers.emplace_back(makeMapping);
    return makers;
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

QWidget *ProgramWindows::makeTranslator(const WindowStage &stage)
{
    auto *window = new ui::translator::TranslatorWindow({*stage.catalogue, core::language::TermList{}, m_prompter,
                                                         m_settings, [language = stage.language] { return language; },
                                                         [](const PreviewRequest &, QWidget *) -> QWidget * {
                                                             return nullptr;
                                                         }},
                                                        stage.parent);
    window->openFolder(QStringLiteral(":/ts")); // the program's own catalogues
    return window;
}

QWidget *ProgramWindows::makeMerge(const WindowStage &stage)
{
    core::language::MergePlan plan;
    plan.refused.push_back({{}, core::language::Refusal::Stale});
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
        Album album(units, at);
        for (const WindowMaker &maker : makersFor(units.front()->context)) {
            ScopedSpeech speech(catalogue, language);
            const std::unique_ptr<QWidget> window(maker(at));
            if (window == nullptr)
                continue;
            window->setLayoutDirection(ui::common::localeOf(language).textDirection());
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

ui::translator::PreviewFactory windowPreview(ProgramWindows &windows)
{
    return [&windows](const PreviewRequest &request, QWidget *parent) {
        return windows.showing(request, parent);
    };
}

} // namespace app
