// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "tests/fuzz/harness.h"

#include <QCborArray>
#include <QCborValue>

using namespace core::base;

namespace fuzz {

void tryInput(const QByteArray &input)
{
    for (const EnvelopeKind kind : {EnvelopeKind::Release, EnvelopeKind::Bundle, EnvelopeKind::Event,
                                    EnvelopeKind::Receipt, EnvelopeKind::Key, EnvelopeKind::Backup}) {
        const Result<Envelope> read = readEnvelope(input, kind, 3, QStringLiteral("file"));
        if (!read)
            continue;
        require(read->kind == kind && read->format >= 1 && read->format <= 3, "kind and format are those asked for");
        require(writeEnvelope(kind, read->format, read->content, read->signature) == input,
                "one file has one encoding");
    }
}

QList<QByteArray> madeSeeds()
{
    const QCborMap content{{QStringLiteral("a"), 1}, {QStringLiteral("b"), QCborArray{QStringLiteral("x"), true}}};
    return {writeEnvelope(EnvelopeKind::Release, 1, {}), writeEnvelope(EnvelopeKind::Event, 2, content),
            writeEnvelope(EnvelopeKind::Key, 1, content, QByteArray(64, 's'))};
}

int mutations()
{
    return 20'000;
}

} // namespace fuzz
