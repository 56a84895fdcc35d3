// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/ledgernames.h"

#include "core/base/envelope.h"

namespace core::interview {

QByteArray fingerprintOf(const QByteArray &responseId)
{
    constexpr qsizetype kSize = 16;
    return base::blake2b(responseId).left(kSize);
}

QString openText(const Response &response, const questionnaire::QuestionId &question)
{
    const auto item = response.items.find({question, {}});
    QString text = item == response.items.end() ? QString() : item->second.text.trimmed();
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
}

QByteArray openTextKey(const questionnaire::QuestionId &question, const base::Language &language, const QString &text)
{
    const QByteArray separator(1, '\0');
    return base::blake2b(question.text().toUtf8() + separator + base::baseLanguage(language).text().toUtf8() +
                         separator + text.toUtf8());
}

std::set<QByteArray> openTextKeys(const questionnaire::Questionnaire &questionnaire,
                                  const std::vector<Response> &responses)
{
    std::set<QByteArray> keys;
    for (const questionnaire::Question &question : questionnaire.questions) {
        if (question.type != questionnaire::QuestionType::OpenText)
            continue;
        for (const Response &response : responses) {
            if (const QString text = openText(response, question.id); !text.isEmpty())
                keys.insert(openTextKey(question.id, response.language, text));
        }
    }
    return keys;
}

} // namespace core::interview
