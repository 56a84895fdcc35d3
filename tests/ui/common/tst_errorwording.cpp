// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/common/errorwording.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using core::base::ErrorCode;

class TestErrorWording final : public QObject
{
    Q_OBJECT

private slots:
    /// The codes are read from the header, so one that is added without a sentence fails here.
    void everyCodeHasASentence()
    {
        QFile header(tests::sourcePath(QStringLiteral("core/base/error.h")));
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(header.readAll());
        const qsizetype from = text.indexOf(QLatin1String("enum class ErrorCode {"));
        const qsizetype to = text.indexOf(QLatin1String("};"), from);
        QVERIFY(from >= 0 && to > from);
        static const QRegularExpression line(QStringLiteral("^    ([A-Z][A-Za-z]+),[ /<]*([^\\n]*)$"),
                                             QRegularExpression::MultilineOption);
        int code = 0;
        auto match = line.globalMatch(text.mid(from, to - from));
        for (; match.hasNext(); ++code) {
            const QRegularExpressionMatch found = match.next();
            const char *source = ui::common::errorSource(static_cast<ErrorCode>(code));
            QVERIFY2(source != nullptr, qPrintable(found.captured(1) + QLatin1String(" has no sentence")));
            const QString sentence = QString::fromUtf8(source);
            QVERIFY(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1String("%1")));
            // A sentence names no more things than the code carries ("path, limit in bytes: …").
            const QString words = found.captured(2).section(QLatin1Char(':'), 0, 0);
            const int arguments = words.isEmpty() ? 0 : int(words.count(QLatin1Char(','))) + 1;
            for (int place = arguments + 1; place <= 9; ++place)
                QVERIFY2(!sentence.contains(QStringLiteral("%%1").arg(place)),
                         qPrintable(found.captured(1) + QLatin1String(" has too few arguments for its sentence")));
        }
        QVERIFY(code > 10);
    }

    void argumentsStandAsTheyAre()
    {
        const core::language::Catalogue none;
        const core::base::Error error{
            ErrorCode::FileTooLarge, {QStringLiteral("/tmp/%2 & <b>"), QStringLiteral("9")}, {}, {}};
        const QString text = ui::common::errorText(none, core::base::Language(QStringLiteral("en")), error);
        QVERIFY(text.contains(QLatin1String("/tmp/%2 & <b>")));
        QVERIFY(text.contains(QLatin1String("(9 bytes)")));
    }
};

BAROMETER_TEST(TestErrorWording)
#include "tst_errorwording.moc"
