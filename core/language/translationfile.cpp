// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationfile.h"

namespace core::language {

std::vector<IncomingText> incomingTexts(const TsFile &file)
{
    std::vector<IncomingText> texts;
    for (const TsMessage &message : file.messages) {
        if (message.obsolete)
            continue;
        IncomingText text;
        text.unit = interfaceUnitId(message.context, message.source, message.comment);
        text.sourceLanguage = base::Language(QStringLiteral("en"));
        text.language = file.language;
        text.source = message.source;
        text.forms = message.translation;
        text.draft = message.unfinished;
        text.place = message.context;
        texts.push_back(text);
    }
    return texts;
}

base::Result<std::vector<IncomingText>> readTranslationFile(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("PK"))
        return readTranslationWorkbook(bytes, name);
    const QByteArray head = bytes.left(2048);
    if (head.contains("<xliff"))
        return readXliff(bytes, name);
    const auto file = readTsFile(bytes, name);
    if (!file)
        return base::fail(file);
    return incomingTexts(*file);
}

} // namespace core::language
