// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationfile.h"

#include "core/base/fault.h"
#include "core/language/compiledcatalogue.h"
#include "core/language/plurals.h"
#include "core/language/translationrows.h"
#include "core/questionnaire/formatnames.h"

#include <QFileInfo>

#include <algorithm>

namespace core::language {
namespace {

constexpr qsizetype kHeadSize = 2048; // bytes in which a file says what it is

TsMessage questionnaireMessage(const TranslationTable &table, const TranslationUnit &unit,
                               const TranslationFileRequest &request)
{
    const Translation translation = unit.translations.value(request.target);
    TsMessage message;
    message.context = QStringLiteral("questionnaire/") + unit.context;
    message.source = unit.text(request.source);
    message.comment = unit.id.text();
    message.extraComment = unit.note.isEmpty() ? unit.place : unit.place + QStringLiteral(": ") + unit.note;
    if (table.sourceLanguage(unit) == request.source)
        message.oldSource = translation.sourceThen;
    message.translation = {translation.forms.value(0)};
    message.unfinished = translation.state != UnitState::Checked;
    return message;
}

/// The forms that the catalogue has for a text, each found by a number that takes it.
QStringList compiledForms(const QTranslator &catalogue, const TranslationUnit &unit, const base::Language &language)
{
    const QByteArray context = unit.context.toUtf8();
    const QByteArray source = unit.key.toUtf8();
    const QByteArray comment = unit.comment.toUtf8();
    const auto text = [&](int n) {
        return catalogue.translate(context.constData(), source.constData(),
                                   comment.isEmpty() ? nullptr : comment.constData(), n);
    };
    if (!unit.plural)
        return {text(-1)};
    QStringList forms;
    for (int form = 0; form < pluralFormCount(language); ++form) {
        int n = 0;
        while (n < 200 && pluralForm(language, n) != form) // every form of every language has a number below that
            ++n;
        forms.append(text(n));
    }
    return forms;
}

} // namespace

std::optional<TranslationForm> translationForm(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("ts"))
        return TranslationForm::Ts;
    if (ending == QLatin1String("xliff") || ending == QLatin1String("xlf"))
        return TranslationForm::Xliff;
    if (ending == QLatin1String("xlsx"))
        return TranslationForm::Workbook;
    return std::nullopt;
}

base::Result<QByteArray> writeTranslationFile(const TranslationTable &table, const TranslationFileRequest &request,
                                              TranslationForm form)
{
    switch (form) {
    case TranslationForm::Ts:
        return writeTsFile(exchangeCatalogue(table, request));
    case TranslationForm::Workbook:
        return writeTranslationWorkbook(table, request);
    case TranslationForm::Xliff:
        break;
    }
    return writeXliff(table, request);
}

TsFile exchangeCatalogue(const TranslationTable &table, const TranslationFileRequest &request)
{
    TsFile file;
    file.language = request.target;
    file.sourceLanguage = request.source;
    for (const TranslationUnit &unit : table.units()) {
        if (unit.isInterface() && isAskedFor(unit, request))
            file.messages.push_back(interfaceMessage(unit, request.target));
    }
    keepContextsTogether(file);
    for (const TranslationUnit &unit : table.units()) {
        if (!unit.isInterface() && isAskedFor(unit, request) && !unit.text(request.source).isEmpty())
            file.messages.push_back(questionnaireMessage(table, unit, request));
    }
    return file;
}

std::vector<IncomingText> incomingTexts(const TsFile &file)
{
    std::vector<IncomingText> texts;
    for (const TsMessage &message : file.messages) {
        if (message.obsolete)
            continue;
        const bool ofQuestionnaire = isQuestionnaireText(message);
        IncomingText text;
        text.unit = ofQuestionnaire ? UnitId(message.comment)
                                    : interfaceUnitId(message.context, message.source, message.comment);
        text.sourceLanguage = ofQuestionnaire ? file.sourceLanguage : base::Language(QStringLiteral("en"));
        text.language = file.language;
        text.source = message.source;
        text.forms = message.translation;
        text.draft = message.unfinished;
        text.place = message.context;
        texts.push_back(text);
    }
    return texts;
}

base::Result<std::vector<IncomingText>> readCompiledCatalogue(const TranslationTable &table, const QByteArray &bytes,
                                                              const QString &name)
{
    const auto catalogue = CompiledCatalogue::read(bytes, name);
    if (!catalogue)
        return base::fail(catalogue);
    const QString named = QFileInfo(name).completeBaseName().section(QLatin1Char('_'), 1);
    QString tag = (*catalogue)->language().isEmpty() ? named : (*catalogue)->language();
    const base::Language language(tag.replace(QLatin1Char('_'), QLatin1Char('-')));
    if (language.isEmpty())
        return base::invalidInput(
            QT_TRANSLATE_NOOP("Faults", "it does not say its language; call it barometer_LANGUAGE.qm"), {}, {name, {}});
    std::vector<IncomingText> texts;
    for (const TranslationUnit &unit : table.units()) {
        if (!unit.isInterface())
            continue;
        const QStringList forms = compiledForms(**catalogue, unit, language);
        const UnitState state = unit.state(language);
        const bool isSame = forms == unit.forms(language);
        if (forms.contains(QString()) || (isSame && state == UnitState::Stale))
            continue;
        // It does not know what is a draft: what is the same stays what it is here.
        texts.push_back({unit.id, base::Language(QStringLiteral("en")), language, unit.key, forms,
                         isSame && state == UnitState::Draft, unit.context});
    }
    return texts;
}

namespace {

/// What the file is, or, where nothing in it says so, what it calls itself: a broken one is told as that.
std::optional<TranslationForm> formOf(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("PK"))
        return TranslationForm::Workbook;
    const QByteArray head = bytes.left(kHeadSize);
    if (head.contains("<xliff"))
        return TranslationForm::Xliff;
    return head.contains("<TS") ? TranslationForm::Ts : translationForm(name);
}

base::Result<std::vector<IncomingText>> readAnyForm(const QByteArray &bytes, const QString &name)
{
    const std::optional<TranslationForm> form = formOf(bytes, name);
    if (form == TranslationForm::Workbook)
        return readTranslationWorkbook(bytes, name);
    if (form == TranslationForm::Xliff)
        return readXliff(bytes, name);
    const auto file = readTsFile(bytes, name);
    if (!file)
        return base::fail(file);
    return incomingTexts(*file);
}

/// A language becomes part of a file's name: what a file calls one must be one.
base::Result<std::vector<IncomingText>> withKnownLanguages(base::Result<std::vector<IncomingText>> texts,
                                                           const QString &name)
{
    if (!texts)
        return texts;
    for (const IncomingText &text : *texts) {
        if (!questionnaire::isLanguageTag(text.language.text()))
            return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "no language to translate into: \"%1\""),
                                      {text.language.text()}, {name, text.place});
    }
    return texts;
}

} // namespace

base::Result<std::vector<IncomingText>> readTranslationFile(const QByteArray &bytes, const QString &name)
{
    return withKnownLanguages(readAnyForm(bytes, name), name);
}

base::Result<std::vector<IncomingText>> readTranslationFile(const TranslationTable &table, const QByteArray &bytes,
                                                            const QString &name)
{
    if (CompiledCatalogue::isOne(bytes) || name.endsWith(QLatin1String(".qm"), Qt::CaseInsensitive))
        return withKnownLanguages(readCompiledCatalogue(table, bytes, name), name);
    return readTranslationFile(bytes, name);
}

} // namespace core::language
