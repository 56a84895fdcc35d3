// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/everytype.h"

#include "core/questionnaire/questionnairefile.h"

#include <QString>

namespace tests {

core::questionnaire::Questionnaire everyType()
{
    static const char json[] = R"json({
 "format": 1, "id": "every-type", "defaultLanguage": "en", "languages": ["en", "fi"],
 "title": {"en": "Every type", "fi": "Kaikki lajit"},
 "texts": {"intro": {"en": "Invented.", "fi": "Keksitty."}, "thanks": {"en": "Thanks", "fi": "Kiitos"}},
 "waves": [{"id": "1", "label": {"en": "1", "fi": "1"}, "opens": "2026-01-01", "closes": "2026-12-31"}],
 "definitions": {"term": {"term": {"en": "network", "fi": "verkosto"},
                          "text": {"en": "People who work together.", "fi": "Yhdessä toimivat ihmiset."}}},
 "lists": {"L": {"choices": [
   {"code": "a", "label": {"en": "Apple & pear", "fi": "Omena ja päärynä"}},
   {"code": "b", "label": {"en": "Bread", "fi": "Leipä"}},
   {"code": "c", "label": {"en": "Coffee", "fi": "Kahvi"}},
   {"code": "n", "label": {"en": "None of these", "fi": "Ei mitään näistä"}, "exclusive": true, "last": true,
    "questions": ["M"]}]},
  "R": {"choices": [
   {"code": "x", "label": {"en": "First statement", "fi": "Ensimmäinen väite"}},
   {"code": "y", "label": {"en": "Second statement", "fi": "Toinen väite"}}]}},
 "scales": {
  "AGREE": {"kind": "agreement", "points": [
   {"code": "1", "label": {"en": "Disagree", "fi": "Eri mieltä"}},
   {"code": "2", "label": {"en": "Neither", "fi": "En kumpaakaan"}},
   {"code": "3", "label": {"en": "Agree", "fi": "Samaa mieltä"}}]},
  "GRADE": {"kind": "grade", "points": [
   {"code": "1", "label": {"en": "Very poor", "fi": "Erittäin huono"}}, {"code": "2"}, {"code": "3"}, {"code": "4"},
   {"code": "5"}, {"code": "6"}, {"code": "7"}, {"code": "8"}, {"code": "9"},
   {"code": "10", "label": {"en": "Very good", "fi": "Erittäin hyvä"}}]}},
 "columns": {"NA": {"code": "dk", "label": {"en": "Can't say", "fi": "En osaa sanoa"}, "notSubstantive": true}},
 "sections": [{"id": "A", "title": {"en": "All", "fi": "Kaikki"}, "pages": [
   {"questions": ["S"]}, {"questions": ["M"]}, {"questions": ["B"]}, {"questions": ["G"]}, {"questions": ["K"]},
   {"questions": ["N"]}, {"questions": ["T"]}, {"questions": ["Z"]}]}],
 "questions": [
  {"id": "S", "type": "single", "text": {"en": "One?", "fi": "Yksi?"}, "list": "L", "definitions": ["term"],
   "hint": {"en": "Choose one.", "fi": "Valitse yksi."}},
  {"id": "M", "type": "multiple", "text": {"en": "Several?", "fi": "Useita?"}, "list": "L", "maximumChoices": 2},
  {"id": "B", "type": "battery", "text": {"en": "What do you think?", "fi": "Mitä mieltä olet?"}, "rows": "R",
   "scale": "AGREE", "columns": ["NA"]},
  {"id": "G", "type": "grade", "text": {"en": "What grade?", "fi": "Mikä arvosana?"}, "scale": "GRADE",
   "columns": ["NA"]},
  {"id": "K", "type": "ranking", "text": {"en": "In which order?", "fi": "Missä järjestyksessä?"}, "list": "L",
   "maximumChoices": 2},
  {"id": "N", "type": "number", "text": {"en": "How many?", "fi": "Kuinka monta?"}, "minimum": 1, "maximum": 10},
  {"id": "T", "type": "text", "text": {"en": "Anything else?", "fi": "Vielä muuta?"}, "maximumLength": 20},
  {"id": "Z", "type": "note", "text": {"en": "That was all.", "fi": "Siinä kaikki."}}]
})json";
    core::questionnaire::ReadQuestionnaire read = core::questionnaire::readQuestionnaire(QByteArray(json));
    for (const core::questionnaire::Issue &issue : read.issues)
        qInfo("%s: %s", qPrintable(issue.place), qPrintable(inEnglish(issue)));
    Q_ASSERT(read.questionnaire.has_value());
    return *std::move(read.questionnaire);
}

} // namespace tests
