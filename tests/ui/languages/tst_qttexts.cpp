// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/pseudolanguage.h"
#include "core/language/translationproject.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/languages/shown.h"
#include "ui/common/interfacelanguage.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;

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
    QStringList same;
    const QString home = QDir::home().dirName(); // names of folders, dates of files
    static const QRegularExpression number(QStringLiteral("\\d"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    for (const QString &text : texts()) {
        const bool isData = text.contains(QLatin1Char('/')) || text.contains(number) || text == home;
        if (english.contains(text) && text.contains(word) && !isData)
            same.append(text);
    }
    same.removeDuplicates();
    QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
}

BAROMETER_TEST(TestQtTexts)
#include "tst_qttexts.moc"
