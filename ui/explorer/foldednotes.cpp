// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/foldednotes.h"

#include "ui/common/space.h"
#include "ui/common/textblock.h"
#include "ui/common/wrappinglabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace ui::explorer {

namespace space = common::space;

namespace {

constexpr int mostLines = 2;

} // namespace

FoldedNotes::FoldedNotes(QWidget *parent)
    : QWidget(parent), m_label(new common::WrappingLabel(common::TextRole::Help, this)), m_button(new QToolButton(this))
{
    m_label->setColourRole(common::Role::Muted);
    m_label->setLineLimit(false);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QToolButton::toggled, this, &FoldedNotes::fit);
    setNotes({});
}

void FoldedNotes::setNotes(const QStringList &notes)
{
    m_notes = notes;
    setVisible(!notes.isEmpty());
    fit();
}

void FoldedNotes::setFolding(bool folds)
{
    m_folds = folds;
    fit();
}

QString FoldedNotes::shown() const
{
    return m_label->text();
}

/// As many whole notes as two lines of the width hold; one at least.
QString FoldedNotes::fitting(int width) const
{
    common::TextBlock block;
    block.font = common::themeOf(this).font(common::TextRole::Help);
    block.text = QStringLiteral("x");
    const int most = mostLines * block.size(width).height();
    QString text = m_notes.value(0);
    for (qsizetype i = 1; i < m_notes.size(); ++i) {
        block.text = text + u' ' + m_notes[i];
        if (block.size(width).height() > most)
            break;
        text = block.text;
    }
    return text;
}

void FoldedNotes::fit()
{
    const QString all = m_notes.join(u' ');
    m_button->setText(tr("All notes (%n)", nullptr, static_cast<int>(m_notes.size())));
    const int beside = width() - m_button->sizeHint().width() - space::medium;
    const bool folds = m_folds && fitting(width()) != all;
    m_button->setVisible(folds);
    m_label->setText(folds && !m_button->isChecked() ? fitting(std::max(1, beside)) : all);
    emit heightChanged();
}

void FoldedNotes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FoldedNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace ui::explorer
