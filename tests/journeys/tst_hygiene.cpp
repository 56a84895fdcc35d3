// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing crosses to the next person. Somebody leaves marks in every answer, copies and selects them, enlarges the
// text, turns the contrast, takes a second language, and goes in one of four ways. Then everything is searched: what is
// on the screen and what assistive technology hears, undo, clipboard and selection, every file of the store and of the
// person's home, and the program's own memory.
#include "core/base/wipedmemory.h"
#include "tests/journeys/hands.h"
#include "tests/journeys/storekiosk.h"
#include "tests/support/mark.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/settle.h"
#include "ui/common/safetextbox.h"
#include "ui/kiosk/page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace core::questionnaire;
using tests::Hands;
using tests::Mark;
using tests::StoreKiosk;
using ui::common::SafeTextBox;
using ui::kiosk::Stage;

namespace {

void typeMark(QWidget &field, const Mark &mark)
{
    for (size_t place = 0; place < Mark::length; ++place)
        QTest::keyClick(&field, mark.at(place));
}

/// Everything a person could see or hear in the window.
bool isShown(const Mark &mark, const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), [&](QWidget *widget) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        return face != nullptr &&
            (mark.isIn(face->text(QAccessible::Name)) || mark.isIn(face->text(QAccessible::Value)) ||
             mark.isIn(face->text(QAccessible::Description)));
    });
}

bool isInFiles(const Mark &mark, const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && mark.isIn(file.readAll()))
            return true;
    }
    return false;
}

} // namespace

class TestHygiene : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { core::base::wipeFreedMemory(); }
    void searchFindsWhatIsThere();
    void nothingCrosses_data();
    void nothingCrosses();

private:
    Questionnaire m_questionnaire = tests::shippedQuestionnaire();
};

void TestHygiene::searchFindsWhatIsThere()
{
    core::base::SeededRandom random(tests::seed());
    const Mark mark(random);
    QVERIFY(placeInMemory(mark).isEmpty());
    QString text;
    for (size_t place = 0; place < Mark::length; ++place)
        text.append(QLatin1Char(mark.at(place)));
    QVERIFY(mark.isIn(text));
    QVERIFY(!placeInMemory(mark).isEmpty());
    text.fill(u'x');
}

void TestHygiene::nothingCrosses_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("sends") << u"send"_qs;
    QTest::newRow("stops and sends") << u"sendSoFar"_qs;
    QTest::newRow("stops and deletes") << u"deleteAnswers"_qs;
    QTest::newRow("walks away") << u"away"_qs;
}

void TestHygiene::nothingCrosses()
{
    QFETCH(QString, way);
    core::base::SeededRandom random(tests::seed());
    const Mark mark(random);
    StoreKiosk kiosk(m_questionnaire);
    Hands hands(kiosk.window(), Hands::Way::Mouse);
    QVERIFY(hands.press(u"start_sv"_qs));
    QVERIFY(hands.press(u"textSize"_qs));
    QVERIFY(hands.press(u"contrast"_qs));
    QVERIFY(hands.press(u"beside"_qs));
    QVERIFY(hands.press(u"begin"_qs));
    int texts = 0;
    while (kiosk.session().stage() == Stage::Form) {
        for (const auto &view : kiosk.session().interview()->page().questions) {
            if (view.question->type != QuestionType::OpenText)
                QVERIFY(hands.answer(view, tests::answerTo(*kiosk.session().interview(), view, true, random)));
        }
        for (auto *box : kiosk.window().findChildren<SafeTextBox *>()) {
            box->setFocus();
            typeMark(*box, mark);
            QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(box, Qt::Key_C, Qt::ControlModifier);
            ++texts;
            QVERIFY(isShown(mark, kiosk.window()));
            QVERIFY(mark.isIn(QGuiApplication::clipboard()->text()));
        }
        QVERIFY(hands.press(u"next"_qs));
    }
    QVERIFY(texts > 0);
    if (way == u"away") {
        kiosk.session().away();
        QVERIFY(!isShown(mark, kiosk.window()));
        kiosk.session().leave();
    } else {
        if (way != u"send")
            QVERIFY(hands.press(u"stop"_qs));
        QVERIFY(hands.press(way));
        QVERIFY(kiosk.waitFor(Stage::Done));
        QVERIFY(hands.press(u"toStart"_qs));
    }
    QVERIFY(kiosk.waitFor(Stage::Start));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    tests::settle();

    QVERIFY(!isShown(mark, kiosk.window()));
    const QClipboard *clipboard = QGuiApplication::clipboard();
    QVERIFY(clipboard->text().isEmpty());
    QVERIFY(!clipboard->supportsSelection() || clipboard->text(QClipboard::Selection).isEmpty());
    QVERIFY(!isInFiles(mark, kiosk.folder()));
    QVERIFY(!isInFiles(mark, QStandardPaths::writableLocation(QStandardPaths::HomeLocation)));
    if (core::base::canWipeFreedMemory())
        QCOMPARE(placeInMemory(mark), QString());

    // The next one begins as everybody does, and undo brings nothing back.
    QCOMPARE(kiosk.session().language().text(), u"fi"_qs);
    QVERIFY(kiosk.session().beside().isEmpty());
    QVERIFY(hands.press(u"start_en"_qs));
    QVERIFY(hands.press(u"begin"_qs));
    QCOMPARE(ui::common::themeOf(&kiosk.window()).textPercent, 100);
    QCOMPARE(ui::common::themeOf(&kiosk.window()).scheme, ui::common::ColourScheme::Light);
    while (kiosk.session().stage() == Stage::Form) {
        for (const auto *button : kiosk.window().page()->findChildren<QAbstractButton *>())
            QVERIFY(!button->isChecked());
        for (auto *box : kiosk.window().findChildren<SafeTextBox *>()) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
            QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
            QVERIFY(box->toPlainText().isEmpty());
        }
        QVERIFY(hands.press(u"next"_qs));
    }
    QVERIFY(!isShown(mark, kiosk.window()));
}

BAROMETER_TEST(TestHygiene)
#include "tst_hygiene.moc"
