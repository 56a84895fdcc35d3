// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// States that come about seldom: few answers, drafts, work under way, lists of every language, names in open answers.
#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/release/releasefiles.h"
#include "tests/support/inventedrelease.h"
#include "tests/ui/languages/world.h"
#include "tests/ui/support/settle.h"
#include "ui/common/helpwindow.h"
#include "ui/desk/openanswerspage.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/summarypages.h"
#include "ui/translator/languagedialog.h"

#include <QAbstractButton>
#include <QDir>
#include <QMenu>
#include <QProgressDialog>
#include <QTest>

namespace tests {
namespace {

using core::base::Language;

constexpr int patience = 300'000; ///< milliseconds, against hanging
const core::questionnaire::WaveId secondWave(QStringLiteral("2"));

/// A screen that is gone before anybody can switch its language.
void lookOnce(QWidget &window, const QString &name, const Visit &visit, bool speaksAllLanguages = false)
{
    Screen screen{name, window, [](const Language &) {
                  }};
    screen.keepsLanguage = true;
    screen.speaksAllLanguages = speaksAllLanguages;
    visit(screen);
}

/// Results of the second wave that are a draft, of so many people. A draft opens only where its store is.
QString makeDraft(const World &world, int members)
{
    const QString store = world.path(QStringLiteral("store%1").arg(members));
    const QString path = store + QStringLiteral("/draft.release");
    if (!QDir().mkpath(store) || !core::base::writeFile(store + u'/' + core::base::kStoreFile, {}))
        qFatal("no store for a draft");
    auto content = inventedContent(world.questionnaire, secondWave, members, 5);
    content.draft = true;
    content.draftStore = core::release::draftStoreOf(store);
    if (!core::base::writeFile(path, core::disclosure::writeRelease(content)))
        qFatal("no draft");
    return path;
}

void waitForFiles(const ui::explorer::ExplorerWindow &window)
{
    while (window.isOpening())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

void visitOutput(World &world, ui::explorer::ExplorerWindow &window, const ui::explorer::ExplorerNeeds &needs,
                 const Visit &visit)
{
    ui::explorer::ExplorerOutput output(needs, window.session(), &window);
    world.prompter.paths = {world.path(QStringLiteral("report.html"))};
    output.makeReport(); // none is collected; the last answer is not to make it
    const auto work = [&](const QString &name) {
        lookOnce(*window.findChild<QProgressDialog *>(), name, visit);
        if (!QTest::qWaitFor([&window] { return window.findChild<QProgressDialog *>() == nullptr; }, patience))
            qFatal("the work does not end");
    };
    window.session().collect(ui::explorer::CollectedViews::Use::Report);
    window.session().collect(ui::explorer::CollectedViews::Use::Slides);
    constexpr int collectedOnly = 3;
    world.prompter.answers = {collectedOnly};
    world.prompter.paths = {world.path(QStringLiteral("report.html"))};
    output.makeReport();
    work(QStringLiteral("explorer: making the report"));
    world.prompter.paths = {world.path(QStringLiteral("nowhere/slides.pptx"))};
    output.makeSlides();
    work(QStringLiteral("explorer: making slides"));
}

/// Results of few people, of a draft, on paper, and while they are read.
void visitResults(World &world, const Visit &visit)
{
    ui::common::MemorySettingStore fresh; // nothing was opened before
    const ui::explorer::ExplorerNeeds needs{world.catalogue, world.interface, world.appearance, fresh, world.prompter};
    ui::explorer::ExplorerWindow window(needs);
    show(window);
    for (QMenu *menu : window.findChildren<QMenu *>())
        emit menu->aboutToShow(); // what is in the menu is made when it opens
    lookOnce(window, QStringLiteral("explorer: nothing opened before"), visit);
    constexpr int few = 4, enough = 375;
    using Page = ui::explorer::ExplorerSession::Page;
    for (const int members : {few, enough}) {
        window.openFiles({makeDraft(world, members)});
        lookOnce(window, QStringLiteral("explorer: opening"), visit);
        waitForFiles(window);
        window.session().showPage(Page::Highlights);
        lookOnce(window, QStringLiteral("explorer: looking for highlights"), visit);
        for (const Page page : {Page::Highlights, Page::Twins}) {
            window.session().showPage(page);
            do {
                settle();
            } while (window.summaries()->isSeeking());
            lookOnce(window, QStringLiteral("explorer: of %1").arg(members), visit);
        }
        window.session().closeAll();
    }
    window.openFiles({makeDraft(world, enough)});
    waitForFiles(window);
    core::chart::View view;
    view.question = core::questionnaire::QuestionId(QStringLiteral("Q12"));
    view.by = {window.session().newest().content().dimensions.front()};
    view.kind = core::chart::Kind::HeatTable;
    window.session().setView(view); // of another question none keeps its kind
    window.session().setView(view);
    settle();
    lookOnce(window, QStringLiteral("explorer: one figure of many"), visit);
    visitOutput(world, window, needs, visit);
}

/// Where open answers are read that have names in them, written by few, in two languages. Names are whole words, which
/// only a screen of every language may show.
class Reading
{
public:
    Reading(World &world, const Visit &visit) : m_visit(visit), m_page(toolsOf(world))
    {
        m_page.setLanguage(world.interface.language());
        show(m_page, {960, 720});
    }

    void begin(const QString &store)
    {
        m_page.begin(store, false);
        look("opening");
        const auto *main = m_page.findChild<QAbstractButton *>(QStringLiteral("openMain"));
        if (!QTest::qWaitFor([main] { return main->isVisible(); }, patience))
            qFatal("the open answers are not read");
        settle();
        look("reading");
    }
    [[nodiscard]] bool isReading() const { return shows("openLeaveOut"); }
    [[nodiscard]] bool isLast() const
    {
        return !m_page.findChild<QAbstractButton *>(QStringLiteral("openNext"))->isEnabled();
    }
    void lookAgain()
    {
        press(m_page, "openPrevious");
        look("again");
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(&m_page, key);
        settle();
        look("decided");
    }
    void look(const char *name)
    {
        lookOnce(m_page, QStringLiteral("desk: open answers with names, ") + QLatin1String(name), m_visit, true);
    }

private:
    [[nodiscard]] bool shows(const char *button) const
    {
        return m_page.findChild<QAbstractButton *>(QLatin1String(button))->isVisible();
    }
    [[nodiscard]] static ui::desk::DeskTools toolsOf(World &world)
    {
        return {world.clock,
                world.random,
                world.catalogue,
                world.prompter,
                ui::common::interfaceLanguages(world.catalogue),
                {},
                {},
                {}};
    }

    const Visit &m_visit;
    ui::desk::OpenAnswersPage m_page;
};

void visitNames(World &world, const Visit &visit)
{
    constexpr int enough = 12; // ten are needed
    const Language finnish(QStringLiteral("fi")), swedish(QStringLiteral("sv"));
    const QString name = QStringLiteral("Maija Meikäläinen, Helsingin kaupunki, Mannerheimintie 12 A, 00100 Helsinki");
    const auto texts = [](int count) {
        QStringList made;
        for (int each = 0; each < count; ++each)
            made.append(QStringLiteral("Keksitty %1").arg(each));
        return made;
    };
    const QString few = makeStore(world, QStringLiteral("few"));
    answer(world, few, texts(3), finnish);
    Reading(world, visit).begin(few);

    const QString one = makeStore(world, QStringLiteral("one"));
    answer(world, one, QStringList{name, name} + texts(enough - 2), finnish);
    Reading names(world, visit);
    names.begin(one);
    while (names.isReading()) // the last one alone is approved, which is too few
        names.key(names.isLast() ? Qt::Key_A : Qt::Key_L);
    names.lookAgain();
    names.key(Qt::Key_P);

    const QString mixed = makeStore(world, QStringLiteral("mixed"));
    answer(world, mixed, texts(enough), finnish);
    answer(world, mixed, {QStringLiteral("Påhittat")}, swedish);
    Reading(world, visit).begin(mixed);

    const QString halves = makeStore(world, QStringLiteral("halves"));
    answer(world, halves, texts(enough / 2), finnish);
    answer(world, halves, texts(enough / 2), swedish);
    Reading(world, visit).begin(halves);
}

} // namespace

void visitRare(World &world, const Visit &visit)
{
    ui::translator::LanguageDialog languages({Language(QStringLiteral("fi"))});
    show(languages, {500, 300});
    lookOnce(languages, QStringLiteral("translator: a language"), visit,
             true); // those of the world, by their own names
    ui::common::HelpWindow help({1, ui::common::ActionScope::Results,
                                 [&world] {
                                     return world.interface.language();
                                 }},
                                world.path(QStringLiteral("no help")));
    show(help);
    lookOnce(help, QStringLiteral("help: none"), visit);
    visitResults(world, visit);
    visitNames(world, visit);
}

} // namespace tests
