// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString header = QStringLiteral("core/base/fault.h");

QString placed(const tests::SourceFile &file, qsizetype at)
{
    const auto line = file.text.left(at).count(u'\n') + 1;
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(file.text.mid(at, 60).section(u'\n', 0, 0));
}

/// Functions and lambdas declared in the file that take what is wrong as a FaultSource.
QSet<QString> takersIn(const tests::SourceFile &file)
{
    static const QRegularExpression taker(
        QStringLiteral("(\\w+)(?: = \\[[^\\]]*\\])?\\([^()]*\\bFaultSource \\w+[^()]*(?:\\(\\)[^()]*)?\\)"));
    QSet<QString> names;
    for (auto match = taker.globalMatch(file.code); match.hasNext();)
        names.insert(match.next().captured(1));
    return names;
}

/// Behind the bracket that closes the one at `open`.
qsizetype endOfCall(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < code.size(); ++at) {
        depth += code.at(at) == u'(' ? 1 : code.at(at) == u')' ? -1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return code.size();
}

/// Where texts stand in the call that are neither marked for translation nor wide, as every place and argument is.
QList<qsizetype> unmarkedTexts(const tests::SourceFile &file, qsizetype open)
{
    static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"(?!\\s*_qs)"));
    static const QRegularExpression right(QStringLiteral("(QT_TRANSLATE_NOOP\\(\\s*(\"\\w+\",\\s*)?|"
                                                         "QStringLiteral\\(\\s*|QLatin1String\\(\\s*|\\bu|\"\\s*)$"));
    QList<qsizetype> found;
    const qsizetype end = endOfCall(file.code, open);
    for (auto match = literal.globalMatch(file.code, open); match.hasNext();) {
        const qsizetype at = match.next().capturedStart();
        if (at >= end)
            break;
        // Of what stands before it the words count, but "Faults" is a literal itself.
        if (!right.match(file.text.mid(open, at - open)).hasMatch())
            found.append(at);
    }
    return found;
}

} // namespace

/// People read in their own language what is wrong with their files: each such text is marked, or lupdate does not
/// find it and "[en] unknown key" stands in a Finnish sentence.
class TestFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_files = tests::sourceFiles({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
        QVERIFY(!m_files.empty());
    }

    void thereIsOneWayToSayThem()
    {
        static const QRegularExpression made(
            QStringLiteral("(?<!case )(?<![=!]= )(?:\\w+::)*ErrorCode::InvalidInput\\b"));
        QStringList faults;
        for (const tests::SourceFile &file : m_files) {
            if (file.path == header)
                continue;
            for (auto match = made.globalMatch(file.code); match.hasNext();) {
                const qsizetype at = match.next().capturedStart();
                const QString before = file.code.left(at).trimmed();
                if (!before.endsWith(u"case") && !before.endsWith(u"==") && !before.endsWith(u"!="))
                    faults.append(placed(file, at));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyOneIsMarked()
    {
        QSet<QString> everywhere;
        for (const tests::SourceFile &file : m_files) {
            if (file.path.endsWith(u".h"))
                everywhere.unite(takersIn(file));
        }
        for (const char *known : {"invalidInput", "fault", "error", "warning"})
            QVERIFY2(everywhere.contains(QString::fromLatin1(known)), known);
        static const QRegularExpression call(QStringLiteral("\\b(\\w+)\\("));
        static const QRegularExpression bare(QStringLiteral("(?:\\breturn|FaultSource \\w+ =)\\s+(\" +\")"));
        QStringList faults;
        qsizetype calls = 0;
        for (const tests::SourceFile &file : m_files) {
            const QSet<QString> names = everywhere + takersIn(file);
            for (auto match = call.globalMatch(file.code); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                if (!names.contains(found.captured(1)))
                    continue;
                ++calls;
                for (const qsizetype at : unmarkedTexts(file, found.capturedEnd() - 1))
                    faults.append(placed(file, at));
            }
            if (!file.code.contains(u"FaultSource"))
                continue;
            for (auto match = bare.globalMatch(file.code); match.hasNext();)
                faults.append(placed(file, match.next().capturedStart(1)));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(calls > 250, qPrintable(QString::number(calls)));
    }

    /// "PIN" or "place" tells nobody what to do.
    void everyOneIsMoreThanAWord()
    {
        static const QRegularExpression marked(
            QStringLiteral("QT_TRANSLATE_NOOP\\(\\s*\"Faults\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
        QStringList faults;
        int texts = 0;
        for (const tests::SourceFile &file : m_files) {
            for (auto match = marked.globalMatch(file.text); match.hasNext(); ++texts) {
                const QRegularExpressionMatch found = match.next();
                if (!found.captured(1).contains(u' '))
                    faults.append(placed(file, found.capturedStart(1)));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(texts > 200, qPrintable(QString::number(texts)));
    }

private:
    std::vector<tests::SourceFile> m_files;
};

BAROMETER_TEST(TestFaults)
#include "tst_faults.moc"
