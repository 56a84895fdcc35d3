// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using core::questionnaire::ChoiceList;
using core::questionnaire::ListId;
using core::questionnaire::Question;
using core::questionnaire::QuestionId;
using core::questionnaire::Questionnaire;
using core::questionnaire::WaveId;

namespace {

QByteArray resource(const QString &path)
{
    return core::base::readFile(tests::sourcePath(QStringLiteral("resources/") + path), 1 << 23).value_or(QByteArray());
}

QJsonObject jsonResource(const QString &folder)
{
    return QJsonDocument::fromJson(resource(folder + QStringLiteral("/partnership-barometer.json"))).object();
}

const QStringList languages{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};

/// The levels of all headings, in order, and the number of cells of every table row: what translations share.
QStringList shapeOf(const QByteArray &markdown)
{
    QStringList shape;
    for (const QByteArray &line : markdown.split('\n')) {
        if (line.startsWith('#'))
            shape.append(QString::number(line.indexOf(' ')));
        else if (line.startsWith('|'))
            shape.append(QStringLiteral("row %1").arg(line.count('|')));
        else if (line.startsWith("- ") ||
                 QRegularExpression(QStringLiteral("^\\d\\. ")).match(QString::fromUtf8(line)).hasMatch())
            shape.append(QStringLiteral("item"));
    }
    return shape;
}

QStringList commandsIn(const QByteArray &markdown)
{
    QStringList found;
    static const QRegularExpression command(QStringLiteral("`barometer ([a-z]+)"));
    for (auto it = command.globalMatch(QString::fromUtf8(markdown)); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

} // namespace

/// The files beside the questionnaire fit it, and their languages fit one another.
class TestResources : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto read = core::questionnaire::readQuestionnaire(
            resource(QStringLiteral("questionnaires/partnership-barometer.json")));
        QVERIFY(read.questionnaire);
        m_questionnaire = *read.questionnaire;
    }

    void helpSaysTheSameInEveryLanguage()
    {
        const QByteArray english = resource(QStringLiteral("help/en.md"));
        QVERIFY(english.size() > 5000);
        for (const QString &language : languages) {
            const QByteArray help = resource(QStringLiteral("help/%1.md").arg(language));
            QCOMPARE(shapeOf(help), shapeOf(english));
            QCOMPARE(commandsIn(help), commandsIn(english));
        }
    }

    void mappingNamesWhatTheQuestionnaireHas()
    {
        const QJsonObject mapping = jsonResource(QStringLiteral("mappings"));
        QCOMPARE(mapping.value(QStringLiteral("questionnaire")).toString(), m_questionnaire.id.text());
        const QJsonArray breaks = mapping.value(QStringLiteral("breaks")).toArray();
        QVERIFY(!breaks.isEmpty());
        for (const QJsonValue &each : breaks) {
            const QJsonObject entry = each.toObject();
            const QJsonArray between = entry.value(QStringLiteral("between")).toArray();
            QCOMPARE(between.size(), 2);
            for (const QJsonValue &wave : between)
                QVERIFY(m_questionnaire.wave(WaveId(wave.toString())));
            QVERIFY2(fits(entry), QJsonDocument(entry).toJson().constData());
            for (const QString &language : languages)
                QVERIFY(!entry.value(QStringLiteral("reason")).toObject().value(language).toString().isEmpty());
        }
    }

    void publishedFiguresNameWhatTheQuestionnaireHas()
    {
        const QJsonObject published = jsonResource(QStringLiteral("published"));
        const QJsonObject sources = published.value(QStringLiteral("sources")).toObject();
        QList<double> values;
        for (const QJsonValue &each : published.value(QStringLiteral("figures")).toArray()) {
            const QJsonObject figure = each.toObject();
            const QString question = figure.value(QStringLiteral("question")).toString();
            QVERIFY(hasCode(question, figure.value(QStringLiteral("item")).toString()));
            QVERIFY(m_questionnaire.wave(WaveId(figure.value(QStringLiteral("wave")).toString())));
            QVERIFY(sources.contains(figure.value(QStringLiteral("source")).toString()));
            values.append(figure.value(QStringLiteral("value")).toDouble());
        }
        QCOMPARE(values, (QList<double>{6.8, 6.1, 5.5}));
    }

private:
    [[nodiscard]] bool hasCode(const QString &id, const QString &code) const
    {
        const Question *question = m_questionnaire.question(QuestionId(id));
        if (question == nullptr)
            return false;
        ListId list = question->list.isEmpty() ? question->rows : question->list;
        if (!question->rowsFrom.isEmpty())
            list = m_questionnaire.question(question->rowsFrom)->list;
        const ChoiceList *choices = m_questionnaire.list(list);
        return choices != nullptr &&
            std::any_of(choices->choices.begin(), choices->choices.end(),
                        [&code](const core::questionnaire::Choice &choice) { return choice.code.text() == code; });
    }

    /// Whether questions, codes, dimension and values of a break exist.
    [[nodiscard]] bool fits(const QJsonObject &entry) const
    {
        const QString dimension = entry.value(QStringLiteral("dimension")).toString();
        if (!dimension.isEmpty()) {
            const auto *found = m_questionnaire.dimension(core::questionnaire::DimensionId(dimension));
            if (found == nullptr)
                return false;
            const QJsonArray values = entry.value(QStringLiteral("values")).toArray();
            return std::all_of(values.begin(), values.end(), [found](const QJsonValue &value) {
                return std::any_of(found->values.begin(), found->values.end(),
                                   [&value](const auto &known) { return known.code.text() == value.toString(); });
            });
        }
        QJsonArray questions = entry.value(QStringLiteral("questions")).toArray();
        if (questions.isEmpty())
            questions.append(entry.value(QStringLiteral("question")));
        const QJsonArray codes = entry.value(QStringLiteral("codes")).toArray();
        return std::all_of(questions.begin(), questions.end(), [&](const QJsonValue &question) {
            const bool known = m_questionnaire.question(QuestionId(question.toString())) != nullptr;
            return known && std::all_of(codes.begin(), codes.end(), [&](const QJsonValue &code) {
                       return hasCode(question.toString(), code.toString());
                   });
        });
    }

    Questionnaire m_questionnaire;
};

BAROMETER_TEST(TestResources)
#include "tst_resources.moc"
