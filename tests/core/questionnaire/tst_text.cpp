// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/text.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace core::questionnaire;
using core::base::Language;

namespace {

LocalizedText localized(const QString &finnish, const QString &english = {})
{
    QMap<Language, QString> texts{{Language(QStringLiteral("fi")), finnish}};
    if (!english.isNull())
        texts.insert(Language(QStringLiteral("en")), english);
    return LocalizedText(texts);
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void followsTheChain_data()
    {
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("first") << QStringList{QStringLiteral("fi"), QStringLiteral("en")} << QStringLiteral("kunta")
                               << QStringLiteral("fi");
        QTest::newRow("second") << QStringList{QStringLiteral("sv"), QStringLiteral("en")}
                                << QStringLiteral("municipality") << QStringLiteral("en");
        QTest::newRow("none") << QStringList{QStringLiteral("sv")} << QString() << QString();
        QTest::newRow("no chain") << QStringList{} << QString() << QString();
    }

    void followsTheChain()
    {
        QFETCH(QStringList, chain);
        QList<Language> languages;
        for (const QString &tag : std::as_const(chain))
            languages.append(Language(tag));
        const FoundText found = localized(QStringLiteral("kunta"), QStringLiteral("municipality")).find(languages);
        QTEST(found.text, "text");
        QTEST(found.language.text(), "language");
    }

    void anEmptyTranslationIsNone()
    {
        const FoundText found = localized(QString(), QStringLiteral("municipality"))
                                    .find({Language(QStringLiteral("fi")), Language(QStringLiteral("en"))});
        QCOMPARE(found.text, QStringLiteral("municipality"));
        QCOMPARE(found.language.text(), QStringLiteral("en"));
    }

    void theFirstVariantThatFitsWins()
    {
        const WaveId two(QStringLiteral("2"));
        const WaveId three(QStringLiteral("3"));
        const QuestionId q04(QStringLiteral("Q04"));
        const QuestionId q05(QStringLiteral("Q05"));
        const Text text({{{three}, {q04}, localized(QStringLiteral("both"))},
                         {{three}, {}, localized(QStringLiteral("wave"))},
                         {{}, {q04}, localized(QStringLiteral("question"))}});
        const QList<Language> chain{Language(QStringLiteral("fi"))};
        QCOMPARE(text.in(three, q04).find(chain).text, QStringLiteral("both"));
        QCOMPARE(text.in(three, q05).find(chain).text, QStringLiteral("wave"));
        QCOMPARE(text.in(three).find(chain).text, QStringLiteral("wave"));
        QCOMPARE(text.in(two, q04).find(chain).text, QStringLiteral("question"));
        QVERIFY(text.in(two, q05).isEmpty());
        QVERIFY(Text().in(two).isEmpty());
    }
};

BAROMETER_TEST(TestText)
#include "tst_text.moc"
