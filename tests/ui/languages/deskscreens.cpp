// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/event.h"
#include "core/fieldwork/signedevent.h"
#include "core/language/locale.h"
#include "core/storage/collectionstore.h"
#include "tests/ui/languages/world.h"
#include "tests/ui/support/settle.h"
#include "ui/common/passphrasefield.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/makeresultspage.h"
#include "ui/desk/openanswerspage.h"
#include "ui/desk/taskpage.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace tests {
namespace {

using core::base::Language;

constexpr int patience = 300'000; ///< milliseconds, against hanging
const core::questionnaire::WaveId secondWave(QStringLiteral("2"));
const QString passphrase = QStringLiteral("seven quiet otters read");

/// A desk window, and hands at it.
class Desk
{
public:
    Desk(World &world, const Visit &visit)
        : m_world(world), m_visit(visit), m_window(needsOf(world), world.interface.language())
    {
        QObject::connect(&world.interface, &ui::common::InterfaceLanguage::languageChanged, &m_window,
                         &ui::desk::DeskWindow::setLanguage);
        show(m_window);
    }

    [[nodiscard]] ui::desk::DeskWindow &window() { return m_window; }
    void press(const char *button) { tests::press(m_window, button); }
    void look(const QString &name, bool keepsLanguage = false)
    {
        settle();
        Screen screen{QStringLiteral("desk: ") + name, m_window, m_world.setLanguage()};
        screen.keepsLanguage = keepsLanguage;
        m_visit(screen);
    }

    /// Presses a button that asks for these paths.
    void choose(const char *button, const QStringList &paths)
    {
        m_world.prompter.paths = paths;
        press(button);
    }

    void type(const char *name, const QString &text)
    {
        const auto fields = m_window.findChildren<ui::common::PassphraseField *>(QString::fromLatin1(name));
        for (ui::common::PassphraseField *field : fields) {
            if (field->isVisible())
                QTest::keyClicks(field, text);
        }
        settle();
    }

    /// Until what was started is done.
    void await()
    {
        const auto pages = m_window.findChildren<ui::desk::TaskPage *>();
        const bool ended = QTest::qWaitFor(
            [&pages] {
                return std::none_of(pages.begin(), pages.end(),
                                    [](const ui::desk::TaskPage *page) { return page->isWorking(); });
            },
            patience);
        if (!ended)
            qFatal("the desk's work does not end");
        settle();
    }

    /// A form that is filled, and what came of it.
    void finish(const char *button, const QStringList &paths, const QString &name, bool keepsLanguage = false)
    {
        choose(button, paths);
        await();
        look(name, keepsLanguage);
    }

private:
    [[nodiscard]] static ui::desk::DeskWindow::Needs needsOf(World &world)
    {
        constexpr core::fieldwork::PinCost cheapPin{1, std::size_t{8} * 1024};
        ui::desk::DeskWindow::Needs needs{world.clock,
                                          world.random,
                                          world.catalogue,
                                          world.prompter,
                                          world.questionnaire,
                                          ui::common::interfaceLanguages(world.catalogue),
                                          QStringLiteral("0.1.0"),
                                          world.path(QStringLiteral("staff-pin")),
                                          cheapPin};
        needs.keyCost = {1, core::storage::kLeastKeyMemory};
        needs.sealFile = world.path(QStringLiteral("seals"));
        needs.rootFile = world.path(QStringLiteral("office"));
        return needs;
    }

    World &m_world;
    const Visit &m_visit;
    ui::desk::DeskWindow m_window;
};

/// Invented answers. The texts are figures in brackets, which no walk takes for words of the program.
void answer(World &world, const QString &store, int count)
{
    static const QStringList texts{QStringLiteral("[%1] 040 123 4567"), QStringLiteral("[%1] 1@2.fi"),
                                   QStringLiteral("[%1] www.1.fi"), QStringLiteral("[%1] 131052-308T"),
                                   QStringLiteral("[%1]")};
    QStringList given;
    for (int each = 0; each < count; ++each)
        given.append(texts.at(each % texts.size()).arg(each));
    tests::answer(world, store, given, Language(QStringLiteral("fi")));
}

void visitEventPages(World &world, Desk &desk)
{
    desk.press("planEvent");
    desk.look(QStringLiteral("event, place"));
    auto &window = desk.window();
    window.findChild<QLineEdit *>(QStringLiteral("eventPlace"))->setText(QStringLiteral("1"));
    window.findChild<QLineEdit *>(QStringLiteral("eventDay"))
        ->setText(core::language::shortText(world.questionnaire.wave(secondWave)->opens));
    for (const char *step : {"languages", "kiosk", "summary"}) {
        desk.press("eventNext");
        desk.look(QStringLiteral("event, ") + QLatin1String(step));
        auto *target = window.findChild<QLineEdit *>(QStringLiteral("eventTarget"));
        if (target->isVisible()) {
            target->setText(QStringLiteral("-"));
            desk.press("eventNext");
            desk.look(QStringLiteral("event, no number"), true);
            target->clear();
        }
        if (QLatin1String(step) == QLatin1String("kiosk"))
            desk.press("supervision_1"); // with staff near, whoever was answering may continue
    }
    world.prompter.answers = {0};
    desk.press("eventCancel");
}

void visitStorePages(World &world, Desk &desk, const QString &store)
{
    desk.look(QStringLiteral("choose"));
    desk.press("officeFirst");
    desk.look(QStringLiteral("office, without a store"));
    desk.press("officeBack");
    desk.window().openStore(store);
    desk.look(QStringLiteral("store"));
    visitEventPages(world, desk);
    desk.press("staffNumber");
    desk.look(QStringLiteral("staff number"));
    desk.press("digit_1");
    desk.press("enterPin");
    desk.look(QStringLiteral("staff number, too short"), true); // a notice goes with its language
    for (int digit = 1; digit < 6; ++digit)
        desk.press("digit_2");
    desk.press("enterPin");
    desk.look(QStringLiteral("staff number, again"));
    for (int digit = 0; digit < 6; ++digit)
        desk.press("digit_3");
    desk.press("enterPin");
    desk.look(QStringLiteral("staff number, another one"), true);
    QDir folder(world.folder.path());
    if (!folder.mkdir(QStringLiteral("staff-pin"))) // where its file should be
        qFatal("the number can be saved");
    for (int digit = 0; digit < 12; ++digit) {
        if (digit > 0 && digit % 6 == 0)
            desk.press("enterPin");
        desk.press("digit_3");
    }
    desk.press("enterPin");
    const auto *said = desk.window().findChild<ui::common::WrappingLabel *>(QStringLiteral("staffNotice"));
    if (!QTest::qWaitFor([said] { return !said->text().isEmpty(); }, patience))
        qFatal("nothing is said of the number");
    desk.look(QStringLiteral("staff number, not saved"), true);
    folder.rmdir(QStringLiteral("staff-pin"));
    desk.press("cancelNumber");
    desk.press("checkMachine");
    desk.look(QStringLiteral("self-check"));
    desk.press("leaveSelfCheck");
    for (const char *button : {"paperForms", "beginPile", "leaveKeying", "leavePiles"})
        desk.press(button); // a pile that waits when the day is closed
    for (const char *moment : {"openDay", "closeDay"}) {
        desk.press(moment);
        desk.look(QStringLiteral("day, ") + QLatin1String(moment));
        desk.press("dayBack");
    }
    desk.window().goToMakeResults();
    desk.look(QStringLiteral("results"));
    desk.press("resultsBack");
}

/// From the page of the office to a form of its keys, with a key in it.
void openKeyForm(World &world, Desk &desk, const char *act)
{
    desk.press("officeKeys");
    desk.press(act);
    desk.choose("chooseKey", {world.path(QStringLiteral("owner.key"))});
    desk.type("passphrase", passphrase);
}

void makeKey(World &world, Desk &desk, const char *file)
{
    desk.press("officeKeys");
    desk.press("makeKey");
    desk.type("newPassphrase", passphrase);
    desk.type("newPassphraseAgain", passphrase);
    desk.choose("keyGo", {world.path(QLatin1String(file))});
    desk.await();
}

void visitKeys(World &world, Desk &desk)
{
    desk.look(QStringLiteral("office"));
    desk.press("officeKeys");
    desk.look(QStringLiteral("keys"));
    desk.press("taskBack");
    makeKey(world, desk, "office.key");
    desk.press("taskBack");
    for (const char *other : {"second.key", "third.key"}) {
        makeKey(world, desk, other);
        desk.press("taskBack");
    }
    makeKey(world, desk, "owner.key");
    desk.look(QStringLiteral("keys, made"));
    desk.press("taskBack");
    for (const auto &[act, paths] : {std::pair{"tryKey", QStringList()},
                                     std::pair{"paperKey", QStringList(world.path(QStringLiteral("paper.html")))}}) {
        openKeyForm(world, desk, act);
        desk.look(QStringLiteral("keys, form of ") + QLatin1String(act));
        desk.finish("keyGo", paths, QStringLiteral("keys, after ") + QLatin1String(act));
        desk.press("taskBack");
    }
    openKeyForm(world, desk, "changePassphrase");
    desk.look(QStringLiteral("keys, another passphrase"));
    desk.type("newPassphrase", passphrase);
    desk.type("newPassphraseAgain", passphrase);
    desk.finish("keyGo", {}, QStringLiteral("keys, passphrase changed"));
    desk.press("taskBack");
}

void visitSignedEvent(World &world, Desk &desk, const QString &store)
{
    core::fieldwork::Event event;
    event.id = core::interview::EventId(QStringLiteral("1"));
    event.place = QStringLiteral("1");
    event.day = world.clock.day;
    event.questionnaire = world.questionnaire.id;
    event.wave = secondWave;
    event.languages = {Language(QStringLiteral("fi")), Language(QStringLiteral("sv"))};
    if (!core::fieldwork::saveEvent(store, event))
        qFatal("no event");
    desk.window().openStore(store);
    desk.press("office");
    desk.press("officeSign");
    desk.look(QStringLiteral("sign an event"));
    desk.press("signEvent"); // without a key
    desk.look(QStringLiteral("sign an event, no key"), true);
    desk.finish("plainFolder", {world.path(QStringLiteral("1"))}, QStringLiteral("event folder, not signed"));
    desk.press("taskBack");
    desk.press("officeSign");
    desk.choose("eventKeys", {world.path(QStringLiteral("owner.key.pub"))});
    desk.choose("chooseKey", {world.path(QStringLiteral("office.key"))});
    desk.type("passphrase", passphrase);
    desk.look(QStringLiteral("sign an event, filled"));
    desk.finish("signEvent", {world.path(QStringLiteral("1.event"))}, QStringLiteral("event signed"));
    desk.press("taskBack");
    desk.press("officeBack");
}

void visitNewStore(World &world, Desk &desk)
{
    desk.window().openStore(QString());
    desk.press("makeStore");
    desk.look(QStringLiteral("new store"));
    desk.choose("addKeys", {world.path(QStringLiteral("owner.key.pub"))});
    desk.look(QStringLiteral("new store, a key"));
    const QDate day = world.clock.day;
    constexpr int longAgo = 60; // days
    world.clock.day = day.addDays(longAgo);
    desk.press("keyAway");
    desk.choose("addKeys", {world.path(QStringLiteral("owner.key.pub"))});
    desk.look(QStringLiteral("new store, a key tried long ago"));
    world.clock.day = day;
    for (const char *key : {"office", "second", "third"})
        desk.choose("addKeys", {world.path(QLatin1String(key) + QStringLiteral(".key.pub"))});
    desk.look(QStringLiteral("new store, too many keys"), true);
    for (int key = 0; key < 3; ++key)
        desk.press("keyAway");
    desk.choose("fromEvent", {world.path(QStringLiteral("1.event"))});
    desk.look(QStringLiteral("new store, an event"));
    desk.press("compared");
    desk.finish("makeSealed", {world.path(QStringLiteral("sealed"))}, QStringLiteral("new store made"));
    desk.press("taskNext");
}

void visitHandOver(World &world, Desk &desk)
{
    const QString store = world.path(QStringLiteral("sealed")), bundle = world.path(QStringLiteral("1.bundle"));
    answer(world, store, 3);
    desk.window().openStore(store);
    desk.look(QStringLiteral("sealed store"));
    desk.press("handOver");
    desk.look(QStringLiteral("hand over"));
    desk.finish("writeBundle", {bundle}, QStringLiteral("handed over"), true); // the mail's language was chosen
    desk.press("taskBack");
    desk.press("office");
    desk.press("officeMerge");
    desk.look(QStringLiteral("merge"));
    desk.choose("chooseArchive", {world.path(QStringLiteral("archive"))});
    desk.choose("newKeys", {world.path(QStringLiteral("office.key.pub"))});
    desk.press("merge"); // the words are not compared yet
    desk.look(QStringLiteral("merge, other keys"), true);
    desk.press("taskBack");
    desk.press("officeMerge");
    desk.choose("chooseArchive", {world.path(QStringLiteral("archive"))});
    desk.choose("chooseBundles", {bundle});
    desk.choose("chooseKey", {world.path(QStringLiteral("owner.key"))});
    desk.type("passphrase", passphrase);
    desk.look(QStringLiteral("merge, filled"));
    desk.finish("merge", {}, QStringLiteral("merged"));
    desk.press("taskBack");
    desk.press("officeBack");
    desk.press("handOver");
    desk.finish("readReceipt", {world.path(QStringLiteral("archive-receipts/1.receipt"))}, QStringLiteral("receipt"));
    desk.press("taskBack");
    desk.window().goToMakeResults();
    desk.look(QStringLiteral("results of a sealed store"));
    emit desk.window().findChild<ui::desk::MakeResultsPage *>()->publishWanted(); // nothing: no file is named
    desk.press("resultsBack");
}

void visitBackups(World &world, Desk &desk)
{
    const QString backup = world.path(QStringLiteral("1.backup"));
    const QDir folder(world.folder.path());
    if (!folder.mkpath(QStringLiteral("stick")))
        qFatal("no folder for the copy");
    const auto open = [&] {
        desk.press("office");
        desk.press("officeBackup");
    };
    open();
    desk.look(QStringLiteral("backup"));
    desk.finish("writeBackup", {backup}, QStringLiteral("backed up"));
    desk.press("taskBack");
    desk.press("officeBackup");
    desk.finish("makeMirror", {folder.filePath(QStringLiteral("stick"))}, QStringLiteral("second copy"));
    desk.press("taskBack");
    desk.press("officeBackup");
    desk.finish("recoverBackup", {backup, folder.filePath(QStringLiteral("again"))}, QStringLiteral("recovered"));
    desk.press("taskNext");
    open();
    world.prompter.answers = {0};
    desk.finish("eraseStore", {}, QStringLiteral("erased"));
    desk.press("taskBack");
}

/// Stores that are seldom seen: erased before they are handed over, or made to practise with.
void visitOtherStores(World &world, Desk &desk)
{
    const QString store = makeStore(world, QStringLiteral("waiting"));
    answer(world, store, 2);
    desk.window().openStore(store);
    desk.press("office");
    desk.press("officeBackup");
    desk.press("eraseStore"); // it is kept
    desk.press("taskBack");
    desk.press("officeBack");
    desk.choose("practiceCopy", {world.path(QStringLiteral("practice"))});
    desk.look(QStringLiteral("store to practise with"));
}

/// Where answers are read and approved, from the first to the last.
void visitOpenAnswers(World &world, const Visit &visit, const QString &store)
{
    constexpr int enough = 12; // ten are needed
    answer(world, store, enough);
    ui::desk::OpenAnswersPage page({world.clock,
                                    world.random,
                                    world.catalogue,
                                    world.prompter,
                                    ui::common::interfaceLanguages(world.catalogue),
                                    {},
                                    {},
                                    {}});
    page.setLanguage(world.interface.language());
    QObject::connect(&world.interface, &ui::common::InterfaceLanguage::languageChanged, &page,
                     &ui::desk::OpenAnswersPage::setLanguage);
    show(page, {960, 720});
    const auto look = [&](const QByteArray &name) {
        settle();
        visit({QStringLiteral("desk: open answers, ") + QLatin1String(name), page, world.setLanguage()});
    };
    page.begin(store, true);
    look("sealed");
    page.begin(store, false);
    auto *main = page.findChild<QAbstractButton *>(QStringLiteral("openMain"));
    if (!QTest::qWaitFor([main] { return main->isVisible(); }, patience))
        qFatal("the open answers are not read");
    look("reading");
    for (int each = 0; each < enough; ++each) {
        look(QByteArray("answer ") + QByteArray::number(each));
        QTest::keyClick(&page, each == 0 ? Qt::Key_L : Qt::Key_A);
        settle();
    }
    look("decided");
    press(page, "openPrevious"); // back from the end
    look("approved");
    for (int each = 1; each < enough; ++each)
        QTest::keyClick(&page, Qt::Key_P);
    look("left out");
}

/// The stages of making results that take work to reach.
void visitMakingResults(World &world, const Visit &visit)
{
    ui::desk::MakeResultsPage page(world.prompter);
    show(page, {960, 720});
    const auto look = [&](const QByteArray &name) {
        settle();
        visit({QStringLiteral("desk: results, ") + QLatin1String(name), page, world.setLanguage()});
    };
    using core::disclosure::ReleaseKind;
    for (const auto kind : {ReleaseKind::Draft, ReleaseKind::Published}) {
        const QByteArray of = kind == ReleaseKind::Draft ? "draft " : "file ";
        page.showWorking(kind);
        page.setProgress(3, 10);
        look(of + "working");
        page.showDone(QStringLiteral("/2.release"));
        look(of + "done");
        page.showFailed(QString());
        look(of + "failed");
    }
}

} // namespace

void visitDesk(World &world, const Visit &visit)
{
    const QString store = makeStore(world, QStringLiteral("store"));
    {
        Desk desk(world, visit);
        visitStorePages(world, desk, store);
        desk.press("office");
        visitKeys(world, desk);
        visitSignedEvent(world, desk, store);
        visitNewStore(world, desk);
        visitHandOver(world, desk);
        visitBackups(world, desk);
        visitOtherStores(world, desk);
    }
    visitOpenAnswers(world, visit, store);
    visitDeskPages(world, visit, store);
    visitMakingResults(world, visit);
}

} // namespace tests
