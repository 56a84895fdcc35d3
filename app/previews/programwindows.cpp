// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/programwindows.h"

#include "app/applicationcontext.h"
#include "app/previews/scopedspeech.h"
#include "app/previews/windowmakers.h"
#include "ui/charts/chartwidget.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/style.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/mappingdialog.h"
#include "ui/kiosk/endpages.h"
#include "ui/kiosk/formpages.h"
#include "ui/kiosk/frame.h"
#include "ui/kiosk/session.h"
#include "ui/kiosk/startpages.h"
#include "ui/start/startwindow.h"
#include "ui/translator/mergedialog.h"
#include "ui/translator/replacedialog.h"
#include "ui/translator/translatorwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

using core::base::Language;
using core::language::Catalogue;
using core::language::TranslationUnit;
using core::questionnaire::WaveId;
using ui::translator::PreviewRequest;

namespace {

const WaveId shownWave(QStringLiteral("2"));

/// Looks for a text on a page, as people see or hear it.
class Seeker
{
public:
    explicit Seeker(const QString &text)
    {
        static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d|L?n)"));
        QString pattern;
        for (const QString &part : plain(text).split(placeholder))
            pattern += (pattern.isEmpty() ? QString() : QStringLiteral(".*")) + QRegularExpression::escape(part);
        // A short word is in many texts: it must be the whole of one.
        constexpr qsizetype shortText = 12;
        m_wanted.setPattern(text.size() < shortText ? QRegularExpression::anchoredPattern(pattern) : pattern);
        m_wanted.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        const QString letters = QString(plain(text)).remove(placeholder);
        m_canBeFound = std::any_of(letters.begin(), letters.end(), [](QChar each) { return each.isLetter(); });
    }

    [[nodiscard]] bool isOn(const QWidget &page) const
    {
        if (!m_canBeFound)
            return false;
        const auto widgets = page.findChildren<QWidget *>();
        return isOf(page) || std::any_of(widgets.begin(), widgets.end(), [&](const QWidget *widget) {
                   return (widget->isVisibleTo(&page) || widget->window() != page.window()) && isOf(*widget);
               });
    }

private:
    static QString plain(const QString &text) { return QString(text).remove(QLatin1Char('&')).simplified(); }
    [[nodiscard]] bool is(const QString &shown) const
    {
        return !shown.isEmpty() && m_wanted.match(plain(shown)).hasMatch();
    }
    [[nodiscard]] bool isOf(const QWidget &widget) const
    {
        if (is(widget.windowTitle()) || is(widget.toolTip()))
            return true;
        // What assistive technology hears, too: some parts draw their words themselves.
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (face != nullptr && (is(face->text(QAccessible::Name)) || is(face->text(QAccessible::Description))))
            return true;
        if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr && is(label->text()))
            return true;
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
            button != nullptr && is(button->text()))
            return true;
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line != nullptr && is(line->placeholderText()))
            return true;
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i) {
                if (is(box->itemText(i)))
                    return true;
            }
        }
        if (const auto *chart = qobject_cast<const ui::charts::ChartWidget *>(&widget);
            chart != nullptr && isOf(*chart))
            return true;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
            view != nullptr && view->model() != nullptr && isOf(*view->model()))
            return true;
        const QList<QAction *> actions = widget.actions();
        return std::any_of(actions.begin(), actions.end(),
                           [this](const QAction *action) { return is(action->text()); });
    }

    [[nodiscard]] bool isOf(const ui::charts::ChartWidget &chart) const
    {
        const ui::charts::Drawing &drawing = chart.drawing();
        return std::any_of(drawing.shapes.begin(), drawing.shapes.end(),
                           [this](const ui::charts::Shape &shape) {
                               const auto *text = std::get_if<ui::charts::TextShape>(&shape);
                               return text != nullptr && is(text->text);
                           }) ||
            std::any_of(drawing.marks.begin(), drawing.marks.end(),
                        [this](const ui::charts::Mark &mark) { return is(mark.name); });
    }
    [[nodiscard]] bool isOf(const QAbstractItemModel &model) const
    {
        constexpr int most = 200; // rows that are the same in kind
        for (int column = 0; column < model.columnCount(); ++column) {
            if (is(model.headerData(column, Qt::Horizontal).toString()))
                return true;
            for (int row = 0; row < std::min(most, model.rowCount()); ++row) {
                if (is(model.index(row, column).data().toString()))
                    return true;
            }
        }
        return false;
    }

    QRegularExpression m_wanted;
    bool m_canBeFound = false;
};

/// What a catalogue says for a unit; the source where it says nothing.
QString textOf(const TranslationUnit &unit, const Catalogue &catalogue, const Language &language)
{
    const QByteArray comment = unit.comment.toUtf8();
    const QString text = catalogue
                             .find(language, unit.context.toUtf8().constData(), unit.key.toUtf8().constData(),
                                   comment.isEmpty() ? nullptr : comment.constData(), unit.plural ? 2 : -1)
                             .text;
    return text.isEmpty() ? unit.key : text;
}

/// Contexts whose texts stand in the same windows.
QString workplaceOf(const QString &context)
{
    if (context == QLatin1String("chart"))
        return QStringLiteral("ui::explorer");
    if (context == QLatin1String("SelfCheck"))
        return QStringLiteral("ui::desk");
    if (context.startsWith(QLatin1String("QFile")))
        return QStringLiteral("QFileDialog");
    return context.section(QStringLiteral("::"), 0, 1);
}

bool hasClass(const QWidget &window, const QString &name)
{
    const auto is = [&name](const QWidget *widget) {
        return name == QLatin1String(widget->metaObject()->className());
    };
    const auto widgets = window.findChildren<QWidget *>();
    return is(&window) || std::any_of(widgets.begin(), widgets.end(), is);
}

} // namespace

class ProgramWindows::Nobody final : public ui::kiosk::Keeper
{
public:
    using Keeper::Keeper;
    [[nodiscard]] int freeSlots() const override { return 100; }
    void saveDraft(const core::storage::Draft &) override { emit draftSaved(); }
    void submit(const core::interview::Response &) override { emit submitted(); }
    void closeDraft() override { emit draftClosed(false); }
    void dropDraft() override { emit draftDropped(); }
    void retry() override { }
};

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
    if (context.startsWith(QLatin1String("ui::start")) || context.startsWith(QLatin1String("ui::common")))
        return {makeStart};
    if (context.startsWith(QLatin1String("ui::desk")) || context == QLatin1String("SelfCheck"))
        return deskMakers();
    if (context.startsWith(QLatin1String("ui::explorer")) || context == QLatin1String("chart"))
        return explorerMakers();
    if (context.startsWith(QLatin1String("ui::translator")))
        return {[this](const WindowStage &at) { return makeTranslator(at); }, makeMerge, makeReplace};
    if (context.startsWith(QLatin1String("QFile")))
        return dialogMakers();
    std::vector<WindowMaker> kiosk;
    constexpr int steps = 8;
    for (int step = 0; step < steps && context == QLatin1String("Form"); ++step)
        kiosk.emplace_back([this, step](const WindowStage &at) { return makeKiosk(at, step); });
    return kiosk;
}

QWidget *ProgramWindows::showing(const PreviewRequest &request, QWidget *parent)
{
    if (!request.unit.isInterface() || !request.program)
        return nullptr;
    const auto catalogue = catalogueWith(*request.program);
    const ScopedSpeech speech(catalogue, request.language);
    const Seeker seeker(textOf(request.unit, *catalogue, request.language));
    const WindowStage at = stage(catalogue, request.language, parent);
    if (request.unit.context == QLatin1String("Error")) // any of them may come up there
        return errorPage(at, textOf(request.unit, *catalogue, request.language));
    const std::vector<WindowMaker> makers = makersFor(request.unit.context);
    const auto make = [&](size_t maker) {
        std::unique_ptr<QWidget> window(makers[maker](at));
        QObject::connect(window.get(), &QObject::destroyed, window.get(), [catalogue] {});
        return window;
    };
    // Where it stood before it was typed over; else the window of its own class before others that say the same.
    if (const auto known = m_found.find(request.unit.id); known != m_found.end())
        return make(known->second).release();
    std::unique_ptr<QWidget> found;
    for (size_t i = 0; i < makers.size(); ++i) {
        std::unique_ptr<QWidget> window = make(i);
        const bool isItsOwn = hasClass(*window, request.unit.context);
        if ((found != nullptr && !isItsOwn) || !seeker.isOn(*window))
            continue;
        m_found.insert_or_assign(request.unit.id, i);
        found = std::move(window);
        if (isItsOwn)
            break;
    }
    return found.release();
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
                session.collect();
            session.showPage(page);
            return window;
        });
    };
    at(Page::Question);
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
    return new ui::translator::TranslatorWindow({*stage.catalogue, core::language::TermList{}, m_prompter, m_settings,
                                                 [language = stage.language] { return language; },
                                                 [](const PreviewRequest &, QWidget *) -> QWidget * {
                                                     return nullptr;
                                                 }},
                                                stage.parent);
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

namespace {

/// Takes a respondent's session to the stage of a step, past the pages that are the same for everybody.
void walk(ui::kiosk::Session &session, const Language &language, int step)
{
    constexpr int mostPages = 200;
    if (step == 0)
        return;
    session.chooseLanguage(language);
    if (step == 1)
        return;
    session.begin();
    if (step == 3)
        session.askStop();
    if (step == 4)
        session.away();
    for (int i = 0; i < step - 4 && step < 7; ++i) // a page further on, with other kinds of questions
        session.next();
    for (int i = 0; i < mostPages && step == 7 && session.stage() == ui::kiosk::Stage::Form; ++i)
        session.next();
}

ui::kiosk::Page *pageOf(ui::kiosk::Session &session, QWidget *parent)
{
    using ui::kiosk::Stage;
    switch (session.stage()) {
    case Stage::Start:
        return new ui::kiosk::StartPage(session, parent);
    case Stage::Welcome:
        return new ui::kiosk::WelcomePage(session, parent);
    case Stage::Form:
        return new ui::kiosk::QuestionsPage(session, parent);
    case Stage::Review:
        return new ui::kiosk::ReviewPage(session, parent);
    case Stage::Stop:
        return new ui::kiosk::StopPage(session, parent);
    case Stage::Away:
        return new ui::kiosk::AwayPage(session, parent);
    case Stage::Done:
        return new ui::kiosk::DonePage(session, parent);
    case Stage::Sending:
    case Stage::Closed:
    case Stage::Full:
    case Stage::Failed:
        break;
    }
    return new ui::kiosk::NoticePage(session, parent);
}

} // namespace

QWidget *ProgramWindows::makeKiosk(const WindowStage &stage, int step)
{
    auto *window = new QWidget(stage.parent);
    auto *keeper = new Nobody(window);
    QList<Language> languages = m_questionnaire.languages;
    if (!languages.contains(stage.language))
        languages.append(stage.language);
    const QDate today = m_context.clock().today();
    auto *session =
        new ui::kiosk::Session(m_questionnaire, {shownWave, {}, today.addDays(-1), today.addDays(1), languages},
                               *keeper, m_context.clock(), m_random, window);
    walk(*session, stage.language, step);
    const ui::questions::FormContext words{&m_questionnaire, shownWave, stage.catalogue.get(), stage.language};
    auto *header = new ui::kiosk::Header(*session, window);
    auto *footer = new ui::kiosk::Footer(*session, window);
    ui::kiosk::Page *page = pageOf(*session, window);
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(page, 1);
    column->addWidget(footer);
    page->refresh(words);
    header->refresh(words);
    footer->setAloud({true, false, false});
    footer->refresh(words);
    return window;
}

std::vector<ui::translator::WindowPicture> ProgramWindows::pictures(const core::language::TranslationTable &table,
                                                                    const Language &language)
{
    constexpr QSize screen(1280, 800);
    const core::language::TsFile texts = table.tsFile(language);
    const auto catalogue = catalogueWith(texts);
    std::map<QString, std::vector<const TranslationUnit *>> left; // by the workplace that shows them
    for (const TranslationUnit &unit : table.units()) {
        if (unit.isInterface() && !makersFor(unit.context).empty())
            left[workplaceOf(unit.context)].push_back(&unit);
    }
    ui::common::Style office({});
    ui::common::Style kiosk({ui::common::ColourScheme::Light, ui::common::Workplace::Kiosk, 100});
    std::vector<ui::translator::WindowPicture> found;
    for (auto &[workplace, units] : left) {
        for (const WindowMaker &maker : makersFor(workplace)) {
            const ScopedSpeech speech(catalogue, language);
            const std::unique_ptr<QWidget> window(maker(stage(catalogue, language, nullptr)));
            window->setLayoutDirection(ui::common::localeOf(language).textDirection());
            ui::translator::dressPage(*window, workplace == QLatin1String("Form") ? kiosk : office);
            ui::translator::sizePage(*window, screen);
            window->setAttribute(Qt::WA_DontShowOnScreen);
            window->show();
            ui::translator::settlePage();
            ui::translator::WindowPicture picture;
            for (const TranslationUnit *unit : units) {
                if (Seeker(textOf(*unit, *catalogue, language)).isOn(*window))
                    picture.units.push_back(unit);
            }
            if (picture.units.empty())
                continue;
            std::erase_if(units, [&picture](const TranslationUnit *unit) {
                return std::find(picture.units.begin(), picture.units.end(), unit) != picture.units.end();
            });
            picture.picture = window->grab().toImage();
            found.push_back(std::move(picture));
        }
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
