// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// replay --seeds FOLDER: writes the seeds that are made into a folder, for libFuzzer to begin with.
// replay CORPUS: tries every seed as it is, then mutations of them. The seed of the mutations is printed and set by
// BAROMETER_TEST_SEED, their number by BAROMETER_FUZZ_MUTATIONS. Before each mutation its number is kept, so that the
// one that crashed is named.
#include "core/base/random.h"
#include "tests/fuzz/harness.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace {

volatile std::sig_atomic_t tried = 0; // NOLINT: read by the signal handler

extern "C" void tellWhere(int signal)
{
    std::fprintf(stderr, "mutation %ld\n", static_cast<long>(tried)); // on the way down anyhow
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

QList<QByteArray> keptSeeds(const QString &folder)
{
    QList<QByteArray> seeds;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

class Mutator
{
public:
    Mutator(QList<QByteArray> seeds, quint64 seed) : m_seeds(std::move(seeds)), m_random(seed) { }

    QByteArray next()
    {
        QByteArray made = m_seeds.at(below(m_seeds.size()));
        const qsizetype changes = 1 + below(4);
        for (qsizetype i = 0; i < changes; ++i)
            change(made);
        return made;
    }

private:
    qsizetype below(qsizetype bound)
    {
        return bound <= 0 ? 0 : static_cast<qsizetype>(m_random.below(static_cast<quint64>(bound)));
    }

    QByteArray part(const QByteArray &of)
    {
        const qsizetype start = below(of.size() + 1);
        return of.mid(start, below(std::min<qsizetype>(of.size() - start, 64) + 1));
    }

    void change(QByteArray &bytes)
    {
        static const QList<QByteArray> tokens{"0",
                                              "-1",
                                              "1e308",
                                              "9223372036854775807",
                                              "null",
                                              "[]",
                                              "{}",
                                              "\"\"",
                                              "(",
                                              ")",
                                              "${",
                                              "}",
                                              "\\u0000",
                                              "\xff",
                                              "\xf0\x9f\x91\x8d",
                                              "\x9f\x9f\x9f\x9f"};
        const qsizetype at = below(bytes.size() + 1);
        switch (below(7)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes.at(at) ^ static_cast<char>(1 << below(8)));
            break;
        case 1:
            bytes.remove(at, 1 + below(16));
            break;
        case 2:
            bytes.insert(at, static_cast<char>(below(256)));
            break;
        case 3:
            bytes.insert(at, tokens.at(below(tokens.size())));
            break;
        case 4:
            bytes.insert(at, part(bytes));
            break;
        case 5:
            bytes.insert(at, part(m_seeds.at(below(m_seeds.size()))));
            break;
        default:
            bytes.truncate(std::max(at, bytes.size() / 2));
        }
    }

    QList<QByteArray> m_seeds;
    core::base::SeededRandom m_random;
};

quint64 numberFrom(const char *variable, quint64 otherwise)
{
    bool isSet = false;
    const quint64 number = qEnvironmentVariable(variable).toULongLong(&isSet);
    return isSet ? number : otherwise;
}

/// One file a seed. The program's exit status: 0 when each is written.
int writeSeeds(const QString &folder)
{
    int number = 0;
    for (const QByteArray &seed : fuzz::madeSeeds()) {
        QFile file(QDir(folder).filePath(QStringLiteral("made-%1").arg(++number)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size() || !file.flush()) {
            std::fprintf(stderr, "cannot write a seed into %s\n", qPrintable(folder));
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGABRT, tellWhere);
    std::signal(SIGSEGV, tellWhere);
    if (argc == 3 && std::strcmp(argv[1], "--seeds") == 0)
        return writeSeeds(QString::fromLocal8Bit(argv[2]));
    const QList<QByteArray> seeds = keptSeeds(QString::fromLocal8Bit(argc > 1 ? argv[1] : "")) + fuzz::madeSeeds();
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "no seeds\n");
        return 1;
    }
    for (const QByteArray &seed : seeds)
        fuzz::tryInput(seed);
    const quint64 seed = numberFrom("BAROMETER_TEST_SEED", 20261125);
    const quint64 count = numberFrom("BAROMETER_FUZZ_MUTATIONS", static_cast<quint64>(fuzz::mutations()));
    Mutator mutator(seeds, seed);
    for (quint64 i = 1; i <= count; ++i) {
        tried = static_cast<std::sig_atomic_t>(i);
        fuzz::tryInput(mutator.next());
    }
    std::printf("%lld seeds and %llu mutations (seed %llu) tried\n", static_cast<long long>(seeds.size()),
                static_cast<unsigned long long>(count), static_cast<unsigned long long>(seed));
    return 0;
}
