// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/questionnaire/xpathoracle.h"

#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include <QStringList>

#include <memory>

namespace tests {
namespace {

const xmlChar *xmlText(const QByteArray &utf8)
{
    return reinterpret_cast<const xmlChar *>(utf8.constData());
}

QString popText(xmlXPathParserContextPtr context)
{
    xmlChar *text = xmlXPathPopString(context);
    const QString result = QString::fromUtf8(reinterpret_cast<const char *>(text));
    xmlFree(text);
    return result;
}

void pushText(xmlXPathParserContextPtr context, const QString &text)
{
    valuePush(context, xmlXPathNewString(xmlText(text.toUtf8())));
}

void selected(xmlXPathParserContextPtr context, int)
{
    const QString code = popText(context);
    const QString codes = popText(context);
    valuePush(context, xmlXPathNewBoolean(codes.simplified().split(u' ', Qt::SkipEmptyParts).contains(code) ? 1 : 0));
}

void countSelected(xmlXPathParserContextPtr context, int)
{
    const auto count = popText(context).simplified().split(u' ', Qt::SkipEmptyParts).size();
    valuePush(context, xmlXPathNewFloat(static_cast<double>(count)));
}

void choose(xmlXPathParserContextPtr context, int)
{
    xmlXPathObjectPtr otherwise = valuePop(context);
    xmlXPathObjectPtr then = valuePop(context);
    const bool holds = xmlXPathPopBoolean(context) != 0;
    valuePush(context, holds ? then : otherwise);
    xmlXPathFreeObject(holds ? otherwise : then);
}

void coalesce(xmlXPathParserContextPtr context, int)
{
    const QString second = popText(context);
    const QString first = popText(context);
    pushText(context, first.isEmpty() ? second : first);
}

void silence(void *, xmlErrorPtr) { }

} // namespace

std::optional<OracleValue> askOracle(const QString &expression, const QMap<QString, QString> &answers)
{
    const std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> context(xmlXPathNewContext(nullptr),
                                                                                   &xmlXPathFreeContext);
    context->error = &silence;
    xmlXPathRegisterFunc(context.get(), xmlText("selected"), &selected);
    xmlXPathRegisterFunc(context.get(), xmlText("count-selected"), &countSelected);
    xmlXPathRegisterFunc(context.get(), xmlText("if"), &choose);
    xmlXPathRegisterFunc(context.get(), xmlText("coalesce"), &coalesce);
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        xmlXPathRegisterVariable(context.get(), xmlText(answer.key().toUtf8()),
                                 xmlXPathNewString(xmlText(answer.value().toUtf8())));
    QString source = expression;
    source.replace(QStringLiteral("${"), QStringLiteral("$")).replace(u'}', u' ');
    const std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)> value(
        xmlXPathEvalExpression(xmlText(source.toUtf8()), context.get()), &xmlXPathFreeObject);
    if (!value)
        return std::nullopt;
    OracleValue result;
    result.boolean = xmlXPathCastToBoolean(value.get()) != 0;
    xmlChar *text = xmlXPathCastToString(value.get());
    result.text = QString::fromUtf8(reinterpret_cast<const char *>(text));
    xmlFree(text);
    return result;
}

} // namespace tests
