// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/translationmodel.h"

#include <algorithm>

namespace ui::translator {

using core::language::TextFault;
using core::language::TranslationUnit;
using core::language::UnitId;
using core::language::UnitState;

TranslationModel::TranslationModel(QObject *parent) : QAbstractTableModel(parent) { }

void TranslationModel::setSession(TranslationSession *session)
{
    beginResetModel();
    m_session = session;
    m_clipped.clear();
    if (session != nullptr) {
        connect(session, &TranslationSession::unitsChanged, this, &TranslationModel::refresh);
        connect(session, &TranslationSession::reloaded, this, [this] {
            beginResetModel();
            m_clipped.clear();
            endResetModel();
        });
    }
    endResetModel();
}

void TranslationModel::setLanguages(const core::base::Language &source, const core::base::Language &target)
{
    beginResetModel();
    m_source = source;
    m_target = target;
    m_clipped.clear();
    endResetModel();
}

void TranslationModel::setClipped(const UnitId &unit, TextPlace place, bool clipped)
{
    const bool before = m_clipped.contains(unit);
    if (clipped)
        m_clipped[unit].insert(place);
    else if (before && m_clipped[unit].erase(place) > 0 && m_clipped[unit].empty())
        m_clipped.erase(unit);
    if (m_clipped.contains(unit) != before)
        refresh({unit});
}

const TranslationUnit *TranslationModel::unit(int row) const
{
    return m_session == nullptr || row < 0 || row >= rowCount() ? nullptr
                                                                : &m_session->table().units()[static_cast<size_t>(row)];
}

int TranslationModel::row(const UnitId &unit) const
{
    const TranslationUnit *found = m_session == nullptr ? nullptr : m_session->table().find(unit);
    return found == nullptr ? -1 : static_cast<int>(found - m_session->table().units().data());
}

UnitState TranslationModel::state(int row) const
{
    const TranslationUnit *found = unit(row);
    return found == nullptr ? UnitState::Missing : found->state(m_target);
}

std::vector<TextFault> TranslationModel::faults(int row) const
{
    const TranslationUnit *found = unit(row);
    if (found == nullptr || m_target == m_source)
        return {};
    QStringList forms = found->forms(m_target);
    if (forms.isEmpty())
        return {};
    return core::language::checkText(
        {m_session->table().sourceText(*found, m_source), forms, m_target, found->plural, found->maximumWidth});
}

bool TranslationModel::isClipped(int row) const
{
    const TranslationUnit *found = unit(row);
    return found != nullptr && m_clipped.contains(found->id);
}

bool TranslationModel::isUntranslated(int row) const
{
    const TranslationUnit *found = unit(row);
    const UnitState now = state(row);
    if (found == nullptr || now != UnitState::Draft)
        return now == UnitState::Missing;
    const QStringList forms = found->forms(m_target);
    const QList<core::base::Language> languages = m_session->table().languages();
    return std::any_of(languages.begin(), languages.end(), [&](const core::base::Language &language) {
        return language != m_target && found->forms(language) == forms;
    });
}

bool TranslationModel::isOpen(int row) const
{
    return state(row) != UnitState::Checked || !faults(row).empty() || isClipped(row);
}

int TranslationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_session == nullptr ? 0 : static_cast<int>(m_session->table().units().size());
}

int TranslationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TranslationModel::data(const QModelIndex &index, int role) const
{
    const TranslationUnit *found = unit(index.row());
    if (found == nullptr)
        return {};
    if (role == UnitRole)
        return found->id.text();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case StateColumn:
        return isClipped(index.row()) ? tr("does not fit") : stateText(state(index.row()));
    case PlaceColumn:
        return found->place;
    case SourceColumn:
        return m_session->table().sourceText(*found, m_source);
    case TranslationColumn:
        return found->text(m_target);
    default:
        return {};
    }
}

QVariant TranslationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case PlaceColumn:
        return tr("Place");
    case SourceColumn:
        return tr("Source");
    case TranslationColumn:
        return tr("Translation");
    default:
        return {};
    }
}

QString TranslationModel::stateText(UnitState state)
{
    switch (state) {
    case UnitState::Missing:
        return tr("missing");
    case UnitState::Draft:
        return tr("draft");
    case UnitState::Stale:
        return tr("source has changed");
    case UnitState::Checked:
        break;
    }
    return tr("checked");
}

QString TranslationModel::faultText(TextFault fault)
{
    switch (fault) {
    case TextFault::Placeholders:
        return tr("The placeholders are not those of the source.");
    case TextFault::Numbers:
        return tr("The numbers are not those of the source.");
    case TextFault::EndPunctuation:
        return tr("The last sign is not that of the source.");
    case TextFault::Spaces:
        return tr("There is a space at one end that the source does not have, or the other way round.");
    case TextFault::PluralForms:
        return tr("The language needs every form of the number.");
    case TextFault::TooLong:
        break;
    }
    return tr("The text is too long for its place.");
}

void TranslationModel::refresh(const QList<UnitId> &units)
{
    for (const UnitId &unit : units) {
        const int changed = row(unit);
        if (changed >= 0)
            emit dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
    }
}

TranslationFilter::TranslationFilter(TranslationModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(*model)
{
    setSourceModel(model);
    // A row must not vanish under the person who is typing into it: the filter looks again only when it is set.
    setDynamicSortFilter(false);
}

void TranslationFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void TranslationFilter::setSearch(const QString &text)
{
    m_search = text;
    invalidateFilter();
}

bool TranslationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_search.isEmpty()) {
        bool found = false;
        for (int column = TranslationModel::PlaceColumn; column < TranslationModel::ColumnCount; ++column)
            found = found ||
                m_model.index(row, column, parent)
                    .data(Qt::DisplayRole)
                    .toString()
                    .contains(m_search, Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    const UnitState state = m_model.state(row);
    switch (m_show) {
    case Show::All:
        break;
    case Show::Open:
        return m_model.isOpen(row);
    case Show::Missing:
        return m_model.isUntranslated(row);
    case Show::Stale:
        return state == UnitState::Stale;
    case Show::Draft:
        return state == UnitState::Draft;
    case Show::Unequal:
        return !m_model.faults(row).empty();
    case Show::Clipped:
        return m_model.isClipped(row);
    }
    return true;
}

} // namespace ui::translator
