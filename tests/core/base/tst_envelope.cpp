// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/base/random.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QCborArray>
#include <QCborValue>

using namespace core::base;

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void sameContentSameBytes();
    void refusesOtherKinds_data();
    void refusesOtherKinds();
    void refusesNewerFormat();
    void noticesEveryChangedBit();
    void noticesEveryCut();
    void refusesDeepNesting();

private:
    QCborMap sample() const
    {
        return {{QStringLiteral("wave"), QStringLiteral("2")}, {QStringLiteral("shares"), QCborArray{1.5, 2, -3}}};
    }
    const QString m_name = QStringLiteral("sample.release");
};

void TestEnvelope::roundTrip()
{
    const QByteArray signature(64, 's');
    const auto read =
        readEnvelope(writeEnvelope(EnvelopeKind::Bundle, 3, sample(), signature), EnvelopeKind::Bundle, 5, m_name);
    QVERIFY_RESULT(read);
    QCOMPARE(read->content, sample());
    QCOMPARE(read->format, 3);
    QCOMPARE(read->signature, signature);
    QCOMPARE(read->hash, blake2b(QCborValue(sample()).toCbor()));
}

void TestEnvelope::sameContentSameBytes()
{
    QCOMPARE(writeEnvelope(EnvelopeKind::Release, 1, sample()), writeEnvelope(EnvelopeKind::Release, 1, sample()));
}

void TestEnvelope::refusesOtherKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArrayLiteral("Dear Sir or Madam");
    QTest::newRow("other kind") << writeEnvelope(EnvelopeKind::Key, 1, sample());
    QTest::newRow("line ends changed on the way")
        << writeEnvelope(EnvelopeKind::Release, 1, sample()).replace("\r\n", "\n");
}

void TestEnvelope::refusesOtherKinds()
{
    QFETCH(QByteArray, bytes);
    const auto read = readEnvelope(bytes, EnvelopeKind::Release, 1, m_name);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotThisKind);
    QCOMPARE(read.error().arguments, (QStringList{m_name, QStringLiteral("release")}));
}

void TestEnvelope::refusesNewerFormat()
{
    const auto read = readEnvelope(writeEnvelope(EnvelopeKind::Release, 2, sample()), EnvelopeKind::Release, 1, m_name);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NewerFormat);
}

void TestEnvelope::noticesEveryChangedBit()
{
    const QByteArray good = writeEnvelope(EnvelopeKind::Release, 1, sample());
    for (qsizetype byte = 0; byte < good.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bad = good;
            bad[byte] = static_cast<char>(bad.at(byte) ^ (1 << bit));
            QVERIFY(!readEnvelope(bad, EnvelopeKind::Release, 1, m_name));
        }
    }
}

void TestEnvelope::noticesEveryCut()
{
    const QByteArray good = writeEnvelope(EnvelopeKind::Release, 1, sample());
    QVERIFY(!readEnvelope(good + QByteArrayLiteral("x"), EnvelopeKind::Release, 1, m_name));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!readEnvelope(good.left(size), EnvelopeKind::Release, 1, m_name),
                 qPrintable(QStringLiteral("cut to %1 bytes").arg(size)));
}

void TestEnvelope::refusesDeepNesting()
{
    QByteArray deep(100'000, '\x81'); // arrays of one element, one in another
    deep.append('\x01');
    const QByteArray body = QCborValue(QCborArray{1, blake2b(deep), QByteArray(), deep}).toCbor();
    const QByteArray magic = writeEnvelope(EnvelopeKind::Release, 1, sample()).left(8);
    const auto inside = readEnvelope(magic + body, EnvelopeKind::Release, 1, m_name);
    QVERIFY(!inside);
    QCOMPARE(inside.error().code, ErrorCode::Damaged);
    const auto outside = readEnvelope(magic + deep, EnvelopeKind::Release, 1, m_name);
    QVERIFY(!outside);
    QCOMPARE(outside.error().code, ErrorCode::Damaged);
}

BAROMETER_TEST(TestEnvelope)
#include "tst_envelope.moc"
