// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/fieldwork/signedevent.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QCborArray>
#include <QTemporaryDir>
#include <QTest>

using namespace core::fieldwork;
using core::base::EnvelopeKind;
using core::base::ErrorCode;
using core::base::Language;
using core::storage::KeyPair;

namespace {

const QDate kToday(2026, 6, 1);
const QString kName = QStringLiteral("e");

Event sample()
{
    Event event;
    event.id = core::interview::EventId(QStringLiteral("oulu-2026-06-01"));
    event.place = QStringLiteral("Oulu");
    event.day = kToday;
    event.questionnaire = core::questionnaire::QuestionnaireId(QStringLiteral("partnership-barometer"));
    event.wave = core::questionnaire::WaveId(QStringLiteral("3"));
    event.languages = {Language(QStringLiteral("fi"))};
    return event;
}

OfferedKey offered(const KeyPair &keys, const QDate &rehearsed = kToday)
{
    return {QStringLiteral("owner.key.pub"), keys.publicKey(), rehearsed};
}

} // namespace

class TestSignedEvent final : public QObject
{
    Q_OBJECT

private slots:
    void bringsItsKeysAndSurvey()
    {
        const KeyPair office = KeyPair::generate();
        const KeyPair owner = KeyPair::generate();
        const KeyPair deputy = KeyPair::generate();
        const auto bytes = signEvent({sample(), {offered(owner), offered(deputy)}, "{\"id\":1}", kToday}, office);
        QVERIFY_RESULT(bytes);
        const auto file = readEventFile(*bytes, kName);
        QVERIFY_RESULT(file);
        QCOMPARE(file->event, sample());
        QCOMPARE(file->recipients, (std::vector<core::storage::PublicKey>{owner.publicKey(), deputy.publicKey()}));
        QCOMPARE(file->questionnaire, QByteArray("{\"id\":1}"));
        QVERIFY(file->signer == office.publicKey());
        const auto event = readEvent(*bytes, kName); // a kiosk reads it as any other
        QVERIFY_RESULT(event);
    }

    void everyChangedBitIsNoticed()
    {
        const KeyPair office = KeyPair::generate();
        const auto bytes = signEvent({sample(), {offered(office)}, {}, kToday}, office);
        QVERIFY_RESULT(bytes);
        for (qsizetype bit = 0; bit < bytes->size() * 8; ++bit) {
            QByteArray changed = *bytes;
            changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
            const auto file = readEventFile(changed, kName);
            QVERIFY2(!file, qPrintable(QString::number(bit)));
        }
    }

    /// Whoever swaps the keys can make the hash fit, but not the signature.
    void swappedKeysAreRefused()
    {
        const KeyPair office = KeyPair::generate();
        const KeyPair thief = KeyPair::generate();
        const auto bytes = signEvent({sample(), {offered(office)}, {}, kToday}, office);
        QVERIFY_RESULT(bytes);
        auto envelope = core::base::readEnvelope(*bytes, EnvelopeKind::Event, 1, kName);
        QVERIFY_RESULT(envelope);
        QCborMap content = envelope->content;
        QCborArray recipients; // compilers differ in what an array of one array is in braces
        recipients.append(QCborArray{thief.publicKey().box, thief.publicKey().sign});
        content[QStringLiteral("recipients")] = recipients;
        const QByteArray swapped = core::base::writeEnvelope(EnvelopeKind::Event, 1, content, envelope->signature);
        QCOMPARE(readEventFile(swapped, kName).error().code, ErrorCode::WrongSignature);
        QCOMPARE(readEvent(swapped, kName).error().code, ErrorCode::WrongSignature);
        // Taking the signature away takes the keys away with it.
        const QByteArray bare = core::base::writeEnvelope(EnvelopeKind::Event, 1, content);
        QCOMPARE(readEventFile(bare, kName).error().code, ErrorCode::WrongSignature);
        content.remove(QStringLiteral("signer"));
        const auto plain = readEventFile(core::base::writeEnvelope(EnvelopeKind::Event, 1, content), kName);
        QVERIFY_RESULT(plain);
        QVERIFY(plain->recipients.empty() && plain->keysLeftOut && !plain->signer);
    }

    void aKeyThatNobodyTriedLatelyIsNotSigned()
    {
        const KeyPair office = KeyPair::generate();
        const KeyPair owner = KeyPair::generate();
        const auto sign = [&](const QDate &rehearsed) {
            return signEvent({sample(), {offered(owner, rehearsed)}, {}, kToday}, office);
        };
        QVERIFY_RESULT(sign(kToday.addDays(-rehearsalLasts)));
        QVERIFY_RESULT(sign(kToday.addDays(1))); // clocks differ, but not by more
        QVERIFY(!sign(kToday.addDays(2)));
        const auto old = sign(kToday.addDays(-rehearsalLasts - 1));
        QCOMPARE(old.error().code, ErrorCode::RehearsalTooOld);
        QCOMPARE(sign(QDate()).error().code, ErrorCode::RehearsalTooOld); // nobody ever tried it
        QCOMPARE(old.error().arguments.value(0), QStringLiteral("owner.key.pub"));
        QCOMPARE(signEvent({sample(), {}, {}, kToday}, office).error().code, ErrorCode::InvalidInput);
        const std::vector<OfferedKey> four(4, offered(owner));
        QCOMPARE(signEvent({sample(), four, {}, kToday}, office).error().code, ErrorCode::InvalidInput);
    }

    void oneOfficeIsTrusted()
    {
        const QTemporaryDir folder;
        const TrustedRoot root(folder.filePath(QStringLiteral("office")));
        const KeyPair office = KeyPair::generate();
        const KeyPair other = KeyPair::generate();
        EventFile file;
        QVERIFY_RESULT(root.check(file, kName)); // not signed: it brings no keys, so it needs no trust
        file.signer = office.publicKey();
        QVERIFY_RESULT(root.check(file, kName));
        QVERIFY(root.kept().has_value() && !root.kept()->has_value());
        QVERIFY_RESULT(root.takeUp(EventFile(), kName)); // nobody signed it, so nobody is trusted for it
        QVERIFY(!root.kept()->has_value());
        QVERIFY_RESULT(root.takeUp(file, kName));
        QVERIFY_RESULT(root.check(file, kName));
        file.signer = other.publicKey();
        const auto refused = root.check(file, kName);
        QCOMPARE(refused.error().code, ErrorCode::OtherRoot);
        QCOMPARE(refused.error().arguments.at(1), core::storage::fingerprint(other.publicKey()));
        QCOMPARE(refused.error().arguments.at(2), core::storage::fingerprint(office.publicKey()));
        QCOMPARE(root.takeUp(file, kName).error().code, ErrorCode::OtherRoot);
        QVERIFY(*root.kept() == office.publicKey());
        // A spoiled file is never "nobody yet".
        tests::write(folder.filePath(QStringLiteral("office")), "00\n");
        QCOMPARE(root.check(file, kName).error().code, ErrorCode::Damaged);
    }

    void aStoreKeepsTheSignature()
    {
        const QTemporaryDir folder;
        const KeyPair office = KeyPair::generate();
        const auto bytes = signEvent({sample(), {offered(office)}, {}, kToday}, office);
        QVERIFY_RESULT(bytes);
        QVERIFY_RESULT(keepEventFile(folder.path(), *bytes, kName));
        const auto file = eventFileOf(folder.path(), sample().id);
        QVERIFY_RESULT(file);
        QVERIFY(file->signer == office.publicKey());
        QCOMPARE(eventsOf(folder.path()).events, std::vector<Event>{sample()});
        QCOMPARE(eventFileOf(folder.path(), core::interview::EventId(QStringLiteral("../x"))).error().code,
                 ErrorCode::FileNotFound);
    }
};

BAROMETER_TEST(TestSignedEvent)
#include "tst_signedevent.moc"
