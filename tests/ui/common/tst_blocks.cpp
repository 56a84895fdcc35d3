// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/support/settle.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/helppage.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/languageswitch.h"
#include "ui/common/progressbar.h"
#include "ui/common/prompter.h"
#include "ui/common/safetextbox.h"
#include "ui/common/settings.h"
#include "ui/common/statepage.h"
#include "ui/common/textblock.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <cstdlib>
#include <memory>

using namespace ui::common;
using core::base::Language;

Q_DECLARE_METATYPE(std::shared_ptr<QWidget>)

namespace {

const QString longText = QStringLiteral("Valtakunnallinen kumppanuustyö kotoutumisen edistämiseksi ja eri toimijoiden "
                                        "yhteistyön vahvistamiseksi kunnissa ja alueilla");

/// Where a widget has something on its ground, within its frame.
QRect inkOf(QWidget &widget, Qt::LayoutDirection direction)
{
    constexpr int width = 480;
    constexpr int frame = 6;
    widget.setLayoutDirection(direction);
    widget.resize(width, widget.heightForWidth(width));
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ground = image.pixel(width / 2, frame);
    QRect ink;
    for (int y = frame; y < image.height() - frame; ++y) {
        for (int x = frame; x < image.width() - frame; ++x) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// The style paints a field's frame whether the field wants one or not.
class UnpaintedField final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *) override { }
};

} // namespace

class TestBlocks final : public QObject
{
    Q_OBJECT

private slots:
    void labelGrowsAndReadsNoHtml()
    {
        WrappingLabel label(longText, TextRole::Body);
        QVERIFY(label.heightForWidth(200) > label.heightForWidth(600));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        // Lines end at about 70 characters however wide the label is.
        QVERIFY(label.heightForWidth(5000) > WrappingLabel(QStringLiteral("x"), TextRole::Body).heightForWidth(5000));
        WrappingLabel html(QStringLiteral("<b>A</b> < B"), TextRole::Body);
        QVERIFY(html.sizeHint().width() > WrappingLabel(QStringLiteral("A < B"), TextRole::Body).sizeHint().width());
    }

    void greyedControlsSayWhy()
    {
        BigButton button(QStringLiteral("Make"), ButtonKind::Secondary);
        greyBecause(button, QStringLiteral("There is nothing yet."));
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.accessibleDescription(), QStringLiteral("There is nothing yet."));
        QCOMPARE(button.toolTip(), QStringLiteral("There is nothing yet."));
        greyBecause(button, {});
        QVERIFY(button.isEnabled() && button.toolTip().isEmpty() && button.accessibleDescription().isEmpty());
    }

    void textsAndSignsTurnRound_data()
    {
        QTest::addColumn<std::shared_ptr<QWidget>>("widget");
        const QString text = QStringLiteral("Ala");
        QTest::newRow("text") << std::shared_ptr<QWidget>(new WrappingLabel(text, TextRole::Body));
        QTest::newRow("heading") << std::shared_ptr<QWidget>(new WrappingLabel(text, TextRole::Title));
        QTest::newRow("one of many") << std::shared_ptr<QWidget>(new RadioChoice(text));
        QTest::newRow("any of many") << std::shared_ptr<QWidget>(new CheckChoice(text));
    }

    // A page from right to left begins on the right, and a choice has its sign there: as far from that side as from the
    // left on one from left to right.
    void textsAndSignsTurnRound()
    {
        QFETCH(std::shared_ptr<QWidget>, widget);
        const QRect forth = inkOf(*widget, Qt::LeftToRight);
        const QRect back = inkOf(*widget, Qt::RightToLeft);
        QVERIFY(forth.right() < widget->width() / 2);
        QVERIFY(back.left() > widget->width() / 2);
        QVERIFY(std::abs(forth.left() - (widget->width() - 1 - back.right())) <= 3);
    }

    void leastWidthIsThatOfTheLongestPiece()
    {
        // A line may break at spaces, behind hyphens and between paragraphs; no piece is measured with what follows it.
        QFont font;
        font.setPixelSize(20);
        const auto least = [&](const QString &text) {
            return TextBlock{text, font}.leastWidth();
        };
        const int piece = least(QStringLiteral("yhteistyökumppanuus-"));
        // To the pixel: the last letter of a line may stand a fraction further than within one.
        for (const QString &text :
             {QStringLiteral("on yhteistyökumppanuus-ohjelma"), QStringLiteral("ja\nyhteistyökumppanuus- ja muu")})
            QVERIFY2(std::abs(least(text) - piece) <= 1, qPrintable(text));
        QVERIFY(std::abs(TextBlock({QStringLiteral("yhteistyökumppanuus-"), font}).naturalWidth() - piece) <= 1);
        QVERIFY(piece > least(QStringLiteral("yhteistyökumppanuus ")));
        QCOMPARE(TextBlock({QStringLiteral("yhteistyökumppanuus-ohjelma"), font}).size(piece).height(),
                 2 * TextBlock({QStringLiteral("on"), font}).size(piece).height());
    }

    void emptyLabelIsHiddenAndComesBack()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *label = new WrappingLabel(TextRole::Body);
        column->addWidget(label);
        window.show();
        QVERIFY(label->isHidden());
        label->setText(QStringLiteral("here"));
        QVERIFY(label->isVisible());
    }

    void wholeChoiceIsPressed()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *radio = new RadioChoice(QStringLiteral("A & B"));
        auto *check = new CheckChoice(longText);
        column->addWidget(radio);
        column->addWidget(check);
        window.resize(600, 300);
        window.show();
        QTest::mouseClick(radio, Qt::LeftButton, {}, QPoint(radio->width() - 3, radio->height() - 3));
        QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(radio->isChecked());
        QVERIFY(check->isChecked());
        QCOMPARE(QAccessible::queryAccessibleInterface(radio)->text(QAccessible::Name), QStringLiteral("A & B"));
        QCOMPARE(QAccessible::queryAccessibleInterface(radio)->role(), QAccessible::RadioButton);
        QVERIFY(check->heightForWidth(250) > check->heightForWidth(2000));
    }

    /// Qt's own boxes end the program here, so the test passes by being alive.
    void pastingNothingIsHarmless()
    {
        SafeTextBox box(100);
        box.show();
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&box, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&box, Qt::Key_Insert, Qt::ShiftModifier);
        QTest::mouseClick(box.viewport(), Qt::MiddleButton);
        QCOMPARE(box.toPlainText(), QString());
    }

    void pastesPlainTextWithinTheLimit()
    {
        SafeTextBox box(10);
        box.show();
        auto *rich = new QMimeData;
        rich->setHtml(QStringLiteral("<b>bold</b>"));
        rich->setText(QStringLiteral("0123456789abc"));
        QGuiApplication::clipboard()->setMimeData(rich);
        QTest::keyClick(&box, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(box.toPlainText(), QStringLiteral("0123456789"));
        QSignalSpy reached(&box, &SafeTextBox::limitReached);
        box.moveCursor(QTextCursor::Start);
        QTest::keyClicks(&box, QStringLiteral("x"));
        QCOMPARE(box.toPlainText(), QStringLiteral("0123456789"));
        QCOMPARE(reached.size(), 1);
        QGuiApplication::clipboard()->clear();
    }

    void freshTextForgetsTheOld()
    {
        SafeTextBox box(0);
        box.show();
        QTest::keyClicks(&box, QStringLiteral("secret"));
        box.setFreshText(QString());
        QTest::keyClick(&box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box.toPlainText(), QString());
    }

    void languagesAreNamedByThemselves()
    {
        QCOMPARE(nameOf(Language(QStringLiteral("en"))), QStringLiteral("English"));
        QCOMPARE(nameOf(Language(QStringLiteral("fi"))), QStringLiteral("Suomi"));
        QCOMPARE(nameOf(Language(QStringLiteral("sv"))), QStringLiteral("Svenska"));
        LanguageSwitch languages({Language(QStringLiteral("fi")), Language(QStringLiteral("sv"))});
        QSignalSpy chosen(&languages, &LanguageSwitch::languageChosen);
        const auto buttons = languages.findChildren<BigButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons.at(1)->click();
        QCOMPARE(chosen.at(0).at(0).value<Language>(), Language(QStringLiteral("sv")));
    }

    /// At the kiosk the program's windows have another language than the person.
    void theLanguageInUseIsSaidInItself()
    {
        const auto catalogue = core::language::Catalogue::builtIn();
        LanguageSwitch languages({Language(QStringLiteral("fi")), Language(QStringLiteral("sv"))});
        const auto buttons = languages.findChildren<BigButton *>();
        languages.setCurrent(Language(QStringLiteral("sv")));
        languages.setBeside(Language(QStringLiteral("fi")));
        QCOMPARE(buttons.at(1)->accessibleDescription(), QStringLiteral("in use"));
        languages.setCatalogue(catalogue);
        QCOMPARE(buttons.at(1)->accessibleDescription(), QStringLiteral("används"));
        QCOMPARE(buttons.at(0)->accessibleDescription(), QStringLiteral("visas bredvid"));
        languages.setCurrent(Language(QStringLiteral("fi")));
        QCOMPARE(buttons.at(0)->accessibleDescription(), QStringLiteral("käytössä"));
        QCOMPARE(buttons.at(1)->accessibleDescription(), QString());
    }

    void interfaceLanguageSetsTheLocale()
    {
        InterfaceLanguage language(Language(QStringLiteral("fi")));
        QCOMPARE(QLocale().toString(6.8, 'f', 1), QStringLiteral("6,8"));
        QSignalSpy changed(&language, &InterfaceLanguage::languageChanged);
        language.setLanguage(Language(QStringLiteral("en")));
        language.setLanguage(Language(QStringLiteral("en")));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QLocale().toString(6.8, 'f', 1), QStringLiteral("6.8"));
    }

    void settingsKeepTypeScopeAndDefault()
    {
        const QTemporaryDir folder;
        {
            FileSettingStore store(folder.path());
            Setting<int> idle(store, settings::idleSeconds);
            QCOMPARE(idle.get(), 180);
            idle.set(300);
        }
        FileSettingStore store(folder.path());
        QCOMPARE(Setting<int>(store, settings::idleSeconds).get(), 300);
        QVERIFY(!store.value(Scope::Person, QStringLiteral("kiosk/idleSeconds")).isValid());
        store.setValue(Scope::Machine, QStringLiteral("kiosk/idleSeconds"), QByteArray("\x01nonsense"));
        QCOMPARE(Setting<int>(store, settings::idleSeconds).get(), 0 + QVariant(QByteArray("\x01nonsense")).toInt());
    }

    void windowsComeBackWhereTheyWere()
    {
        MemorySettingStore store;
        QWidget window;
        window.setGeometry(40, 50, 321, 234);
        rememberPlace(window, store, QStringLiteral("explorer"));
        QWidget next;
        restorePlace(next, store, QStringLiteral("explorer"));
        QCOMPARE(next.size(), QSize(321, 234));
    }

    void dialogAnswersWithoutBlocking()
    {
        Appearance appearance(*qApp, Theme{});
        QWidget window;
        window.show();
        DialogPrompter prompter;
        int answer = -1;
        prompter.ask(
            &window,
            {QStringLiteral("Delete"), longText, {}, {QStringLiteral("Delete"), QStringLiteral("Keep")}, 1, true},
            [&answer](int action) { answer = action; });
        QCOMPARE(answer, -1);
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY2(checkPage(*dialog, 32).empty(), qPrintable(faultText(checkPage(*dialog, 32))));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(answer, 1);
    }

    /// However many lines a text takes in the width that the screen allows.
    void aDialogIsAsHighAsItsTexts()
    {
        Theme theme;
        theme.textPercent = 200;
        Appearance appearance(*qApp, theme);
        const auto usual = qScopeGuard([&appearance] { appearance.setTheme(Theme{}); }); // it is the program's
        QWidget window;
        window.show();
        DialogPrompter prompter;
        QString text;
        for (int words = 1; words <= 40; ++words) {
            text += QStringLiteral("vastauskansio ");
            prompter.ask(&window, {QStringLiteral("Delete"), text, {}, {QStringLiteral("Delete")}}, [](int) {});
            tests::settle();
            auto *dialog = window.findChild<QDialog *>();
            const auto faults = checkLayout(*dialog, 32);
            QVERIFY2(faults.empty(), qPrintable(QString::number(words) + u' ' + faultText(faults)));
            delete dialog;
        }
    }

    void statePageOffersItsAction()
    {
        StatePage page;
        page.setState(QStringLiteral("Nothing yet"), longText, QStringLiteral("Open"));
        page.resize(700, 500);
        page.show();
        QSignalSpy triggered(&page, &StatePage::actionTriggered);
        auto *action = page.findChild<BigButton *>();
        QVERIFY(action->isVisible());
        action->click();
        QCOMPARE(triggered.size(), 1);
        page.setState(QStringLiteral("Nothing"), longText);
        QVERIFY(action->isHidden());
    }

    void checksFindWhatIsWrong()
    {
        QWidget window;
        window.resize(400, 400);
        auto *clipped = new WrappingLabel(longText, TextRole::Body, &window);
        clipped->setGeometry(0, 0, 200, 20);
        auto *nameless = new QPushButton(&window);
        nameless->setGeometry(0, 100, 20, 20);
        auto *outside = new BigButton(QStringLiteral("Next"), ButtonKind::Primary, &window);
        outside->setGeometry(350, 200, 200, 60);
        window.show();
        std::map<FaultKind, int> kinds;
        const std::vector<Fault> faults = checkPage(window, 56);
        for (const Fault &fault : faults)
            ++kinds[fault.kind];
        QCOMPARE(kinds[FaultKind::ClippedText], 1);
        QCOMPARE(kinds[FaultKind::NoName], 1);
        QCOMPARE(kinds[FaultKind::SmallTarget], 1);
        QCOMPARE(kinds[FaultKind::OutsideWindow], 1);
    }

    /// Whatever paints a text, it is looked at as it is seen.
    void checksFindTextsThatAreHardToRead()
    {
        const auto lowContrast = [](QWidget &window) {
            const std::vector<Fault> faults = checkContrast(window);
            for (const Fault &fault : faults)
                Q_ASSERT(fault.kind == FaultKind::LowContrast);
            return faults.size();
        };
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast}) {
            Theme theme;
            theme.scheme = scheme;
            const Appearance appearance(*qApp, theme);
            QWidget window;
            window.resize(400, 400);
            auto *label = new WrappingLabel(QStringLiteral("Readable"), TextRole::Body, &window);
            label->setGeometry(10, 10, 200, 40);
            auto *button = new BigButton(QStringLiteral("Next"), ButtonKind::Primary, &window);
            button->setGeometry(10, 60, 200, 60);
            auto *choice = new RadioChoice(QStringLiteral("Choice"), ChoiceShape::Line, &window);
            choice->setGeometry(10, 130, 200, 60);
            auto *field = new QLineEdit(QStringLiteral("Field"), &window);
            field->setGeometry(10, 200, 200, 60);
            window.show();
            QVERIFY2(checkContrast(window).empty(), qPrintable(faultText(checkContrast(window))));
            label->setColourRole(Role::Line); // enough for frames; for texts in the dark only
            if (scheme != ColourScheme::HighContrast)
                QCOMPARE(lowContrast(window), size_t{scheme == ColourScheme::Light ? 1U : 0U});
            label->setColourRole(Role::Paper); // on the page's wash
            QCOMPARE(lowContrast(window), size_t{1});
            QVERIFY(faultText(checkContrast(window)).contains(QLatin1String("low contrast: ")));
            label->setEnabled(false); // nobody needs to read it
            QCOMPARE(lowContrast(window), size_t{0});
            QPalette pale = field->palette();
            pale.setColor(QPalette::Text, theme.colour(Role::Paper));
            field->setPalette(pale);
            QCOMPARE(lowContrast(window), size_t{1});
            auto *cover = new QWidget(&window); // over everything, as a blank screen
            cover->setGeometry(window.rect());
            cover->show();
            QCOMPARE(lowContrast(window), size_t{0});
            cover->hide();
            field->hide();
            auto *frameless = new UnpaintedField(&window); // nothing says where it is
            frameless->setFocusPolicy(Qt::NoFocus);
            frameless->setGeometry(10, 270, 200, 60);
            frameless->show();
            tests::settle();
            QCOMPARE(lowContrast(window), size_t{1});
        }
    }

    void progressIsWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("written");
        QTest::newRow("fi") << QStringLiteral("fi") << QStringLiteral("33\u00a0%");
        QTest::newRow("sv") << QStringLiteral("sv") << QStringLiteral("33\u00a0%");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("33%");
    }

    void progressIsWrittenAsTheLanguageDoes()
    {
        QFETCH(QString, language);
        const InterfaceLanguage interface((Language(language)));
        ProgressBar bar;
        bar.setRange(0, 0);
        QCOMPARE(bar.text(), QString());
        bar.setRange(0, 3);
        bar.setValue(1);
        QTEST(bar.text(), "written");
    }

    /// In every scheme the done part has the accent, the rest the paper, and words are read on both.
    void progressHasTheColoursOfTheScheme()
    {
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast}) {
            Theme theme;
            theme.scheme = scheme;
            const Appearance appearance(*qobject_cast<QApplication *>(qApp), theme);
            ProgressBar bar;
            bar.resize(400, bar.sizeHint().height());
            QVERIFY(bar.height() >= theme.targetHeight());
            bar.setRange(0, 4);
            bar.setValue(1);
            bar.show();
            tests::settle();
            const QImage image = bar.grab().toImage();
            QCOMPARE(image.pixelColor(40, bar.height() / 2), theme.colour(Role::Accent));
            QCOMPARE(image.pixelColor(360, bar.height() / 2), theme.colour(Role::Paper));
        }
    }

    void helpShowsTheNearestLanguage()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("en.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Help\n\n## Kiosk\n\nText <b>as it is</b>.\n");
        file.close();
        HelpPage page(folder.path());
        page.showLanguage(Language(QStringLiteral("sv")));
        QVERIFY(page.toPlainText().contains(QLatin1String("Kiosk")));
        QVERIFY(page.goToHeading(1, QStringLiteral("Kiosk")));
        QVERIFY(!page.goToHeading(1, QStringLiteral("nothing of the kind")));
        QVERIFY(!page.goToHeading(2, QStringLiteral("Kiosk")));
    }
};

BAROMETER_TEST(TestBlocks)
#include "tst_blocks.moc"
