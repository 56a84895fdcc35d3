// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storesample.h"

#include "core/questionnaire/questionnairefile.h"
#include "core/questionnaire/textvisitor.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace tests {
namespace {

using core::interview::Response;
using core::questionnaire::AnswerState;
using core::questionnaire::Code;
using core::questionnaire::ItemId;
using core::questionnaire::QuestionId;

constexpr const char *kQuestionnaire = R"({
"format": 1, "id": "sample", "defaultLanguage": "en", "languages": ["en", "fi", "sv"],
"title": {"en": "Sample"},
"texts": {"intro": {"en": "Welcome"}, "thanks": {"en": "Thank you"}},
"waves": [{"id": "1", "label": {"en": "2026"}, "opens": "2026-11-30", "closes": "2027-02-26", "draft": false}],
"lists": {"ORG": {"choices": [{"code": "mun", "label": {"en": "Municipality"}}, {"code": "ngo", "label": {"en": "NGO"}},
                              {"code": "other", "label": {"en": "Other"}}]}},
"scales": {"AGREE": {"kind": "agreement", "points": [{"code": "1", "label": {"en": "Disagree"}},
                     {"code": "2", "label": {"en": "Neither"}}, {"code": "3", "label": {"en": "Agree"}}]}},
"sections": [{"id": "A", "title": {"en": "All"}, "pages": [{"questions": ["Q1", "Q2", "Q3"]}, {"questions": ["Q4", "Q5"]}]}],
"questions": [
 {"id": "Q1", "type": "single", "text": {"en": "Where do you work?"}, "list": "ORG", "background": true},
 {"id": "Q2", "type": "multiple", "text": {"en": "With whom?"}, "list": "ORG"},
 {"id": "Q3", "type": "battery", "text": {"en": "It works well."}, "rows": "ORG", "scale": "AGREE"},
 {"id": "Q4", "type": "number", "text": {"en": "How many?"}, "minimum": 0, "maximum": 1000},
 {"id": "Q5", "type": "text", "text": {"en": "Anything else?"}, "maximumLength": 500}]
})";

constexpr std::array<const char *, 3> kCodes{"mun", "ngo", "other"};

Code oneOf(core::base::RandomSource &random)
{
    return Code(QString::fromLatin1(kCodes.at(random.below(kCodes.size()))));
}

} // namespace

core::questionnaire::Questionnaire sampleQuestionnaire()
{
    // In the three languages that its responses are in; what the texts say does not matter.
    static const QRegularExpression text(QStringLiteral("\\{\"en\": (\"[^\"]*\")\\}"));
    const QString json =
        QString::fromLatin1(kQuestionnaire).replace(text, QStringLiteral("{\"en\": \\1, \"fi\": \\1, \"sv\": \\1}"));
    const auto read = core::questionnaire::readQuestionnaire(json.toUtf8());
    for (const auto &issue : read.issues) {
        if (issue.severity == core::questionnaire::Severity::Error)
            qFatal("%s: %s", qPrintable(issue.place), qPrintable(inEnglish(issue)));
    }
    return read.questionnaire.value_or(core::questionnaire::Questionnaire());
}

core::questionnaire::Questionnaire correctedSample()
{
    core::questionnaire::Questionnaire edition = sampleQuestionnaire();
    core::questionnaire::visitTexts(edition, [](const QString &, core::questionnaire::Text &text) {
        auto variants = text.variants();
        for (auto &variant : variants) {
            auto texts = variant.text.texts();
            for (QString &each : texts)
                each += QStringLiteral(" (2)");
            variant.text = core::questionnaire::LocalizedText(texts);
        }
        text = core::questionnaire::Text(variants);
    });
    return edition;
}

Response sampleResponse(core::base::RandomSource &random, const QString &mark)
{
    Response response;
    response.id = random.bytes(16);
    response.questionnaire = core::questionnaire::QuestionnaireId(QStringLiteral("sample"));
    response.wave = core::questionnaire::WaveId(QStringLiteral("1"));
    response.language = core::base::Language(random.below(3) == 0 ? QStringLiteral("sv") : QStringLiteral("fi"));
    response.event = core::interview::EventId(random.below(2) == 0 ? QString() : QStringLiteral("oulu"));
    response.day = QDate(2026, 12, 1);
    response.reversedOrder = random.below(2) == 0;
    response.sent = random.below(4) != 0;
    const auto item = [](const char *question, const char *row = "") {
        return ItemId{QuestionId(QString::fromLatin1(question)), Code(QString::fromLatin1(row))};
    };
    response.items[item("Q1")] = {AnswerState::Answered, {oneOf(random)}, {}, {}};
    response.items[item("Q2")] = {
        AnswerState::Answered, {Code(QStringLiteral("mun")), Code(QStringLiteral("ngo"))}, {}, {}};
    for (const char *row : kCodes) {
        response.items[item("Q3", row)] = {AnswerState::Answered, {Code(QString::number(1 + random.below(3)))}, {}, {}};
    }
    if (random.below(3) == 0)
        response.items[item("Q4")] = {AnswerState::Skipped, {}, {}, {}};
    else
        response.items[item("Q4")] = {AnswerState::Answered, {}, static_cast<qint64>(random.below(1001)), {}};
    response.items[item("Q5")] = {AnswerState::Answered, {}, {}, mark + QString::number(random.next())};
    return response;
}

core::storage::Draft sampleDraft(const Response &response, bool worthKeeping)
{
    core::storage::Draft draft;
    draft.ifInterrupted = response;
    draft.ifInterrupted.sent = false;
    draft.interview.insert(QStringLiteral("text"), response.items.rbegin()->second.text);
    draft.worthKeeping = worthKeeping;
    return draft;
}

/// In memory where the machine has such a place: what is tested is not the disk, and there is much to flush.
StorePlace::StorePlace()
    : random(tests::seed()), m_folder(QFileInfo::exists(QStringLiteral("/dev/shm"))
                                          ? QStringLiteral("/dev/shm/barometer-XXXXXX")
                                          : QDir::temp().filePath(QStringLiteral("barometer-XXXXXX")))
{
}

QString StorePlace::path(const QString &name) const
{
    return QDir(folder()).filePath(name);
}

core::base::Result<std::unique_ptr<core::storage::CollectionStore>>
StorePlace::create(int capacity, std::vector<QByteArray> recipients)
{
    core::storage::NewStore wanted;
    wanted.folder = folder();
    wanted.questionnaire = sampleQuestionnaire();
    wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
    wanted.capacity = capacity;
    for (QByteArray &box : recipients)
        wanted.recipients.push_back({std::move(box), {}});
    return core::storage::CollectionStore::create(wanted, clock, random);
}

core::base::Result<std::unique_ptr<core::storage::CollectionStore>> StorePlace::open()
{
    return core::storage::CollectionStore::open(folder(), clock, random);
}

} // namespace tests
