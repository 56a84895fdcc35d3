// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/questionpieces.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::pdf {

using questionnaire::PaperChoice;
using questionnaire::PaperField;
using questionnaire::PaperQuestion;
using questionnaire::QuestionType;
using Face = FormSheet::Face;
using Piece = FormSheet::Piece;
using Tone = FormSheet::Tone;
using Align = FormSheet::Align;

namespace {

constexpr double kBox = 14;        ///< side of a box, 4.9 mm: room for a cross by hand
constexpr double kBoxGap = 8;      ///< between a box and its words
constexpr double kLine = 17.5;     ///< least height of a choice
constexpr double kColumnGap = 16;  ///< between two columns of choices
constexpr double kWriting = 20;    ///< height of a line to write on
constexpr int kLettersOnLine = 80; ///< of handwriting
constexpr int kMostLines = 9;      ///< of an open question
constexpr size_t kFewChoices = 6;  ///< stand in one column
constexpr size_t kGrades = 10;
constexpr Face kWords{10};
constexpr Face kRowWords{9.5};
constexpr Face kScaleWords{7.5, false, Tone::Ink};
constexpr Face kKey{7, false, Tone::Muted};

} // namespace

QuestionPieces::QuestionPieces(FormSheet &sheet, const questionnaire::PaperForm &form, const RoutingWords &words,
                               const language::Catalogue &catalogue, const base::Language &language)
    : m_sheet(sheet), m_form(form), m_words(words), m_catalogue(catalogue), m_language(language)
{
}

QString QuestionPieces::text(const char *source) const
{
    return m_catalogue.text(m_language, "PaperForm", source);
}

QString QuestionPieces::label(const PaperQuestion &printed, size_t choice) const
{
    return m_form.questionnaire
        ->find(printed.choices[choice].choice->label, m_language, m_form.wave, printed.question->id)
        .text;
}

bool QuestionPieces::isGrades(const PaperQuestion &printed) const
{
    const questionnaire::Scale *scale = m_form.questionnaire->scale(printed.question->scale);
    return printed.question->type == QuestionType::Grade ||
        (scale != nullptr && scale->kind == questionnaire::ScaleKind::Grade);
}

void QuestionPieces::append(const PaperQuestion &printed, double x, double wide, Pieces &pieces)
{
    pieces.push_back(FormSheet::gap(3));
    switch (printed.question->type) {
    case QuestionType::Single:
        if (isGrades(printed))
            grid(printed, x, wide, pieces);
        else
            choices(printed, x, wide, true, pieces);
        break;
    case QuestionType::Multiple:
        choices(printed, x, wide, true, pieces);
        break;
    case QuestionType::Battery:
    case QuestionType::Grade:
        grid(printed, x, wide, pieces);
        break;
    case QuestionType::Ranking:
        ranking(printed, x, wide, pieces);
        break;
    case QuestionType::Number:
        pieces.push_back({kLine + 4, [this, &printed, x](double y) {
                              digits(x, y, static_cast<int>(QString::number(printed.question->maximum).size()));
                          }});
        break;
    case QuestionType::OpenText:
        lines(printed, x, wide, pieces);
        break;
    case QuestionType::Note:
        break;
    }
}

void QuestionPieces::keyBox(const QString &keys, double x, double y)
{
    m_sheet.box(x, y, kBox, kBox);
    m_sheet.canvas().tagged("Span", [&] { m_sheet.write(keys, kKey, {x, y + 2.8}, kBox, Align::Middle); });
}

void QuestionPieces::choiceLine(const PaperQuestion &printed, size_t index, const QPointF &at, double wide, bool boxes)
{
    PdfCanvas &canvas = m_sheet.canvas();
    canvas.tagged("LI", [&] {
        canvas.tagged("Lbl", [&] {
            if (boxes)
                keyBox(printed.choices[index].keys, at.x(), at.y());
            else
                m_sheet.write(printed.choices[index].keys, {10, true, Tone::Muted}, at + QPointF(0, 1), kBox);
        });
        canvas.tagged("LBody", [&] {
            m_sheet.write(label(printed, index), kWords, at + QPointF(kBox + kBoxGap, 1), wide - kBox - kBoxGap);
        });
    });
}

/// In two columns where there are many short ones; read down the first, then the second.
void QuestionPieces::choices(const PaperQuestion &printed, double x, double wide, bool boxes, Pieces &pieces)
{
    const size_t count = printed.choices.size();
    const double half = (wide - kColumnGap) / 2;
    double longest = 0;
    for (size_t i = 0; i < count; ++i)
        longest = std::max(longest, m_sheet.widthOf(label(printed, i), kWords));
    // Two lines at most in the narrow column, else one column is easier to read.
    const bool two = count > kFewChoices && longest <= 2 * (half - kBox - kBoxGap) * 0.9;
    const size_t rows = two ? (count + 1) / 2 : count;
    const double column = two ? half : wide;
    for (size_t row = 0; row < rows; ++row) {
        std::vector<size_t> inRow{row};
        if (two && row + rows < count)
            inRow.push_back(row + rows);
        double height = kLine;
        for (const size_t i : inRow)
            height = std::max(height, m_sheet.heightOf(label(printed, i), kWords, column - kBox - kBoxGap) + 4);
        pieces.push_back({height, [this, &printed, inRow, x, column, boxes](double y) {
                              for (size_t k = 0; k < inRow.size(); ++k)
                                  choiceLine(printed, inRow[k], {x + static_cast<double>(k) * (column + kColumnGap), y},
                                             column, boxes);
                          }});
    }
}

QString QuestionPieces::rowWords(const PaperField &field) const
{
    const questionnaire::Question &question = *m_form.questions[field.question].question;
    if (field.row == nullptr)
        return {};
    const questionnaire::QuestionId &from = question.rowsFrom.isEmpty() ? question.id : question.rowsFrom;
    QString words = m_form.questionnaire->find(field.row->label, m_language, m_form.wave, from).text;
    const auto relevance = question.rowRelevance.find(field.row->code);
    if (relevance != question.rowRelevance.end())
        words += QStringLiteral(" (") + m_words.sentence(m_words.clauses(relevance->second)) + QLatin1Char(')');
    return words;
}

void QuestionPieces::grid(const PaperQuestion &printed, double x, double wide, Pieces &pieces)
{
    const double count = static_cast<double>(std::max<size_t>(1, printed.choices.size()));
    const bool grades = isGrades(printed);
    const bool hasRows = printed.question->type == QuestionType::Battery;
    Cells cells;
    cells.cell = std::clamp((wide - (hasRows ? 170 : 0)) / count, grades ? 24.0 : 46.0, grades ? 27.0 : 60.0);
    cells.words = hasRows ? wide - cells.cell * count : 0;
    const PaperQuestion *source = m_form.find(printed.question->rowsFrom);
    if (source != nullptr) {
        const QString only =
            text(QT_TRANSLATE_NOOP("PaperForm", "Answer only on the lines that you ticked in question %1."));
        pieces.push_back(m_sheet.text(only.arg(source->number), {9.5, true, Tone::Ink, "P", 4}, x, wide));
    }
    // The table is one element of the document although its rows are pieces of their own.
    Piece head = gridHead(printed, x, cells);
    const auto drawHead = std::move(head.draw);
    head.draw = [this, drawHead](double y) {
        cairo_tag_begin(m_sheet.canvas().cairo(), "Table", nullptr);
        drawHead(y);
    };
    pieces.push_back(head);
    for (size_t i = 0; i < printed.fieldCount; ++i) {
        Piece row = gridRow(printed, rowWords(m_form.fields[printed.firstField + i]), x, cells, i % 2 == 0);
        if (i + 1 == printed.fieldCount) {
            const auto drawRow = std::move(row.draw);
            row.draw = [this, drawRow](double y) {
                drawRow(y);
                cairo_tag_end(m_sheet.canvas().cairo(), "Table");
            };
        }
        pieces.push_back(row);
    }
}

/// Over a column of grades stands its number.
bool QuestionPieces::isNumbered(const PaperQuestion &printed, size_t choice) const
{
    return isGrades(printed) && choice < kGrades;
}

/// Words over each column; a scale of grades has them at its ends, and its numbers over the boxes.
Piece QuestionPieces::gridHead(const PaperQuestion &printed, double x, const Cells &cells)
{
    const bool grades = isGrades(printed);
    double height = grades ? 24.0 : 10.0;
    for (size_t i = 0; i < printed.choices.size(); ++i) {
        if (!isNumbered(printed, i))
            height = std::max(height, m_sheet.heightOf(label(printed, i), kScaleWords, cells.cell - 4));
    }
    height += 4;
    return {height, [this, &printed, x, cells, grades, height](double y) {
                if (grades)
                    endLabels(printed, x + cells.words, y, cells);
                m_sheet.canvas().tagged("TR", [&] { headCells(printed, {x, y, 0, height}, cells); });
                m_sheet.rule(x, x + cells.words + cells.cell * static_cast<double>(printed.choices.size()), y + height,
                             0.8, Tone::Line);
            }};
}

/// The width of the row is that of its cells.
void QuestionPieces::headCells(const PaperQuestion &printed, const QRectF &row, const Cells &cells)
{
    PdfCanvas &canvas = m_sheet.canvas();
    for (size_t i = 0; i < printed.choices.size(); ++i) {
        const bool numbered = isNumbered(printed, i);
        const QString words = numbered ? printed.choices[i].choice->code.text() : label(printed, i);
        const Face face{numbered ? 9.0 : kScaleWords.size, numbered, Tone::Ink};
        const double own = m_sheet.heightOf(words, face, cells.cell - 4);
        const double x = row.left() + cells.words + static_cast<double>(i) * cells.cell;
        canvas.tags().rowHeaders.append(false);
        canvas.tagged("TH", [&] {
            m_sheet.write(words, face, {x + 2, row.bottom() - own - 3}, cells.cell - 4, Align::Middle);
        });
    }
}

void QuestionPieces::endLabels(const PaperQuestion &printed, double x, double y, const Cells &cells)
{
    const size_t points = std::min(kGrades, printed.choices.size());
    const double half = cells.cell * static_cast<double>(points) / 2;
    m_sheet.write(label(printed, 0), kScaleWords, {x + 4, y}, half - 6);
    m_sheet.write(label(printed, points - 1), kScaleWords, {x + half, y}, half - 6, Align::Trailing);
}

Piece QuestionPieces::gridRow(const PaperQuestion &printed, const QString &words, double x, const Cells &cells,
                              bool tinted)
{
    const double height = std::max(kBox, m_sheet.heightOf(words, kRowWords, cells.words - 12)) + 6;
    return {height, [this, &printed, words, x, cells, tinted, height](double y) {
                const double whole = cells.words + cells.cell * static_cast<double>(printed.choices.size());
                if (tinted)
                    m_sheet.fill(x, y + 0.5, whole, height - 1, Tone::Wash);
                m_sheet.canvas().tagged("TR", [&] { rowCells(printed, words, {x, y, whole, height}, cells); });
                m_sheet.rule(x, x + whole, y + height, 0.4, Tone::Line);
            }};
}

/// What the row is about, where it has words, and a box for each choice.
void QuestionPieces::rowCells(const PaperQuestion &printed, const QString &words, const QRectF &row, const Cells &cells)
{
    PdfCanvas &canvas = m_sheet.canvas();
    if (!words.isEmpty()) {
        const double own = m_sheet.heightOf(words, kRowWords, cells.words - 12);
        canvas.tags().rowHeaders.append(true);
        canvas.tagged("TH", [&] {
            m_sheet.write(words, kRowWords, {row.left() + 4, row.top() + (row.height() - own) / 2}, cells.words - 12);
        });
    }
    for (size_t i = 0; i < printed.choices.size(); ++i) {
        const double x = row.left() + cells.words + static_cast<double>(i) * cells.cell;
        canvas.tagged("TD", [&] {
            keyBox(printed.choices[i].keys, x + (cells.cell - kBox) / 2, row.top() + (row.height() - kBox) / 2);
        });
    }
}

void QuestionPieces::digits(double x, double y, int count)
{
    for (int i = 0; i < count; ++i)
        m_sheet.box(x + i * (kBox + 3), y, kBox, kBox + 3);
}

void QuestionPieces::ranking(const PaperQuestion &printed, double x, double wide, Pieces &pieces)
{
    const PaperQuestion *source = m_form.find(printed.question->choicesFrom);
    const bool sameKeys =
        source != nullptr && std::all_of(printed.choices.begin(), printed.choices.end(), [&](const PaperChoice &each) {
            return questionnaire::PaperForm::keysOf(*source, each.choice->code) == each.keys;
        });
    if (!sameKeys)
        choices(printed, x, wide, false, pieces);
    const QString how = sameKeys
        ? text(QT_TRANSLATE_NOOP("PaperForm", "Write the small numbers of choices that you ticked in question %1."))
              .arg(source->number)
        : text(QT_TRANSLATE_NOOP("PaperForm", "Write the numbers of the choices."));
    pieces.push_back(m_sheet.text(how, {9.5, true, Tone::Ink, "P", 5}, x, wide));
    pieces.push_back({kLine + 4, [this, &printed, x, wide](double y) {
                          const double each = wide / static_cast<double>(std::max<size_t>(3, printed.fieldCount));
                          for (size_t i = 0; i < printed.fieldCount; ++i) {
                              const double at = x + each * static_cast<double>(i);
                              const QString place =
                                  text(QT_TRANSLATE_NOOP("PaperForm", "Place %1")).arg(static_cast<int>(i) + 1);
                              m_sheet.canvas().tagged("P", [&] { m_sheet.write(place, kWords, {at, y + 2}, 60); });
                              digits(at + m_sheet.widthOf(place, kWords) + 8, y, printed.keyLength);
                          }
                      }});
}

void QuestionPieces::lines(const PaperQuestion &printed, double x, double wide, Pieces &pieces)
{
    const int limit = printed.question->maximumLength;
    const int count = limit > 0 ? std::clamp((limit + kLettersOnLine - 1) / kLettersOnLine, 1, kMostLines) : kMostLines;
    for (int i = 0; i < count; ++i)
        pieces.push_back({kWriting, [this, x, wide](double y) {
                              m_sheet.rule(x, x + wide, y + kWriting - 2, 0.6, Tone::Line);
                          }});
}

void QuestionPieces::exampleTicks(double x, double y)
{
    m_sheet.box(x, y, kBox, kBox);
    m_sheet.cross(x, y, kBox);
    m_sheet.box(x + 34, y, kBox, kBox);
    m_sheet.fill(x + 35, y + 1, kBox - 2, kBox - 2, Tone::Ink);
    m_sheet.box(x + 58, y, kBox, kBox);
    m_sheet.cross(x + 58, y, kBox);
}

} // namespace core::pdf
