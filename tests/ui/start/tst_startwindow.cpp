// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/languageswitch.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using core::base::Language;
using ui::start::StartWindow;
using ui::start::WorkplaceKind;

namespace {

const QList<Language> languages{Language(u"fi"_qs), Language(u"sv"_qs), Language(u"en"_qs)};
const std::vector<WorkplaceKind> all{WorkplaceKind::Answer, WorkplaceKind::Fieldwork, WorkplaceKind::Results,
                                     WorkplaceKind::Translations};

} // namespace

class TestStartWindow : public QObject
{
    Q_OBJECT
private slots:
    void leadsToEachWorkplace();
    void keyboardReachesEverything();
    void offersResultsOfAStoreOnlyWhenThereIsOne();
    void fitsInEveryLanguageAndSize_data();
    void fitsInEveryLanguageAndSize();
};

void TestStartWindow::leadsToEachWorkplace()
{
    StartWindow window(languages, all);
    QSignalSpy chosen(&window, &StartWindow::workplaceChosen);
    window.show();
    const auto cards = window.findChildren<ui::start::WorkplaceCard *>();
    QCOMPARE(cards.size(), 4);
    for (auto *card : cards) {
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(chosen.last().first().value<WorkplaceKind>(), card->kind());
        QVERIFY(!card->accessibleName().isEmpty());
        QVERIFY(!card->accessibleDescription().isEmpty());
    }
    QCOMPARE(chosen.size(), 4);
}

void TestStartWindow::keyboardReachesEverything()
{
    StartWindow window(languages, all);
    window.setStore(ui::start::StoreSummary{u"2022-23"_qs, 12, true});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSet<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (auto *button : window.findChildren<QAbstractButton *>())
        QVERIFY2(!button->isVisible() || reached.contains(button), qPrintable(button->text()));

    QSignalSpy chosen(&window, &StartWindow::workplaceChosen);
    auto *card = window.findChild<ui::start::WorkplaceCard *>();
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
}

void TestStartWindow::offersResultsOfAStoreOnlyWhenThereIsOne()
{
    StartWindow window(languages, all);
    window.show();
    auto *make = window.findChild<ui::common::BigButton *>(u"makeResults"_qs);
    QVERIFY(!make->isVisible());
    window.setStore(ui::start::StoreSummary{u"2022-23"_qs, 12, false});
    QVERIFY(make->isVisible());
    QSignalSpy wanted(&window, &StartWindow::makeResultsWanted);
    QTest::mouseClick(make, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    window.setStore(std::nullopt);
    QVERIFY(!make->isVisible());
}

void TestStartWindow::fitsInEveryLanguageAndSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const Language &language : languages) {
        for (const int percent : {100, 200})
            QTest::addRow("%s %d %%", qPrintable(language.text()), percent) << language.text() << percent;
    }
}

void TestStartWindow::fitsInEveryLanguageAndSize()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    ui::common::Theme theme;
    theme.textPercent = percent;
    const ui::common::Appearance appearance(*qobject_cast<QApplication *>(qApp), theme);
    const ui::common::InterfaceLanguage interface((Language(language)));
    StartWindow window(languages, all);
    window.setLanguage(Language(language));
    window.setStore(ui::start::StoreSummary{u"2022-23"_qs, 375, true});
    window.resize(1024, 720);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto faults = ui::common::checkPage(window, 32);
    QVERIFY2(faults.empty(), qPrintable(ui::common::faultText(faults)));
    const QString pictures = qEnvironmentVariable("BAROMETER_SCREENSHOTS");
    if (!pictures.isEmpty())
        window.grab().save(QDir(pictures).filePath(QStringLiteral("start-%1-%2.png").arg(language).arg(percent)));
}

BAROMETER_TEST(TestStartWindow)
#include "tst_startwindow.moc"
