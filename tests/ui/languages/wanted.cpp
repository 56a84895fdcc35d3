// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/languages/wanted.h"

#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/language/tsfile.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <algorithm>

namespace tests {
namespace {

QString longestPiece(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d|L?n)"));
    const QStringList parts = QString(text).remove(u'&').simplified().split(placeholder, Qt::SkipEmptyParts);
    const auto longest = std::max_element(parts.begin(), parts.end(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return longest == parts.end() ? QString() : longest->trimmed();
}

} // namespace

bool WantedText::isIn(const QString &shown) const
{
    return std::any_of(ways.begin(), ways.end(), [&shown](const QString &way) { return shown.contains(way); });
}

std::vector<WantedText> wantedTexts(core::language::Pseudo pseudo)
{
    // As the walk's own folder has them: a text with a fixed place is not made longer than its place.
    const core::base::Language language = core::language::pseudoLanguage(pseudo);
    core::language::TranslationTable table;
    const QString path = sourcePath(QStringLiteral("translations/barometer_fi.ts"));
    table.add(
        core::language::readTsFile(core::base::readFile(path, core::base::kLargestTranslation).value(), path).value());
    core::language::addPseudoLanguage(table, pseudo);
    std::vector<WantedText> wanted;
    for (const core::language::TranslationUnit &unit : table.units()) {
        const bool isOnScreen = unit.context.startsWith(QLatin1String("ui::")) ||
            unit.context == QLatin1String("Form") || unit.context == QLatin1String("SelfCheck");
        if (!isOnScreen)
            continue;
        WantedText text{unit.context, unit.context + QStringLiteral(": ") + unit.key.simplified(), {}};
        for (const QString &form : unit.forms(language))
            text.ways.append(longestPiece(form));
        wanted.push_back(std::move(text));
    }
    return wanted;
}

QSet<QString> notWalked()
{
    const auto bytes = core::base::readFile(sourcePath(QStringLiteral("tests/ui/languages/notwalked.txt")),
                                            core::base::kLargestTranslation);
    QSet<QString> names;
    const QStringList lines = QString::fromUtf8(bytes.value()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            names.insert(line.trimmed());
    }
    return names;
}

QSet<QString> contextsApart()
{
    // Every one of its few texts is in notwalked.txt, with the reason.
    return {QStringLiteral("ui::translator::PageBook")};
}

} // namespace tests
