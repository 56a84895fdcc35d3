// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/translationsession.h"

#include <QUndoCommand>

namespace ui::translator {

using core::language::MergePlan;
using core::language::TranslationUnit;
using core::language::UnitId;

// The units as they were and as they are: a changed source makes other languages stale, so one text is not enough.
class UnitsCommand final : public QUndoCommand
{
public:
    UnitsCommand(TranslationSession &session, std::vector<TranslationUnit> before, std::vector<TranslationUnit> after,
                 core::base::Language typed = {})
        : m_session(session), m_before(std::move(before)), m_after(std::move(after)), m_typed(std::move(typed))
    {
    }

    void undo() override { m_session.put(m_before); }
    void redo() override { m_session.put(m_after); }
    [[nodiscard]] int id() const override { return m_typed.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const UnitsCommand *>(other);
        if (next->m_typed != m_typed || next->m_after.front().id != m_after.front().id)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    TranslationSession &m_session;
    std::vector<TranslationUnit> m_before;
    std::vector<TranslationUnit> m_after;
    core::base::Language m_typed; ///< by hand into this language; empty: not to be joined with others
};

TranslationSession::TranslationSession(core::language::TranslationProject project, QObject *parent)
    : QObject(parent), m_project(std::move(project))
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { emit changedStateChanged(!clean); });
}

void TranslationSession::setText(const UnitId &unit, const core::base::Language &language, const QStringList &forms,
                                 core::language::UnitState state)
{
    const TranslationUnit *now = table().find(unit);
    if (now == nullptr)
        return;
    if (now->forms(language) == forms && now->state(language) == state)
        return;
    const TranslationUnit before = *now;
    m_project.table().set(unit, language, forms, state);
    const TranslationUnit after = *table().find(unit);
    m_undo.push(new UnitsCommand(*this, {before}, {after}, language));
}

void TranslationSession::addLanguage(const core::base::Language &language)
{
    if (table().languages().contains(language))
        return;
    m_project.table().know(language);
    emit languagesChanged();
}

void TranslationSession::take(const MergePlan &plan)
{
    std::vector<TranslationUnit> before;
    std::vector<TranslationUnit> after;
    for (const MergePlan::Change &change : plan.changes) {
        if (const TranslationUnit *unit = table().find(change.unit))
            before.push_back(*unit);
    }
    if (before.empty())
        return;
    const qsizetype languages = table().languages().size();
    core::language::applyMerge(m_project.table(), plan);
    after.reserve(before.size());
    for (const TranslationUnit &unit : before)
        after.push_back(*table().find(unit.id));
    m_undo.push(new UnitsCommand(*this, before, after));
    if (table().languages().size() != languages)
        emit languagesChanged();
}

core::base::Result<void> TranslationSession::save()
{
    auto saved = m_project.save();
    if (saved)
        m_undo.setClean();
    return saved;
}

core::base::Result<void> TranslationSession::reload()
{
    auto again = core::language::TranslationProject::open(m_project.folder());
    if (!again)
        return core::base::fail(again);
    m_project = *std::move(again);
    m_undo.clear();
    emit reloaded();
    return {};
}

void TranslationSession::put(const std::vector<TranslationUnit> &units)
{
    QList<UnitId> ids;
    for (const TranslationUnit &unit : units) {
        m_project.table().put(unit);
        ids.append(unit.id);
    }
    emit unitsChanged(ids);
}

} // namespace ui::translator
