// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/openanswerspage.h"

#include "ui/common/backgroundwork.h"
#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/progressbar.h"
#include "ui/common/safetextbox.h"
#include "ui/common/space.h"
#include "ui/common/theme.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/keyentry.h"
#include "ui/desk/markedtext.h"

#include <QBoxLayout>
#include <QComboBox>

#include <array>
#include <utility>

// What the page is made of, and what its parts bring about.
namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

OpenAnswersPage::OpenAnswersPage(DeskTools tools, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_work(new common::BackgroundWork(this)),
      m_area(new common::ColumnArea(this)), m_title(new WrappingLabel(TextRole::Title)),
      m_intro(new WrappingLabel(TextRole::Body)), m_notice(new WrappingLabel(TextRole::Body)),
      m_key(new KeyEntry(m_tools.prompter)), m_progress(new common::ProgressBar), m_reading(new QWidget),
      m_place(new WrappingLabel(TextRole::Body)), m_question(new WrappingLabel(TextRole::Question)),
      m_facts(new WrappingLabel(TextRole::Help)), m_text(new MarkedText),
      m_marksHead(new WrappingLabel(TextRole::Body)), m_marks(new QVBoxLayout),
      m_rare(new WrappingLabel(TextRole::Body)), m_translation(new common::SafeTextBox(4000)), m_target(new QComboBox),
      m_previewHead(new WrappingLabel(TextRole::Body)), m_preview(new WrappingLabel(TextRole::Body)),
      m_keys(new WrappingLabel(TextRole::Help)), m_outcomes(new WrappingLabel(TextRole::Body)),
      m_main(new BigButton(ButtonKind::Primary)), m_leaveOut(new BigButton), m_mask(new BigButton),
      m_undo(new BigButton(ButtonKind::Quiet)), m_previous(new BigButton(ButtonKind::Quiet)),
      m_next(new BigButton(ButtonKind::Quiet)), m_back(new BigButton(ButtonKind::Quiet))
{
    setupUi();
    setupConnections();
    showStage(Stage::Closed);
}

void OpenAnswersPage::setupUi()
{
    m_notice->setColourRole(common::Role::Danger);
    m_notice->setObjectName(QStringLiteral("openNotice"));
    for (WrappingLabel *label : {m_facts, m_keys, m_place})
        label->setColourRole(common::Role::Muted);
    const std::array names{std::pair{m_main, "openMain"},         std::pair{m_leaveOut, "openLeaveOut"},
                           std::pair{m_mask, "openMask"},         std::pair{m_undo, "openUndo"},
                           std::pair{m_previous, "openPrevious"}, std::pair{m_next, "openNext"},
                           std::pair{m_back, "openBack"}};
    for (const auto &[button, name] : names)
        button->setObjectName(QLatin1String(name));
    m_place->setObjectName(QStringLiteral("openPlace"));
    m_preview->setObjectName(QStringLiteral("openPreview"));
    m_text->setObjectName(QStringLiteral("openText"));
    m_translation->setObjectName(QStringLiteral("openTranslation"));
    m_outcomes->setObjectName(QStringLiteral("openOutcomes"));
    QVBoxLayout *column = m_area->column();
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_title, m_intro, m_notice, m_key, m_progress, m_reading, m_outcomes})
        column->addWidget(each);
    column->addStretch();
    auto *inside = new QVBoxLayout(m_reading);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::small);
    setupReading(inside);
    // Outside what scrolls: the buttons stay where they are from text to text.
    m_bar = new QWidget;
    auto *bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(space::wide, space::small, space::wide, space::medium);
    bar->setSpacing(space::small);
    auto *decisions = new QHBoxLayout;
    auto *ways = new QHBoxLayout;
    for (QHBoxLayout *row : {decisions, ways})
        row->setSpacing(space::small);
    for (BigButton *button : {m_main, m_leaveOut, m_mask})
        decisions->addWidget(button);
    for (BigButton *button : {m_undo, m_previous, m_next, m_back})
        ways->addWidget(button);
    decisions->addStretch();
    ways->addStretch();
    bar->addLayout(decisions);
    bar->addLayout(ways);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area, 1);
    auto *across = new QHBoxLayout; // under the column that scrolls
    across->addStretch();
    across->addWidget(m_bar, 100);
    across->addStretch();
    all->addLayout(across);
}

void OpenAnswersPage::setupReading(QVBoxLayout *column)
{
    m_marks->setSpacing(space::hair);
    m_translation->setCompact(true);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    column->addWidget(m_place);
    column->addWidget(m_question);
    column->addWidget(m_facts);
    column->addWidget(m_text);
    column->addWidget(m_marksHead);
    column->addLayout(m_marks);
    column->addWidget(m_rare);
    column->addWidget(m_translation);
    column->addWidget(m_target, 0, Qt::AlignLeft);
    column->addWidget(m_previewHead);
    column->addWidget(m_preview);
    column->addSpacing(space::small);
    column->addWidget(m_keys);
}

void OpenAnswersPage::setupConnections()
{
    connect(m_main, &BigButton::clicked, this, [this] {
        if (m_stage == Stage::Reading)
            decide(true);
        else if (m_stage == Stage::Key)
            load();
        else
            leave(&OpenAnswersPage::makeResultsWanted);
    });
    connect(m_leaveOut, &BigButton::clicked, this, [this] { decide(false); });
    connect(m_mask, &BigButton::clicked, this, &OpenAnswersPage::mask);
    connect(m_undo, &BigButton::clicked, this, &OpenAnswersPage::undo);
    connect(m_previous, &BigButton::clicked, this, [this] { go(-1); });
    connect(m_next, &BigButton::clicked, this, [this] { go(1); });
    connect(m_back, &BigButton::clicked, this, [this] { leave(&OpenAnswersPage::backWanted); });
    connect(m_key, &KeyEntry::changed, this, &OpenAnswersPage::greyButtons);
    connect(m_key, &KeyEntry::returnPressed, this, [this] {
        if (m_key->isComplete())
            load();
    });
    const auto translate = [this] {
        if (m_stage != Stage::Reading)
            return;
        m_open.review->setTranslation(m_translation->toPlainText(),
                                      core::base::Language(m_target->currentData().toString()));
        showPreview();
    };
    connect(m_translation, &common::SafeTextBox::textChanged, this, translate);
    connect(m_target, &QComboBox::activated, this, translate);
}

} // namespace ui::desk
