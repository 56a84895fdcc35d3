// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using tests::barometer;
using tests::contentOf;
using tests::Outcome;

namespace {

/// Without white space, and hyphens at the ends of lines.
/// Without spaces, and without hyphens, which pdftotext takes for its own at the end of a line.
QString bare(QString text)
{
    text.removeIf([](QChar sign) { return sign.isSpace() || sign == u'\u00AD' || sign == u'-'; });
    return text;
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(600'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput()) + QStringLiteral("\n")
        : QString();
}

} // namespace

/// Reports of the demo's waves, opened by programs that did not make them.
class TestOffice : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QMap<QString, QString> m_html; ///< by language

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    bool report(const QString &name, const QString &language, const QString &length)
    {
        const Outcome outcome = barometer(
            {QStringLiteral("report"), tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2020-21.release")),
             tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release")),
             QStringLiteral("--language"), language, QStringLiteral("--length"), length, QStringLiteral("--output"),
             path(name)});
        return outcome.status == 0;
    }

private slots:
    /// One start of LibreOffice for all, because that is what takes the time.
    void initTestCase()
    {
        QStringList files;
        for (const auto &[language, length] :
             {std::pair{"fi", "standard"}, std::pair{"sv", "short"}, std::pair{"en", "short"}}) {
            const QString code = QLatin1String(language);
            QVERIFY(report(code + QStringLiteral(".html"), code, QLatin1String(length)));
            m_html.insert(code, QString::fromUtf8(contentOf(path(code + QStringLiteral(".html")))));
            for (const char *ending : {"docx", "pptx"}) {
                const QString name = code + u'-' + QLatin1String(ending) + u'.' + QLatin1String(ending);
                QVERIFY(report(name, code, QLatin1String(length)));
                files.append(path(name));
            }
        }
        const QString said =
            run(QStringLiteral("soffice"),
                QStringList{QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile")),
                            QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                            QStringLiteral("--outdir"), path(QStringLiteral("out"))} +
                    files);
        QVERIFY(!said.isEmpty());
    }

    void libreOfficeShowsEveryHeadingAndFinding_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("kind");
        for (const char *language : {"fi", "sv", "en"}) {
            for (const char *kind : {"docx", "pptx"})
                QTest::addRow("%s %s", language, kind) << QString::fromLatin1(language) << QString::fromLatin1(kind);
        }
    }

    void libreOfficeShowsEveryHeadingAndFinding()
    {
        QFETCH(QString, language);
        QFETCH(QString, kind);
        const QString pdf = path(QStringLiteral("out/") + language + u'-' + kind + QStringLiteral(".pdf"));
        const QString text = bare(run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}));
        // The same headings, findings and words on method as in the format of record.
        static const QRegularExpression said(QStringLiteral("<(h1|h3|p|li)>([^<]+)</"));
        int found = 0;
        for (auto each = said.globalMatch(m_html.value(language)); each.hasNext();) {
            QString wanted = each.next().captured(2);
            wanted.replace(QLatin1String("&quot;"), QLatin1String("\""))
                .replace(QLatin1String("&amp;"), QLatin1String("&"));
            wanted.replace(QLatin1String("&lt;"), QLatin1String("<"))
                .replace(QLatin1String("&gt;"), QLatin1String(">"));
            // A finding may go on from the title of a slide, behind the number of its part, to its foot: its beginning
            // is looked for.
            const QString first = wanted.section(QStringLiteral(". "), 0, 0);
            QVERIFY2(text.contains(bare(first).left(40)), qPrintable(wanted));
            ++found;
        }
        QVERIFY(found > (language == QLatin1String("fi") ? 60 : 15));
        const QString facts = run(QStringLiteral("pdfinfo"), {pdf});
        const int pages = QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(facts).captured(1).toInt();
        if (kind == QLatin1String("docx"))
            QVERIFY2(language == QLatin1String("fi") ? pages >= 15 && pages <= 21 : pages <= 4, qPrintable(facts));
    }

    /// A question's heading stands on the page of its chart, in LibreOffice as well.
    void noHeadingStandsAtTheFootOfAPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"fi", "sv", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void noHeadingStandsAtTheFootOfAPage()
    {
        QFETCH(QString, language);
        static const QRegularExpression heading(QStringLiteral("<h3[^>]*>([^<]+)</"));
        QStringList headings;
        for (auto each = heading.globalMatch(m_html.value(language)); each.hasNext();)
            headings.append(bare(each.next().captured(1)));
        QVERIFY(headings.size() > 8);
        const QString pdf = path(QStringLiteral("out/") + language + QStringLiteral("-docx.pdf"));
        const QString text = run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
        static const QRegularExpression number(QStringLiteral("^\\d*$"));
        for (const QString &page : text.split(u'\f', Qt::SkipEmptyParts)) {
            QStringList lines = page.split(u'\n');
            while (!lines.isEmpty() && number.match(lines.last().trimmed()).hasMatch()) // of the page, or of an axis
                lines.removeLast();
            if (lines.isEmpty())
                continue;
            const QString last = bare(lines.last());
            QVERIFY2(last.isEmpty() ||
                         std::none_of(headings.begin(), headings.end(),
                                      [&](const QString &one) { return one.endsWith(last); }),
                     qPrintable(page));
        }
    }

    void theLengthsAreWhatTheySay()
    {
        const auto pagesOf = [this](const QString &language, const QString &length) {
            if (!report(QStringLiteral("pages.pdf"), language, length))
                return 0;
            const QString facts = run(QStringLiteral("pdfinfo"), {path(QStringLiteral("pages.pdf"))});
            return QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(facts).captured(1).toInt();
        };
        for (const char *language : {"fi", "sv", "en"}) {
            QCOMPARE(pagesOf(QLatin1String(language), QStringLiteral("short")), 2);
            const int standard = pagesOf(QLatin1String(language), QStringLiteral("standard"));
            QVERIFY2(standard >= 15 && standard <= 22, qPrintable(QString::number(standard)));
        }
    }

    void everyPartIsXml_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("document") << QStringLiteral("fi-docx.docx");
        QTest::newRow("slides") << QStringLiteral("fi-pptx.pptx");
    }

    void everyPartIsXml()
    {
        QFETCH(QString, file);
        const QString out = path(file + QStringLiteral(".parts"));
        QVERIFY(!run(QStringLiteral("unzip"), {QStringLiteral("-q"), path(file), QStringLiteral("-d"), out}).isEmpty());
        QStringList parts{QStringLiteral("--nonet"), QStringLiteral("--noout")};
        QDirIterator files(out, {QStringLiteral("*.xml"), QStringLiteral("*.rels")}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            parts.append(files.next());
        QVERIFY(parts.size() > 60);
        QVERIFY(!run(QStringLiteral("xmllint"), parts).isEmpty());
    }

    void aTemplateIsForWhatHasStyles()
    {
        const Outcome html = barometer({QStringLiteral("report"),
                                        tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release")),
                                        QStringLiteral("--template"), path(QStringLiteral("x.dotx")),
                                        QStringLiteral("--output"), path(QStringLiteral("x.html"))});
        QCOMPARE(html.status, 2);
        const Outcome wrong = barometer({QStringLiteral("report"),
                                         tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release")),
                                         QStringLiteral("--template"), path(QStringLiteral("fi.html")),
                                         QStringLiteral("--output"), path(QStringLiteral("x.docx"))});
        QCOMPARE(wrong.status, 3);
        QVERIFY(!QFile::exists(path(QStringLiteral("x.html"))) && !QFile::exists(path(QStringLiteral("x.docx"))));
    }
};

BAROMETER_TEST(TestOffice)

#include "tst_office.moc"
