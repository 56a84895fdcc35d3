// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/pseudolanguage.h"
#include "core/language/translationproject.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/languages/shown.h"
#include "ui/common/interfacelanguage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPageSetupDialog>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using core::base::Language;

namespace {

/// Names that are the same in every language: sizes of paper, and the units of printers.
bool isProperName(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral("^(?:(?:JIS )?[AB]\\d+|[AB]\\d (?:Extra|Plus)|ANSI [CDE]|(?:Letter|Ledger|Tabloid) / ANSI [AB]"
                       "|(?:Legal|Letter|Tabloid)(?: Extra| Plus)?|Note|Statement|Super [AB]|PRC \\d+K"
                       "|mm|pt|in|Pica \\(P\u0338\\)|Didot \\(DD\\)|Cicero \\(CC\\))$"));
    return name.match(text).hasMatch();
}

/// Takes note of what is asked of it. Installed before our own translator it is asked only for what that one lacks.
class Lacking final : public QTranslator
{
public:
    mutable QStringList texts;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*comment*/,
                                    int /*n*/) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool isForReading = qstrcmp(context, "QGuiApplication") != 0; // Qt's question which way texts run
        if (isForReading && !isProperName(text))
            texts.append(QString::fromUtf8(context) + QStringLiteral(": ") + text);
        return {};
    }
};

/// Texts that are the same as in English although they have a word, and are no names of folders or dates of files.
QStringList sameIn(const QStringList &english, const QStringList &shown)
{
    const QString home = QDir::home().dirName();
    static const QRegularExpression number(QStringLiteral("\\d"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    QStringList same;
    for (const QString &text : shown) {
        const bool isData =
            text.contains(QLatin1Char('/')) || text.contains(number) || text == home || isProperName(text);
        if (english.contains(text) && text.contains(word) && !isData)
            same.append(text);
    }
    same.removeDuplicates();
    return same;
}

/// All that a dialog can show: what is on its hidden tabs, and what waits behind a button, too.
QStringList everyText(const QDialog &dialog)
{
    QStringList texts{dialog.windowTitle()};
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        texts += {button->text(), button->toolTip()};
    for (const QGroupBox *group : dialog.findChildren<QGroupBox *>())
        texts.append(group->title());
    for (const QAction *action : dialog.findChildren<QAction *>())
        texts.append(action->text());
    for (const QTabWidget *tabs : dialog.findChildren<QTabWidget *>()) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    for (const QComboBox *box : dialog.findChildren<QComboBox *>()) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    return texts;
}

/// What the dialog behind the button "Properties" shows. Qt runs it until it is closed.
QStringList propertiesOf(const QPrintDialog &dialog)
{
    QStringList texts;
    QTimer::singleShot(0, &dialog, [&texts] {
        auto *properties = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        texts = everyText(*properties);
        properties->reject();
    });
    dialog.findChild<QPushButton *>(QStringLiteral("properties"))->click();
    return texts;
}

} // namespace

/// Qt's own texts come from our catalogue: Debian has no Swedish one of Qt.
class TestQtTexts : public QObject
{
    Q_OBJECT

private slots:
    void standardButtons_data();
    void standardButtons();
    void countsAreWrittenAsTheLanguageWritesThem();
    void dialogsAndMenusAreOurs_data();
    void dialogsAndMenusAreOurs();
    void printingIsOurs_data();
    void printingIsOurs();
};

void TestQtTexts::standardButtons_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("fi") << QStringLiteral("fi")
                        << QStringList{QStringLiteral("Tallenna"), QStringLiteral("Peruuta"), QStringLiteral("Sulje")};
    QTest::newRow("sv") << QStringLiteral("sv")
                        << QStringList{QStringLiteral("Spara"), QStringLiteral("Avbryt"), QStringLiteral("Stäng")};
}

void TestQtTexts::standardButtons()
{
    QFETCH(QString, tag);
    QFETCH(QStringList, words);
    QStringList english;
    const auto texts = [] {
        QDialogButtonBox box;
        QStringList shown;
        for (int button = QDialogButtonBox::FirstButton; button <= QDialogButtonBox::LastButton; button <<= 1)
            shown.append(box.addButton(static_cast<QDialogButtonBox::StandardButton>(button))->text());
        return shown;
    };
    {
        const ui::common::InterfaceLanguage interface(Language(QStringLiteral("en")));
        english = texts();
    }
    const ui::common::InterfaceLanguage interface((Language(tag)));
    const QStringList shown = texts();
    QCOMPARE(shown.size(), english.size());
    for (qsizetype i = 0; i < shown.size(); ++i)
        QVERIFY2(shown[i] != english[i] || shown[i] == QLatin1String("OK"), qPrintable(shown[i]));
    for (const QString &word : words)
        QVERIFY2(QStringList(shown).replaceInStrings(QStringLiteral("&"), QString()).contains(word),
                 qPrintable(word + QStringLiteral(" in ") + shown.join(QStringLiteral(", "))));
}

// tr() alone writes a count without the language's own grouping.
void TestQtTexts::countsAreWrittenAsTheLanguageWritesThem()
{
    ui::common::InterfaceLanguage interface(Language(QStringLiteral("fi")));
    const auto text = [] {
        return QCoreApplication::translate("ui::start::StartWindow", "Wave %1, %n response(s)", nullptr, 12'345);
    };
    QCOMPARE(text(), QStringLiteral("Kierros %1, 12\u00a0345 vastausta"));
    interface.setLanguage(Language(QStringLiteral("sv")));
    QCOMPARE(text(), QStringLiteral("Omgång %1, 12\u00a0345 svar"));
    interface.setLanguage(Language(QStringLiteral("en")));
    QCOMPARE(text(), QStringLiteral("Wave %1, 12,345 responses"));
}

void TestQtTexts::dialogsAndMenusAreOurs_data()
{
    QTest::addColumn<QString>("tag");
    QTest::newRow("fi") << QStringLiteral("fi");
    QTest::newRow("sv") << QStringLiteral("sv");
}

// Each text of Qt's own dialogs and menus is there in English; in Finnish and Swedish it must be another.
void TestQtTexts::dialogsAndMenusAreOurs()
{
    QFETCH(QString, tag);
    const QTemporaryDir folder;
    const auto texts = [&folder] {
        QStringList shown;
        QFileDialog files(nullptr, QString(), folder.path());
        files.setOption(QFileDialog::DontUseNativeDialog);
        files.setAcceptMode(QFileDialog::AcceptSave);
        shown += tests::shownTexts(files);
        QMessageBox message(QMessageBox::Question, QString(), QString(),
                            QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel | QMessageBox::Help);
        message.setDetailedText(QStringLiteral("1"));
        shown += tests::shownTexts(message);
        QLineEdit line(QStringLiteral("1"));
        line.setClearButtonEnabled(true);
        const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
        shown += tests::shownTexts(*menu);
        QPlainTextEdit box(QStringLiteral("1"));
        const std::unique_ptr<QMenu> more(box.createStandardContextMenu());
        shown += tests::shownTexts(*more);
        return shown;
    };
    QStringList english;
    {
        const ui::common::InterfaceLanguage interface(Language(QStringLiteral("en")));
        english = texts();
    }
    const ui::common::InterfaceLanguage interface((Language(tag)));
    QCOMPARE(sameIn(english, texts()).join(u'\n'), QString());
}

void TestQtTexts::printingIsOurs_data()
{
    dialogsAndMenusAreOurs_data();
}

// The dialogs for printing, with what their tabs, the larger form of them and the printer's properties hold. Each text
// that Qt asks for is in our catalogue, and none is shown that it does not ask for.
void TestQtTexts::printingIsOurs()
{
    QFETCH(QString, tag);
    const auto texts = [] {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat); // no printer of this machine is asked
        const QPrintDialog print(&printer);
        QTest::ignoreMessage(QtWarningMsg, "QPageSetupDialog: Cannot be used on non-native printers");
        const QPageSetupDialog page(&printer);
        const QPrintPreviewDialog preview(&printer);
        return everyText(print) + everyText(page) + everyText(preview) + propertiesOf(print);
    };
    QStringList english;
    {
        const ui::common::InterfaceLanguage interface(Language(QStringLiteral("en")));
        english = texts();
    }
    for (const char *text : {"Print range", "Orientation", "Banner Pages", "Envelope DL"})
        QVERIFY2(english.contains(QLatin1String(text)), text);
    Lacking lacking;
    QCoreApplication::installTranslator(&lacking);
    const ui::common::InterfaceLanguage interface((Language(tag)));
    lacking.texts.clear();
    QStringList same = sameIn(english, texts());
    if (tag == QLatin1String("sv"))
        same.removeOne(QStringLiteral("Standard")); // a Swedish word, too
    QCOMPARE(same.join(u'\n'), QString());
    lacking.texts.removeDuplicates();
    QCOMPARE(lacking.texts.join(u'\n'), QString());
}

BAROMETER_TEST(TestQtTexts)
#include "tst_qttexts.moc"
