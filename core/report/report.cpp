// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/base/safefile.h"
#include "core/chart/openanswers.h"
#include "core/chart/parts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace core::report {
namespace {

using chart::View;
using chart::Wording;
using questionnaire::DimensionId;
using questionnaire::Question;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;
using questionnaire::SectionId;
using questionnaire::WaveId;
using release::Release;

constexpr std::size_t kCardItems = 4;     // one page with the method
constexpr std::size_t kShortPictures = 1; // two pages with the method
constexpr std::size_t kCardPictures = 1;
constexpr int kLineColours = 6;
constexpr qint64 largestTemplate = qint64{32} * 1024 * 1024;
constexpr double kShortPictureHeight = 165, kCardPictureHeight = 130; // points

QString waveLine(const Release &release, const Wording &words)
{
    const release::Release::Content &content = release.content();
    return words(QT_TRANSLATE_NOOP("chart", "%1: answers from %2 to %3, n = %4."))
        .arg(chart::waveName(release, words), words.date(content.fieldOpens), words.date(content.fieldCloses),
             words.whole(content.responses));
}

/// card: what a page about one group has room for; its figures are of the newest wave.
QStringList methodOf(const chart::Releases &releases, const Wording &words, bool card)
{
    QStringList method;
    for (const Release &release : releases) {
        if (!card || &release == &releases.back())
            method.append(waveLine(release, words));
    }
    const release::PolicyRecord &policy = releases.back().content().policy;
    method.append(words(QT_TRANSLATE_NOOP("chart",
                                          "Results are shown only for groups of at least %1 respondents; where "
                                          "two traits are crossed, of at least %2."))
                      .arg(words.whole(policy.minimumOneFilter), words.whole(policy.minimumTwoFilters)));
    if (!card) {
        method.append(
            words(QT_TRANSLATE_NOOP("chart", "In groups of at most 200, shares are rounded to protect respondents.")));
        method.append(words(QT_TRANSLATE_NOOP(
            "chart",
            "Every share is of those who gave an answer; skipped questions and \"can't say\" are told apart.")));
    }
    method.append(words(QT_TRANSLATE_NOOP(
        "chart",
        "Nobody can work out with certainty what somebody else answered, not even whoever knows who took part, their "
        "groups and what they skipped: it was proved answer by answer before the results file was written. What is "
        "likely can still be guessed.")));
    method.append(
        words(QT_TRANSLATE_NOOP("chart", "Respondents are not a random sample; comparisons are indicative.")));
    if (!card) {
        method.append(words(QT_TRANSLATE_NOOP("chart",
                                              "A difference is called clear when it holds at 95% for all "
                                              "comparisons of a chart together, and indicative when it holds alone.")));
        method.append(words(QT_TRANSLATE_NOOP(
            "chart",
            "Method and sources: the program's help, \"The method, for a statistician\" (Langsrud 2024; Garfinkel and "
            "others 2019; Newcombe 1998; Holm 1979).")));
    }
    return method;
}

std::optional<Item> openItem(const Release &release, const Question &question, const Wording &words)
{
    const release::OpenAnswers *open = chart::openAnswersIn(release, question.id);
    if (open == nullptr)
        return {};
    Item item;
    item.spec.title = chart::questionText(release, question, words);
    item.spec.number = question.id.text();
    item.sentence = chart::openAnswersNote(release, *open, words);
    for (const release::OpenAnswers::Entry &entry : open->entries)
        item.answers.append(entry.text);
    return item;
}

// Of a column two hundred and thirty points wide: what is taller is smaller than print on a page.
constexpr double kTallestOfAColumn = 3;

class Maker
{
public:
    Maker(const Sources &sources, base::Language language, const Options &options)
        : m_sources(sources), m_words(sources.catalogue, std::move(language)), m_options(options),
          m_newest(sources.releases.back())
    {
    }

    [[nodiscard]] base::Result<Report> run()
    {
        head();
        const bool card = !m_options.card.isEmpty();
        const release::Node *node = m_newest.node(card ? m_options.card : release::NodeId(QStringLiteral("all")));
        if (card && (!node || node->status != release::Status::Shown))
            return base::fail(base::ErrorCode::NotInRelease, {m_options.card.text()});
        const base::Result<void> made = card ? regionCard() : wholeReport();
        if (!made)
            return base::fail(made);
        return std::move(m_report);
    }

private:
    void head()
    {
        const Questionnaire &questionnaire = m_newest.questionnaire();
        m_report.language = m_words.language();
        m_report.day = m_newest.content().day;
        m_report.title = questionnaire.find(questionnaire.title, m_words.language(), m_newest.wave()).text;
        QStringList waves;
        std::vector<const Release *> all;
        all.reserve(m_sources.releases.size());
        for (const Release &release : m_sources.releases) {
            waves.append(chart::waveName(release, m_words));
            m_waves.push_back(release.wave());
            all.push_back(&release);
        }
        m_report.mark = chart::markOf(all, m_words);
        m_report.subtitle = waves.join(QStringLiteral(" · "));
        m_report.contentsHead = m_words(QT_TRANSLATE_NOOP("chart", "Contents"));
        m_report.methodHead = m_words(QT_TRANSLATE_NOOP("chart", "How the results were made"));
        m_report.tableWord = m_words(QT_TRANSLATE_NOOP("chart", "The same figures as a table"));
        m_report.togetherNote =
            m_words(QT_TRANSLATE_NOOP("chart", "←: shown together; the figure stands to the left."));
        m_report.answersWord = m_words(QT_TRANSLATE_NOOP("chart", "Open answers, in no order"));
        m_report.figuresHead = m_words(QT_TRANSLATE_NOOP("chart", "Figures"));
        for (const char *head : {QT_TRANSLATE_NOOP("chart", "Question"), QT_TRANSLATE_NOOP("chart", "Text"),
                                 QT_TRANSLATE_NOOP("chart", "Part"), QT_TRANSLATE_NOOP("chart", "Row"),
                                 QT_TRANSLATE_NOOP("chart", "Column"), QT_TRANSLATE_NOOP("chart", "Share, % or mean"),
                                 QT_TRANSLATE_NOOP("chart", "Low"), QT_TRANSLATE_NOOP("chart", "High"),
                                 QT_TRANSLATE_NOOP("chart", "Members"), QT_TRANSLATE_NOOP("chart", "Status"),
                                 QT_TRANSLATE_NOOP("chart", "As shown")})
            m_report.figureHeads.push_back(m_words(head));
        if (m_options.only.isEmpty())
            m_report.method = methodOf(m_sources.releases, m_words, !m_options.card.isEmpty());
        m_report.tablesOpen = m_options.length == Length::Full;
        m_report.columns = m_options.columns && m_options.length == Length::Standard && m_options.only.isEmpty() &&
            m_options.card.isEmpty();
        m_report.highlights.id = QStringLiteral("highlights");
    }

    enum class Show { Chart, Table };
    [[nodiscard]] std::optional<Item> itemOf(const View &view, Show show = Show::Chart)
    {
        auto spec =
            chart::makeChart(m_sources.releases, view, m_sources.catalogue, m_words.language(), m_sources.companions);
        if (!spec)
            return {};
        return itemOf(std::move(*spec), show);
    }

    [[nodiscard]] Item itemOf(chart::ChartSpec spec, Show show = Show::Chart)
    {
        Item item;
        item.table = chart::tableOf(spec, m_words);
        item.drawn = show == Show::Chart;
        if (m_sources.colour)
            colour(spec, item);
        item.sentence = spec.words;
        item.spec = std::move(spec);
        return item;
    }

    void colour(const chart::ChartSpec &spec, Item &item) const
    {
        for (const chart::Column &column : spec.columns)
            item.colours.push_back(m_sources.colour(column));
        if (spec.kind != chart::Kind::Slope && spec.kind != chart::Kind::Trend)
            return;
        // A line a row: rows take the colours of groups.
        int place = 0;
        for (const chart::Panel &panel : spec.panels) {
            for (std::size_t row = 0; row < panel.rows.size(); ++row)
                item.lineColours.push_back(
                    m_sources.colour({chart::Column::Role::Group, {}, place++, kLineColours, {}}));
        }
    }

    /// A short report and a card show their first findings and tell the others.
    void shorten(std::size_t pictures, double height)
    {
        m_report.pictureHeight = height;
        std::size_t place = 0;
        for (Item &item : m_report.highlights.items) {
            item.table.lines.clear();
            if (place++ >= pictures)
                item.drawn = false;
        }
    }

    [[nodiscard]] QString pictureOf(const Item &item, Breadth breadth)
    {
        return m_sources.picture(item.spec, QStringLiteral("c%1").arg(++m_pictures), breadth);
    }

    void draw(Section &section)
    {
        for (Item &item : section.items) {
            if (!m_sources.picture || !item.drawn)
                continue;
            item.picture = pictureOf(item, m_report.columns ? Breadth::Half : Breadth::Whole);
            const QSizeF size = pictureSize(item.picture);
            if (m_report.columns && m_options.broad && size.height() > kTallestOfAColumn * size.width())
                item.broadPicture = pictureOf(item, Breadth::Whole);
        }
    }

    [[nodiscard]] base::Result<void> step()
    {
        const int all = static_cast<int>(m_newest.questionnaire().questions.size()) + 1;
        if (m_sources.progress && !m_sources.progress(std::min(++m_done, all), all))
            return base::fail(base::ErrorCode::Cancelled);
        return {};
    }

    void highlights()
    {
        Section &section = m_report.highlights;
        if (!m_options.picked.empty()) {
            section.title = m_words(QT_TRANSLATE_NOOP("chart", "Collected views"));
            for (const Options::Picked &picked : m_options.picked) {
                if (std::optional<Item> item = itemOf(picked.view)) {
                    item->note = picked.note;
                    section.items.push_back(std::move(*item));
                }
            }
            return;
        }
        section.title = m_words(QT_TRANSLATE_NOOP("chart", "Highlights"));
        m_report.highlightRule = chart::highlightRule(m_words);
        for (chart::Highlight &highlight :
             chart::findHighlights(m_sources.releases, m_sources.companions, m_sources.catalogue, m_words.language())) {
            Item item = itemOf(std::move(highlight.spec));
            item.sentence = highlight.sentence;
            item.word = chart::differenceWord(highlight.word, m_words);
            section.items.push_back(std::move(item));
        }
    }

    [[nodiscard]] base::Result<void> wholeReport()
    {
        const bool alone = !m_options.only.isEmpty();
        if (!alone)
            highlights();
        if (m_options.length == Length::Short)
            shorten(kShortPictures, kShortPictureHeight);
        draw(m_report.highlights);
        if (auto going = step(); !going || m_options.length == Length::Short || m_options.chosenOnly)
            return going;
        const Questionnaire &questionnaire = m_newest.questionnaire();
        for (const questionnaire::Section &section : questionnaire.sections) {
            Section made;
            made.id = section.id.text();
            made.title = questionnaire.find(section.title, m_words.language(), m_newest.wave()).text;
            for (const Question &question : questionnaire.questions) {
                if (question.section != section.id || question.type == QuestionType::Note ||
                    (alone && question.id != m_options.only))
                    continue;
                if (auto going = step(); !going)
                    return going;
                addQuestion(question, made);
            }
            draw(made);
            if (!made.items.empty())
                m_report.sections.push_back(std::move(made));
        }
        return {};
    }

    void addQuestion(const Question &question, Section &section)
    {
        if (question.type == QuestionType::OpenText) {
            if (std::optional<Item> open = openItem(m_newest, question, m_words))
                section.items.push_back(std::move(*open));
            return;
        }
        View view;
        view.waves = m_waves;
        view.question = question.id;
        if (std::optional<Item> item = itemOf(view)) // else a question that no open wave asked
            section.items.push_back(std::move(*item));
        if (m_options.length != Length::Full)
            return;
        view.waves = {m_newest.wave()};
        for (const std::vector<DimensionId> &by : chart::breakdownsOf(m_newest, question.id)) {
            if (chart::holdsByDefinition(m_newest, question.id, by))
                continue; // a hundred where the question makes the group itself, and nothing elsewhere
            view.by = by;
            if (std::optional<Item> item = itemOf(view, Show::Table))
                section.items.push_back(std::move(*item));
        }
    }

    /// One page about one base: the grades, and of each further section the first question it is shown in.
    [[nodiscard]] base::Result<void> regionCard()
    {
        const QString name = chart::nodeName(m_newest, m_options.card, m_words);
        m_report.title += QStringLiteral(" – ") + name;
        Section &section = m_report.highlights;
        section.title = name;
        SectionId last;
        for (const Question &question : m_newest.questionnaire().questions) {
            const bool figures = question.type != QuestionType::Note && question.type != QuestionType::OpenText &&
                question.type != QuestionType::Number && !question.background;
            if (!figures || question.section == last || section.items.size() >= kCardItems)
                continue;
            View view;
            view.question = question.id;
            view.base = m_options.card;
            std::optional<Item> item = itemOf(view);
            const auto isShown = [](const chart::Row &row) {
                return row.status == release::Status::Shown && row.reason.isEmpty();
            };
            if (!item ||
                std::none_of(item->spec.panels.front().rows.begin(), item->spec.panels.front().rows.end(), isShown))
                continue;
            last = question.section;
            section.items.push_back(std::move(*item));
        }
        shorten(kCardPictures, kCardPictureHeight);
        draw(section);
        return {};
    }

    const Sources &m_sources;
    Wording m_words;
    const Options &m_options;
    const Release &m_newest;
    std::vector<WaveId> m_waves;
    Report m_report;
    int m_pictures = 0;
    int m_done = 0;
};

} // namespace

base::Result<Report> makeReport(const Sources &sources, const base::Language &language, const Options &options)
{
    if (sources.releases.empty())
        return base::fail(base::ErrorCode::NotInRelease, {QString()});
    return Maker(sources, language, options).run();
}

std::optional<Length> lengthFromName(const QString &name)
{
    if (name == QLatin1String("short"))
        return Length::Short;
    if (name == QLatin1String("standard"))
        return Length::Standard;
    if (name == QLatin1String("full"))
        return Length::Full;
    return {};
}

QString marked(const QString &mark, const QString &title)
{
    return mark.isEmpty() ? title : mark + QStringLiteral(" – ") + title;
}

QString headingOf(const Item &item)
{
    return item.spec.item.isEmpty() ? item.spec.title : item.spec.title + QStringLiteral(" – ") + item.spec.item;
}

QString descriptionOf(const Item &item)
{
    return headingOf(item) + QStringLiteral(". ") + item.spec.subtitle + QStringLiteral(". ") + item.sentence;
}

namespace {

struct FormatFacts
{
    QLatin1String ending;
    QLatin1String templateEnding;
    Format format;
    bool pictures;
    bool pages;
};

constexpr FormatFacts formats[] = {
    {QLatin1String("html"), QLatin1String(), Format::Html, true, false},
    {QLatin1String("xlsx"), QLatin1String(), Format::Xlsx, false, false},
    {QLatin1String("pdf"), QLatin1String(), Format::Pdf, true, true},
    {QLatin1String("docx"), QLatin1String("dotx"), Format::Docx, true, true},
    {QLatin1String("pptx"), QLatin1String("potx"), Format::Pptx, false, false},
};

const FormatFacts &factsOf(Format format)
{
    return *std::find_if(std::begin(formats), std::end(formats),
                         [format](const FormatFacts &one) { return one.format == format; });
}

} // namespace

std::optional<Format> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const FormatFacts &one : formats) {
        if (ending == one.ending)
            return one.format;
    }
    return {};
}

QString formatEndings()
{
    QStringList endings;
    for (const FormatFacts &one : formats)
        endings.append(u'.' + one.ending);
    return endings.join(QStringLiteral(", "));
}

QSizeF pictureSize(const QString &svg)
{
    static const QRegularExpression size(QStringLiteral("^<svg\\b[^>]*\\bwidth=\"([\\d.]+)\" height=\"([\\d.]+)\""));
    const QRegularExpressionMatch found = size.match(svg);
    return QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble()).expandedTo({1, 1});
}

bool showsPictures(Format format)
{
    return factsOf(format).pictures;
}

void layOutFor(Format format, Options &options)
{
    options.columns = factsOf(format).pages;
    options.broad = format == Format::Pdf;
}

QString templateEnding(Format format)
{
    return factsOf(format).templateEnding;
}

base::Result<QByteArray> reportAs(const Report &report, Format format, const TemplatePlaces &places,
                                  const Progress &progress)
{
    Template from;
    if (const QString ending = templateEnding(format); !ending.isEmpty()) {
        const QString file = QStringLiteral("/templates/report.") + ending;
        const QString own = places.ownFolder + file;
        from.name = places.shippedFolder + file;
        if (!places.named.isEmpty())
            from.name = places.named;
        else if (!places.ownFolder.isEmpty() && QFileInfo::exists(own))
            from.name = own;
        auto read = base::readFile(from.name, largestTemplate);
        if (!read)
            return base::fail(read);
        from.bytes = *std::move(read);
    }
    switch (format) {
    case Format::Html:
        return reportAsHtml(report);
    case Format::Xlsx:
        return reportAsXlsx(report, progress);
    case Format::Pdf:
        return reportAsPdf(report, progress);
    case Format::Docx:
        return reportAsDocx(report, from, progress);
    case Format::Pptx:
        return reportAsPptx(report, from, progress);
    }
    return QByteArray();
}

} // namespace core::report
