// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/tsfile.h"
#include "core/language/tstranslator.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/common/interfacelanguage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using core::language::TsFile;
using core::language::TsMessage;
using ui::common::InterfaceLanguage;

namespace {

Language language(const char *tag)
{
    return Language(QString::fromLatin1(tag));
}

QByteArray catalogue(const char *tag, const char *context, const char *source, const QStringList &translation)
{
    TsFile file{language(tag), language("en"), {}};
    TsMessage message;
    message.context = QString::fromLatin1(context);
    message.source = QString::fromLatin1(source);
    message.plural = translation.size() > 1;
    message.translation = translation;
    message.unfinished = true; // a draft is shown as well: a translator looks at it
    file.messages = {message};
    return core::language::writeTsFile(file);
}

QString cancel()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

} // namespace

class TestInterfaceLanguage : public QObject
{
    Q_OBJECT

private slots:
    void ownFilesSpeakAtOnce();
    void aNewLanguageIsAFile();
    void aFolderMadeLaterIsSeen();
    void missingTextsSaySo();
    void pluralsOfAnyLanguage();
    void writesFromRightToLeft();
    void variantsHaveNamesOfTheirOwn();

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY_RESULT(core::base::writeFile(path, content));
    }
};

// What an editor saves is on the screen a moment later: the window hears of it as of any change of language.
void TestInterfaceLanguage::ownFilesSpeakAtOnce()
{
    const QTemporaryDir folder;
    InterfaceLanguage interface(language("sv"));
    interface.useFolder(folder.path());
    QCOMPARE(cancel(), QStringLiteral("Avbryt"));
    QVERIFY(interface.ownFiles().isEmpty());
    const QSignalSpy changed(&interface, &InterfaceLanguage::ownFilesChanged);
    const QString file = folder.filePath(QStringLiteral("barometer_sv.ts"));
    write(file, catalogue("sv", "QPlatformTheme", "Cancel", {QStringLiteral("Ångra")}));
    QTRY_COMPARE(cancel(), QStringLiteral("Ångra"));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(interface.ownFiles(), QStringList{QStringLiteral("barometer_sv.ts")});
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Close"), QStringLiteral("Stäng")); // the program's own
    write(file, catalogue("sv", "QPlatformTheme", "Cancel", {QStringLiteral("Avstå")}));
    QTRY_COMPARE(cancel(), QStringLiteral("Avstå"));
    QVERIFY(QFile::remove(file));
    QTRY_COMPARE(cancel(), QStringLiteral("Avbryt"));
}

void TestInterfaceLanguage::aNewLanguageIsAFile()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("barometer_se.ts")),
          catalogue("se", "QPlatformTheme", "Cancel", {QStringLiteral("Gaskkalduhte")}));
    InterfaceLanguage interface(language("se"));
    interface.useFolder(folder.path());
    QCOMPARE(cancel(), QStringLiteral("Gaskkalduhte"));
    core::language::Catalogue catalogue = core::language::Catalogue::builtIn();
    catalogue.useFolder(folder.path());
    QVERIFY(catalogue.languages().contains(language("se")));
    QCOMPARE(catalogue.text(language("se"), "QPlatformTheme", "Cancel"), QStringLiteral("Gaskkalduhte"));
}

void TestInterfaceLanguage::aFolderMadeLaterIsSeen()
{
    const QTemporaryDir above;
    const QString folder = above.filePath(QStringLiteral("barometer/translations"));
    InterfaceLanguage interface(language("sv"));
    interface.useFolder(folder);
    QVERIFY(QDir().mkpath(folder));
    QTRY_VERIFY(QFileInfo::exists(folder));
    write(folder + QStringLiteral("/barometer_sv.ts"),
          catalogue("sv", "QPlatformTheme", "Cancel", {QStringLiteral("Ångra")}));
    QTRY_COMPARE(cancel(), QStringLiteral("Ångra"));
}

// Staff see what is not translated; respondents never see a mark.
void TestInterfaceLanguage::missingTextsSaySo()
{
    InterfaceLanguage interface(language("sv"));
    QCOMPARE(QCoreApplication::translate("ui::start::StartWindow", "No such text"),
             QStringLiteral("[en] No such text"));
    QCOMPARE(QCoreApplication::translate("ui::kiosk::Frame", "No such text"), QStringLiteral("No such text"));
    QCOMPARE(QCoreApplication::translate("QShortcut", "No such text"), QStringLiteral("No such text"));
    interface.setLanguage(language("sv-x-lattlast"));
    const QString answer = QCoreApplication::translate("ui::start::StartWindow", "Answer");
    QCOMPARE(answer, QStringLiteral("[sv] Svara")); // along the chain, and visible
    interface.setLanguage(language("en"));
    QCOMPARE(QCoreApplication::translate("ui::start::StartWindow", "No such text"), QStringLiteral("No such text"));
}

void TestInterfaceLanguage::pluralsOfAnyLanguage()
{
    const QTemporaryDir folder;
    const QStringList forms{QStringLiteral("%n відповідь"), QStringLiteral("%n відповіді"),
                            QStringLiteral("%n відповідей")};
    write(folder.filePath(QStringLiteral("barometer_uk.ts")), catalogue("uk", "Test", "%n answer(s)", forms));
    InterfaceLanguage interface(language("uk"));
    interface.useFolder(folder.path());
    const auto text = [](int n) {
        return QCoreApplication::translate("Test", "%n answer(s)", nullptr, n);
    };
    QCOMPARE(text(1), QStringLiteral("1 відповідь"));
    QCOMPARE(text(3), QStringLiteral("3 відповіді"));
    QCOMPARE(text(11), QStringLiteral("11 відповідей"));
    QCOMPARE(text(21), QStringLiteral("21 відповідь"));
}

void TestInterfaceLanguage::writesFromRightToLeft()
{
    {
        InterfaceLanguage interface(language("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        interface.setLanguage(language("sv"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
    const InterfaceLanguage back(language("en"));
}

void TestInterfaceLanguage::variantsHaveNamesOfTheirOwn()
{
    QCOMPARE(ui::common::nameOf(language("fi-x-selko")), QStringLiteral("Selkosuomi"));
    QCOMPARE(ui::common::nameOf(language("sv-x-lattlast")), QStringLiteral("Lättläst svenska"));
    QCOMPARE(ui::common::nameOf(language("en-x-longer")), QStringLiteral("English (longer)"));
}

BAROMETER_TEST(TestInterfaceLanguage)
#include "tst_interfacelanguage.moc"
