// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/publickey.h"

#include "core/base/envelope.h"

#include <QStringList>

#include <algorithm>

namespace core::storage {
namespace {

constexpr const char *kConsonants = "bdfghjklmnprstvz";
constexpr const char *kVowels = "aiou";
constexpr qsizetype kFingerprintBytes = 12;

} // namespace

std::vector<QByteArray> boxesOf(const std::vector<PublicKey> &keys)
{
    std::vector<QByteArray> boxes;
    for (const PublicKey &key : keys)
        boxes.push_back(key.box);
    return boxes;
}

QString speakable(const QByteArray &bytes)
{
    QStringList words;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const unsigned value = static_cast<uchar>(bytes.at(i)) * 256U + static_cast<uchar>(bytes.at(i + 1));
        const auto consonant = [value](unsigned shift) {
            return QLatin1Char(kConsonants[(value >> shift) & 15U]);
        };
        const auto vowel = [value](unsigned shift) {
            return QLatin1Char(kVowels[(value >> shift) & 3U]);
        };
        words.append(QString(consonant(12)) + vowel(10) + consonant(6) + vowel(4) + consonant(0));
    }
    return words.join(QLatin1Char('-'));
}

QString fingerprint(const PublicKey &key)
{
    return speakable(base::blake2b(key.box + key.sign).left(kFingerprintBytes));
}

QString fingerprint(std::vector<PublicKey> keys)
{
    if (keys.size() == 1)
        return fingerprint(keys.front());
    std::sort(keys.begin(), keys.end(), [](const PublicKey &a, const PublicKey &b) { return a.box < b.box; });
    QByteArray all;
    for (const PublicKey &key : keys)
        all += base::blake2b(key.box + key.sign);
    return speakable(base::blake2b(all).left(kFingerprintBytes));
}

} // namespace core::storage
