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
#include <array>
#include <cstdio>

using namespace core::questionnaire;
using tests::Hands;
using tests::StoreKiosk;
using ui::common::SafeTextBox;
using ui::kiosk::Stage;

namespace {

/// A word that exists nowhere but where somebody types it: here it is kept turned, so that the search does not find
/// the searcher.
class Mark
{
public:
    static constexpr size_t length = 16;

    explicit Mark(core::base::RandomSource &random)
    {
        for (unsigned char &each : m_turned)
            each = static_cast<unsigned char>(turn ^ ('a' + random.below(26)));
    }
    [[nodiscard]] char at(size_t place) const { return static_cast<char>(m_turned.at(place) ^ turn); }

    /// Whether it stands somewhere in the bytes, a letter every `step` bytes: 1 as it is written to files, 2 as QString
    /// has it.
    [[nodiscard]] bool isIn(const char *bytes, size_t size, size_t step) const
    {
        for (size_t from = 0; from + length * step <= size; ++from) {
            size_t same = 0;
            while (same < length &&
                   static_cast<unsigned char>(bytes[from + same * step] ^ char(turn)) == m_turned[same])
                ++same;
            if (same == length)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isIn(const QByteArray &bytes) const
    {
        const auto size = static_cast<size_t>(bytes.size());
        return isIn(bytes.constData(), size, 1) || isIn(bytes.constData(), size, 2);
    }
    [[nodiscard]] bool isIn(const QString &text) const { return isIn(text.toUtf8()); }

private:
    static constexpr unsigned char turn = 0x80;
    std::array<unsigned char, length> m_turned{};
};

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

/// Where in the writable memory of this process it stands; empty: nowhere.
QString placeInMemory(const Mark &mark)
{
    std::FILE *maps = std::fopen("/proc/self/maps", "r");
    std::FILE *memory = std::fopen("/proc/self/mem", "r");
    static std::array<char, 1 << 20> buffer;
    std::array<char, 512> line{};
    QString found;
    while (found.isEmpty() && std::fgets(line.data(), int(line.size()), maps) != nullptr) {
        unsigned long from = 0;
        unsigned long to = 0;
        std::array<char, 8> rights{};
        if (std::sscanf(line.data(), "%lx-%lx %7s", &from, &to, rights.data()) != 3 || rights[1] != 'w')
            continue;
        const auto own = reinterpret_cast<unsigned long>(buffer.data());
        constexpr unsigned long overlap = Mark::length * 2;
        for (unsigned long place = from; place < to && found.isEmpty(); place += buffer.size() - overlap) {
            if (place + buffer.size() > own && place < own + buffer.size())
                continue; // the buffer of this search
            const size_t wanted = std::min<unsigned long>(buffer.size(), to - place);
            if (std::fseek(memory, long(place), SEEK_SET) != 0)
                break;
            const size_t read = std::fread(buffer.data(), 1, wanted, memory);
            if (mark.isIn(buffer.data(), read, 1) || mark.isIn(buffer.data(), read, 2))
                found = QString::fromLatin1(line.data());
        }
        buffer.fill('\0');
    }
    std::fclose(maps);
    std::fclose(memory);
    return found;
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
