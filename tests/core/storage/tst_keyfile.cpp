// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/base/random.h"
#include "core/storage/keyfile.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QSet>
#include <QTest>

using namespace core::storage;
using core::base::ErrorCode;

namespace {

const QString kName = QStringLiteral("owner.key");
const QString kPassphrase = QStringLiteral("seven quiet otters read");
constexpr KeyCost kCheap{1, kLeastKeyMemory};

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT
private slots:
    /// What protects a lost key file from guessing: libsodium's "sensitive", a GiB and seconds for each guess.
    void aGuessCostsAGigabyte()
    {
        const KeyCost usual;
        QCOMPARE(usual.operations, 4ULL);
        QCOMPARE(usual.memory, std::size_t{1024} * 1024 * 1024);
    }

    void whatIsWrittenIsRead()
    {
        const KeyPair keys = KeyPair::generate();
        const auto bytes = writeKeyFile(keys, kPassphrase, kCheap);
        QVERIFY_RESULT(bytes);
        const auto read = readKeyFile(*bytes, kPassphrase, kName);
        QVERIFY_RESULT(read);
        QCOMPARE(read->publicKey(), keys.publicKey());
        QCOMPARE(read->secret().copy(), keys.secret().copy());
        QVERIFY(isSignedBy(keys.publicKey().sign, "text", read->sign("text")));
        QVERIFY(!isSignedBy(keys.publicKey().sign, "Text", read->sign("text")));
        QVERIFY(!bytes->contains(keys.secret().copy().left(32)));
        QVERIFY(!bytes->contains(keys.secret().copy().right(32)));
        QVERIFY(*writeKeyFile(keys, kPassphrase, kCheap) != *bytes);
    }

    void anotherPassphraseDoesNotOpenIt()
    {
        const auto bytes = writeKeyFile(KeyPair::generate(), kPassphrase, kCheap);
        QVERIFY_RESULT(bytes);
        for (const QString &wrong : {QString(), kPassphrase + u' ', kPassphrase.toUpper()})
            QCOMPARE(readKeyFile(*bytes, wrong, kName).error().code, ErrorCode::WrongPassphrase);
        // The same letters typed on another keyboard: composed or not.
        const QString composed = QStringLiteral("k\u00e4yt\u00e4v\u00e4ll\u00e4 yksi hylje");
        const auto other = writeKeyFile(KeyPair::generate(), composed, kCheap);
        QVERIFY_RESULT(other);
        QVERIFY_RESULT(readKeyFile(*other, composed.normalized(QString::NormalizationForm_D), kName));
    }

    void easyPassphrasesAreRefused()
    {
        for (const char *weak :
             {"", "short", "fourteen lette", "aaaaaaaaaaaaaaaaaaaaaaaa", "abababababababababab",
              "Correct Horse Battery Staple", "1234567890123456", "password1234567", "Salasana salasana 2026",
              "kumppanuusbarometri2026", "Lösenord-lösenord", "qwertyuiopåasdfghjklö", "Welcome to the Barometer",
              "zyxwvutsrqponmlk", "passwordpasswordpassword!1"})
            QVERIFY2(!checkPassphrase(QString::fromUtf8(weak)), weak);
        for (const char *good : {"kolme vihreää hevosta joella", "administrators sing loudly at noon",
                                 "x7#kQ9!vLm2$wZ8p", "fem tysta uttrar läser"})
            QVERIFY2(checkPassphrase(QString::fromUtf8(good)), good);
        QCOMPARE(checkPassphrase(QStringLiteral("short")).error().code, ErrorCode::WeakPassphrase);
        QVERIFY_RESULT(checkPassphrase(kPassphrase));
        QVERIFY(!writeKeyFile(KeyPair::generate(), QStringLiteral("short"), kCheap));
    }

    void noChangedBitIsAccepted()
    {
        core::base::SeededRandom random(tests::seed());
        const KeyPair keys = KeyPair::generate();
        const auto secret = writeKeyFile(keys, kPassphrase, kCheap);
        QVERIFY_RESULT(secret);
        const QByteArray open = writePublicKeyFile(keys, QDate(2026, 11, 1));
        for (int i = 0; i < 300; ++i) {
            for (const QByteArray &sound : {*secret, open}) {
                QByteArray changed = sound;
                const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(sound.size())));
                changed[at] = static_cast<char>(changed.at(at) ^ (1 << random.below(8)));
                QVERIFY(!readKeyFile(changed, kPassphrase, kName));
                QVERIFY(!readPublicKeyFile(changed, kName));
            }
        }
    }

    void aForgerWithARightHashIsSeen()
    {
        // The envelope's hash is no secret: the signature and the seal have to hold by themselves.
        using namespace core::base;
        const KeyPair keys = KeyPair::generate();
        const auto open = readEnvelope(writePublicKeyFile(keys, QDate(2026, 11, 1)), EnvelopeKind::Key, 1, kName);
        QVERIFY_RESULT(open);
        QCborMap content = open->content;
        content[QStringLiteral("box")] = KeyPair::generate().publicKey().box;
        const QByteArray swapped = writeEnvelope(EnvelopeKind::Key, 1, content, open->signature);
        QCOMPARE(readPublicKeyFile(swapped, kName).error().code, ErrorCode::WrongSignature);

        const auto file = writeKeyFile(keys, kPassphrase, kCheap);
        QVERIFY_RESULT(file);
        const auto secret = readEnvelope(*file, EnvelopeKind::Key, 1, kName);
        QVERIFY_RESULT(secret);
        content = secret->content;
        content[QStringLiteral("sign")] = KeyPair::generate().publicKey().sign;
        QVERIFY(!readKeyFile(writeEnvelope(EnvelopeKind::Key, 1, content), kPassphrase, kName));
        content = secret->content;
        content[QStringLiteral("memory")] = qint64{1} << 50; // would take all memory there is
        QCOMPARE(readKeyFile(writeEnvelope(EnvelopeKind::Key, 1, content), kPassphrase, kName).error().code,
                 ErrorCode::Damaged);
    }

    void secretAndPublicAreNotMixedUp()
    {
        const KeyPair keys = KeyPair::generate();
        const auto secret = writeKeyFile(keys, kPassphrase, kCheap);
        QVERIFY_RESULT(secret);
        const QByteArray open = writePublicKeyFile(keys, QDate(2026, 11, 1));
        QCOMPARE(readPublicKeyFile(*secret, kName).error().code, ErrorCode::NotThisKind);
        QCOMPARE(readKeyFile(open, kPassphrase, kName).error().code, ErrorCode::NotThisKind);
        const auto read = readPublicKeyFile(open, kName);
        QVERIFY_RESULT(read);
        QCOMPARE(read->key, keys.publicKey());
        QCOMPARE(read->rehearsed, QDate(2026, 11, 1));
    }

    void aKeyNobodyTriedIsNotUsed()
    {
        const KeyPair keys = KeyPair::generate();
        QVERIFY_RESULT(rehearse(keys, kName));
        QCOMPARE(readPublicKeyFile(writePublicKeyFile(keys, QDate()), kName).error().code, ErrorCode::KeyNotRehearsed);
    }

    void thePaperKeyComesBack()
    {
        const KeyPair keys = KeyPair::generate();
        const QString paper = writePaperKey(keys);
        QCOMPARE(paper.count(u' ') + 1, 28); // groups of four letters
        for (const QString &typed : {paper, paper.toLower(), QString(paper).remove(u' '),
                                     QString(paper).replace(u'O', u'0').replace(u'I', u'1').replace(u'B', u'8')}) {
            const auto read = readPaperKey(typed);
            QVERIFY_RESULT(read);
            QCOMPARE(read->publicKey(), keys.publicKey());
        }
        core::base::SeededRandom random(tests::seed());
        for (int i = 0; i < 500; ++i) {
            QString wrong = paper;
            const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(wrong.size())));
            const QChar letter = QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[random.below(32)]);
            if (wrong.at(at) == u' ' || wrong.at(at) == letter)
                continue;
            wrong[at] = letter;
            QVERIFY(!readPaperKey(wrong));
        }
        QVERIFY(!readPaperKey(QString()));
        QVERIFY(!readPaperKey(paper + u'A'));
        QVERIFY(!readPaperKey(paper.chopped(1)));
    }

    void fingerprintsAreWords()
    {
        QCOMPARE(speakable(QByteArray::fromHex("7f000001")), QStringLiteral("lusab-babad")); // arXiv:0901.4016
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(fingerprint(KeyPair::generate().publicKey()));
        QCOMPARE(seen.size(), 100);
        const PublicKey one = KeyPair::generate().publicKey();
        const PublicKey two = KeyPair::generate().publicKey();
        QCOMPARE(fingerprint(std::vector<PublicKey>{one, two}), fingerprint(std::vector<PublicKey>{two, one}));
        QVERIFY(fingerprint(std::vector<PublicKey>{one, two}) != fingerprint(one));
        QCOMPARE(fingerprint(one).count(u'-'), 5);
    }
};

BAROMETER_TEST(TestKeyFile)

#include "tst_keyfile.moc"
