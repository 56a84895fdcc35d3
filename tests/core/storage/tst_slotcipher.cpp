// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/storage/slotcipher.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

using namespace core::storage;
using core::base::ErrorCode;

class TestSlotCipher : public QObject
{
    Q_OBJECT
private slots:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<int>("recipients");
        QTest::addColumn<int>("length");
        for (const int recipients : {0, 1, 2, 3}) {
            for (const int length : {0, 1, 1000, 3700})
                QTest::addRow("%d recipients, %d bytes", recipients, length) << recipients << length;
        }
    }
    void opensWhatItSealed()
    {
        QFETCH(int, recipients);
        QFETCH(int, length);
        std::vector<SecretKey> keys;
        std::vector<QByteArray> publicKeys;
        for (int i = 0; i < recipients; ++i) {
            keys.push_back(SecretKey::generate());
            publicKeys.push_back(keys.back().publicKey());
        }
        auto cipher = recipients == 0
            ? core::base::Result<SlotCipher>(SlotCipher::withLocalKey(SecretBytes::random(kKeySize)))
            : SlotCipher::sealedTo(publicKeys);
        QVERIFY_RESULT(cipher);
        QByteArray content(length, 'x');
        if (length > 0)
            content[length - 1] = '\0'; // padding must not eat zeros of the content
        const QByteArray body = cipher->seal(content, 4016);
        QCOMPARE(body.size(), 4016);
        QVERIFY(cipher->seal(content, 4016) != body);
        QVERIFY(length < 20 || !body.contains(content.left(20)));
        for (int i = 0; i < std::max(recipients, 1); ++i) {
            const auto opened = cipher->open(body, recipients == 0 ? nullptr : &keys.at(static_cast<size_t>(i)));
            QVERIFY_RESULT(opened);
            QCOMPARE(*opened, content);
        }
    }

    void fillsABodyToItsRoom()
    {
        const SlotCipher cipher = SlotCipher::withLocalKey(SecretBytes::random(kKeySize));
        const QByteArray content(cipher.room(4016), '\x80');
        const auto opened = cipher.open(cipher.seal(content, 4016), nullptr);
        QVERIFY_RESULT(opened);
        QCOMPARE(*opened, content);
        const auto three = SlotCipher::sealedTo(std::vector<QByteArray>(3, SecretKey::generate().publicKey()));
        QVERIFY_RESULT(three);
        QVERIFY(three->room(4016) > 3700);
    }

    void acceptsNoChangedBit_data()
    {
        QTest::addColumn<int>("recipients");
        for (const int recipients : {0, 1, 3})
            QTest::addRow("%d recipients", recipients) << recipients;
    }
    void acceptsNoChangedBit()
    {
        QFETCH(int, recipients);
        std::vector<SecretKey> keys;
        std::vector<QByteArray> publicKeys;
        for (int i = 0; i < recipients; ++i) {
            keys.push_back(SecretKey::generate());
            publicKeys.push_back(keys.back().publicKey());
        }
        const auto cipher = recipients == 0
            ? core::base::Result<SlotCipher>(SlotCipher::withLocalKey(SecretBytes::random(kKeySize)))
            : SlotCipher::sealedTo(publicKeys);
        QVERIFY_RESULT(cipher);
        const SecretKey *key = recipients == 0 ? nullptr : &keys.back();
        constexpr qsizetype kSize = 1344; // three of them have more than 32,000 bits
        const QByteArray body = cipher->seal(QByteArrayLiteral("answers"), kSize);
        QVERIFY_RESULT(cipher->open(body, key));
        int accepted = 0;
        for (qsizetype byte = 0; byte < body.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = body;
                changed[byte] = static_cast<char>(changed.at(byte) ^ (1 << bit));
                accepted += cipher->open(changed, key) ? 1 : 0;
            }
        }
        std::printf("a place sealed to %d: %lld bits changed one by one, %d accepted\n", recipients,
                    static_cast<long long>(body.size()) * 8, accepted);
        QCOMPARE(accepted, 0);
        for (qsizetype size = 0; size < body.size(); ++size)
            accepted += cipher->open(body.left(size), key) ? 1 : 0;
        QCOMPARE(accepted, 0);
    }

    void needsTheRightKey()
    {
        const auto cipher = SlotCipher::sealedTo({SecretKey::generate().publicKey()});
        QVERIFY_RESULT(cipher);
        const QByteArray body = cipher->seal(QByteArrayLiteral("answers"), 504);
        QCOMPARE(cipher->open(body, nullptr).error().code, ErrorCode::KeyNeeded);
        const SecretKey other = SecretKey::generate();
        QCOMPARE(cipher->open(body, &other).error().code, ErrorCode::WrongKey);
        const SlotCipher local = SlotCipher::withLocalKey(SecretBytes::random(kKeySize));
        const SlotCipher stranger = SlotCipher::withLocalKey(SecretBytes::random(kKeySize));
        QCOMPARE(stranger.open(local.seal({}, 504), nullptr).error().code, ErrorCode::WrongKey);
    }

    void refusesKeysThatNobodyCouldOpen()
    {
        const QByteArray good = SecretKey::generate().publicKey();
        QVERIFY(!SlotCipher::sealedTo({}));
        QVERIFY(!SlotCipher::sealedTo({good, good, good, good}));
        QVERIFY(!SlotCipher::sealedTo({good.left(31)}));
        QVERIFY(!SlotCipher::sealedTo({QByteArray(32, '\0')})); // a point of low order
    }
};

BAROMETER_TEST(TestSlotCipher)

#include "tst_slotcipher.moc"
