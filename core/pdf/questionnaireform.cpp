// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/documents.h"

#include "core/pdf/formsheet.h"
#include "core/pdf/questionpieces.h"
#include "core/pdf/routingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace core::pdf {
namespace {

using questionnaire::PaperForm;
using questionnaire::PaperQuestion;
using questionnaire::Questionnaire;
using report::Printing;
using Face = FormSheet::Face;
using Piece = FormSheet::Piece;
using Pieces = std::vector<Piece>;
using Tone = FormSheet::Tone;

constexpr double kGutter = 26; ///< for the number of a question

/// One run over the form. The first counts the pages, the second says how many there are.
class Writer
{
public:
    Writer(const PaperForm &form, const language::Catalogue &catalogue, const Printing &printing, int pages,
           double pictureScale = 0)
        : m_form(form), m_questionnaire(*form.questionnaire), m_catalogue(catalogue), m_printing(printing),
          m_words(form, catalogue, printing.language), m_sheet(facts(pages, pictureScale)),
          m_pieces(m_sheet, form, m_words, catalogue, printing.language)
    {
    }

    void draw()
    {
        cover();
        for (size_t first = 0; first < m_form.questions.size();) {
            size_t last = first;
            while (last < m_form.questions.size() && m_form.questions[last].section == m_form.questions[first].section)
                ++last;
            section(first, last);
            first = last;
        }
        m_sheet.space(14);
        m_sheet.put({m_sheet.text(plain("thanks"), {12, true}),
                     m_sheet.text(text(QT_TRANSLATE_NOOP(
                                      "PaperForm", "Hand the form to the staff or put it into the box for forms.")),
                                  {10})});
    }
    [[nodiscard]] FormSheet &sheet() { return m_sheet; }

private:
    [[nodiscard]] QString text(const char *source) const
    {
        return m_catalogue.text(m_printing.language, "PaperForm", source);
    }
    [[nodiscard]] QString find(const questionnaire::Text &wanted, const questionnaire::QuestionId &question = {}) const
    {
        return m_questionnaire.find(wanted, m_printing.language, m_printing.wave, question).text;
    }
    [[nodiscard]] QString plain(const char *name) const
    {
        return find(m_questionnaire.texts.value(QString::fromLatin1(name)));
    }
    [[nodiscard]] QString waveLabel() const
    {
        const questionnaire::Wave *wave = m_questionnaire.wave(m_printing.wave);
        return wave == nullptr ? QString() : find(wave->label);
    }

    [[nodiscard]] FormSheet::Facts facts(int pages, double pictureScale) const
    {
        FormSheet::Facts facts;
        facts.language = m_printing.language.text();
        facts.title = find(m_questionnaire.title) + QStringLiteral(" ") + waveLabel();
        facts.mark = m_printing.mark;
        facts.day = m_printing.day;
        facts.pages = pages;
        facts.pictureScale = pictureScale;
        facts.page = text(QT_TRANSLATE_NOOP("PaperForm", "Page %1 of %2"));
        const QString batch = m_printing.batch.isEmpty() ? QStringLiteral("____________________") : m_printing.batch;
        //: %1 is the tag of a language ("fi"), %2 the version ("3F2A-91C0"), %3 the code of a pile of forms
        facts.foot = text(QT_TRANSLATE_NOOP("PaperForm", "Language %1 · Form version %2 · Batch %3"))
                         .arg(m_printing.language.text(), m_form.version, batch);
        return facts;
    }

    void cover()
    {
        const double office = 150;
        const double words = FormSheet::width - office - 20;
        const QString title = find(m_questionnaire.title);
        const double height = m_sheet.heightOf(title, {24, true}, words);
        m_sheet.canvas().bookmark(title, 0, FormSheet::left, FormSheet::top);
        m_sheet.put(
            {{height + 2,
              [&](double y) {
                  m_sheet.canvas().tagged("H1", [&] { m_sheet.write(title, {24, true}, {FormSheet::left, y}, words); });
                  officeBox(y, office);
              }},
             m_sheet.text(waveLabel(), {14, false, Tone::Muted, "P", 14}, FormSheet::left, words)});
        m_sheet.put({m_sheet.text(plain("intro"), {10, false, Tone::Ink, "P", 6}),
                     m_sheet.text(plain("duration"), {10, false, Tone::Ink, "P", 10})});
        howTo();
        m_sheet.space(8);
        m_sheet.put(
            {m_sheet.text(text(QT_TRANSLATE_NOOP("PaperForm", "Your answers and your privacy")),
                          {12, true, Tone::Ink, "H2", 4}),
             m_sheet.text(text(QT_TRANSLATE_NOOP("PaperForm",
                                                 "On paper: staff type your answers into the program, where they are "
                                                 "stored as described here, and the form is destroyed. Until you "
                                                 "hand the form in you can keep it or tear it up.")),
                          {9, true, Tone::Ink, "P", 4})});
        for (const QString &paragraph : plain("privacy").split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            m_sheet.put({m_sheet.text(paragraph, {8.5, false, Tone::Muted, "P", 4})});
    }

    void officeBox(double y, double office)
    {
        const double x = FormSheet::right - office;
        m_sheet.box(x, y, office, 40);
        m_sheet.write(text(QT_TRANSLATE_NOOP("PaperForm", "For the office: number of the form")),
                      {7.5, false, Tone::Muted}, {x + 5, y + 4}, office - 10);
    }

    void howTo()
    {
        const QString how =
            text(QT_TRANSLATE_NOOP("PaperForm",
                                   "Tick a box with a cross. The small number in it is for staff. If you "
                                   "ticked a wrong box, black it out and tick the right one.")) +
            QLatin1Char('\n') +
            text(QT_TRANSLATE_NOOP("PaperForm",
                                   "You can leave any question empty. Where it says \"Answer only if\", go on to the "
                                   "next question when that is not so for you."));
        const double words = FormSheet::width - 120;
        const double height = std::max(40.0, m_sheet.heightOf(how, {10}, words) + 16);
        m_sheet.put(
            {{height + 6, [&](double y) {
                  m_sheet.fill(FormSheet::left, y, FormSheet::width, height, Tone::AccentWash);
                  m_sheet.canvas().tagged("P", [&] { m_sheet.write(how, {10}, {FormSheet::left + 10, y + 8}, words); });
                  m_pieces.exampleTicks(FormSheet::right - 92, y + (height - 16) / 2);
              }}});
    }

    /// Routing that all questions of a section share stands at its head, with where to go otherwise.
    void section(size_t first, size_t last)
    {
        const QStringList shared = sharedClauses(first, last);
        m_sheet.space(12);
        Pieces head;
        const QString title = find(m_form.questions[first].section->title);
        head.push_back({4, [this](double y) {
                            m_sheet.rule(FormSheet::left, FormSheet::right, y, 1.6, Tone::Accent);
                        }});
        head.push_back({m_sheet.heightOf(title, {15, true}, FormSheet::width) + 6, [this, title](double y) {
                            m_sheet.canvas().bookmark(title, 1, FormSheet::left, y);
                            m_sheet.canvas().tagged("H2", [&] {
                                m_sheet.write(title, {15, true, Tone::Accent}, {FormSheet::left, y}, FormSheet::width);
                            });
                        }});
        if (!shared.isEmpty()) {
            QString words = m_words.sentence(shared, RoutingWords::Scope::Section);
            if (last < m_form.questions.size())
                words += QLatin1Char(' ') +
                    text(QT_TRANSLATE_NOOP("PaperForm", "Otherwise go on to question %1."))
                        .arg(m_form.questions[last].number);
            head.push_back(m_sheet.note(words, {10, true, Tone::Ink, "P", 6}, Tone::AccentWash));
        }
        for (size_t i = first; i < last; ++i) {
            Pieces pieces = std::exchange(head, {});
            QStringList clauses = clausesOf(m_form.questions[i]);
            clauses.removeIf([&](const QString &clause) { return shared.contains(clause); });
            question(m_form.questions[i], clauses, pieces);
            m_sheet.put(pieces);
            m_sheet.space(9);
        }
    }

    [[nodiscard]] QStringList sharedClauses(size_t first, size_t last) const
    {
        std::vector<questionnaire::Expression> all;
        all.reserve(last - first);
        for (size_t i = first; i < last; ++i) {
            if (!m_form.questions[i].question->relevance)
                return {};
            all.push_back(*m_form.questions[i].question->relevance);
        }
        return all.size() < 2 ? QStringList() : m_words.commonClauses(all);
    }

    [[nodiscard]] QStringList clausesOf(const PaperQuestion &printed) const
    {
        return printed.question->relevance ? m_words.clauses(*printed.question->relevance) : QStringList();
    }

    void question(const PaperQuestion &printed, const QStringList &clauses, Pieces &pieces)
    {
        const questionnaire::Question &question = *printed.question;
        const double x = FormSheet::left + kGutter;
        const double wide = FormSheet::width - kGutter;
        const Face soft{9.5, false, Tone::Muted, "P", 3};
        if (m_leadsShown.insert(printed.page).second)
            pieces.push_back(m_sheet.text(find(printed.page->lead), {10, false, Tone::Ink, "P", 8}));
        if (!clauses.isEmpty())
            pieces.push_back(
                m_sheet.note(m_words.sentence(clauses), {9.5, true, Tone::Ink, "P", 5}, Tone::AccentWash, x, wide));
        pieces.push_back(m_sheet.text(find(question.lead, question.id), soft, x, wide));
        pieces.push_back(titled(printed, find(question.text, question.id), x, wide));
        pieces.push_back(m_sheet.text(find(question.hint, question.id), soft, x, wide));
        for (const questionnaire::DefinitionId &id : question.definitions) {
            const questionnaire::Definition *definition = m_questionnaire.definition(id);
            if (definition != nullptr && m_definitionsShown.insert(id).second)
                pieces.push_back(m_sheet.text(find(definition->term) + QStringLiteral(": ") + find(definition->text),
                                              {8.5, false, Tone::Muted, "P", 4}, x, wide));
        }
        m_pieces.append(printed, x, wide, pieces);
    }

    [[nodiscard]] Piece titled(const PaperQuestion &printed, const QString &words, double x, double wide)
    {
        const Face face{11.5, true, Tone::Ink, "H3", 3};
        return {m_sheet.heightOf(words, face, wide) + face.after, [this, &printed, words, face, x, wide](double y) {
                    const QString number = printed.number > 0 ? QString::number(printed.number) : QString();
                    m_sheet.canvas().bookmark((number + QLatin1Char(' ') + words).trimmed(), 2, FormSheet::left, y);
                    m_sheet.canvas().tagged("H3", [&] {
                        if (!number.isEmpty())
                            m_sheet.write(number, {11.5, true, Tone::Accent}, {FormSheet::left, y}, kGutter);
                        m_sheet.write(words, face, {x, y}, wide);
                    });
                }};
    }

    const PaperForm &m_form;
    const Questionnaire &m_questionnaire;
    const language::Catalogue &m_catalogue;
    const Printing &m_printing;
    RoutingWords m_words;
    FormSheet m_sheet;
    QuestionPieces m_pieces;
    std::set<const questionnaire::Page *> m_leadsShown;
    std::set<questionnaire::DefinitionId> m_definitionsShown;
};

} // namespace

base::Result<QByteArray> formAsPdf(const Questionnaire &questionnaire, const language::Catalogue &catalogue,
                                   const Printing &printing)
{
    const PaperForm form(questionnaire, printing.wave);
    Writer first(form, catalogue, printing, 0);
    first.draw();
    if (const auto counted = first.sheet().finish(); !counted)
        return base::fail(counted);
    Writer second(form, catalogue, printing, first.sheet().pages());
    second.draw();
    return second.sheet().finish();
}

base::Result<report::SheetPictures> formAsPictures(const Questionnaire &questionnaire,
                                                   const language::Catalogue &catalogue, const Printing &printing)
{
    const PaperForm form(questionnaire, printing.wave);
    Writer first(form, catalogue, printing, 0);
    first.draw();
    if (const auto counted = first.sheet().finish(); !counted)
        return base::fail(counted);
    Writer second(form, catalogue, printing, first.sheet().pages(), report::kPixelsPerPoint);
    second.draw();
    return second.sheet().finishPictures();
}

} // namespace core::pdf
