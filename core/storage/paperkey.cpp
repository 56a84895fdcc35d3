// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/base/fault.h"
#include "core/storage/keyfile.h"

namespace core::storage {
namespace {

using base::Result;

constexpr const char *kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr qsizetype kSecretSize = 64;
constexpr qsizetype kChecksumSize = 6; // with the secret 70 bytes, which are 112 letters without a rest
constexpr int kBitsOfLetter = 5;
constexpr qsizetype kGroup = 4;

QByteArray checksumOf(const QByteArray &secret)
{
    return base::blake2b(QByteArrayLiteral("paper key") + secret).left(kChecksumSize);
}

int valueOf(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case u'0':
        letter = u'O';
        break;
    case u'1':
        letter = u'I';
        break;
    case u'8':
        letter = u'B';
        break;
    default:
        break;
    }
    return static_cast<int>(QByteArray(kLetters).indexOf(letter.toUpper().toLatin1()));
}

} // namespace

QString writePaperKey(const KeyPair &keys)
{
    QByteArray bytes = keys.secret().copy();
    bytes += checksumOf(bytes);
    QString text;
    unsigned bits = 0;
    int count = 0;
    qsizetype letters = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<uchar>(byte);
        for (count += 8; count >= kBitsOfLetter;) {
            count -= kBitsOfLetter;
            if (letters++ % kGroup == 0 && letters > 1)
                text += QLatin1Char(' ');
            text += QLatin1Char(kLetters[(bits >> count) & 31U]);
        }
    }
    wipe(bytes);
    return text;
}

Result<KeyPair> readPaperKey(const QString &text)
{
    auto wrong = base::invalidInput(
        QT_TRANSLATE_NOOP("Faults", "a letter of the paper key is wrong, missing or in the wrong place"));
    QByteArray bytes;
    unsigned bits = 0;
    int count = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == u'-')
            continue;
        const int value = valueOf(letter);
        if (value < 0 || bytes.size() > kSecretSize + kChecksumSize)
            return wrong;
        bits = (bits << kBitsOfLetter) | static_cast<unsigned>(value);
        count += kBitsOfLetter;
        if (count >= 8) {
            count -= 8;
            bytes.append(static_cast<char>((bits >> count) & 0xffU));
        }
    }
    QByteArray checksum = bytes.mid(kSecretSize);
    bytes.truncate(kSecretSize);
    if (count != 0 || bytes.size() != kSecretSize || checksum != checksumOf(bytes)) {
        wipe(bytes);
        return wrong;
    }
    return KeyPair::fromSecret(SecretBytes::take(std::move(bytes)));
}

} // namespace core::storage
