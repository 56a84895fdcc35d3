// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/tsfile.h"
#include "core/questionnaire/textvisitor.h"
#include "tests/core/language/sampletable.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>
#include <QTest>

#include <vector>

using core::base::Language;

namespace {

/// What no text of a language has: the mark of another language's printing, a word that slipped in from English, or
/// one that says a thing otherwise than all the rest.
struct Rule
{
    const char *language; ///< "": both
    const char *pattern;  ///< regular expression, upper and lower case alike
    const char *reason;
};

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all{
        {"", R"((?:^|[\s(:])["'][\p{L}%])", "quotation marks are ” on both sides"},
        {"", R"([“„«»])", "quotation marks are ” on both sides"},
        {"", R"(\p{L} - \p{L})", "a dash is –"},
        {"", R"(\.\.\.)", "an ellipsis is …"},
        {"", R"([\d1-9]%(?!\d|n))", "a space stands before the sign for percent"},
        {"", R"(\p{L}  \p{L})", "one space between two words"},
        {"", R"([\p{L}\d]\s[,.;:!?](?:\s[^,.;:!?=]|$))", "no space before a sign"},
        {"", R"(\w![\s”]*$)", "the voice is calm: no exclamation marks"},
        // The wall of one machine that is set up for nothing else may be called so; what people answer is the survey.
        {"fi", R"(\bkioski)", "a kiosk is a survey: kysely"},
        {"sv", R"(\bkiosk(?!, paper))", "a kiosk is a survey: enkät"},
        {"fi", R"(kotoutta)", "the word of today is kotoutuminen"},
        {"fi", R"(\b(?:teille|teidän|olette|voitte|haluatte|klikkaa)\b)", "speaks to one person: sinä"},
        {"fi", R"(\b(?:toimesta|johtuen|riippuen|liittyen siihen)\b)", "plain Finnish has a verb for this"},
        {"fi", R"(\baalto\b|\baallo)", "a wave is kierros"},
        {"sv", R"(\b(?:ni|er|era|eder)\b)", "speaks to one person: du"},
        {"sv", R"(\b(?:maskin\w*|mejl\w*|klicka\w*|våg|stickan?)\b)", "dator, e-post, tryck, omgång, USB-minne"},
        {"sv", R"(\bhälsovårds)", "the services have their names of today"}};
    return all;
}

QStringList faultsIn(const QString &place, const QString &text, const QString &language)
{
    QStringList faults;
    for (const Rule &rule : rules()) {
        if (*rule.language != '\0' && language != QLatin1String(rule.language))
            continue;
        const QRegularExpression pattern(QString::fromUtf8(rule.pattern),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
        if (const auto found = pattern.match(text); found.hasMatch())
            faults.append(QStringLiteral("%1: %2 \"%3\" in: %4")
                              .arg(place, QString::fromUtf8(rule.reason), found.captured(), text.left(200)));
    }
    return faults;
}

} // namespace

/// What a proof-reader of Finnish and Swedish found once is not found again: one voice, one word for one thing, the
/// signs of the language.
class TestHouseStyle : public QObject
{
    Q_OBJECT

private slots:
    void rulesFindWhatTheyAreFor_data();
    void rulesFindWhatTheyAreFor();
    void textsKeepThem_data();
    void textsKeepThem();
};

void TestHouseStyle::rulesFindWhatTheyAreFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("quoted") << QStringLiteral("fi") << QStringLiteral("riviä '%1' ei ole") << true;
    QTest::newRow("quoted well") << QStringLiteral("fi") << QStringLiteral("riviä ”%1” ei ole") << false;
    QTest::newRow("percent") << QStringLiteral("sv") << QStringLiteral("högst 5% av svaren") << true;
    QTest::newRow("percent well") << QStringLiteral("sv") << QStringLiteral("högst 5 % av svaren, %1 av %2") << false;
    QTest::newRow("another word") << QStringLiteral("fi") << QStringLiteral("Kioskin käynnistäminen") << true;
    QTest::newRow("part of a word") << QStringLiteral("fi") << QStringLiteral("Määritä kone kyselykioskiksi") << false;
    QTest::newRow("English") << QStringLiteral("sv") << QStringLiteral("En disk i den här maskinen") << true;
    QTest::newRow("you, many") << QStringLiteral("sv") << QStringLiteral("Kan ni svara?") << true;
    QTest::newRow("of Swedish only") << QStringLiteral("fi") << QStringLiteral("ni") << false;
}

void TestHouseStyle::rulesFindWhatTheyAreFor()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(bool, isFault);
    QCOMPARE(!faultsIn(QString(), text, language).isEmpty(), isFault);
}

void TestHouseStyle::textsKeepThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("fi") << QStringLiteral("fi");
    QTest::newRow("sv") << QStringLiteral("sv");
}

void TestHouseStyle::textsKeepThem()
{
    QFETCH(QString, language);
    QStringList faults;
    int texts = 0;
    const auto look = [&](const QString &place, const QString &text) {
        ++texts;
        faults += faultsIn(place, text, language);
    };
    for (const core::language::TsMessage &message : tests::shippedCatalogue(language).messages) {
        if (message.context.startsWith(u'Q')) // Qt's own, which end as Qt's sources end
            continue;
        for (const QString &form : message.translation)
            look(message.context, form);
    }
    core::questionnaire::visitTexts(tests::shippedQuestionnaire(),
                                    [&](const QString &place, const core::questionnaire::Text &text) {
                                        for (const auto &variant : text.variants())
                                            look(place, variant.text.texts().value(Language(language)));
                                    });
    const auto help =
        core::base::readFile(tests::sourcePath(QStringLiteral("resources/help/%1.md").arg(language)), 1 << 20);
    QVERIFY_RESULT(help);
    static const QRegularExpression code(QStringLiteral("`[^`]*`"));
    QString prose = QString::fromUtf8(*help);
    prose.replace(code, QStringLiteral("x"));
    for (const QString &paragraph : prose.split(QStringLiteral("\n\n")))
        look(QStringLiteral("help"), paragraph.simplified());
    QVERIFY(texts > 2000);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

BAROMETER_TEST(TestHouseStyle)
#include "tst_housestyle.moc"
