// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/questionlist.h"

#include <QFont>

#include <algorithm>
#include <array>

namespace ui::explorer {

using core::questionnaire::Choice;
using core::questionnaire::Question;
using core::questionnaire::QuestionId;
using core::questionnaire::Questionnaire;
using core::questionnaire::QuestionType;
using core::questionnaire::Section;
using core::questionnaire::Text;

namespace {

constexpr std::array pages{ExplorerSession::Page::Highlights, ExplorerSession::Page::Overview,
                           ExplorerSession::Page::Twins, ExplorerSession::Page::Collected};

QString pageId(ExplorerSession::Page page)
{
    return u'@' + QString::number(static_cast<int>(page));
}

} // namespace

QuestionListModel::QuestionListModel(const ExplorerSession &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
}

void QuestionListModel::setSearch(const QString &search)
{
    m_search = search;
    beginResetModel();
    filter();
    endResetModel();
}

void QuestionListModel::rebuild()
{
    beginResetModel();
    m_all.clear();
    if (!m_session.isEmpty()) {
        const core::release::Release &release = m_session.newest();
        const Questionnaire &questionnaire = release.questionnaire();
        const core::chart::Wording words = m_session.wording();
        addPages();
        for (const Section &section : questionnaire.sections) {
            m_all.push_back({section.id.text() + QStringLiteral("  ") +
                                 questionnaire.find(section.title, words.language(), release.wave()).text,
                             {},
                             {}});
            for (const Question &question : questionnaire.questions) {
                if (question.section != section.id || question.type == QuestionType::Note)
                    continue;
                const Text &label = question.shortLabel.isEmpty() ? question.text : question.shortLabel;
                Line line;
                line.id = question.id.text();
                line.text = QString(line.id).remove(u'Q') + QStringLiteral("  ") +
                    questionnaire.find(label, words.language(), release.wave(), question.id).text;
                line.whole = core::chart::questionText(release, question, words);
                line.searched = line.id + u' ' + line.text + u' ' + line.whole;
                for (const Choice *choice : questionnaire.choices(question, release.wave()))
                    line.searched += u' ' + core::chart::choiceName(release, *choice, question, words);
                for (const Choice *row : questionnaire.rows(question, release.wave()))
                    line.searched += u' ' + core::chart::choiceName(release, *row, question, words);
                m_all.push_back(std::move(line));
            }
        }
    }
    filter();
    endResetModel();
}

void QuestionListModel::addPages()
{
    const qsizetype collected = static_cast<qsizetype>(m_session.collected().entries().size());
    m_all.push_back({tr("Highlights"), pageId(pages[0]), {}});
    m_all.push_back({tr("Who answered"), pageId(pages[1]), {}});
    m_all.push_back({tr("National and regional"), pageId(pages[2]), {}});
    m_all.push_back({collected > 0 ? tr("Collected (%1)").arg(collected) : tr("Collected"), pageId(pages[3]), {}});
}

std::optional<ExplorerSession::Page> QuestionListModel::pageOf(const QModelIndex &index)
{
    const QString id = index.data(IdRole).toString();
    for (const ExplorerSession::Page page : pages) {
        if (id == pageId(page))
            return page;
    }
    return {};
}

QModelIndex QuestionListModel::indexOf(ExplorerSession::Page page) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].id == pageId(page))
            return index(static_cast<int>(i));
    }
    return {};
}

void QuestionListModel::filter()
{
    m_lines.clear();
    const QStringList wanted = m_search.split(u' ', Qt::SkipEmptyParts);
    for (const Line &line : m_all) {
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return line.searched.contains(word, Qt::CaseInsensitive);
        });
        if (!line.id.isEmpty() && !fits)
            continue;
        // A section without any question that fits is dropped by the next heading.
        if (line.id.isEmpty() && !m_lines.empty() && m_lines.back().id.isEmpty())
            m_lines.pop_back();
        m_lines.push_back(line);
    }
    if (!m_lines.empty() && m_lines.back().id.isEmpty())
        m_lines.pop_back();
}

QModelIndex QuestionListModel::indexOf(const QuestionId &question) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].id == question.text() && !question.isEmpty())
            return index(static_cast<int>(i));
    }
    return {};
}

int QuestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return line.text;
    case Qt::ToolTipRole: // plain text is taken for HTML there
        return QStringLiteral("<p>") + (line.whole.isEmpty() ? line.text : line.whole).toHtmlEscaped() +
            QStringLiteral("</p>");
    case IdRole:
        return line.id;
    case IsSectionRole:
        return line.id.isEmpty();
    case Qt::FontRole: {
        QFont font;
        if (line.id.isEmpty())
            font.setWeight(QFont::DemiBold);
        return line.id.isEmpty() ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

Qt::ItemFlags QuestionListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_lines[static_cast<std::size_t>(index.row())].id.isEmpty() ? Qt::ItemIsEnabled
                                                                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ui::explorer
