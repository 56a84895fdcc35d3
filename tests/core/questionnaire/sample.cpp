// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/questionnaire/sample.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tests {
namespace {

QJsonValue replaced(const QJsonValue &whole, QStringList path, const QJsonValue &value);

qsizetype indexOf(const QJsonArray &array, const QString &step)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject entry = array.at(i).toObject();
        if (entry.value(u"id").toString() == step || entry.value(u"code").toString() == step)
            return i;
    }
    return step == u"+" ? array.size() : step.toLongLong();
}

QJsonValue replacedIn(QJsonArray array, const QString &step, const QStringList &path, const QJsonValue &value)
{
    const qsizetype index = indexOf(array, step);
    if (index == array.size())
        array.append(value);
    else if (path.isEmpty() && value.isUndefined())
        array.removeAt(index);
    else
        array.replace(index, replaced(array.at(index), path, value));
    return array;
}

QJsonValue replaced(const QJsonValue &whole, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (whole.isArray())
        return replacedIn(whole.toArray(), step, path, value);
    QJsonObject object = whole.toObject();
    if (path.isEmpty() && value.isUndefined())
        object.remove(step);
    else
        object.insert(step, replaced(object.value(step), path, value));
    return object;
}

} // namespace

QByteArray sampleJson()
{
    QFile file(sourcePath(QStringLiteral("tests/core/questionnaire/sample.json")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::questionnaire::Questionnaire sample()
{
    return core::questionnaire::readQuestionnaire(sampleJson())
        .questionnaire.value_or(core::questionnaire::Questionnaire());
}

QByteArray sampleWith(const QString &path, const QJsonValue &value)
{
    const QJsonValue whole = QJsonDocument::fromJson(sampleJson()).object();
    return QJsonDocument(replaced(whole, path.split(u'/'), value).toObject()).toJson();
}

QStringList linesOf(const std::vector<core::questionnaire::Issue> &issues)
{
    QStringList lines;
    for (const core::questionnaire::Issue &issue : issues) {
        const bool isError = issue.severity == core::questionnaire::Severity::Error;
        lines.append(
            QStringLiteral("%1 %2: %3")
                .arg(isError ? QStringLiteral("error") : QStringLiteral("warning"), issue.place, inEnglish(issue)));
    }
    return lines;
}

} // namespace tests
