// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/expression.h"
#include "tests/fuzz/harness.h"

using core::questionnaire::Expression;

namespace fuzz {

void tryInput(const QByteArray &input)
{
    const QString source = QString::fromUtf8(input);
    const auto parsed = Expression::parse(source);
    if (!parsed) {
        require(parsed.error().place.inside.toLongLong() >= 1, "a fault has its column");
        require(parsed.error().place.inside.toLongLong() <= source.size() + 1, "the column lies in the text");
        return;
    }
    const auto lookup = [](const QString &name) {
        return name.size() % 2 == 0 ? QStringLiteral("1 edu") : QString();
    };
    const bool value = parsed->evaluate(lookup);
    const auto negated = Expression::parse(QStringLiteral("not(%1)").arg(source));
    require(!negated || negated->evaluate(lookup) != value, "not() turns a value round");
    const auto copy = Expression::parse(parsed->source());
    require(copy && *copy == *parsed && copy->references() == parsed->references(), "parsing is repeatable");
    for (const auto &[name, literal] : parsed->comparisons())
        require(parsed->references().contains(name), "what is compared is referred to");
}

QList<QByteArray> madeSeeds()
{
    return {};
}

int mutations()
{
    return 20'000;
}

} // namespace fuzz
