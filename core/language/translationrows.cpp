// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationrows.h"

#include "core/language/textchecks.h"

namespace core::language {
namespace {

constexpr int mostForms = 6; // no language of Qt's catalogues has more

} // namespace

bool isAskedFor(const TranslationUnit &unit, const TranslationFileRequest &request)
{
    if (request.onlyOpen && unit.state(request.target) == UnitState::Checked)
        return false;
    switch (request.part) {
    case TextPart::Program:
        return unit.isInterface();
    case TextPart::Questionnaire:
        return !unit.isInterface();
    case TextPart::All:
        break;
    }
    return true;
}

std::vector<TranslationRow> translationRows(const TranslationTable &table, const TranslationFileRequest &request)
{
    std::vector<TranslationRow> rows;
    for (const TranslationUnit &unit : table.units()) {
        const QString source = unit.text(request.source);
        const UnitState state = unit.state(request.target);
        if (source.isEmpty() || !isAskedFor(unit, request))
            continue;
        const QStringList forms = unit.forms(request.target);
        const int count = unit.plural ? pluralFormCount(request.target) : 1;
        for (int i = 0; i < count; ++i) {
            const QString id = unit.plural ? QStringLiteral("%1[%2]").arg(unit.id.text()).arg(i) : unit.id.text();
            rows.push_back({&unit, id, source, forms.value(i), state});
        }
    }
    return rows;
}

void IncomingRows::add(const QString &id, const IncomingText &text)
{
    const qsizetype bracket = id.endsWith(QLatin1Char(']')) ? id.lastIndexOf(QLatin1Char('[')) : -1;
    bool isForm = false;
    const int form = bracket > 0 ? id.mid(bracket + 1, id.size() - bracket - 2).toInt(&isForm) : 0;
    const UnitId unit(isForm ? id.left(bracket) : id);
    if (form < 0 || form >= mostForms)
        return;
    const auto [place, added] = m_index.try_emplace(unit, m_texts.size());
    if (added) {
        m_texts.push_back(text);
        m_texts.back().unit = unit;
        m_texts.back().forms.clear();
    }
    IncomingText &whole = m_texts[place->second];
    while (whole.forms.size() <= form)
        whole.forms.append(QString());
    whole.forms[form] = text.forms.value(0);
    whole.draft = whole.draft || text.draft;
}

} // namespace core::language
