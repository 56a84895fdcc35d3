// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationmerge.h"
#include "core/language/translationproject.h"

#include <QObject>
#include <QUndoStack>

namespace ui::translator {

/// A translator's work under way: the project with undo and redo. Every change of a text goes through here, whichever
/// part of the window asked for it. Lives in the window's thread, owned by it.
class TranslationSession final : public QObject
{
    Q_OBJECT

public:
    explicit TranslationSession(core::language::TranslationProject project, QObject *parent = nullptr);

    [[nodiscard]] const core::language::TranslationTable &table() const { return m_project.table(); }
    [[nodiscard]] const core::language::TranslationProject &project() const { return m_project; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// One step of undo; texts typed one after another into the same unit are one step.
    void setText(const core::language::UnitId &unit, const core::base::Language &language, const QStringList &forms,
                 core::language::UnitState state);
    /// A language to translate into. No step of undo: nothing is saved of it before it has a text.
    void addLanguage(const core::base::Language &language);
    /// All changes of the plan as one step of undo.
    void take(const core::language::MergePlan &plan);
    [[nodiscard]] core::base::Result<void> save();
    /// Reads the folder again, because another program changed it. Undo begins anew.
    [[nodiscard]] core::base::Result<void> reload();

signals:
    void unitsChanged(const QList<core::language::UnitId> &units);
    void reloaded();
    void languagesChanged();                ///< there is one more
    void changedStateChanged(bool changed); ///< there is something to save, or no longer

private:
    friend class UnitsCommand;
    void put(const std::vector<core::language::TranslationUnit> &units);

    core::language::TranslationProject m_project;
    QUndoStack m_undo;
};

} // namespace ui::translator
