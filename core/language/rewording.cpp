// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/rewording.h"

#include "core/language/textchecks.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

namespace core::language {
namespace {

using MessageKey = std::tuple<QString, QString, QString>;

/// Below that, what two texts share is chance: "the", "store", "%1".
constexpr double alikeEnough = 0.6;

MessageKey keyOf(const TsMessage &message)
{
    return {message.context, message.source, message.comment};
}

bool isEmpty(const TsMessage &message)
{
    return std::all_of(message.translation.begin(), message.translation.end(),
                       [](const QString &form) { return form.isEmpty(); });
}

QString bareWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}%]+"));
    return QString(text).remove(QLatin1Char('&')).toLower().replace(between, QStringLiteral(" ")).simplified();
}

/// The program's texts that a catalogue has nothing for yet.
class Unclaimed
{
public:
    Unclaimed(const TsFile &own, const TsFile &texts)
    {
        for (const TsMessage &text : texts.messages) {
            if (!text.obsolete && !isQuestionnaireText(text))
                m_texts.insert_or_assign(keyOf(text), &text);
        }
        m_known = m_texts;
        for (const TsMessage &message : own.messages) {
            if (!message.obsolete)
                m_texts.erase(keyOf(message));
        }
    }

    [[nodiscard]] bool isKnown(const TsMessage &message) const { return m_known.count(keyOf(message)) > 0; }

    /// Whether the program has the text again that it once did without.
    [[nodiscard]] bool takeBack(const TsMessage &gone) { return m_texts.erase(keyOf(gone)) > 0; }

    /// What took the place of a text; null where nothing did. Given away once.
    [[nodiscard]] const TsMessage *takePlaceOf(const TsMessage &gone)
    {
        auto best = m_texts.end();
        double most = 0;
        for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
            const TsMessage &candidate = *text->second;
            const bool isHere = candidate.context == gone.context && candidate.comment == gone.comment;
            const bool hasMoved = candidate.source == gone.source && candidate.comment == gone.comment;
            const double alike = isHere ? likeness(candidate.source, gone.source) : hasMoved ? alikeEnough : 0;
            if (alike >= alikeEnough && alike > most) {
                most = alike;
                best = text;
            }
        }
        if (best == m_texts.end())
            return nullptr;
        const TsMessage *found = best->second;
        m_texts.erase(best);
        return found;
    }

private:
    std::map<MessageKey, const TsMessage *> m_texts;
    std::map<MessageKey, const TsMessage *> m_known;
};

TsMessage under(const TsMessage &now, const TsMessage &before)
{
    TsMessage message = now;
    message.obsolete = false;
    message.unfinished = true;
    message.translation = now.plural ? before.translation : QStringList{before.translation.value(0)};
    // One that was stale already was made from a source still older.
    const QString madeFrom = before.oldSource.isEmpty() ? before.source : before.oldSource;
    message.oldSource = madeFrom == now.source ? QString() : madeFrom;
    return message;
}

} // namespace

double likeness(const QString &a, const QString &b)
{
    const auto count = [](const QString &words) {
        return words.isEmpty() ? 0 : words.count(QLatin1Char(' ')) + 1;
    };
    const QString first = bareWords(a), second = bareWords(b);
    qsizetype common = 0;
    for (const WordChange &change : wordDifference(first, second))
        common += change.kind == WordChange::Kind::Same ? count(change.words) : 0;
    const qsizetype all = count(first) + count(second);
    return all == 0 ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

TsFile reworded(TsFile own, const TsFile &texts)
{
    Unclaimed unclaimed(own, texts);
    for (TsMessage &message : own.messages) {
        if (message.obsolete && unclaimed.takeBack(message))
            message.obsolete = false;
        if (message.obsolete || isQuestionnaireText(message) || unclaimed.isKnown(message))
            continue;
        const TsMessage *now = isEmpty(message) ? nullptr : unclaimed.takePlaceOf(message);
        if (now != nullptr)
            message = under(*now, message);
        else
            message.obsolete = true;
    }
    return own;
}

} // namespace core::language
