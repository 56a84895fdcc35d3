// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only work, a fault or a certain day brings onto a screen.
#include "app/previews/windowmakers.h"
#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/fieldwork/staffpin.h"
#include "core/language/pseudolanguage.h"
#include "core/language/termlist.h"
#include "tests/support/inventedrelease.h"
#include "tests/ui/languages/world.h"
#include "tests/ui/support/settle.h"
#include "ui/common/actions.h"
#include "ui/desk/methodpage.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/sidepanel.h"
#include "ui/translator/mergedialog.h"
#include "ui/translator/translatorwindow.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

namespace tests {
namespace {

using core::base::Language;

/// A catalogue of texts that are figures, in every context that has a place of its own.
QByteArray figures(const QString &language, bool translated)
{
    QString file = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" "
                                  "language=\"%1\" sourcelanguage=\"en\">\n")
                       .arg(language);
    int number = 0;
    for (const char *context : {"Commands",
                                "Faults",
                                "Error",
                                "SelfCheck",
                                "chart",
                                "PaperForm",
                                "EventFolder",
                                "HandOver",
                                "FileKind",
                                "Form",
                                "ui::start::StartWindow",
                                "ui::start::ViewMenu",
                                "ui::desk::StorePage",
                                "ui::explorer::QuestionPage",
                                "ui::translator::PageBook",
                                "ui::translator::UnitPage",
                                "ui::common::Prompter",
                                "QShortcut",
                                "QAccessible",
                                "QFileDialog",
                                "QPrintDialog",
                                "QScrollBar",
                                "QLineEdit",
                                "QDialogButtonBox",
                                "1"}) {
        file += QStringLiteral("<context><name>%1</name>").arg(QLatin1String(context));
        const bool isEverything = QLatin1String(context) == QLatin1String("1");
        for (const char *source : {"[%1] 1", "[%1] 2.", "[%1] 3", "[%1] ", "[%1]"}) {
            const QString text = QString::fromLatin1(source).arg(++number);
            const bool isLikeIt = number % 2 == 1; // a translation with the same figures, and one without
            file += QStringLiteral("<message><source>%1</source><translation%2>%3</translation></message>")
                        .arg(text, translated && number % 3 != 0 ? QString() : QStringLiteral(" type=\"unfinished\""),
                             translated ? (isLikeIt ? text : QStringLiteral("[%1]").arg(number)) : QString());
            if (!isEverything)
                break;
        }
        if (isEverything)
            file += QStringLiteral("<message numerus=\"yes\"><source>[%n] %1</source><translation><numerusform>%2"
                                   "</numerusform></translation></message>")
                        .arg(++number)
                        .arg(translated ? QStringLiteral("[%n]") : QString());
        file += QStringLiteral("</context>\n");
    }
    return (file + QStringLiteral("</TS>\n")).toUtf8();
}

QWidget *somePage(const ui::translator::PreviewRequest &, QWidget *parent)
{
    return new QLabel(QStringLiteral("[1]"), parent);
}

/// A page on which nothing fits, or on which the text only comes up.
QWidget *comingUp(const ui::translator::PreviewRequest &, QWidget *parent)
{
    auto *page = new QLabel(QStringLiteral("[1]"), parent);
    page->setProperty(ui::translator::comesUpHere, true);
    return page;
}

/// A page on which the text does not fit.
QWidget *tooNarrow(const ui::translator::PreviewRequest &request, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *label = new QLabel(request.unit.text(request.language), page);
    label->setFixedSize(2, 2);
    return page;
}

class Workplace
{
public:
    Workplace(World &world, const Visit &visit, const ui::translator::PreviewFactory &window)
        : m_world(world), m_visit(visit), m_window(services(world, window))
    {
        show(m_window, {1920, 1080});
    }
    [[nodiscard]] ui::translator::TranslatorWindow &window() { return m_window; }
    void act(ui::common::ActionId action) { ui::common::findAction(m_window, action)->trigger(); }
    void look(const QString &name)
    {
        settle();
        m_visit({QStringLiteral("translator: ") + name, m_window, m_world.setLanguage()});
    }
    void choose(const char *box, int index)
    {
        auto *found = m_window.findChild<QComboBox *>(QLatin1String(box));
        if (found != nullptr && index < found->count())
            found->setCurrentIndex(index);
    }

private:
    [[nodiscard]] static ui::translator::TranslatorServices services(World &world,
                                                                     const ui::translator::PreviewFactory &window)
    {
        ui::translator::TranslatorServices needs{world.catalogue,
                                                 core::language::TermList{},
                                                 world.prompter,
                                                 world.settings,
                                                 [&world] { return world.interface.language(); },
                                                 somePage};
        needs.resultsPreview = [](const ui::translator::PreviewRequest &, QWidget *) -> QWidget * {
            return nullptr;
        };
        needs.reportPreview = somePage;
        needs.windowPreview = window;
        needs.ownFiles = [] {
            return QStringList(QStringLiteral("barometer_fi.ts"));
        };
        needs.publish = [](const QString &,
                           const core::questionnaire::Questionnaire &) -> core::base::Result<QMap<Language, int>> {
            return QMap<Language, int>{{Language(QStringLiteral("fi")), 3}};
        };
        return needs;
    }

    World &m_world;
    const Visit &m_visit;
    ui::translator::TranslatorWindow m_window;
};

QString makeFolder(World &world)
{
    const QString folder = world.path(QStringLiteral("figures"));
    if (!QDir().mkpath(folder))
        qFatal("no folder to translate in");
    for (const auto &[language, translated] : {std::pair("fi", true), std::pair("sv", true), std::pair("en", false)}) {
        const QString name = QStringLiteral("%1/barometer_%2.ts").arg(folder, QLatin1String(language));
        if (!core::base::writeFile(name, figures(QLatin1String(language), translated)))
            qFatal("no catalogue");
    }
    return folder;
}

/// Makes each window for one look at it.
void visitEach(const std::vector<app::WindowMaker> &makers, const app::WindowStage &stage, const Visit &visit)
{
    int number = 0;
    for (const app::WindowMaker &maker : makers) {
        const std::unique_ptr<QWidget> window(maker(stage));
        ++number;
        // The help is a file of each language, not a text.
        const bool isHelp = qobject_cast<ui::desk::MethodPage *>(window.get()) != nullptr;
        if (window == nullptr || (isHelp && core::language::pseudoOf(stage.language)))
            continue;
        show(*window);
        Screen screen{QStringLiteral("moment %1: %2").arg(number).arg(QLatin1String(window->metaObject()->className())),
                      *window, [](const Language &) {
                      }};
        screen.keepsLanguage = true; // it is gone before anybody can switch
        visit(screen);
    }
}

void visitExplorerAsking(World &world)
{
    auto content = inventedContent(world.questionnaire, core::questionnaire::WaveId(QStringLiteral("2")), 375, 5);
    const QString path = world.path(QStringLiteral("asked.release"));
    if (!core::base::writeFile(path, core::disclosure::writeRelease(content)))
        qFatal("no release");
    const ui::explorer::ExplorerNeeds needs{world.catalogue, world.interface, world.appearance, world.settings,
                                            world.prompter};
    ui::explorer::ExplorerWindow window(needs);
    window.openFiles({path});
    while (window.isOpening())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ui::explorer::ExplorerOutput output(needs, window.session(), &window);
    core::chart::ChartSpec chart;
    chart.title = QStringLiteral("[1]");
    world.prompter.paths = {world.path(QStringLiteral("1.txt"))}; // no such picture is drawn
    output.exportChart(chart);
    emit window.panel()->codeEntered(QStringLiteral("1"));
    world.prompter.paths = {world.path(QStringLiteral("report.txt"))};
    output.makeReport();
    output.makeSlides(); // to no file
    for (int collected = 0; collected < 2; ++collected) {
        world.prompter.paths = {world.path(QStringLiteral("report.pdf"))};
        output.makeReport();
        window.session().collect(ui::explorer::CollectedViews::Use::Report);
    }
}

} // namespace

void visitTranslatorAtWork(World &world, const Visit &visit)
{
    const QString folder = makeFolder(world);
    Workplace place(world, visit, somePage);
    place.window().openFolder(folder);
    auto *texts = place.window().findChild<QTableView *>(QStringLiteral("texts"));
    if (texts->model()->rowCount() == 0)
        qFatal("nothing to translate");
    // In one language each kind of place is looked at, in the others a few.
    const int step = core::language::pseudoOf(world.interface.language()) == core::language::Pseudo::Longer ? 1 : 12;
    for (int row = 0; row < texts->model()->rowCount(); row += step) {
        texts->selectRow(row);
        place.window().findChild<ui::translator::PreviewPane *>()->checkNow();
        place.look(QStringLiteral("text %1").arg(row));
    }
    for (int where = 0; where < 4; ++where) {
        place.choose("previewWhere", where);
        place.look(QStringLiteral("preview %1").arg(where));
    }
    if (auto *box = place.window().findChild<QPlainTextEdit *>(QStringLiteral("translation0")))
        box->setPlainText(QStringLiteral("[1] "));
    place.look(QStringLiteral("typed"));
    using ui::common::ActionId;
    for (const ActionId action : {ActionId::OpenFolder, ActionId::HandOut, ActionId::TakeIn, ActionId::PutIntoStore})
        place.act(action);
    place.window().takeInFile(world.path(QStringLiteral("nothing.xliff")));
    place.window().close(); // something is unsaved: it asks
    for (const char *way : {"nowhere", "q.json"}) {
        Workplace bad(world, visit, somePage);
        bad.window().openFolder(world.path(QLatin1String(way)));
        bad.look(QLatin1String(way));
    }
    Workplace coming(world, visit, comingUp);
    coming.window().openFolder(folder);
    coming.window().findChild<ui::translator::PreviewPane *>()->checkNow();
    coming.look(QStringLiteral("a text that comes up"));
    coming.window().replaceEverywhere(QStringLiteral("1"), QStringLiteral("2"));
    for (auto *dialog : coming.window().findChildren<ui::translator::MergeDialog *>()) {
        Screen changes{QStringLiteral("translator: what replacing changes"), *dialog, world.setLanguage()};
        changes.keepsLanguage = true; // a dialog is closed before anything else can be chosen
        visit(changes);
    }
    Workplace without(world, visit,
                      [](const ui::translator::PreviewRequest &, QWidget *) -> QWidget * { return nullptr; });
    without.window().openFolder(folder);
    without.look(QStringLiteral("a text without a window"));
    Workplace narrow(world, visit, tooNarrow);
    narrow.window().openFolder(folder);
    narrow.window().findChild<ui::translator::PreviewPane *>()->checkNow();
    narrow.look(QStringLiteral("a text that does not fit"));
    visitExplorerAsking(world);
}

void visitMoments(World &world, const Visit &visit)
{
    core::fieldwork::StaffPin pin(QString(), world.clock);
    const auto catalogue = std::shared_ptr<const core::language::Catalogue>(
        std::shared_ptr<const core::language::Catalogue>(), &world.catalogue); // the world outlives every page
    const app::WindowStage stage{
        catalogue, world.interface.language(), nullptr, world.questionnaire, world.clock, world.random, world.prompter,
        pin};
    core::questionnaire::Questionnaire alone = world.questionnaire; // some pages speak every language at once
    alone.languages = {world.interface.language()};
    const app::WindowStage kiosk{
        catalogue, world.interface.language(), nullptr, alone, world.clock, world.random, world.prompter, pin};
    visitEach(app::deskMakers(), stage, visit);
    visitEach(app::kioskMomentMakers(), kiosk, visit);
}

} // namespace tests
