// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/similartexts.h"
#include "tests/support/testmain.h"

#include <QTest>

using core::base::Language;
using core::language::SimilarText;
using core::language::TranslationTable;
using core::language::UnitState;

namespace {

const Language english(QStringLiteral("en"));
const Language swedish(QStringLiteral("sv"));

core::language::TsMessage message(const char *source, const char *translation, bool plural = false)
{
    core::language::TsMessage made;
    made.context = QStringLiteral("a");
    made.source = QString::fromUtf8(source);
    made.plural = plural;
    if (*translation != '\0')
        made.translation = {QString::fromUtf8(translation)};
    if (plural && *translation != '\0')
        made.translation.append(QString::fromUtf8(translation));
    return made;
}

TranslationTable table()
{
    core::language::TsFile file;
    file.language = swedish;
    file.messages = {message("&Open the store", ""),
                     message("Open the store", "Öppna mappen"),
                     message("Open the store again", "Öppna mappen igen"),
                     message("open the store.", "Öppna mappen"), // the same translation once more
                     message("Open the store now and then", ""), // nothing to take over
                     message("Something else altogether", "Något helt annat"),
                     message("Open the store %n", "Öppna %n mappar", true)};
    TranslationTable made;
    made.add(file);
    return made;
}

} // namespace

class TestSimilarTexts : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatServesAgain()
    {
        const TranslationTable texts = table();
        const auto found = core::language::similarTexts(texts, texts.units().front(), english, swedish);
        QCOMPARE(found.size(), size_t{2});
        QCOMPARE(found[0].percent, 100); // but for the access key
        QCOMPARE(found[0].forms, QStringList(QStringLiteral("Öppna mappen")));
        QCOMPARE(found[1].source, QStringLiteral("Open the store again"));
        QCOMPARE(found[1].percent, 85); // three words of three and of four
    }

    void keepsNumbersApart()
    {
        const TranslationTable texts = table();
        QVERIFY(core::language::similarTexts(texts, texts.units().back(), english, swedish).empty());
    }

    void takesVeryLongTextsOnlyWhole()
    {
        for (const int words : {300, 3000}) {
            const QByteArray text = QByteArray("word ").repeated(words) + "end";
            core::language::TsFile file;
            file.language = swedish;
            file.messages = {message((text + '&').constData(), ""), message(text.constData(), "samma"),
                             message((text + " again").constData(), "nästan")};
            TranslationTable texts;
            texts.add(file);
            const auto found = core::language::similarTexts(texts, texts.units().front(), english, swedish);
            QCOMPARE(found.size(), words == 300 ? size_t{2} : size_t{1});
            QCOMPARE(found.front().percent, 100);
        }
    }

    void givesNoMoreThanAskedFor()
    {
        const TranslationTable texts = table();
        QCOMPARE(core::language::similarTexts(texts, texts.units().front(), english, swedish, 1).size(), size_t{1});
        QVERIFY(core::language::similarTexts(texts, texts.units().front(), swedish, swedish).empty());
    }
};

BAROMETER_TEST(TestSimilarTexts)
#include "tst_similartexts.moc"
