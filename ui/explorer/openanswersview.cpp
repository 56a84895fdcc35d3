// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/openanswersview.h"

#include "core/chart/openanswers.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/explorer/explorersession.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

#include <algorithm>

namespace ui::explorer {

namespace space = common::space;
using common::TextRole;
using common::WrappingLabel;
using core::release::OpenAnswers;

OpenAnswersView::OpenAnswersView(ExplorerSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_note(new WrappingLabel(TextRole::Help, this)),
      m_search(new QLineEdit(this)), m_languages(new QComboBox(this)), m_count(new QLabel(this)),
      m_list(new QListWidget(this)), m_nothing(new WrappingLabel(TextRole::Body, this))
{
    m_note->setLineLimit(false);
    m_search->setObjectName(QStringLiteral("openSearch"));
    m_list->setObjectName(QStringLiteral("openList"));
    m_list->setWordWrap(true);
    m_list->setSpacing(space::hair);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // an answer may be longer than the list is high
    m_list->setAlternatingRowColors(true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    choices->addWidget(m_search, 1);
    choices->addWidget(m_languages);
    choices->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_note, 0, Qt::AlignTop);
    layout->addLayout(choices);
    layout->addWidget(m_nothing, 0, Qt::AlignTop);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &OpenAnswersView::filter);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &OpenAnswersView::filter);
    retranslate();
}

void OpenAnswersView::refresh()
{
    const OpenAnswers *answers = openAnswersOf(m_session);
    m_list->clear();
    if (answers == nullptr) {
        m_note->setText(tr("No open answers are released for this question. They are released only when at least %1 "
                           "people answered and each text has been read and approved.")
                            .arg(m_session.newest().content().policy.openAnswersMinimum));
    } else {
        m_note->setText(core::chart::openAnswersNote(*openAnswersReleaseOf(m_session), *answers, m_session.wording()));
        for (const OpenAnswers::Entry &entry : answers->entries) {
            auto *item = new QListWidgetItem(entry.translated ? tr("%1 (translated)").arg(entry.text) : entry.text);
            item->setData(Qt::UserRole, entry.language.text());
            m_list->addItem(item);
        }
    }
    fillLanguages();
    m_search->setVisible(answers != nullptr);
    m_count->setVisible(answers != nullptr);
    filter();
}

void OpenAnswersView::fillLanguages()
{
    const QSignalBlocker quiet(m_languages);
    const QVariant before = m_languages->currentData();
    m_languages->clear();
    const OpenAnswers *answers = openAnswersOf(m_session);
    const QList<core::base::Language> languages = answers == nullptr
        ? QList<core::base::Language>()
        : core::chart::openAnswerLanguages(*openAnswersReleaseOf(m_session), *answers);
    m_languages->addItem(tr("All languages"), QString());
    for (const core::base::Language &language : languages)
        m_languages->addItem(common::nameOf(language), language.text());
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(before)));
    m_languages->setVisible(!languages.isEmpty());
}

void OpenAnswersView::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const QString language = m_languages->currentData().toString();
    int shown = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool fits = (language.isEmpty() || item->data(Qt::UserRole).toString() == language) &&
            std::all_of(words.begin(), words.end(),
                        [item](const QString &word) { return item->text().contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(m_list->count())));
    m_nothing->setText(shown == 0 && m_list->count() > 0 ? tr("No answer has these words in it.") : QString());
    m_list->setVisible(shown > 0);
}

void OpenAnswersView::retranslate()
{
    m_search->setPlaceholderText(tr("Search the answers"));
    m_search->setAccessibleName(tr("Search the answers"));
    m_languages->setAccessibleName(tr("Language of the answers"));
    m_list->setAccessibleName(tr("Open answers"));
}

void OpenAnswersView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui::explorer
