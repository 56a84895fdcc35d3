// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/catalogue.h"
#include "core/language/tsfile.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using core::language::Catalogue;

namespace {

const Language finnish{QStringLiteral("fi")};
const Language swedish{QStringLiteral("sv")};
const Language english{QStringLiteral("en")};

} // namespace

/// Tried on the catalogues that the program carries; core alone has none.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void carriesItsThreeLanguages()
    {
        QCOMPARE(Catalogue::builtIn().languages(), (QList<Language>{english, finnish, swedish}));
    }

    void speaksSeveralLanguagesAtOnce()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        QCOMPARE(catalogue.text(finnish, "QPlatformTheme", "Cancel"), u"Peruuta");
        QCOMPARE(catalogue.text(swedish, "QPlatformTheme", "Cancel"), u"Avbryt");
        QCOMPARE(catalogue.text(english, "QPlatformTheme", "Cancel"), u"Cancel");
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"); // nothing is installed
    }

    void fallsBackVisibly()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        const Language easy(QStringLiteral("fi-x-selko"));
        const Language sami(QStringLiteral("se"));
        QCOMPARE(catalogue.text(easy, "QPlatformTheme", "Cancel"), u"[fi] Peruuta");
        QCOMPARE(catalogue.text(sami, "QPlatformTheme", "Cancel"), u"[en] Cancel");
        QCOMPARE(catalogue.text(finnish, "QPlatformTheme", "No such text"), u"[en] No such text");
        QCOMPARE(catalogue.text(english, "NoSuchContext", "Cancel"), u"Cancel");
        QCOMPARE(catalogue.text(finnish, "NoSuchContext", "≤ %1 %"), u"≤ %1 %"); // no word, nothing to tell
        QCOMPARE(Catalogue().text(finnish, "QPlatformTheme", "Cancel"), u"Cancel");
    }

    void doesNotMarkWhatRespondentsRead()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        QCOMPARE(catalogue.text(Language(QStringLiteral("fi-x-selko")), "Form", "Next"), u"Seuraava");
        QCOMPARE(catalogue.text(Language(QStringLiteral("se")), "Form", "Next"), u"Next");
    }

    void putsTheNumberInWhereNoTranslationIs()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        QCOMPARE(catalogue.text(finnish, "NoSuchContext", "%n answer(s)", 3), u"[en] 3 answer(s)");
        QCOMPARE(catalogue.text(english, "NoSuchContext", "%Ln answers", 12000), u"12,000 answers");
        QCOMPARE(catalogue.text(english, "NoSuchContext", "%n stays"), u"%n stays");
    }

    void letsWorkUnderWaySpeakFirst()
    {
        Catalogue catalogue = Catalogue::builtIn();
        core::language::TsFile texts{swedish, english, {}};
        core::language::TsMessage message;
        message.context = QStringLiteral("QPlatformTheme");
        message.source = QStringLiteral("Cancel");
        message.translation = QStringList{QStringLiteral("Låt bli")};
        message.unfinished = true;
        texts.messages.push_back(message);
        catalogue.useTexts(texts);
        QCOMPARE(catalogue.text(swedish, "QPlatformTheme", "Cancel"), u"Låt bli");
        QCOMPARE(catalogue.text(swedish, "QPlatformTheme", "Save"), u"Spara");
        QCOMPARE(catalogue.ownFiles(), QStringList());
    }

    void passesOverFilesThatAreNoCatalogues()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("barometer_xx.qm")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a catalogue");
        file.close();
        QVERIFY(Catalogue::fromFolder(folder.path()).languages().isEmpty());
        QVERIFY(Catalogue::fromFolder(folder.filePath(QStringLiteral("missing"))).languages().isEmpty());
    }
};

BAROMETER_TEST(TestCatalogue)
#include "tst_catalogue.moc"
