// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The translators' workplace at work: on invented texts, and on the program's own in every state that they can be in.
#include "core/base/safefile.h"
#include "core/language/pseudolanguage.h"
#include "core/language/termlist.h"
#include "tests/ui/languages/world.h"
#include "tests/ui/support/settle.h"
#include "ui/common/actions.h"
#include "ui/translator/mergedialog.h"
#include "ui/translator/placecheck.h"
#include "ui/translator/translatorwindow.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <utility>

namespace tests {
namespace {

using core::base::Language;

constexpr int patience = 60'000; ///< milliseconds, against hanging

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
        : Workplace(world, visit, services(world, window))
    {
    }
    Workplace(World &world, const Visit &visit, ui::translator::TranslatorServices services)
        : m_world(world), m_visit(visit), m_window(std::move(services))
    {
        show(m_window, {1920, 1080});
    }
    [[nodiscard]] ui::translator::TranslatorWindow &window() { return m_window; }
    void act(ui::common::ActionId action) { ui::common::findAction(m_window, action)->trigger(); }
    void look(const QString &name, bool keepsLanguage = false)
    {
        settle();
        Screen screen{QStringLiteral("translator: ") + name, m_window, m_world.setLanguage()};
        screen.keepsLanguage = keepsLanguage;
        m_visit(screen);
    }
    void choose(const char *box, int index)
    {
        auto *found = m_window.findChild<QComboBox *>(QLatin1String(box));
        if (found != nullptr && index < found->count())
            found->setCurrentIndex(index);
    }

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

private:
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

/// The program's own texts, with a Swedish catalogue that has a text of each state.
QString makeRealFolder(World &world)
{
    const QDir folder(world.path(QStringLiteral("real")));
    if (!QDir().mkpath(folder.path()))
        qFatal("no folder to translate in");
    for (const QString &name : {QStringLiteral("q.json"), QStringLiteral("barometer_fi.ts")}) {
        if (!QFile::copy(world.path(name), folder.filePath(name)))
            qFatal("no texts");
    }
    const QByteArray swedish = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context><name>Form</name>
<message><source>Next</source><translation type="unfinished">Nästa sida i enkäten</translation></message>
<message><source>Begin</source><oldsource>Start</oldsource><translation type="unfinished">Börja</translation></message>
<message><source>%1 of %2 chosen</source><translation type="unfinished">valda</translation></message>
<message><source>Back</source><translation>Tillbaka</translation></message>
</context>
</TS>
)";
    if (!core::base::writeFile(folder.filePath(QStringLiteral("barometer_sv.ts")), swedish) ||
        !core::base::writeFile(folder.filePath(QStringLiteral("barometer_se.ts")), figures(QStringLiteral("sv"), true)))
        qFatal("no catalogue");
    return folder.path();
}

/// The text and, where it is wanted, another one beside it that does not fit.
QWidget *crowded(const ui::translator::PreviewRequest &request, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *fits = new QLabel(request.unit.text(request.language), page);
    fits->setGeometry(0, 0, 900, 60);
    auto *other = new QLabel(QStringLiteral("[1234567890]"), page);
    other->setGeometry(0, 80, 2, 2);
    return page;
}

/// Looks where every language is seen at once: no walk asks of what language the words are.
class RealTexts
{
public:
    RealTexts(World &world, const Visit &visit) : m_world(world), m_visit(visit), m_place(world, visit, needs())
    {
        m_folder = makeRealFolder(world);
        m_place.window().openFolder(m_folder);
        for (const auto &[box, tag] : {std::pair("source", "fi"), std::pair("target", "sv")}) {
            auto *found = m_place.window().findChild<QComboBox *>(QLatin1String(box));
            found->setCurrentIndex(found->findData(QLatin1String(tag)));
        }
        settle();
    }

    void visit()
    {
        look("opened");
        for (const char *unit : {"Seuraava", "Aloita", "Valittu %1/%2", "Takaisin"})
            choose(unit);
        for (const int where : {0, 2}) { // a page of the survey, a page of the report
            m_place.choose("previewWhere", where);
            m_place.window().findChild<ui::translator::PreviewPane *>()->checkNow();
            look("a page");
        }
        m_isNarrow = true;
        choose("Seuraava");
        lookAtEveryPage();
        publish();
        changeOutside();
    }

private:
    [[nodiscard]] ui::translator::TranslatorServices needs()
    {
        auto needs = Workplace::services(m_world, crowded);
        const auto page = [this](const ui::translator::PreviewRequest &request, QWidget *parent) {
            return m_isNarrow ? tooNarrow(request, parent) : crowded(request, parent);
        };
        needs.terms = core::language::TermList({{{{Language(QStringLiteral("fi")), {QStringLiteral("seuraava")}},
                                                  {Language(QStringLiteral("sv")), {QStringLiteral("[1]")}}}}});
        needs.preview = page;
        needs.resultsPreview = page;
        needs.reportPreview = page;
        needs.windowPages = [](const core::language::TsFile &, const Language &) {
            return std::vector<ui::translator::WindowPage>{{[] { return new QWidget; }, false,
                                                            [](const QString &) {
                                                                return true;
                                                            }}};
        };
        needs.publish = [this](const QString &,
                               const core::questionnaire::Questionnaire &) -> core::base::Result<QMap<Language, int>> {
            return std::exchange(m_changed, {});
        };
        return needs;
    }

    void look(const char *name)
    {
        settle();
        Screen screen{QStringLiteral("translator, own texts: ") + QLatin1String(name), m_place.window(),
                      m_world.setLanguage()};
        screen.speaksAllLanguages = true;
        screen.keepsLanguage = true;
        m_visit(screen);
    }

    /// A text of the kiosk's pages, by what it says in Finnish.
    void choose(const char *finnish)
    {
        using Model = ui::translator::TranslationModel;
        auto *list = m_place.window().findChild<QTableView *>(QStringLiteral("texts"));
        const QAbstractItemModel *texts = list->model();
        for (int row = 0; row < texts->rowCount(); ++row) {
            if (texts->index(row, Model::SourceColumn).data().toString() == QLatin1String(finnish) &&
                texts->index(row, Model::PlaceColumn).data().toString().contains(QLatin1String("Form"))) {
                list->setCurrentIndex(texts->index(row, 0));
                m_place.window().findChild<ui::translator::PreviewPane *>()->checkNow();
                look(finnish);
                return;
            }
        }
        qWarning("no such text: %s", finnish);
    }

    void lookAtEveryPage()
    {
        m_place.act(ui::common::ActionId::LookAtPages);
        auto *places = m_place.window().findChild<ui::translator::PlaceCheck *>();
        bool isLookedAt = false;
        QObject::connect(places, &ui::translator::PlaceCheck::progressed, &m_place.window(), [&] {
            if (!std::exchange(isLookedAt, true))
                look("looking at pages");
        });
        while (places->isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        look("every page looked at");
    }

    void publish()
    {
        for (int time = 0; time < 2; ++time) { // the second time the store has the texts
            m_world.prompter.paths = {m_folder};
            m_place.act(ui::common::ActionId::PutIntoStore);
        }
    }

    void changeOutside()
    {
        m_place.window()
            .findChild<QPlainTextEdit *>(QStringLiteral("translation0"))
            ->setPlainText(QStringLiteral("[2]"));
        settle();
        m_world.prompter.answers = {0};
        if (!core::base::writeFile(m_folder + QStringLiteral("/barometer_en.ts"), figures(QStringLiteral("en"), false)))
            qFatal("the folder cannot be changed");
        if (!QTest::qWaitFor([this] { return m_world.prompter.answers.isEmpty(); }, patience))
            qFatal("nobody notices that a file has changed");
    }

    World &m_world;
    const Visit &m_visit;
    QMap<Language, int> m_changed{{Language(QStringLiteral("fi")), 3}};
    bool m_isNarrow = false;
    QString m_folder;
    Workplace m_place;
};

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
        texts->setCurrentIndex(texts->model()->index(row, 0));
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
    auto *places = place.window().findChild<ui::translator::PlaceCheck *>();
    place.act(ActionId::LookAtPages);
    while (places->isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    place.look(QStringLiteral("every page looked at"), true); // what was found goes with its language
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
}

void visitTranslatorStates(World &world, const Visit &visit)
{
    RealTexts(world, visit).visit();
}

} // namespace tests
