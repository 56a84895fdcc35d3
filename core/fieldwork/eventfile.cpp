// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/base/fault.h"
#include "core/base/plaintext.h"
#include "core/base/safefile.h"
#include "core/fieldwork/event.h"
#include "core/fieldwork/eventcontent.h"
#include "core/fieldwork/signedevent.h"

#include <QCborArray>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace core::fieldwork {

using base::ErrorCode;
using base::fail;
using base::Language;
using base::Result;
using interview::EventId;

namespace {

constexpr int longestId = 64;    ///< of an event, as responses hold it
constexpr int longestName = 200; ///< of questionnaire and wave

constexpr std::array<QStringView, 3> supervisionNames{u"locked", u"supervised", u"assisted"};
constexpr std::array<QStringView, 3> keyboardNames{u"onTouch", u"always", u"never"};

template <typename Enum>
bool readName(const QCborValue &value, const std::array<QStringView, 3> &names, Enum &result)
{
    const QString name = value.toString();
    const auto found = std::find(names.begin(), names.end(), name);
    if (!value.isString() || found == names.end())
        return false;
    result = static_cast<Enum>(found - names.begin());
    return true;
}

/// One line that people read: no control characters and line ends, nothing that turns the direction of a text.
bool isLine(const QString &text, int longest)
{
    return text.size() <= longest && base::withoutControls(text) == text &&
        std::none_of(text.begin(), text.end(), [](QChar each) { return each.category() == QChar::Other_Format; });
}

bool readLine(const QCborValue &value, int longest, QString &result)
{
    if (!value.isString() || !isLine(value.toString(), longest))
        return false;
    result = value.toString();
    return true;
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), [](QChar each) {
        return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'-';
    });
}

bool readNumber(const QCborValue &value, int least, int most, int &result)
{
    if (!value.isInteger() || value.toInteger() < least || value.toInteger() > most)
        return false;
    result = static_cast<int>(value.toInteger());
    return true;
}

bool readLanguages(const QCborValue &value, QList<Language> &result)
{
    constexpr int longestTag = 35; // RFC 5646, 4.4.1
    const QCborArray tags = value.toArray();
    if (!value.isArray() || tags.isEmpty() || tags.size() > limits::languages)
        return false;
    for (const auto &tag : tags) {
        QString text;
        if (!readLine(tag.toString(), longestTag, text) || text.isEmpty() || result.contains(Language(text)))
            return false;
        result.append(Language(text));
    }
    return true;
}

bool readRules(const QCborMap &map, KioskRules &rules)
{
    const QCborValue aloud = map.value(QStringLiteral("readAloud"));
    const QCborValue goesOn = map.value(QStringLiteral("continue"));
    rules.readAloud = aloud.toBool();
    const bool isRead = aloud.isBool() && (goesOn.isUndefined() || goesOn.isBool()) &&
        readNumber(map.value(QStringLiteral("idle")), limits::leastIdle, limits::longestIdle, rules.idleSeconds) &&
        readNumber(map.value(QStringLiteral("countdown")), limits::leastCountdown, limits::longestCountdown,
                   rules.countdownSeconds) &&
        readNumber(map.value(QStringLiteral("thanks")), 1, limits::longestCountdown, rules.thanksSeconds) &&
        readName(map.value(QStringLiteral("keyboard")), keyboardNames, rules.keyboard) &&
        readName(map.value(QStringLiteral("supervision")), supervisionNames, rules.supervision);
    rules.mayContinue = goesOn.toBool(false); // nobody has chosen it
    return isRead;
}

} // namespace

bool isEventName(const QString &text)
{
    return isLine(text, limits::nameLength);
}

tl::unexpected<base::Error> unwritableEvent(const QString &part)
{
    return base::invalidInput(
        QT_TRANSLATE_NOOP("Faults", "this part of the event is missing, too long or malformed: %1"), {part});
}

QString readEventParts(const QCborMap &map, Event &event)
{
    QString id;
    QString day;
    QString questionnaire;
    QString wave;
    const auto at = [&map](const char *key) {
        return map.value(QString::fromLatin1(key));
    };
    if (!readLine(at("id"), longestId, id) || !isId(id))
        return QStringLiteral("id");
    if (!readLine(at("place"), limits::nameLength, event.place))
        return QStringLiteral("place");
    if (!readLine(at("region"), limits::nameLength, event.region))
        return QStringLiteral("region");
    if (!readLine(at("day"), 10, day))
        return QStringLiteral("day");
    event.day = QDate::fromString(day, Qt::ISODate);
    if (!event.day.isValid())
        return QStringLiteral("day");
    if (!readLine(at("questionnaire"), longestName, questionnaire) || !readLine(at("wave"), longestName, wave))
        return QStringLiteral("wave");
    if (!readLanguages(at("languages"), event.languages))
        return QStringLiteral("languages");
    if (!readNumber(at("target"), 0, limits::highestTarget, event.target))
        return QStringLiteral("target");
    if (!at("rules").isMap() || !readRules(at("rules").toMap(), event.rules))
        return QStringLiteral("rules");
    event.id = EventId(id);
    event.questionnaire = questionnaire::QuestionnaireId(questionnaire);
    event.wave = questionnaire::WaveId(wave);
    return {};
}

QCborMap contentOf(const Event &event)
{
    QCborArray languages;
    for (const Language &language : event.languages)
        languages.append(language.text());
    const KioskRules &rules = event.rules;
    const QCborMap kiosk{
        {QStringLiteral("idle"), rules.idleSeconds},
        {QStringLiteral("countdown"), rules.countdownSeconds},
        {QStringLiteral("thanks"), rules.thanksSeconds},
        {QStringLiteral("keyboard"), keyboardNames.at(static_cast<size_t>(rules.keyboard)).toString()},
        {QStringLiteral("readAloud"), rules.readAloud},
        {QStringLiteral("continue"), rules.mayContinue},
        {QStringLiteral("supervision"), supervisionNames.at(static_cast<size_t>(rules.supervision)).toString()}};
    return {{QStringLiteral("id"), event.id.text()},
            {QStringLiteral("place"), event.place},
            {QStringLiteral("region"), event.region},
            {QStringLiteral("day"), event.day.toString(Qt::ISODate)},
            {QStringLiteral("questionnaire"), event.questionnaire.text()},
            {QStringLiteral("wave"), event.wave.text()},
            {QStringLiteral("languages"), languages},
            {QStringLiteral("target"), event.target},
            {QStringLiteral("rules"), kiosk}};
}

QString eventFolder(const QString &store)
{
    return store + QLatin1String("/events");
}

Result<QString> eventPath(const QString &store, const EventId &id)
{
    QString path = eventFolder(store) + u'/' + id.text() + QLatin1String(".event");
    if (!isId(id.text())) // it would lead out of the folder
        return fail(ErrorCode::FileNotFound, {path});
    return path;
}

QByteArray writeEvent(const Event &event)
{
    return base::writeEnvelope(base::EnvelopeKind::Event, newestEventFormat, contentOf(event));
}

Result<Event> readEvent(const QByteArray &bytes, const QString &name)
{
    auto file = readEventFile(bytes, name);
    if (!file)
        return fail(file);
    return std::move(file->event);
}

StoredEvents eventsOf(const QString &store)
{
    StoredEvents found;
    const QDir folder(eventFolder(store));
    for (const QString &name : folder.entryList({QStringLiteral("*.event")}, QDir::Files, QDir::Name)) {
        auto file = readEventFile(folder.filePath(name));
        auto event = file ? Result<Event>(std::move(file->event)) : Result<Event>(fail(file));
        // A copy under another name would be the same event twice.
        if (event && event->id.text() != QFileInfo(name).completeBaseName())
            event = fail(ErrorCode::Damaged, {folder.filePath(name)}, QStringLiteral("id"));
        if (event)
            found.events.push_back(std::move(*event));
        else
            found.faults.push_back(event.error());
    }
    std::stable_sort(found.events.begin(), found.events.end(),
                     [](const Event &a, const Event &b) { return a.day > b.day; });
    return found;
}

Result<Event> eventOf(const QString &store, const EventId &id)
{
    auto file = eventFileOf(store, id);
    if (!file)
        return fail(file);
    return std::move(file->event);
}

Result<void> saveEvent(const QString &store, const Event &event)
{
    // What is written must be readable; the reader knows the limits.
    Event again;
    const QString fault = readEventParts(contentOf(event), again);
    if (!fault.isEmpty())
        return unwritableEvent(fault);
    return keepEventFile(store, writeEvent(event), event.id.text());
}

} // namespace core::fieldwork
