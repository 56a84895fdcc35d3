// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of the desk that stand for themselves: paper forms, the check of the data, the method.
#include "core/language/pseudolanguage.h"
#include "tests/ui/languages/world.h"
#include "tests/ui/support/settle.h"
#include "ui/common/safetextbox.h"
#include "ui/desk/datacheckpage.h"
#include "ui/desk/keyingpage.h"
#include "ui/desk/keymap.h"
#include "ui/desk/methodpage.h"
#include "ui/desk/paperdesk.h"

#include <QAbstractButton>
#include <QSet>
#include <QTest>

namespace tests {
namespace {

using core::base::Language;

constexpr int patience = 60'000; ///< milliseconds, against hanging

/// A form with these keys first and everything behind them left empty, saved with Enter. newKeys: called where a field
/// has keys that none had before.
void keyForm(
    const QWidget &window, const QString &keys, const std::function<void()> &newKeys = [] {})
{
    auto *page = window.findChild<ui::desk::KeyingPage *>();
    const auto *map = page->findChild<ui::desk::KeyMap *>(QStringLiteral("keyMap"));
    auto *text = page->findChild<ui::common::SafeTextBox *>();
    QSet<QString> known;
    QTest::keyClicks(page, keys);
    for (int i = 0; i < 200 && (text->isVisible() || (map->isVisible() && !map->accessibleName().isEmpty())); ++i) {
        const auto *special = page->findChild<ui::desk::KeyMap *>(QStringLiteral("specialKeys"));
        if (!known.contains(special->accessibleName())) {
            known.insert(special->accessibleName());
            newKeys();
        }
        QTest::keyClick(text->isVisible() ? static_cast<QWidget *>(text) : page, Qt::Key_Minus);
    }
    QTest::keyClick(page, Qt::Key_Return);
    settle();
}

/// From an empty pile to the verdict on it.
void visitPaper(World &world, const Visit &visit, const QString &store)
{
    ui::desk::PaperDesk desk({world.clock, world.random, world.catalogue, world.prompter});
    QObject::connect(&world.interface, &ui::common::InterfaceLanguage::languageChanged, &desk,
                     &ui::desk::PaperDesk::setLanguage);
    show(desk);
    if (!desk.begin(store, std::nullopt, world.interface.language()))
        qFatal("the paper forms of the store do not open");
    // A form stays in the language it is written in, whatever the page speaks.
    const auto look = [&](const char *name, bool isForm = false) {
        settle();
        Screen screen{QStringLiteral("desk: paper, ") + QLatin1String(name), desk, world.setLanguage()};
        screen.keepsLanguage = isForm;
        visit(screen);
    };
    look("piles");
    world.prompter.paths = {world.folder.path()};
    press(desk, "printForms");
    look("forms to print", true); // a notice goes with its language
    press(desk, "beginPile");
    look("keying", true);
    press(desk, "endKeying");
    look("keying, nothing yet", true);
    QTest::keyClicks(desk.findChild<ui::desk::KeyingPage *>(), QStringLiteral("0906x"));
    look("keying, a wrong key", true);
    press(desk, "endKeying");
    look("keying, half a form", true);
    press(desk, "leaveKeying"); // in the midst of it? No.
    keyForm(desk, QStringLiteral("789"), [&look] { look("keying, other keys", true); });
    keyForm(desk, QStringLiteral("1121555"));
    press(desk, "undoKey"); // the last form again? No.
    press(desk, "endKeying");
    look("keying again", true);
    keyForm(desk, QStringLiteral("0906788")); // a slip in the third grade
    keyForm(desk, QStringLiteral("1121555"));
    look("differences");
    press(desk, "first_0_4");
    look("verdict");
    press(desk, "savePile");
    look("saved", true);
}

void visitDataCheck(World &world, const Visit &visit, const QString &store)
{
    ui::desk::DataCheckPage page({world.clock,
                                  world.random,
                                  world.catalogue,
                                  world.prompter,
                                  ui::common::interfaceLanguages(world.catalogue),
                                  {},
                                  {},
                                  {},
                                  {}});
    page.setLanguage(world.interface.language());
    QObject::connect(&world.interface, &ui::common::InterfaceLanguage::languageChanged, &page,
                     &ui::desk::DataCheckPage::setLanguage);
    show(page, {960, 720});
    const auto look = [&](const char *name) {
        settle();
        visit({QStringLiteral("desk: data check, ") + QLatin1String(name), page, world.setLanguage()});
    };
    const auto await = [&page] {
        if (!QTest::qWaitFor([&page] { return !page.isWorking(); }, patience))
            qFatal("the data check does not end");
        settle();
    };
    page.begin(store, true);
    look("sealed");
    page.begin(store, false);
    look("form");
    press(page, "lookThrough");
    await();
    look("found");
    press(page, "taskNext");
    await();
    look("done");
}

void visitMethod(World &world, const Visit &visit)
{
    ui::desk::MethodPage page;
    page.showLanguage(world.interface.language());
    QObject::connect(&world.interface, &ui::common::InterfaceLanguage::languageChanged, &page,
                     &ui::desk::MethodPage::showLanguage);
    show(page, {960, 720});
    visit({QStringLiteral("desk: method"), page, world.setLanguage()});
}

} // namespace

void visitDeskPages(World &world, const Visit &visit, const QString &store)
{
    visitPaper(world, visit, store);
    visitDataCheck(world, visit, store);
    if (!core::language::pseudoOf(world.interface.language())) // the help is a file of each language, not a text
        visitMethod(world, visit);
}

} // namespace tests
