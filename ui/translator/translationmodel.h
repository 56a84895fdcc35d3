// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/textchecks.h"
#include "ui/translator/translationsession.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <map>
#include <set>

namespace ui::translator {

/// Where a text can be looked at; it may fit at one place and not at another.
enum class TextPlace { Form, Results, Report, Window };

/// The texts of a session, one row each, in the order of the questionnaire and the windows.
class TranslationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, PlaceColumn, SourceColumn, TranslationColumn, ColumnCount };
    enum ItemRole { UnitRole = Qt::UserRole + 1 }; ///< id of the unit, as text

    explicit TranslationModel(QObject *parent = nullptr);

    void setSession(TranslationSession *session); ///< may be null; must outlive the model or be replaced
    void setLanguages(const core::base::Language &source, const core::base::Language &target);
    /// Whether a unit's text fits at one of its places; found by the preview.
    void setClipped(const core::language::UnitId &unit, TextPlace place, bool clipped);

    [[nodiscard]] const core::language::TranslationUnit *unit(int row) const;
    [[nodiscard]] int row(const core::language::UnitId &unit) const; ///< -1: none
    [[nodiscard]] core::language::UnitState state(int row) const;
    [[nodiscard]] std::vector<core::language::TextFault> faults(int row) const;
    [[nodiscard]] bool isClipped(int row) const;
    /// Missing, or a draft that says just what another language does: copied, to begin with.
    [[nodiscard]] bool isUntranslated(int row) const;
    /// Missing, a draft, stale, unequal to the source, or known not to fit: somebody has to look at it.
    [[nodiscard]] bool isOpen(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString stateText(core::language::UnitState state);
    [[nodiscard]] static QString faultText(core::language::TextFault fault);

private:
    void refresh(const QList<core::language::UnitId> &units);

    TranslationSession *m_session = nullptr;
    core::base::Language m_source;
    core::base::Language m_target;
    std::map<core::language::UnitId, std::set<TextPlace>> m_clipped; ///< only where there is a place
};

/// Which rows of the list are seen.
class TranslationFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Open, Missing, Stale, Draft, Unequal, Clipped };

    explicit TranslationFilter(TranslationModel *model, QObject *parent = nullptr);
    void setShow(Show show);
    void setSearch(const QString &text); ///< in source, translation, place; any case
    [[nodiscard]] const TranslationModel &texts() const { return m_model; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TranslationModel &m_model;
    Show m_show = Show::All;
    QString m_search;
};

} // namespace ui::translator
