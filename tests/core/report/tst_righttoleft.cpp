// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/officepackage.h"
#include "core/report/report.h"
#include "tests/core/report/pdfwords.h"
#include "tests/support/files.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace core;
using report::Format;
using report::OfficePackage;

namespace {

/// Element by element: its name and attributes, and the names of those around it, outermost first.
void eachElement(const QByteArray &part,
                 const std::function<void(QStringView name, const QXmlStreamAttributes &, const QStringList &)> &look)
{
    QXmlStreamReader reader(part);
    QStringList around;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            look(reader.qualifiedName(), reader.attributes(), around);
            around.append(reader.qualifiedName().toString());
        } else if (token == QXmlStreamReader::EndElement) {
            around.removeLast();
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

int countOf(const QByteArray &part, const char *element, const char *inside = nullptr)
{
    int count = 0;
    eachElement(part, [&](QStringView name, const QXmlStreamAttributes &, const QStringList &around) {
        const bool isThere = inside == nullptr || (!around.isEmpty() && around.constLast() == QLatin1String(inside));
        count += name == QLatin1String(element) && isThere ? 1 : 0;
    });
    return count;
}

} // namespace

/// Reports in a language that is written from right to left begin at the right, in every form; others are as before.
class TestRightToLeft : public QObject
{
    Q_OBJECT

    std::vector<release::Release> m_releases;
    language::Catalogue m_catalogue;
    chart::Companions m_companions;
    QTemporaryDir m_folder;

    static QString colour(const chart::Column &) { return QStringLiteral("0A4F99"); }
    static QString picture(const chart::ChartSpec &spec, const QString &, report::Breadth)
    {
        return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"60\">"
                              "<title>%1</title></svg>")
            .arg(spec.title.toHtmlEscaped());
    }

    base::Result<QByteArray> written(const char *language, Format format,
                                     report::Length length = report::Length::Standard, const char *only = "")
    {
        report::Options options;
        options.length = length;
        options.only = questionnaire::QuestionId(QLatin1String(only));
        const auto made = report::makeReport({m_releases, m_companions, m_catalogue, picture, colour, {}},
                                             base::Language(QLatin1String(language)), options);
        if (!made)
            return base::fail(made);
        return report::reportAs(*made, format, {{}, {}, tests::sourcePath(QStringLiteral("resources"))});
    }

private slots:
    void initTestCase() { m_releases = tests::shippedReleases(); }

    void textDocumentsTurnRound()
    {
        const auto bytes = written("ar", Format::Docx, report::Length::Full);
        QVERIFY_RESULT(bytes);
        const auto package = OfficePackage::read(*bytes, QStringLiteral("x"), QStringLiteral("docx"));
        QVERIFY_RESULT(package);
        const QByteArray body = package->part(QStringLiteral("word/document.xml"));
        const int paragraphs = countOf(body, "w:p");
        QVERIFY(paragraphs > 500);
        QCOMPARE(countOf(body, "w:bidi", "w:pPr"), paragraphs);
        QCOMPARE(countOf(body, "w:bidi", "w:sectPr"), 1);
        QCOMPARE(countOf(body, "w:bidiVisual", "w:tblPr"), countOf(body, "w:tbl"));
        QVERIFY(countOf(body, "w:tbl") > 20);
        int runs = 0, turned = 0;
        eachElement(body, [&](QStringView name, const QXmlStreamAttributes &attributes, const QStringList &around) {
            runs += name == QLatin1String("w:rPr") && around.constLast() == QLatin1String("w:r") ? 1 : 0;
            turned += name == QLatin1String("w:rtl") ? 1 : 0;
            if (name == QLatin1String("w:lang"))
                QCOMPARE(attributes.value(QLatin1String("w:bidi")).toString(), QStringLiteral("ar"));
        });
        QVERIFY(runs > 500);
        QCOMPARE(turned, runs);
        // Word takes only the order of the schema.
        eachElement(
            body,
            [&, before = QString()](QStringView name, const QXmlStreamAttributes &, const QStringList &around) mutable {
                if (name == QLatin1String("w:bidi") && around.constLast() == QLatin1String("w:pPr"))
                    QVERIFY2(before != QLatin1String("w:jc") && before != QLatin1String("w:outlineLvl"),
                             qPrintable(before));
                before = name.toString();
            });
    }

    void slidesTurnRound()
    {
        const auto bytes = written("ar", Format::Pptx, report::Length::Full, "Q03");
        QVERIFY_RESULT(bytes);
        const auto package = OfficePackage::read(*bytes, QStringLiteral("x"), QStringLiteral("docx"));
        QVERIFY_RESULT(package);
        QVERIFY(package->part(QStringLiteral("ppt/presentation.xml")).contains("<p:presentation rtl=\"1\""));
        int paragraphs = 0, turned = 0, tables = 0;
        for (int slide = 1;; ++slide) {
            const QByteArray part = package->part(QStringLiteral("ppt/slides/slide%1.xml").arg(slide));
            if (part.isEmpty())
                break;
            int marks = 0;
            eachElement(part, [&](QStringView name, const QXmlStreamAttributes &attributes, const QStringList &around) {
                const bool isRightToLeft = attributes.value(QLatin1String("rtl")) == QLatin1String("1");
                if (name == QLatin1String("a:r"))
                    ++paragraphs;
                if (name == QLatin1String("a:pPr") && isRightToLeft) {
                    // A text begins at the right; a figure in a table, and the mark of a slide, end at the left.
                    const bool atLeft = attributes.value(QLatin1String("algn")) == QLatin1String("l");
                    marks += atLeft && !around.contains(QLatin1String("a:tbl")) ? 1 : 0;
                    ++turned;
                }
                if (name == QLatin1String("a:tblPr")) {
                    ++tables;
                    QVERIFY(isRightToLeft);
                }
            });
            QVERIFY2(marks <= 1, qPrintable(QString::number(slide)));
        }
        QVERIFY(tables > 10);
        QVERIFY(paragraphs > 300);
        QVERIFY(turned >= paragraphs);
    }

    void pagesTurnRound()
    {
        constexpr double left = 54, right = 541.28;
        const auto edges = [&](const char *language) {
            const auto bytes = written(language, Format::Pdf);
            const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(QLatin1String(language)));
            if (bytes)
                tests::write(path, *bytes);
            return std::pair(tests::wordsAtEdge(path, "xMin", left), tests::wordsAtEdge(path, "xMax", right));
        };
        const auto [begin, end] = edges("en");
        const auto [farEnd, start] = edges("ar");
        QVERIFY2(begin > 100 && end < begin / 2, qPrintable(QStringLiteral("%1 %2").arg(begin).arg(end)));
        QVERIFY2(start > 100 && farEnd < start / 2, qPrintable(QStringLiteral("%1 %2").arg(start).arg(farEnd)));
    }

    void sheetsTurnRound()
    {
        const auto bytes = written("ar", Format::Xlsx);
        QVERIFY_RESULT(bytes);
        const auto package = OfficePackage::read(*bytes, QStringLiteral("x"), QStringLiteral("docx"));
        QVERIFY_RESULT(package);
        for (int sheet = 1;; ++sheet) {
            const QByteArray part = package->part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
            if (part.isEmpty()) {
                QVERIFY(sheet > 5);
                break;
            }
            QVERIFY2(part.contains("rightToLeft=\"1\""), qPrintable(QString::number(sheet)));
        }
    }

    void othersStayAsTheyAre()
    {
        for (const Format format : {Format::Docx, Format::Pptx, Format::Xlsx}) {
            const auto bytes = written("sv", format);
            QVERIFY_RESULT(bytes);
            const auto package = OfficePackage::read(*bytes, QStringLiteral("x"), QStringLiteral("docx"));
            QVERIFY_RESULT(package);
            for (const char *name :
                 {"word/document.xml", "ppt/slides/slide3.xml", "ppt/presentation.xml", "xl/worksheets/sheet2.xml"}) {
                const QByteArray part = package->part(QLatin1String(name));
                for (const char *mark : {"w:bidi", "w:rtl", "rtl=\"1\"", "rightToLeft"})
                    QVERIFY2(!part.contains(mark), mark);
            }
        }
    }
};

BAROMETER_TEST(TestRightToLeft)
#include "tst_righttoleft.moc"
