// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "app/resultoptions.h"
#include "core/chart/figures.h"
#include "core/chart/slices.h"
#include "core/release/parts.h"
#include "core/release/tabulation.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace app {
namespace {

using core::base::Result;
using core::release::Release;
using core::release::Tabulation;

/// barometer tabulate: one table of one or several releases.
class TabulateCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("tabulate"); }
    [[nodiscard]] const char *description() const override
    {
        return QT_TRANSLATE_NOOP("Commands", "Shows one table of a results file.");
    }
    void declare(CommandOptions &options) override
    {
        m_results.declare(options);
        m_figures.declare(options);
        options.choice(m_format, "--format", {QStringLiteral("text"), QStringLiteral("csv"), QStringLiteral("json")},
                       QT_TRANSLATE_NOOP("Commands", "how the table is written"));
    }
    [[nodiscard]] Result<ExitStatus> run(ApplicationContext &context) override
    {
        const auto opened = m_results.open(context.console());
        if (!opened)
            return core::base::fail(opened);
        if (!opened->has_value())
            return ExitStatus::InvalidInput;
        const auto &[releases, companions] = **opened;
        Result<Tabulation> table = core::release::tabulate(
            releases, {m_figures.item().text(), m_figures.base(), m_figures.by(), context.language()});
        if (!table)
            return core::base::fail(table);
        const QJsonArray breaks = breaksOf(releases, *table, companions.mapping, context.language());
        if (!breaks.isEmpty())
            table->method.insert(QStringLiteral("breaks"), breaks);
        const core::chart::Wording words(context.catalogue(), context.language());
        const QByteArray written = m_format == QLatin1String("json") ? core::release::tabulationAsJson(*table)
            : m_format == QLatin1String("csv")                       ? core::release::tabulationAsCsv(*table)
                                                                     : asText(releases, *table, words);
        if (const auto done = context.console().write(QStringLiteral("-"), written); !done)
            return core::base::fail(done);
        return ExitStatus::Done;
    }

private:
    /// What keeps the waves of the table from being compared, or needs a word of caution.
    [[nodiscard]] static QJsonArray breaksOf(const std::vector<Release> &releases, const Tabulation &table,
                                             const core::chart::Mapping &mapping, const core::base::Language &language)
    {
        QJsonArray breaks;
        const core::questionnaire::Questionnaire &questionnaire = releases.back().questionnaire();
        for (const core::chart::TrendBreak *one :
             mapping.touching(questionnaire, table.waves.front(), table.waves.back(), table.question, table.by)) {
            const core::questionnaire::Text reason(one->reason);
            breaks.append(
                QJsonObject{{QStringLiteral("between"), QJsonArray{one->before.text(), one->after.text()}},
                            {QStringLiteral("kind"), core::chart::breakKindName(one->kind)},
                            {QStringLiteral("severity"), one->stops ? QStringLiteral("break") : QStringLiteral("note")},
                            {QStringLiteral("reason"), questionnaire.find(reason, language, table.waves.back()).text}});
        }
        return breaks;
    }

    [[nodiscard]] static QByteArray asText(const std::vector<Release> &releases, const Tabulation &table,
                                           const core::chart::Wording &words)
    {
        QStringList lines{table.text};
        for (const Tabulation::Row &row : table.rows) {
            const auto release = std::find_if(releases.begin(), releases.end(),
                                              [&](const Release &one) { return one.wave() == row.wave; });
            QString head = headOf(*release, table, row, words);
            if (table.waves.size() > 1)
                head = core::chart::waveName(*release, words) + QStringLiteral(", ") + head;
            if (row.members)
                head += QStringLiteral(" (n = %1)").arg(*row.members);
            lines.append(QString());
            lines.append(head);
            if (row.status != core::release::Status::Shown) {
                lines.append(QStringLiteral("  ") + hiddenReason(*release, table, row, words));
                continue;
            }
            for (const Tabulation::Cell &cell : row.cells) {
                const QString share = cell.share ? words.share(*cell.share) : QStringLiteral("·");
                lines.append(QStringLiteral("  %1  %2").arg(cell.label.leftJustified(46), share));
            }
            if (row.mean)
                lines.append(
                    QStringLiteral("  %1  %2")
                        .arg(words(QT_TRANSLATE_NOOP("chart", "Mean")).leftJustified(46), words.mean(*row.mean)));
        }
        for (const QJsonValue entry : table.method.value(QLatin1String("breaks")).toArray())
            lines.append(
                {QString(), QStringLiteral("≠ ") + entry.toObject().value(QLatin1String("reason")).toString()});
        return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
    }

    /// Where a question has several items, each row of the table says which is its.
    [[nodiscard]] static QString headOf(const Release &release, const Tabulation &table, const Tabulation::Row &row,
                                        const core::chart::Wording &words)
    {
        if (row.item.isEmpty())
            return row.label;
        const core::release::StatisticItem item{table.question, core::questionnaire::Code(row.item)};
        const QString name = core::chart::itemName(release, item, words);
        return table.by.empty() ? name : name + QStringLiteral(": ") + row.label;
    }

    [[nodiscard]] static QString hiddenReason(const Release &release, const Tabulation &table,
                                              const Tabulation::Row &row, const core::chart::Wording &words)
    {
        if (const auto *pair =
                core::release::crossingOf(release, table.question, core::questionnaire::Code(row.item), table.by))
            return core::chart::hiddenReason(release, row.status, core::release::partsOf(release, *pair).front().node,
                                             words);
        for (const core::release::Node &node : release.content().nodes) {
            QStringList codes;
            for (const auto &dimension : table.by) {
                const auto found = node.filter.find(dimension);
                codes.append(found == node.filter.end() ? QString() : found->second.text());
            }
            const bool fits = table.by.empty() ? node.id == table.base : codes.join(QLatin1Char(',')) == row.code;
            if (fits)
                return core::chart::hiddenReason(release, row.status, &node, words);
        }
        return core::chart::hiddenReason(release, row.status, nullptr, words);
    }

    ResultOptions m_results;
    FigureOptions m_figures;
    QString m_format;
};

} // namespace

std::unique_ptr<Command> makeTabulate()
{
    return std::make_unique<TabulateCommand>();
}

} // namespace app
