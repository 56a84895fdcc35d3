// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ziparchive.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::base;

class TestZipArchive : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        const std::map<QString, QByteArray> entries{{QStringLiteral("a/ä.xml"), QByteArray(100'000, 'x')},
                                                    {QStringLiteral("b.bin"), QByteArray("\0\1\2", 3)},
                                                    {QStringLiteral("z.xml"), QByteArrayLiteral("<z/>")}};
        const auto bytes = writeZip(entries, QStringLiteral("z.xml"), QDate(2024, 2, 29));
        QVERIFY_RESULT(bytes);
        QVERIFY(bytes->size() < 2'000); // deflated
        ZipReader reader(*bytes, QStringLiteral("test.zip"));
        QVERIFY(reader.isOpen());
        QCOMPARE(reader.entries().first(), QStringLiteral("z.xml"));
        QCOMPARE(static_cast<std::size_t>(reader.entries().size()), entries.size());
        for (const auto &[name, content] : entries) {
            const auto read = reader.read(name);
            QVERIFY_RESULT(read);
            QCOMPARE(*read, content);
        }
        QVERIFY(!reader.has(QStringLiteral("nothing")));
        const auto missing = reader.read(QStringLiteral("nothing"));
        QVERIFY(!missing && missing.error().code == ErrorCode::Damaged);
    }

    void theSameContentMakesTheSameBytes()
    {
        const std::map<QString, QByteArray> entries{{QStringLiteral("a"), QByteArrayLiteral("1")}};
        const auto day = QDate(2024, 2, 29);
        QCOMPARE(writeZip(entries, {}, day).value(), writeZip(entries, {}, day).value());
        QVERIFY(writeZip(entries, {}, day).value() != writeZip(entries, {}, day.addDays(1)).value());
    }

    void aBombIsStopped()
    {
        // 17 MiB of nothing in a few kilobytes.
        const auto bytes =
            writeZip({{QStringLiteral("bomb"), QByteArray(qsizetype{17} * 1024 * 1024, '\0')}}, {}, QDate(2024, 1, 1));
        QVERIFY_RESULT(bytes);
        ZipReader reader(*bytes, QStringLiteral("bomb.zip"));
        const auto read = reader.read(QStringLiteral("bomb"));
        QVERIFY(!read && read.error().code == ErrorCode::FileTooLarge);
    }

    void whatIsNoZipIsNotOpen()
    {
        const QByteArray nonsense("nonsense");
        QVERIFY(!ZipReader(nonsense, QStringLiteral("x")).isOpen());
        QVERIFY(ZipReader(nonsense, QStringLiteral("x")).entries().isEmpty());
    }
};

BAROMETER_TEST(TestZipArchive)

#include "tst_ziparchive.moc"
