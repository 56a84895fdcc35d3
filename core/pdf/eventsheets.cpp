// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/documents.h"

#include "core/language/locale.h"
#include "core/pdf/formsheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace core::pdf {
namespace {

using questionnaire::Questionnaire;
using report::EventFacts;
using Piece = FormSheet::Piece;
using Tone = FormSheet::Tone;

constexpr double kPosterHead = 26; ///< a bar of colour
constexpr double kPosterFoot = 48; ///< the place, and where to read more

class Sheets
{
public:
    Sheets(const Questionnaire &questionnaire, const language::Catalogue &catalogue, const EventFacts &facts)
        : m_questionnaire(questionnaire), m_catalogue(catalogue), m_facts(facts)
    {
    }

    void drawInstructions(FormSheet &sheet) const
    {
        const QString where = m_facts.place + QStringLiteral(" · ") +
            language::shortText(m_facts.day, language::localeOf(m_questionnaire.defaultLanguage));
        sheet.put({sheet.text(where, {16, true, Tone::Ink, "H1", 8})});
        // All languages on one page, and none set smaller than another.
        const double size = sizeThatFits(sheet, FormSheet::bottom - FormSheet::top - 30);
        for (const base::Language &language : m_questionnaire.languages) {
            sheet.writeAs(language);
            sheet.put(block(sheet, language, size));
        }
    }

    void drawPoster(FormSheet &sheet) const
    {
        sheet.put({{kPosterHead, [&sheet](double) {
                        sheet.fill(0, 0, PdfCanvas::pageWidth, 24, Tone::Accent);
                    }}});
        // As large as the languages of the event leave room for, and what is left over between them: read from afar.
        const double room = FormSheet::bottom - FormSheet::top - kPosterHead - kPosterFoot;
        int percent = 180;
        while (percent > 60 && heightOf(sheet, percent) > room)
            percent -= 5;
        const double left = std::max(0.0, room - heightOf(sheet, percent));
        const char *tag = "H1";
        for (const base::Language &language : m_facts.languages) {
            sheet.writeAs(language);
            sheet.put(call(sheet, language, tag, percent));
            sheet.space(left / static_cast<double>(m_facts.languages.size()));
            tag = "H2";
        }
        sheet.writeAs(m_questionnaire.defaultLanguage);
        sheet.put(
            {sheet.text(m_facts.place, {15, true, Tone::Muted, "P", 2}),
             sheet.text(named("programmeAddress", m_questionnaire.defaultLanguage), {11, false, Tone::Muted, "P", 0})});
    }

    [[nodiscard]] FormSheet::Facts sheetFacts(double pictureScale = 0) const
    {
        FormSheet::Facts facts;
        facts.language = m_questionnaire.defaultLanguage.text();
        facts.title = find(m_questionnaire.title, m_questionnaire.defaultLanguage);
        facts.mark = m_facts.mark;
        facts.day = m_facts.day;
        facts.pictureScale = pictureScale;
        return facts;
    }

private:
    /// What the poster says in one language, in letters of so many percent.
    [[nodiscard]] std::vector<Piece> call(FormSheet &sheet, const base::Language &language, const char *tag,
                                          int percent) const
    {
        const double scale = percent / 100.0;
        const QString promise = text(
            language,
            QT_TRANSLATE_NOOP("EventFolder",
                              "Answering is voluntary, and nobody can be recognised from the results. If you would "
                              "rather answer on paper, ask us."));
        return {sheet.text(find(m_questionnaire.title, language), {19 * scale, true, Tone::Accent, tag, 4 * scale}),
                sheet.text(text(language, QT_TRANSLATE_NOOP("EventFolder", "Answer the survey here")),
                           {42 * scale, true, Tone::Ink, "P", 6 * scale}),
                sheet.text(named("duration", language), {15 * scale, false, Tone::Ink, "P", 3 * scale}),
                sheet.text(promise, {14 * scale, false, Tone::Muted, "P", 30 * scale})};
    }

    [[nodiscard]] double heightOf(FormSheet &sheet, int percent) const
    {
        double sum = 0;
        for (const base::Language &language : m_facts.languages) {
            for (const Piece &piece : call(sheet, language, "P", percent))
                sum += piece.height;
        }
        return sum;
    }

    [[nodiscard]] QString text(const base::Language &language, const char *source) const
    {
        return m_catalogue.text(language, "EventFolder", source);
    }
    [[nodiscard]] QString find(const questionnaire::Text &wanted, const base::Language &language) const
    {
        return m_questionnaire.find(wanted, language, m_facts.wave).text;
    }
    [[nodiscard]] QString named(const char *name, const base::Language &language) const
    {
        return find(m_questionnaire.texts.value(QString::fromLatin1(name)), language);
    }
    /// A step, with the words of the buttons in it as the program itself shows them.
    [[nodiscard]] QString step(const base::Language &language, const char *source,
                               std::initializer_list<std::pair<const char *, const char *>> buttons = {}) const
    {
        QString words = text(language, source);
        for (const auto &[context, button] : buttons)
            words = words.arg(u'\u201d' + m_catalogue.text(language, context, button) + u'\u201d');
        return words;
    }

    [[nodiscard]] const char *leavingWords() const
    {
        switch (m_facts.wayOut) {
        case report::WayOut::Asked:
            return QT_TRANSLATE_NOOP("EventFolder",
                                     "To leave the kiosk hold its top left corner for five seconds, or press Ctrl, "
                                     "Alt, Shift and L. No number is needed.");
        case report::WayOut::Window:
            return QT_TRANSLATE_NOOP("EventFolder", "To leave the survey close its window. No number is needed.");
        case report::WayOut::Number:
            break;
        }
        return QT_TRANSLATE_NOOP("EventFolder",
                                 "To leave the kiosk hold its top left corner for five seconds, or press Ctrl, Alt, "
                                 "Shift and L. Then enter the staff number.");
    }

    [[nodiscard]] QStringList steps(const base::Language &language) const
    {
        constexpr const char *store = "ui::desk::StorePage";
        return {
            step(language,
                 QT_TRANSLATE_NOOP("EventFolder",
                                   "Copy this folder to the machine, open the program and choose %1. On a new machine "
                                   "make a store with %2: it lies in this folder."),
                 {{"ui::desk::DeskWindow", "Fieldwork"}, {"ui::desk::NewStorePage", "Take an event file"}}),
            text(language,
                 QT_TRANSLATE_NOOP("EventFolder",
                                   "The program shows words of the office. Compare them with those that the office "
                                   "tells you by telephone: ______________________________")),
            step(language,
                 QT_TRANSLATE_NOOP("EventFolder",
                                   "Before the doors open press %1 and do what the page asks, to the last line: it "
                                   "checks the machine and starts the kiosk."),
                 {{store, "Open the day"}}),
            text(language,
                 QT_TRANSLATE_NOOP("EventFolder",
                                   "People choose a language and answer alone. Help if somebody asks. Any question "
                                   "may be skipped.")),
            step(language,
                 QT_TRANSLATE_NOOP("EventFolder",
                                   "Who would rather answer on paper gets a form from this folder. Keep filled-in "
                                   "forms under lock; later they are keyed under %1."),
                 {{store, "Paper forms"}}),
            text(language, leavingWords()),
            step(language,
                 QT_TRANSLATE_NOOP("EventFolder",
                                   "When the doors close press %1, and send the response package to the office with "
                                   "%2."),
                 {{store, "Close the day"}, {store, "Hand over the responses"}}),
            text(language,
                 QT_TRANSLATE_NOOP("EventFolder",
                                   "If the machine stops, no saved answer is lost: switch it on and start the kiosk "
                                   "again. Help by telephone: ______________________________"))};
    }

    /// A numbered step, its number outside its lines.
    [[nodiscard]] static Piece line(FormSheet &sheet, int number, const QString &words, const FormSheet::Face &face)
    {
        constexpr double indent = 18;
        const double most = FormSheet::width - indent;
        return {sheet.heightOf(words, face, most) + face.after, [&sheet, number, words, face, most](double y) {
                    sheet.canvas().tagged(face.tag, [&] {
                        sheet.write(QString::number(number) + u'.', face, {FormSheet::left, y}, indent);
                        sheet.write(words, face, {FormSheet::left + indent, y}, most);
                    });
                }};
    }

    [[nodiscard]] std::vector<Piece> block(FormSheet &sheet, const base::Language &language, double size) const
    {
        std::vector<Piece> pieces;
        pieces.push_back({3, [&sheet](double y) {
                              sheet.rule(FormSheet::left, FormSheet::right, y, 1, Tone::Accent);
                          }});
        pieces.push_back(sheet.text(text(language, QT_TRANSLATE_NOOP("EventFolder", "How to run the survey")),
                                    {size + 3, true, Tone::Accent, "H2", 4}));
        const QStringList lines = steps(language);
        for (qsizetype i = 0; i < lines.size(); ++i)
            pieces.push_back(line(sheet, static_cast<int>(i) + 1, lines[i], {size, false, Tone::Ink, "P", 3}));
        pieces.push_back(FormSheet::gap(8));
        return pieces;
    }

    [[nodiscard]] double sizeThatFits(FormSheet &sheet, double room) const
    {
        constexpr double smallest = 6;
        double size = 11;
        const auto height = [&] {
            double sum = 0;
            for (const base::Language &language : m_questionnaire.languages) {
                for (const Piece &piece : block(sheet, language, size))
                    sum += piece.height;
            }
            return sum;
        };
        while (size > smallest && height() > room)
            size -= 0.5;
        return size;
    }

    const Questionnaire &m_questionnaire;
    const language::Catalogue &m_catalogue;
    const EventFacts &m_facts;
};

} // namespace

base::Result<QByteArray> instructionsAsPdf(const Questionnaire &questionnaire, const language::Catalogue &catalogue,
                                           const EventFacts &facts)
{
    const Sheets sheets(questionnaire, catalogue, facts);
    FormSheet sheet(sheets.sheetFacts());
    sheets.drawInstructions(sheet);
    return sheet.finish();
}

base::Result<QByteArray> posterAsPdf(const Questionnaire &questionnaire, const language::Catalogue &catalogue,
                                     const EventFacts &facts)
{
    const Sheets sheets(questionnaire, catalogue, facts);
    FormSheet sheet(sheets.sheetFacts());
    sheets.drawPoster(sheet);
    return sheet.finish();
}

base::Result<report::SheetPictures> eventSheetsAsPictures(const Questionnaire &questionnaire,
                                                          const language::Catalogue &catalogue, const EventFacts &facts)
{
    const Sheets sheets(questionnaire, catalogue, facts);
    FormSheet instructions(sheets.sheetFacts(report::kPixelsPerPoint));
    sheets.drawInstructions(instructions);
    auto pictures = instructions.finishPictures();
    if (!pictures)
        return pictures;
    FormSheet poster(sheets.sheetFacts(report::kPixelsPerPoint));
    sheets.drawPoster(poster);
    auto more = poster.finishPictures();
    if (!more)
        return more;
    pictures->insert(pictures->end(), more->begin(), more->end());
    return pictures;
}

} // namespace core::pdf
