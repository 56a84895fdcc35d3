// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/responsecodec.h"
#include "core/storage/slotcipher.h"
#include "tests/fuzz/harness.h"
#include "tests/support/storesample.h"

using namespace core::storage;

namespace fuzz {
namespace {

constexpr qsizetype kBody = 4016;

SlotCipher localCipher()
{
    return SlotCipher::withLocalKey(SecretBytes::take(QByteArray(kKeySize, 'k')));
}

core::interview::Response response(quint64 seed)
{
    core::base::SeededRandom random(seed);
    return tests::sampleResponse(random);
}

} // namespace

// An input is tried as what lies in a place (encrypted) and as what comes out of one (a response).
void tryInput(const QByteArray &input)
{
    const auto owner = SecretKey::fromSecret(SecretBytes::take(QByteArray(kKeySize, 'o')));
    require(owner.has_value(), "the fixed key is a key");
    if (const auto opened = localCipher().open(input, &*owner))
        require(*opened == encodeResponse(response(1)) || *opened == encodeResponse(response(2)),
                "nothing opens but what was sealed");
    const auto decoded = decodeResponse(input);
    if (!decoded)
        return;
    require(decoded->id.size() == 16, "a response has its id");
    const auto again = decodeResponse(encodeResponse(*decoded));
    require(again && *again == *decoded, "a response that was read is written and read the same");
}

QList<QByteArray> madeSeeds()
{
    const auto owner = SecretKey::fromSecret(SecretBytes::take(QByteArray(kKeySize, 'o')));
    const auto sealed = SlotCipher::sealedTo({owner->publicKey()});
    require(sealed.has_value(), "it can be sealed");
    return {localCipher().seal(encodeResponse(response(1)), kBody), sealed->seal(encodeResponse(response(2)), kBody),
            encodeResponse(response(1)), encodeResponse(response(2))};
}

int mutations()
{
    return 20'000;
}

} // namespace fuzz
