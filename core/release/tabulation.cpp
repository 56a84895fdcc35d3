// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/tabulation.h"

#include "core/release/parts.h"
#include "core/release/releasefields.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core::release {
namespace {

using base::ErrorCode;
using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::DimensionId;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::QuestionType;
using questionnaire::Text;
using questionnaire::WaveId;

/// One base of a table, in one release.
struct Base
{
    const Node *node = nullptr;
    QString code;
    QString label;
};

class Tabulator
{
public:
    Tabulator(const std::vector<const Release *> &releases, const TabulationRequest &request)
        : m_releases(releases), m_request(request)
    {
    }

    [[nodiscard]] base::Result<Tabulation> run()
    {
        m_item = Code(m_request.question.section(u'.', 1));
        m_table.question = QuestionId(m_request.question.section(u'.', 0, 0));
        m_table.base = m_request.base;
        m_table.by = m_request.by;
        if (const auto found = findQuestion(); !found)
            return base::fail(found);
        for (const Release *release : m_releases) {
            m_table.waves.push_back(release->wave());
            if (const auto added = addRelease(*release); !added)
                return base::fail(added);
        }
        m_table.method = method();
        return m_table;
    }

private:
    [[nodiscard]] base::Result<void> findQuestion()
    {
        for (const Release *release : m_releases) { // the newest wave's text stands above the table
            const Question *question = release->questionnaire().question(m_table.question);
            if (question == nullptr || question->type == QuestionType::Note)
                continue;
            m_table.text = find(*release, question->text, question);
            for (const StatisticItem &item : itemsOf(*release)) {
                if (std::find(m_items.begin(), m_items.end(), item.row) == m_items.end())
                    m_items.push_back(item.row);
            }
        }
        // A question that none of the waves asked is known all the same; its rows say so.
        if (m_items.empty() && std::all_of(m_releases.begin(), m_releases.end(), [this](const Release *release) {
                return release->items(m_table.question).empty();
            }))
            m_items.push_back(m_item);
        if (m_table.text.isEmpty() || m_items.empty())
            return base::fail(ErrorCode::UnknownQuestion, {m_request.question});
        return {};
    }

    [[nodiscard]] std::vector<StatisticItem> itemsOf(const Release &release) const
    {
        std::vector<StatisticItem> items = release.items(m_table.question);
        if (m_item.isEmpty())
            return items;
        std::erase_if(items, [&](const StatisticItem &item) { return item.row != m_item; });
        return items;
    }

    [[nodiscard]] QString find(const Release &release, const Text &text, const Question *question = nullptr) const
    {
        return release.questionnaire()
            .find(text, m_request.language, release.wave(), question != nullptr ? question->id : QuestionId())
            .text;
    }

    [[nodiscard]] base::Result<void> addRelease(const Release &release)
    {
        const auto bases = basesOf(release);
        if (!bases)
            return base::fail(bases);
        const PairTable *crossing = crossingIn(release);
        for (const Code &item : m_items) {
            if (crossing != nullptr && crossing->question.row != item)
                continue;
            for (const Base &base : *bases)
                m_table.rows.push_back(row(release, {m_table.question, item}, base));
        }
        return {};
    }

    /// The bases of a release that the request means: the base itself, or its parts by the dimensions.
    [[nodiscard]] base::Result<std::vector<Base>> basesOf(const Release &release) const
    {
        const Node *base = release.node(m_request.base);
        if (base == nullptr)
            return base::fail(ErrorCode::NotInRelease, {m_request.base.text()});
        if (m_request.by.empty())
            return std::vector<Base>{{base, {}, {}}};
        const PairTable *crossing = crossingIn(release);
        std::vector<Base> bases;
        for (const Part &part :
             crossing != nullptr ? partsOf(release, *crossing) : partsOf(release, *base, m_request.by))
            bases.push_back(crossing != nullptr ? named(release, *crossing, part) : named(release, part));
        if (bases.empty()) {
            QStringList names;
            for (const DimensionId &dimension : m_request.by)
                names.append(dimension.text());
            return base::fail(ErrorCode::NotInRelease, {names.join(QLatin1Char(','))});
        }
        return bases;
    }

    /// The question crossed with the one that the request breaks down by, for everybody only.
    [[nodiscard]] const PairTable *crossingIn(const Release &release) const
    {
        return m_request.base == release.content().nodes.front().id
            ? crossingOf(release, m_table.question, m_item, m_request.by)
            : nullptr;
    }

    [[nodiscard]] Base named(const Release &release, const PairTable &table, const Part &part) const
    {
        const QString code = part.values.front().text();
        CategoryBand answers;
        for (const QString &one : code.split(QLatin1Char('+'), Qt::SkipEmptyParts))
            answers.codes.push_back(Code(one));
        return {part.node, code, cell(release, table.by.question, answers).label};
    }

    [[nodiscard]] Base named(const Release &release, const Part &part) const
    {
        QStringList codes;
        QStringList labels;
        for (std::size_t i = 0; i < m_request.by.size(); ++i) {
            const Code &code = part.values[i];
            codes.append(code.text());
            QString label = code.text();
            for (const Dimension::Value &value : release.questionnaire().dimension(m_request.by[i])->values) {
                if (value.code == code)
                    label = find(release, value.label);
            }
            labels.append(label);
        }
        return {part.node, codes.join(QLatin1Char(',')), labels.join(QStringLiteral(" · "))};
    }

    [[nodiscard]] Tabulation::Row row(const Release &release, const StatisticItem &item, const Base &base) const
    {
        Tabulation::Row row;
        row.wave = release.wave();
        row.item = item.row.text();
        row.code = base.code;
        row.label = base.label.isEmpty() ? rowLabel(release, item) : base.label;
        row.members = base.node->members;
        const Statistic *statistic = release.statistic(item, base.node->id);
        if (statistic == nullptr)
            return row;
        row.status = statistic->status;
        row.states = statistic->states;
        row.mean = statistic->mean;
        for (const CategoryBand &category : statistic->categories)
            row.cells.push_back(cell(release, m_table.question, category));
        if (row.status != Status::Shown) {
            for (const Choice *choice : choices(release, m_table.question)) {
                if (!choice->notSubstantive)
                    row.cells.push_back(cell(release, m_table.question, {{choice->code}, false, std::nullopt}));
            }
        }
        return row;
    }

    [[nodiscard]] static std::vector<const Choice *> choices(const Release &release, const QuestionId &of)
    {
        const Question *question = release.questionnaire().question(of);
        return release.questionnaire().choices(*question, release.wave());
    }

    [[nodiscard]] QString rowLabel(const Release &release, const StatisticItem &item) const
    {
        const Question *question = release.questionnaire().question(item.question);
        if (question->type != QuestionType::Battery)
            return find(release, question->text, question);
        for (const Choice *row : release.questionnaire().rows(*question, release.wave())) {
            if (row->code == item.row)
                return find(release, row->label, question);
        }
        return item.row.text();
    }

    [[nodiscard]] Tabulation::Cell cell(const Release &release, const QuestionId &of,
                                        const CategoryBand &category) const
    {
        const Question *question = release.questionnaire().question(of);
        QHash<Code, QString> words;
        for (const Choice *choice : choices(release, of))
            words.insert(choice->code, find(release, choice->label, question));
        // A grade has words at its ends only.
        const bool isGrade =
            std::any_of(words.begin(), words.end(), [](const QString &word) { return word.isEmpty(); });
        QStringList codes;
        QStringList labels;
        for (const Code &code : category.codes) {
            codes.append(code.text());
            const QString word = words.value(code);
            labels.append(word.isEmpty() ? code.text() : word);
        }
        const QString label = isGrade && codes.size() > 1 ? codes.front() + QStringLiteral("–") + codes.back()
                                                          : labels.join(QStringLiteral(" + "));
        return {codes.join(QLatin1Char('+')), label, category.share};
    }

    [[nodiscard]] QJsonObject method() const
    {
        QJsonArray files;
        for (const Release *release : m_releases) {
            const Release::Content &content = release->content();
            const PolicyRecord &policy = content.policy;
            files.append(QJsonObject{
                {QStringLiteral("wave"), content.wave.text()},
                {QStringLiteral("release"), QString::fromLatin1(release->hash().toHex())},
                {QStringLiteral("day"), content.day.toString(Qt::ISODate)},
                {QStringLiteral("draft"), content.draft},
                {QStringLiteral("invented"), content.invented},
                {QStringLiteral("audit"), QString(Names<AuditScope>::all[static_cast<size_t>(content.audit.scope)])},
                {QStringLiteral("limits"),
                 QJsonArray{policy.minimumOneFilter, policy.minimumTwoFilters, policy.minimumThreeFilters}},
                {QStringLiteral("program"), content.programVersion},
            });
        }
        return {{QStringLiteral("base"), m_request.base.text()},
                {QStringLiteral("shares"), QStringLiteral("percent of those who gave a substantive answer")},
                {QStringLiteral("states"), QStringLiteral("percent of the members of the base")},
                {QStringLiteral("weighting"), QStringLiteral("none")},
                {QStringLiteral("releases"), files}};
    }

    const std::vector<const Release *> &m_releases;
    const TabulationRequest &m_request;
    Code m_item;
    std::vector<Code> m_items;
    Tabulation m_table;
};

/// In the order of the questionnaire's waves; one release a wave.
base::Result<std::vector<const Release *>> inOrder(const std::vector<Release> &releases)
{
    std::vector<const Release *> order;
    for (const Release &release : releases) {
        const auto same = std::find_if(order.begin(), order.end(),
                                       [&](const Release *other) { return other->wave() == release.wave(); });
        if (same == order.end())
            order.push_back(&release);
        else if ((*same)->hash() != release.hash())
            return base::fail(ErrorCode::ReleasesDisagree,
                              {QString::fromLatin1((*same)->hash().toHex().left(8)),
                               QString::fromLatin1(release.hash().toHex().left(8))});
    }
    std::stable_sort(order.begin(), order.end(), [](const Release *a, const Release *b) {
        return a->content().fieldOpens < b->content().fieldOpens;
    });
    return order;
}

QJsonValue number(double value)
{
    return value;
}

QJsonValue bandAsJson(const std::optional<Band> &band)
{
    return QJsonObject{{QStringLiteral("low"), band ? number(band->low) : QJsonValue()},
                       {QStringLiteral("high"), band ? number(band->high) : QJsonValue()}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject rowAsJson(const Tabulation::Row &row)
{
    QJsonArray cells;
    for (const Tabulation::Cell &cell : row.cells) {
        QJsonObject object = bandAsJson(cell.share).toObject();
        object.insert(QStringLiteral("code"), cell.code);
        object.insert(QStringLiteral("label"), cell.label);
        cells.append(object);
    }
    QJsonValue mean;
    if (row.mean)
        mean = QJsonObject{{QStringLiteral("value"), row.mean->value}, {QStringLiteral("step"), row.mean->step}};
    return {{QStringLiteral("wave"), row.wave.text()},
            {QStringLiteral("item"), textOrNull(row.item)},
            {QStringLiteral("code"), textOrNull(row.code)},
            {QStringLiteral("label"), row.label},
            {QStringLiteral("members"), row.members ? QJsonValue(*row.members) : QJsonValue()},
            {QStringLiteral("status"), statusName(row.status)},
            {QStringLiteral("states"),
             QJsonObject{{QStringLiteral("answered"), bandAsJson(row.states.answered)},
                         {QStringLiteral("cantSay"), bandAsJson(row.states.cantSay)},
                         {QStringLiteral("skipped"), bandAsJson(row.states.skipped)},
                         {QStringLiteral("notReached"), bandAsJson(row.states.notReached)},
                         {QStringLiteral("notAsked"), bandAsJson(row.states.notAsked)}}},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("mean"), mean}};
}

QString quoted(const QString &text)
{
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QStringList csvBand(const std::optional<Band> &band)
{
    return band ? QStringList{QString::number(band->low), QString::number(band->high)} : QStringList{{}, {}};
}

} // namespace

QString statusName(Status status)
{
    return Names<Status>::all[static_cast<size_t>(status)];
}

base::Result<Tabulation> tabulate(const std::vector<Release> &releases, const TabulationRequest &request)
{
    const auto ordered = inOrder(releases);
    if (!ordered)
        return base::fail(ordered);
    return Tabulator(*ordered, request).run();
}

QByteArray tabulationAsJson(const Tabulation &table)
{
    QJsonArray by;
    for (const DimensionId &dimension : table.by)
        by.append(dimension.text());
    QJsonArray waves;
    for (const WaveId &wave : table.waves)
        waves.append(wave.text());
    QJsonArray rows;
    for (const Tabulation::Row &row : table.rows)
        rows.append(rowAsJson(row));
    const QJsonObject document{{QStringLiteral("question"), table.question.text()},
                               {QStringLiteral("by"), by},
                               {QStringLiteral("base"), table.base.text()},
                               {QStringLiteral("waves"), waves},
                               {QStringLiteral("rows"), rows},
                               {QStringLiteral("method"), table.method}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

QByteArray tabulationAsCsv(const Tabulation &table)
{
    QStringList lines{
        QStringLiteral("question,wave,base,item,code,label,members,status,category,categoryLabel,low,high,"
                       "mean,meanStep,answeredLow,answeredHigh")};
    for (const Tabulation::Row &row : table.rows) {
        const QStringList head{table.question.text(),
                               row.wave.text(),
                               quoted(table.base.text()),
                               row.item,
                               quoted(row.code),
                               quoted(row.label),
                               row.members ? QString::number(*row.members) : QString(),
                               statusName(row.status)};
        QStringList tail = row.mean ? QStringList{QString::number(row.mean->value), QString::number(row.mean->step)}
                                    : QStringList{{}, {}};
        tail += csvBand(row.states.answered);
        if (row.cells.empty())
            lines.append((head + QStringList{{}, {}, {}, {}} + tail).join(QLatin1Char(',')));
        for (const Tabulation::Cell &cell : row.cells)
            lines.append((head + QStringList{cell.code, quoted(cell.label)} + csvBand(cell.share) + tail)
                             .join(QLatin1Char(',')));
    }
    return (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

} // namespace core::release
