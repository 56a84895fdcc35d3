// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/pdf/formsheet.h"
#include "core/pdf/routingwords.h"
#include "core/questionnaire/paperform.h"

#include <QRectF>

namespace core::pdf {

/// What there is to fill in under a printed question: boxes with choices, tables of boxes, lines. The keys that stand
/// for a choice are printed in its box.
class QuestionPieces
{
public:
    /// All of them outlive it. words: those the form itself uses.
    QuestionPieces(FormSheet &sheet, const questionnaire::PaperForm &form, const RoutingWords &words,
                   const language::Catalogue &catalogue, const base::Language &language);

    void append(const questionnaire::PaperQuestion &printed, double x, double wide,
                std::vector<FormSheet::Piece> &pieces);
    /// One box as it should be ticked, and one that was blacked out beside the right one.
    void exampleTicks(double x, double y);

private:
    using Pieces = std::vector<FormSheet::Piece>;
    struct Cells
    {
        double words = 0; ///< width of the rows' words
        double cell = 0;  ///< width of each cell behind them
    };

    void choices(const questionnaire::PaperQuestion &printed, double x, double wide, bool boxes, Pieces &pieces);
    void choiceLine(const questionnaire::PaperQuestion &printed, size_t index, const QPointF &at, double wide,
                    bool boxes);
    void grid(const questionnaire::PaperQuestion &printed, double x, double wide, Pieces &pieces);
    [[nodiscard]] FormSheet::Piece gridHead(const questionnaire::PaperQuestion &printed, double x, const Cells &cells);
    void headCells(const questionnaire::PaperQuestion &printed, const QRectF &row, const Cells &cells);
    [[nodiscard]] FormSheet::Piece gridRow(const questionnaire::PaperQuestion &printed, const QString &words, double x,
                                           const Cells &cells, bool tinted);
    void rowCells(const questionnaire::PaperQuestion &printed, const QString &words, const QRectF &row,
                  const Cells &cells);
    [[nodiscard]] bool isNumbered(const questionnaire::PaperQuestion &printed, size_t choice) const;
    void endLabels(const questionnaire::PaperQuestion &printed, double x, double y, const Cells &cells);
    void ranking(const questionnaire::PaperQuestion &printed, double x, double wide, Pieces &pieces);
    void digits(double x, double y, int count);
    void lines(const questionnaire::PaperQuestion &printed, double x, double wide, Pieces &pieces);
    void keyBox(const QString &keys, double x, double y);
    [[nodiscard]] QString rowWords(const questionnaire::PaperField &field) const;
    [[nodiscard]] bool isGrades(const questionnaire::PaperQuestion &printed) const;
    [[nodiscard]] QString label(const questionnaire::PaperQuestion &printed, size_t choice) const;
    [[nodiscard]] QString text(const char *source) const;

    FormSheet &m_sheet;
    const questionnaire::PaperForm &m_form;
    const RoutingWords &m_words;
    const language::Catalogue &m_catalogue;
    const base::Language &m_language;
};

} // namespace core::pdf
