// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/catalogue.h"
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

    void fallsBackToTheBaseLanguageAndToTheSource()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        QCOMPARE(catalogue.text(Language(QStringLiteral("fi-x-selko")), "QPlatformTheme", "Cancel"), u"Peruuta");
        QCOMPARE(catalogue.text(Language(QStringLiteral("se")), "QPlatformTheme", "Cancel"), u"Cancel");
        QCOMPARE(catalogue.text(finnish, "QPlatformTheme", "No such text"), u"No such text");
        QCOMPARE(catalogue.text(finnish, "NoSuchContext", "Cancel"), u"Cancel");
    }

    void putsTheNumberInWhereNoTranslationIs()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        QCOMPARE(catalogue.text(finnish, "NoSuchContext", "%n answer(s)", 3), u"3 answer(s)");
        QCOMPARE(catalogue.text(english, "NoSuchContext", "%Ln answers", 12000), u"12,000 answers");
        QCOMPARE(catalogue.text(english, "NoSuchContext", "%n stays"), u"%n stays");
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
