// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/tsfile.h"

#include "core/base/filelimits.h"
#include "core/base/xmlguard.h"
#include "core/questionnaire/formatnames.h"

#include <QFileInfo>
#include <QXmlStreamWriter>

#include <map>
#include <tuple>
#include <utility>

namespace core::language {
namespace {

constexpr size_t mostMessages = 100'000;

void readTranslation(base::XmlGuard &xml, TsMessage &message)
{
    const QString type = xml.reader().attributes().value(QLatin1String("type")).toString();
    message.unfinished = type == QLatin1String("unfinished");
    message.obsolete = type == QLatin1String("obsolete") || type == QLatin1String("vanished");
    if (!message.plural) {
        message.translation = {xml.text()};
        return;
    }
    while (xml.nextChild()) {
        if (xml.reader().name() == QLatin1String("numerusform"))
            message.translation.append(xml.text());
        else
            xml.skip();
    }
}

TsMessage readMessage(base::XmlGuard &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.plural = xml.reader().attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.nextChild()) {
        const auto name = xml.reader().name();
        if (name == QLatin1String("source"))
            message.source = xml.text();
        else if (name == QLatin1String("comment"))
            message.comment = xml.text();
        else if (name == QLatin1String("extracomment"))
            message.extraComment = xml.text();
        else if (name == QLatin1String("oldsource"))
            message.oldSource = xml.text();
        else if (name == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skip();
    }
    if (!message.plural && message.translation.isEmpty())
        message.translation = {QString()};
    return message;
}

void readContext(base::XmlGuard &xml, TsFile &file)
{
    QString context;
    while (xml.nextChild()) {
        if (xml.reader().name() == QLatin1String("name")) {
            context = xml.text();
        } else if (xml.reader().name() == QLatin1String("message")) {
            if (file.messages.size() == mostMessages)
                xml.fault(QT_TRANSLATE_NOOP("Faults", "more than %1 texts"), {QString::number(mostMessages)});
            file.messages.push_back(readMessage(xml, context));
        } else {
            xml.skip();
        }
    }
}

void writeMessage(QXmlStreamWriter &xml, const TsMessage &message)
{
    xml.writeStartElement(QStringLiteral("message"));
    if (message.plural)
        xml.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
    xml.writeTextElement(QStringLiteral("source"), message.source);
    if (!message.oldSource.isEmpty())
        xml.writeTextElement(QStringLiteral("oldsource"), message.oldSource);
    if (!message.comment.isEmpty())
        xml.writeTextElement(QStringLiteral("comment"), message.comment);
    if (!message.extraComment.isEmpty())
        xml.writeTextElement(QStringLiteral("extracomment"), message.extraComment);
    xml.writeStartElement(QStringLiteral("translation"));
    if (message.obsolete)
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("vanished"));
    else if (message.unfinished)
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("unfinished"));
    if (message.plural) {
        for (const QString &form : message.translation)
            xml.writeTextElement(QStringLiteral("numerusform"), form);
    } else {
        xml.writeCharacters(message.translation.value(0));
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

bool isQuestionnaireText(const TsMessage &message)
{
    return message.context.startsWith(QLatin1String("questionnaire/")) &&
        message.comment.startsWith(QLatin1String("q:"));
}

base::Result<TsFile> readTsFile(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > base::kLargestTranslation)
        return base::fail(base::ErrorCode::FileTooLarge, {name, QString::number(base::kLargestTranslation)});
    base::XmlGuard xml(bytes, name);
    TsFile file;
    if (!xml.nextChild() || xml.reader().name() != QLatin1String("TS"))
        xml.fault(QT_TRANSLATE_NOOP("Faults", "not a .ts file"));
    file.language = base::Language(xml.reader()
                                       .attributes()
                                       .value(QLatin1String("language"))
                                       .toString()
                                       .replace(QLatin1Char('_'), QLatin1Char('-')));
    file.sourceLanguage = base::Language(xml.reader().attributes().value(QLatin1String("sourcelanguage")).toString());
    while (xml.nextChild()) {
        if (xml.reader().name() == QLatin1String("context"))
            readContext(xml, file);
        else
            xml.skip();
    }
    if (xml.failed())
        return xml.error();
    return file;
}

std::optional<base::Language> takeLanguageFromName(TsFile &file, const QString &path)
{
    const QString name = QFileInfo(path).fileName().section(QLatin1Char('.'), 0, 0);
    const base::Language named(name.section(QLatin1Char('_'), 1));
    if (!name.startsWith(QLatin1String("barometer_")) || !questionnaire::isLanguageTag(named.text()) ||
        named == file.language)
        return std::nullopt;
    return std::exchange(file.language, named);
}

void markCopied(TsFile &copy, const TsFile &original)
{
    std::map<std::tuple<QString, QString, QString>, const TsMessage *> theirs;
    for (const TsMessage &message : original.messages)
        theirs.insert_or_assign({message.context, message.source, message.comment}, &message);
    for (TsMessage &message : copy.messages) {
        const auto same = theirs.find({message.context, message.source, message.comment});
        if (same != theirs.end() && same->second->translation == message.translation)
            message.unfinished = true;
    }
}

QByteArray writeTsFile(const TsFile &file)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(4);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), file.language.text());
    if (!file.sourceLanguage.isEmpty())
        xml.writeAttribute(QStringLiteral("sourcelanguage"), file.sourceLanguage.text());
    for (size_t i = 0; i < file.messages.size();) {
        const QString context = file.messages[i].context;
        xml.writeStartElement(QStringLiteral("context"));
        xml.writeTextElement(QStringLiteral("name"), context);
        for (; i < file.messages.size() && file.messages[i].context == context; ++i)
            writeMessage(xml, file.messages[i]);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace core::language
