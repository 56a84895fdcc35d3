// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/batteryquestion.h"

#include "ui/common/space.h"
#include "ui/common/theme.h"
#include "ui/common/wrappinglabel.h"
#include "ui/questions/scalerow.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace ui::questions {

using core::questionnaire::Answer;
using core::questionnaire::Choice;
using core::questionnaire::Code;
using core::questionnaire::QuestionType;
namespace space = ui::common::space;
using ui::common::TextRole;
using ui::common::themeOf;
using ui::common::WrappingLabel;

namespace {

constexpr int leastStatement = 240;   ///< narrower than this, the scale goes under the statement
constexpr int comfortStatement = 300; ///< statements keep this much when the scale's columns grow
constexpr int mostHeadingLines = 3;
constexpr int growth = 4; ///< px by which columns are tried wider

} // namespace

BatteryQuestion::BatteryQuestion(const FormContext &context, const QuestionContent &content, QWidget *parent)
    : QuestionWidget(context, content, parent)
{
}

bool BatteryQuestion::isGrade() const
{
    const core::questionnaire::Scale *scale = context().questionnaire->scale(content().question->scale);
    return scale != nullptr && scale->kind == core::questionnaire::ScaleKind::Grade;
}

void BatteryQuestion::build()
{
    body()->setSpacing(isGrade() ? space::medium : space::small);
    m_header = new QWidget(this);
    auto *line = new QHBoxLayout(m_header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addStretch(1);
    for (size_t index = 0; index < content().choices.size(); ++index) {
        auto *heading = new WrappingLabel(TextRole::Help, m_header);
        heading->setTextAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        line->addWidget(heading);
        m_headings.push_back(heading);
    }
    body()->addWidget(m_header);
    const size_t rows = content().question->type == QuestionType::Grade ? 1 : content().rows.size();
    for (size_t index = 0; index < rows; ++index) {
        auto *row = new ScaleRow(std::vector<ScaleRow::Point>(content().choices.size()), isGrade(), this);
        if (index < content().rows.size())
            row->setObjectName(QStringLiteral("row_") + content().rows[index].code.text());
        connect(row, &ScaleRow::chosenChanged, this, [this, index](int point) { choose(index, point); });
        body()->addWidget(row);
        m_rows.push_back(row);
    }
}

void BatteryQuestion::choose(size_t row, int point)
{
    const Code code = content().choices.at(static_cast<size_t>(point))->code;
    Answer answer = content().answer;
    if (content().question->type == QuestionType::Grade)
        answer.choices = {code};
    else
        answer.rows[content().rows.at(row).code] = code;
    change(answer);
}

Code BatteryQuestion::chosenIn(size_t row) const
{
    return content().question->type == QuestionType::Grade ? content().answer.choices.value(0)
                                                           : content().answer.rows.value(content().rows.at(row).code);
}

void BatteryQuestion::showAnswer()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const Code chosen = chosenIn(row);
        const auto found = std::find_if(content().choices.begin(), content().choices.end(),
                                        [&chosen](const Choice *choice) { return choice->code == chosen; });
        m_rows[row]->setChosen(found == content().choices.end() ? -1 : int(found - content().choices.begin()));
    }
}

Answer BatteryQuestion::cleared() const
{
    Answer rest = content().answer;
    rest.choices.clear();
    for (const QuestionContent::Row &row : content().rows)
        rest.rows.remove(row.code);
    return rest;
}

bool BatteryQuestion::isAnswered() const
{
    return cleared() != content().answer;
}

void BatteryQuestion::retranslate()
{
    const bool grade = isGrade();
    std::vector<ScaleRow::Point> points;
    QString low;
    QString high;
    for (const Choice *choice : content().choices) {
        const bool extra = isExtraColumn(*choice);
        const QString words = label(*choice);
        bool number = false;
        const int digit = choice->code.text().toInt(&number);
        points.push_back({words, grade && !extra ? choice->code.text() : QString(),
                          number && !extra && digit >= 0 && digit <= 10 ? digit : -1, extra});
        if (grade && !extra && !words.isEmpty()) {
            const QString end = choice->code.text() + QLatin1String(" = ") + words;
            (low.isEmpty() ? low : high) = end;
        }
    }
    for (size_t index = 0; index < m_rows.size(); ++index) {
        const Choice *statement = index < content().rows.size() ? content().rows[index].choice : nullptr;
        m_rows[index]->setTexts(statement != nullptr ? label(*statement) : QString(), points);
        if (statement == nullptr)
            m_rows[index]->setName(accessibleName());
        m_rows[index]->setEnds(low, high);
    }
    for (size_t index = 0; index < m_headings.size(); ++index)
        m_headings[index]->setText(points[index].label);
    arrange();
}

QStringList BatteryQuestion::spokenChoices() const
{
    QStringList spoken;
    for (const Choice *choice : content().choices) {
        const QString words = label(*choice);
        if (!words.isEmpty())
            spoken.append(isGrade() && !isExtraColumn(*choice) ? choice->code.text() + QLatin1String(": ") + words
                                                               : words);
    }
    for (const QuestionContent::Row &row : content().rows)
        spoken.append(label(*row.choice));
    return spoken;
}

void BatteryQuestion::resizeEvent(QResizeEvent *event)
{
    QuestionWidget::resizeEvent(event);
    arrange();
}

void BatteryQuestion::changeEvent(QEvent *event)
{
    QuestionWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

int BatteryQuestion::columnWidth(int available) const
{
    int column = themeOf(this).targetHeight();
    for (const WrappingLabel *heading : m_headings)
        column = std::max(column, heading->minimumSizeHint().width());
    // Long headings ("Varken av samma eller annan åsikt") would stand as towers of single words.
    const int points = std::max(1, static_cast<int>(m_headings.size()));
    const int widest = (available - themeOf(this).scaled(comfortStatement)) / points - space::small;
    const auto tooTall = [&column](const WrappingLabel *heading) {
        return heading->heightForWidth(column) > mostHeadingLines * heading->heightForWidth(QWIDGETSIZE_MAX);
    };
    while (column + growth <= widest && std::any_of(m_headings.begin(), m_headings.end(), tooTall))
        column += growth;
    return column;
}

void BatteryQuestion::arrange()
{
    const int available = width() > 0 ? width() : space::contentWidth;
    const int column = columnWidth(available);
    const int scale = (column + space::small) * static_cast<int>(content().choices.size());
    const bool stacked = isGrade() || available - scale < themeOf(this).scaled(leastStatement);
    m_header->setHidden(stacked);
    for (WrappingLabel *heading : m_headings)
        heading->setFixedWidth(column);
    for (ScaleRow *row : m_rows)
        row->setStacked(stacked, column);
}

} // namespace ui::questions
