// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/releasereport.h"

#include "core/chart/parts.h"
#include "core/chart/slices.h"
#include "core/release/precision.h"
#include "core/release/releasefields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace core::report {
namespace {

using chart::Wording;
using release::Release;
using release::Status;
using Part = ReleaseReport::Part;

const char *stepText(int step)
{
    switch (step) {
    case release::StepDown::PlainEnds:
        return QT_TRANSLATE_NOOP("chart",
                                 "%1: very small and very large shares shown more coarsely, because finer ones were "
                                 "not proved.");
    case release::StepDown::CoarserBands:
        return QT_TRANSLATE_NOOP("chart", "%1: shown more coarsely, because finer figures were not proved.");
    case release::StepDown::OneFilterOnly:
        return QT_TRANSLATE_NOOP("chart", "%1: not shown for two traits together.");
    case release::StepDown::WholeWaveOnly:
        return QT_TRANSLATE_NOOP("chart", "%1: shown for the whole country only.");
    default:
        return QT_TRANSLATE_NOOP("chart", "%1: not shown.");
    }
}

constexpr char style[] = R"css(
body { font: 16px/1.5 Inter, "DejaVu Sans", sans-serif; color: #16202b; background: #fff; margin: 0 auto;
  max-width: 52rem; padding: 1.5rem; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { font-size: 1.3rem; border-top: 2px solid #0a4f99; padding-top: .75rem; margin-top: 2rem; }
.mark { color: #a3231b; border: 2px solid; border-radius: 4px; padding: .1rem .5rem; font-weight: 600;
  display: inline-block; }
table { border-collapse: collapse; font-size: .9rem; margin: .5rem 0; }
th, td { border-bottom: 1px solid #dde2e8; padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #4a5765; }
)css";

class Maker
{
public:
    Maker(const Release &release, const QString &file, const Wording &words)
        : m_release(release), m_content(release.content()), m_file(file), m_words(words)
    {
    }

    [[nodiscard]] ReleaseReport make() const
    {
        ReleaseReport report;
        report.language = m_words.language();
        report.title = m_words(QT_TRANSLATE_NOOP("chart", "What the results file shows and how it was proved"));
        report.mark = chart::markOf({&m_release}, m_words);
        report.parts = {facts(), shown(), pairs(), openAnswers(), protection(), steps(), proof()};
        std::erase_if(report.parts, [](const Part &part) { return part.lines.empty() && part.rows.empty(); });
        return report;
    }

private:
    [[nodiscard]] Part facts() const
    {
        const auto text = [&](const questionnaire::Text &of) {
            return m_content.questionnaire.find(of, m_words.language(), m_content.wave).text;
        };
        Part part{m_words(QT_TRANSLATE_NOOP("chart", "The file")),
                  {},
                  {m_words(QT_TRANSLATE_NOOP("chart", "What")), m_words(QT_TRANSLATE_NOOP("chart", "Value"))},
                  {}};
        const auto add = [&](const char *what, const QString &value) {
            part.rows.push_back({m_words(what), value});
        };
        add(QT_TRANSLATE_NOOP("chart", "File"), m_file);
        add(QT_TRANSLATE_NOOP("chart", "Questionnaire"), text(m_content.questionnaire.title));
        add(QT_TRANSLATE_NOOP("chart", "Wave"), chart::waveName(m_release, m_words));
        add(QT_TRANSLATE_NOOP("chart", "Answers collected"),
            m_words.date(m_content.fieldOpens) + QStringLiteral(" – ") + m_words.date(m_content.fieldCloses));
        add(QT_TRANSLATE_NOOP("chart", "Made on"), m_words.date(m_content.day));
        add(QT_TRANSLATE_NOOP("chart", "Respondents"),
            m_content.responses > 0 ? m_words.whole(m_content.responses)
                                    : m_words(QT_TRANSLATE_NOOP("chart", "fewer than 10")));
        add(QT_TRANSLATE_NOOP("chart", "Program version"), m_content.programVersion);
        add(QT_TRANSLATE_NOOP("chart", "Checksum (BLAKE2b-256)"), QString::fromLatin1(m_release.hash().toHex()));
        return part;
    }

    [[nodiscard]] Part shown() const
    {
        const auto &nodes = m_content.nodes;
        const auto visible = std::count_if(nodes.begin(), nodes.end(),
                                           [](const release::Node &node) { return node.status == Status::Shown; });
        Part part{m_words(QT_TRANSLATE_NOOP("chart", "What is shown")), {}, {}, {}};
        part.lines.append(
            m_words(QT_TRANSLATE_NOOP("chart", "Groups shown: %1 of %2."))
                .arg(m_words.whole(static_cast<int>(visible)), m_words.whole(static_cast<int>(nodes.size()))));
        const auto figures = std::count_if(m_content.statistics.begin(), m_content.statistics.end(),
                                           [](const auto &one) { return one.status == Status::Shown; });
        part.lines.append(m_words(QT_TRANSLATE_NOOP("chart", "Questions in groups with figures: %1 of %2."))
                              .arg(m_words.whole(static_cast<int>(figures)),
                                   m_words.whole(static_cast<int>(m_content.statistics.size()))));
        part.heads = {m_words(QT_TRANSLATE_NOOP("chart", "Group")), m_words(QT_TRANSLATE_NOOP("chart", "Respondents")),
                      m_words(QT_TRANSLATE_NOOP("chart", "Shown or why not"))};
        for (const release::Node &node : nodes) {
            const bool isShown = node.status == Status::Shown;
            part.rows.push_back({chart::nodeName(m_release, node.id, m_words),
                                 node.members ? m_words.whole(*node.members) : QString(),
                                 isShown ? m_words(QT_TRANSLATE_NOOP("chart", "Shown"))
                                         : chart::hiddenReason(m_release, node.status, &node, m_words)});
        }
        return part;
    }

    [[nodiscard]] Part pairs() const
    {
        Part part{m_words(QT_TRANSLATE_NOOP("chart", "Questions crossed with each other, for everybody")),
                  {},
                  {m_words(QT_TRANSLATE_NOOP("chart", "Question")), m_words(QT_TRANSLATE_NOOP("chart", "By")),
                   m_words(QT_TRANSLATE_NOOP("chart", "Shown or why not"))},
                  {}};
        for (const release::PairTable &table : m_content.pairs) {
            QString outcome;
            if (table.status != Status::Shown)
                outcome = m_words(table.status == Status::Step
                                      ? QT_TRANSLATE_NOOP("chart", "Not shown: it could not be proved safe.")
                                      : QT_TRANSLATE_NOOP("chart", "Not shown: too few people for two rows."));
            else
                outcome =
                    m_words(QT_TRANSLATE_N_NOOP("chart", "Shown, %n row(s)"), static_cast<int>(table.rows.size()));
            part.rows.push_back({table.question.text(), table.by.text(), outcome});
        }
        return part;
    }

    [[nodiscard]] Part openAnswers() const
    {
        Part part{m_words(QT_TRANSLATE_NOOP("chart", "Open answers")), {}, {}, {}};
        for (const release::OpenAnswers &answers : m_content.openAnswers) {
            part.lines.append(
                answers.question.text() + QStringLiteral(": ") +
                (answers.entries.empty()
                     ? m_words(QT_TRANSLATE_NOOP("chart", "none shown"))
                     : m_words(QT_TRANSLATE_N_NOOP("chart", "%n text(s), each approved by a person, in a random order"),
                               static_cast<int>(answers.entries.size()))));
        }
        return part;
    }

    [[nodiscard]] Part protection() const
    {
        const release::PolicyRecord &policy = m_content.policy;
        Part part{m_words(QT_TRANSLATE_NOOP("chart", "What protects the respondents")), {}, {}, {}};
        part.lines = {
            m_words(
                QT_TRANSLATE_NOOP("chart",
                                  "A group is shown from %1 respondents on, two traits crossed from %2, a row of two "
                                  "questions crossed from %3."))
                .arg(m_words.whole(policy.minimumOneFilter), m_words.whole(policy.minimumTwoFilters),
                     m_words.whole(policy.minimumThreeFilters)),
            m_words(QT_TRANSLATE_NOOP("chart",
                                      "No smaller group follows from adding and subtracting those shown. Which groups "
                                      "are shown depends on who belongs where, never on what anybody answered.")),
            m_words(QT_TRANSLATE_NOOP("chart",
                                      "Shares are bands that hold several whole counts; nobody alone moves one "
                                      "to an end, and no group is ever shown to be of one mind.")),
            m_words(QT_TRANSLATE_NOOP("chart",
                                      "An answer stands alone only where at least %1 are expected to have given "
                                      "it; others are shown together."))
                .arg(policy.others.value(QStringLiteral("detail"))),
            m_words(QT_TRANSLATE_NOOP("chart",
                                      "The file holds every figure that the program may ever show, and no "
                                      "answer of anybody."))};
        return part;
    }

    [[nodiscard]] Part steps() const
    {
        Part part{m_words(QT_TRANSLATE_NOOP("chart", "Steps taken")), stepsTaken(m_content, m_words), {}, {}};
        if (part.lines.isEmpty())
            part.lines.append(m_words(
                QT_TRANSLATE_NOOP("chart", "None: every figure was proved as finely as the rules allow to show it.")));
        return part;
    }

    [[nodiscard]] Part proof() const
    {
        const auto count = [&](QLatin1String name) {
            return m_words.whole(static_cast<int>(m_content.audit.counts.value(name)));
        };
        Part part{m_words(QT_TRANSLATE_NOOP("chart", "How it was proved")), {}, {}, {}};
        part.lines = {
            m_words(
                QT_TRANSLATE_NOOP("chart",
                                  "For every answer of everybody, at least %1 by the figures shown, another complete "
                                  "set of responses was found in which that person answered otherwise and which gives "
                                  "exactly these figures. Each set was checked by counting it anew."))
                .arg(count(QLatin1String("proved"))),
            m_words(QT_TRANSLATE_NOOP("chart",
                                      "It is taken as known who answered, to which groups each belongs and who "
                                      "skipped what. To what follows from that alone no figure adds anything.")),
            m_words(QT_TRANSLATE_NOOP("chart", "Questions tied to each other were proved together: %1 sets of them."))
                .arg(count(QLatin1String("units")))};
        if (m_content.audit.counts.contains(QStringLiteral("earlierReleases")))
            part.lines.append(
                m_words(QT_TRANSLATE_NOOP("chart", "It was proved together with the earlier results of the wave: %1."))
                    .arg(count(QLatin1String("earlierReleases"))));
        part.lines.append(m_words(QT_TRANSLATE_NOOP(
            "chart", "Not promised: what is likely. Where 80% of a group agree, agreeing is the best guess of each.")));
        part.lines.append(m_words(QT_TRANSLATE_NOOP("chart", "To prove it again: %1"))
                              .arg(QStringLiteral("barometer audit %1 --against STORE").arg(m_file)));
        return part;
    }

    const Release &m_release;
    const Release::Content &m_content;
    QString m_file;
    const Wording &m_words;
};

QString escaped(const char *element, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(element), text.toHtmlEscaped());
}

QString rowAsHtml(const QStringList &row, bool heads)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString element = heads || i == 0 ? QStringLiteral("th") : QStringLiteral("td");
        const QString scope = element == QLatin1String("td") ? QString()
            : heads                                          ? QStringLiteral(" scope=\"col\"")
                                                             : QStringLiteral(" scope=\"row\"");
        html += QStringLiteral("<%1%2>%3</%1>").arg(element, scope, row[i].toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>\n");
}

QJsonObject stepAsJson(const release::AuditRecord::Step &step)
{
    return {{QStringLiteral("item"), step.item.text()},
            {QStringLiteral("option"), step.option.isEmpty() ? QJsonValue() : QJsonValue(step.option.text())},
            {QStringLiteral("step"), step.step}};
}

QString nameOf(Status status)
{
    return release::Names<Status>::all[static_cast<size_t>(status)];
}

QJsonArray basesAsJson(const Release::Content &content)
{
    QJsonArray bases;
    for (const release::Node &node : content.nodes)
        bases.append(QJsonObject{{QStringLiteral("base"), node.id.text()},
                                 {QStringLiteral("status"), nameOf(node.status)},
                                 {QStringLiteral("members"), node.members ? QJsonValue(*node.members) : QJsonValue()},
                                 {QStringLiteral("limit"), node.limit}});
    return bases;
}

QJsonArray pairsAsJson(const Release::Content &content)
{
    QJsonArray pairs;
    for (const release::PairTable &table : content.pairs)
        pairs.append(QJsonObject{{QStringLiteral("question"), table.question.text()},
                                 {QStringLiteral("by"), table.by.text()},
                                 {QStringLiteral("status"), nameOf(table.status)},
                                 {QStringLiteral("step"), table.step},
                                 {QStringLiteral("rows"), static_cast<int>(table.rows.size())}});
    return pairs;
}

/// Whether a share of so many people is told more finely at its ends than elsewhere, unless a step takes that back.
bool hasFinerEnds(int people)
{
    return release::precisionFor(people) != release::precisionFor(people, release::StepDown::PlainEnds);
}

bool couldHaveFinerEnds(const Release::Content &content, const release::StatisticItem &item)
{
    std::map<release::NodeId, int> members;
    for (const release::Node &node : content.nodes)
        members[node.id] = node.members.value_or(0);
    return std::any_of(content.statistics.begin(), content.statistics.end(), [&](const release::Statistic &one) {
        if (one.item != item || one.status != Status::Shown)
            return false;
        return (one.states != release::StateBands{} && hasFinerEnds(members[one.node])) ||
            (!one.categories.empty() && hasFinerEnds(one.smallestAnswered));
    });
}

} // namespace

QStringList stepsTaken(const Release::Content &content, const chart::Wording &words)
{
    QStringList lines;
    for (const release::AuditRecord::Step &step : content.audit.steps) {
        if (step.step == release::StepDown::PlainEnds && !couldHaveFinerEnds(content, step.item))
            continue; // the unit took the step, and nothing of this item is any coarser for it
        const QString what =
            step.option.isEmpty() ? step.item.text() : step.item.text() + QLatin1Char(' ') + step.option.text();
        lines.append(words(stepText(step.step)).arg(what));
    }
    for (const release::PairTable &table : content.pairs) {
        if (table.step > 0 && table.status != release::Status::Small)
            lines.append(
                words(stepText(table.step)).arg(table.question.text() + QStringLiteral(" × ") + table.by.text()));
    }
    return lines;
}

ReleaseReport releaseReport(const Release &release, const QString &file, const language::Catalogue &catalogue,
                            const base::Language &language)
{
    const Wording words(catalogue, language);
    return Maker(release, file, words).make();
}

QByteArray releaseReportAsText(const ReleaseReport &report)
{
    QStringList lines{report.mark.isEmpty() ? report.title : report.mark + QStringLiteral(" – ") + report.title};
    for (const Part &part : report.parts) {
        lines += {QString(), part.title};
        for (const QString &line : part.lines)
            lines.append(QStringLiteral("  ") + line);
        qsizetype width = 0;
        for (const QStringList &row : part.rows)
            width = std::max(width, std::min<qsizetype>(row.front().size(), 48));
        for (const QStringList &row : part.rows) {
            const QString rest = row.mid(1).join(QStringLiteral("  ")).trimmed();
            lines.append(QStringLiteral("  %1  %2").arg(row.front().leftJustified(width), rest));
        }
    }
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

QByteArray releaseReportAsHtml(const ReleaseReport &report)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                       .arg(report.language.text().toHtmlEscaped());
    html += escaped("title", report.title) + QStringLiteral("<style>") + QLatin1String(style) +
        QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
    if (!report.mark.isEmpty())
        html += QStringLiteral("<p class=\"mark\">%1</p>\n").arg(report.mark.toHtmlEscaped());
    html += escaped("h1", report.title);
    for (const Part &part : report.parts) {
        html += QStringLiteral("<section>\n") + escaped("h2", part.title);
        for (const QString &line : part.lines)
            html += escaped("p", line);
        if (!part.rows.empty()) {
            html += QStringLiteral("<table>\n<thead>\n") + rowAsHtml(part.heads, true) +
                QStringLiteral("</thead>\n<tbody>\n");
            for (const QStringList &row : part.rows)
                html += rowAsHtml(row, false);
            html += QStringLiteral("</tbody>\n</table>\n");
        }
        html += QStringLiteral("</section>\n");
    }
    return (html + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

QByteArray releaseReportAsJson(const Release &release)
{
    const Release::Content &content = release.content();
    const release::PolicyRecord &policy = content.policy;
    std::map<QString, std::pair<int, int>> questions; // shown, all
    for (const release::Statistic &one : content.statistics) {
        auto &[shown, all] = questions[one.item.text()];
        shown += one.status == Status::Shown ? 1 : 0;
        ++all;
    }
    QJsonArray items;
    for (const auto &[item, bases] : questions)
        items.append(QJsonObject{{QStringLiteral("item"), item},
                                 {QStringLiteral("shownInBases"), bases.first},
                                 {QStringLiteral("bases"), bases.second}});
    QJsonArray open;
    for (const release::OpenAnswers &answers : content.openAnswers)
        open.append(QJsonObject{{QStringLiteral("question"), answers.question.text()},
                                {QStringLiteral("texts"), static_cast<int>(answers.entries.size())}});
    QJsonArray steps;
    for (const release::AuditRecord::Step &step : content.audit.steps)
        steps.append(stepAsJson(step));
    QJsonObject audit{{QStringLiteral("scope"),
                       QString(release::Names<release::AuditScope>::all[static_cast<size_t>(content.audit.scope)])}};
    for (auto it = content.audit.counts.cbegin(); it != content.audit.counts.cend(); ++it)
        audit.insert(it.key(), it.value());
    for (auto it = content.audit.facts.cbegin(); it != content.audit.facts.cend(); ++it)
        audit.insert(it.key(), it.value());
    const QJsonObject document{
        {QStringLiteral("release"),
         QJsonObject{
             {QStringLiteral("hash"), QString::fromLatin1(release.hash().toHex())},
             {QStringLiteral("questionnaire"), content.questionnaire.id.text()},
             {QStringLiteral("structure"), QString::fromLatin1(content.structure.toHex())},
             {QStringLiteral("wave"), content.wave.text()},
             {QStringLiteral("day"), content.day.toString(Qt::ISODate)},
             {QStringLiteral("draft"), content.draft},
             {QStringLiteral("invented"), content.invented},
             {QStringLiteral("responses"), content.responses > 0 ? QJsonValue(content.responses) : QJsonValue()},
             {QStringLiteral("program"), content.programVersion}}},
        {QStringLiteral("limits"),
         QJsonObject{{QStringLiteral("minimumOneFilter"), policy.minimumOneFilter},
                     {QStringLiteral("minimumTwoFilters"), policy.minimumTwoFilters},
                     {QStringLiteral("minimumThreeFilters"), policy.minimumThreeFilters},
                     {QStringLiteral("openAnswersMinimum"), policy.openAnswersMinimum},
                     {QStringLiteral("detail"), policy.others.value(QStringLiteral("detail")).toInt()}}},
        {QStringLiteral("bases"), basesAsJson(content)},
        {QStringLiteral("questions"), items},
        {QStringLiteral("pairs"), pairsAsJson(content)},
        {QStringLiteral("openAnswers"), open},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("audit"), audit}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace core::report
