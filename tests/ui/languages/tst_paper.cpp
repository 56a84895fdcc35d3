// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/pseudolanguage.h"
#include "core/report/questionnaireform.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/languages/words.h"
#include "tests/ui/languages/world.h"

#include <QProcess>
#include <QTest>

using core::base::Language;

namespace {

/// Without the places where lines and words may be broken.
QString bare(QString text)
{
    text.removeIf([](QChar sign) { return sign.isSpace() || sign == QChar(0xAD) || sign == QLatin1Char('&'); });
    return text;
}

} // namespace

/// The survey on paper in every language, and in one that nobody speaks.
class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsHardCoded();
    void noWordOfAnotherLanguage_data();
    void noWordOfAnotherLanguage();

private:
    static QString printed(tests::World &world, const Language &language);
};

QString TestPaper::printed(tests::World &world, const Language &language)
{
    const auto pdf =
        core::report::formAsPdf(world.questionnaire, world.catalogue,
                                {language, core::questionnaire::WaveId(QStringLiteral("2")), {}, {}, world.clock.day});
    if (!pdf)
        return {};
    const QString path = world.path(QStringLiteral("form.pdf"));
    tests::write(path, *pdf);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

// A bracket is closed on a later line than the one it is opened on; between them, texts beside it may begin and end.
void TestPaper::nothingIsHardCoded()
{
    const Language longer = core::language::pseudoLanguage(core::language::Pseudo::Longer);
    tests::World world(longer);
    const QString text = printed(world, longer);
    QVERIFY(text.size() > 10'000);
    QCOMPARE(text.count(u'['), text.count(u']'));
    int depth = 0;
    QString outside;
    for (const QChar sign : text) {
        depth += sign == u'[' ? 1 : sign == u']' ? -1 : 0;
        if (depth <= 0)
            outside += sign;
    }
    QVERIFY2(tests::isData(outside), qPrintable(outside.simplified()));
}

void TestPaper::noWordOfAnotherLanguage_data()
{
    QTest::addColumn<QString>("tag");
    for (const char *tag : {"fi", "sv", "en"})
        QTest::newRow(tag) << QString::fromLatin1(tag);
}

void TestPaper::noWordOfAnotherLanguage()
{
    QFETCH(QString, tag);
    constexpr qsizetype ofOneLanguage = 15; // letters: shorter texts may be the same by chance
    tests::World world{Language(tag)};
    const QString text = bare(printed(world, Language(tag)));
    QVERIFY(text.size() > 10'000);
    QString own;
    for (const QString &each : tests::textsOf(Language(tag)))
        own += bare(each) + u'\n';
    QStringList found;
    for (const char *other : {"fi", "sv", "en"}) {
        if (tag == QLatin1String(other))
            continue;
        for (const QString &each : tests::textsOf(Language(QLatin1String(other)))) {
            const QString foreign = bare(each);
            if (foreign.size() >= ofOneLanguage && text.contains(foreign) && !own.contains(foreign))
                found.append(each);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

BAROMETER_TEST(TestPaper)
#include "tst_paper.moc"
