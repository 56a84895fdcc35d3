// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/tstranslator.h"

#include "core/language/plurals.h"

#include <algorithm>

namespace core::language {
namespace {

QByteArray keyOf(const QByteArray &context, const QByteArray &source, const QByteArray &comment)
{
    return context + '\0' + source + '\0' + comment;
}

bool isSaid(const TsMessage &message)
{
    return !message.obsolete && !isQuestionnaireText(message) && !message.translation.isEmpty() &&
        !message.translation.contains(QString());
}

/// A number that takes the form, for asking another translator for it.
int numberOf(const base::Language &language, int form)
{
    int n = 0;
    while (n < 200 && pluralForm(language, n) != form)
        ++n;
    return n;
}

} // namespace

TsTranslator::TsTranslator(const TsFile &file, QObject *parent) : QTranslator(parent), m_language(file.language)
{
    for (const TsMessage &message : file.messages) {
        if (isSaid(message))
            m_texts.insert(keyOf(message.context.toUtf8(), message.source.toUtf8(), message.comment.toUtf8()),
                           {message.translation, message.unfinished});
    }
}

void TsTranslator::dropSameAs(const QTranslator &other, const base::Language &formsOf, Which which)
{
    m_texts.removeIf([&](const QHash<QByteArray, Said>::iterator &text) {
        if (which == Which::Drafts && !text->isDraft)
            return false;
        const QList<QByteArray> key = text.key().split('\0');
        const QStringList &forms = text->forms;
        for (int form = 0; form < forms.size(); ++form) {
            const int n = forms.size() == 1 ? -1 : numberOf(formsOf, form);
            if (other.translate(key[0].constData(), key[1].constData(), key[2].isEmpty() ? nullptr : key[2].constData(),
                                n) != forms[form])
                return false;
        }
        return true;
    });
}

QString TsTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    auto found = m_texts.constFind(keyOf(context, source, comment));
    if (found == m_texts.cend() && comment != nullptr && *comment != '\0')
        found = m_texts.constFind(keyOf(context, source, {})); // as Qt's own translator does
    if (found == m_texts.cend())
        return {};
    const QStringList &forms = found->forms;
    const int form = n < 0 || forms.size() == 1 ? 0 : pluralForm(m_language, n);
    return forms.value(std::min<qsizetype>(form, forms.size() - 1));
}

TsFile overlaid(TsFile catalogue, const TsFile &own)
{
    for (const TsMessage &message : own.messages) {
        if (!isSaid(message))
            continue;
        const auto same =
            std::find_if(catalogue.messages.begin(), catalogue.messages.end(), [&](const TsMessage &each) {
                return each.context == message.context && each.source == message.source &&
                    each.comment == message.comment;
            });
        if (same == catalogue.messages.end())
            catalogue.messages.push_back(message);
        else
            *same = message;
    }
    return catalogue;
}

TsFile renewed(const TsFile &own, const TsFile &given, TsFile now)
{
    const auto find = [](const TsFile &file, const TsMessage &wanted) -> const TsMessage * {
        const auto found = std::find_if(file.messages.begin(), file.messages.end(), [&](const TsMessage &each) {
            return each.context == wanted.context && each.source == wanted.source && each.comment == wanted.comment;
        });
        return found == file.messages.end() ? nullptr : &*found;
    };
    for (TsMessage &message : now.messages) {
        const TsMessage *mine = find(own, message);
        const TsMessage *before = find(given, message);
        if (mine != nullptr && (before == nullptr || mine->translation != before->translation))
            message = *mine;
    }
    return now;
}

} // namespace core::language
