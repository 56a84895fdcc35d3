// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/pagebook.h"

#include "ui/common/interfacelanguage.h"
#include "ui/translator/formplace.h"
#include "ui/translator/placewords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSet>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace ui::translator {

using core::language::TranslationUnit;
using core::questionnaire::QuestionId;

namespace {

using Units = std::vector<const TranslationUnit *>;

constexpr QSize screen(1280, 960); // higher than the lowest screen: a long page shows more of itself
constexpr QSizeF page(523, 770);   // A4 between its margins, in points
constexpr int pictureWidth = 512;

QString words(const char *source)
{
    return QCoreApplication::translate("ui::translator::PageBook", source);
}

QImage pictureOf(const PageBookRequest &request, const TranslationUnit &unit, const PreviewFactory &pages,
                 common::Style &style)
{
    const auto questionnaire = std::make_shared<const core::questionnaire::Questionnaire>(request.questionnaire);
    const std::unique_ptr<QWidget> shown(pages({questionnaire, unit, request.source}, nullptr));
    if (shown == nullptr)
        return {};
    dressPage(*shown, style);
    shown->resize(screen);
    shown->setAttribute(Qt::WA_DontShowOnScreen);
    shown->show();
    settlePage();
    bringIntoSight(*shown, unit, request.source);
    return shown->grab().toImage();
}

QString rowsOf(const PageBookRequest &request, const Units &units)
{
    QString rows =
        QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0.5\"><tr>"
                       "<th align=\"left\">%1</th><th align=\"left\">%2</th><th align=\"left\">%3</th></tr>")
            .arg(words(QT_TRANSLATE_NOOP("ui::translator::PageBook", "Id")).toHtmlEscaped(),
                 common::nameOf(request.source).toHtmlEscaped(), common::nameOf(request.target).toHtmlEscaped());
    for (const TranslationUnit *unit : units) {
        // A zero-width space lets a long id break where it has its parts.
        const QString id = unit->id.text().toHtmlEscaped().replace(u'/', QStringLiteral("/&#8203;"));
        rows += QStringLiteral("<tr><td width=\"24%\"><small>%1</small></td><td>%2</td><td>%3</td></tr>")
                    .arg(id, request.table.sourceText(*unit, request.source).toHtmlEscaped(),
                         unit->text(request.target).toHtmlEscaped());
    }
    return rows + QStringLiteral("</table>");
}

/// The units of each page: those before and after the questions under no question, then those of each question. Then
/// those without a page, and those of the program.
class Chapters
{
public:
    explicit Chapters(const PageBookRequest &request)
    {
        for (const TranslationUnit &unit : request.table.units()) {
            if (request.table.sourceText(unit, request.source).isEmpty())
                continue;
            if (unit.isInterface())
                program.push_back(&unit);
            else if (const FormPlace place = formPlaceOf(request.questionnaire, unit);
                     place.page != FormPlace::Page::None)
                pages[place.question][place].push_back(&unit);
            else
                others.push_back(&unit);
        }
    }

    std::map<QuestionId, std::map<FormPlace, Units>> pages;
    Units others;
    Units program;
};

} // namespace

QByteArray writePageBook(const PageBookRequest &request, const PreviewFactory &pages, int *pictures)
{
    common::Theme theme;
    theme.workplace = common::Workplace::Kiosk;
    common::Style style(theme);
    Chapters chapters(request);
    QTextDocument document;
    document.setDefaultFont(common::Theme{}.font(common::TextRole::Help));
    QString html;
    int made = 0;
    const auto survey = [&](const QString &title, const QuestionId &question) {
        const auto &places = chapters.pages[question];
        if (places.empty())
            return;
        html +=
            QStringLiteral("<h2 style=\"%1\">%2</h2>")
                .arg(html.isEmpty() ? QString() : QStringLiteral("page-break-before:always"), title.toHtmlEscaped());
        for (const auto &[place, units] : places) {
            if (const QImage picture = pictureOf(request, *units.front(), pages, style); !picture.isNull()) {
                const QString name = QStringLiteral("page:%1").arg(++made);
                document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
                html += QStringLiteral("<p><img src=\"%1\" width=\"%2\"></p>").arg(name).arg(pictureWidth);
            }
            html += rowsOf(request, units);
        }
    };
    survey(words(QT_TRANSLATE_NOOP("ui::translator::PageBook", "Before and after the questions")), {});
    for (const core::questionnaire::Question &question : request.questionnaire.questions)
        survey(question.id.text(), question.id);
    const auto chapter = [&](const char *title, const Units &units) {
        if (!units.empty())
            html += QStringLiteral("<h2 style=\"page-break-before:always\">%1</h2>").arg(words(title).toHtmlEscaped()) +
                rowsOf(request, units);
    };
    chapter(QT_TRANSLATE_NOOP("ui::translator::PageBook", "Texts of the questionnaire without a page of their own"),
            chapters.others);
    QSet<core::language::UnitId> shown;
    for (const WindowPicture &window :
         request.windows ? request.windows(request.table, request.source) : std::vector<WindowPicture>{}) {
        const QString name = QStringLiteral("window:%1").arg(++made);
        document.addResource(QTextDocument::ImageResource, QUrl(name), window.picture);
        html +=
            QStringLiteral("<h2 style=\"page-break-before:always\">%1</h2><p><img src=\"%2\" width=\"%3\"></p>")
                .arg(words(QT_TRANSLATE_NOOP("ui::translator::PageBook", "A window of the program")).toHtmlEscaped(),
                     name.toHtmlEscaped())
                .arg(pictureWidth);
        if (!window.units.empty())
            html += rowsOf(request, window.units);
        if (!window.comingUp.empty())
            html += QStringLiteral("<p>%1</p>")
                        .arg(words(QT_TRANSLATE_NOOP("ui::translator::PageBook",
                                                     "These come up in this window when something happens:"))
                                 .toHtmlEscaped()) +
                rowsOf(request, window.comingUp);
        for (const auto *units : {&window.units, &window.comingUp}) {
            for (const TranslationUnit *unit : *units)
                shown.insert(unit->id);
        }
    }
    std::erase_if(chapters.program, [&shown](const TranslationUnit *unit) { return shown.contains(unit->id); });
    // What has no picture stands under the kind of place where it is met.
    std::map<QString, std::vector<const TranslationUnit *>> kinds;
    for (const TranslationUnit *unit : chapters.program)
        kinds[placeWords(unit->context)].push_back(unit);
    for (const auto &[kind, units] : kinds)
        html += QStringLiteral("<h2 style=\"page-break-before:always\">%1</h2><p>%2</p>")
                    .arg(words(QT_TRANSLATE_NOOP("ui::translator::PageBook", "Texts of the program")).toHtmlEscaped(),
                         kind.toHtmlEscaped()) +
            rowsOf(request, units);
    document.setHtml(html);
    document.setPageSize(page);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(36, 36, 36, 36)));
    writer.setTitle(words(QT_TRANSLATE_NOOP("ui::translator::PageBook", "Texts to translate, page by page")));
    document.print(&writer);
    if (pictures != nullptr)
        *pictures = made;
    return bytes;
}

} // namespace ui::translator
