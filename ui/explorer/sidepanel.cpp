// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/sidepanel.h"

#include "ui/common/space.h"
#include "ui/common/theme.h"
#include "ui/common/wrappinglabel.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/questionlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::explorer {

namespace space = common::space;

namespace {

void fill(QComboBox &box, const std::vector<ExplorerSession::Option> &options)
{
    for (const ExplorerSession::Option &option : options) {
        // The reason stands in the list itself: nobody should have to click to learn that nothing comes.
        box.addItem(option.usable ? option.label : option.label + QStringLiteral(" – ") + option.reason, option.id);
        box.setItemData(box.count() - 1, option.reason, Qt::ToolTipRole);
        if (auto *model = qobject_cast<QStandardItemModel *>(box.model()))
            model->item(box.count() - 1)->setEnabled(option.usable);
    }
}

} // namespace

SidePanel::SidePanel(ExplorerSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new QuestionListModel(session, this))
{
    setupUi();
    setupConnections();
    retranslate();
    rebuild();
}

void SidePanel::setupUi()
{
    m_search = new QLineEdit(this);
    m_search->setTextMargins(space::hair, 0, 0, 0);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setTextElideMode(Qt::ElideRight); // the whole question is the tool tip
    m_list->setWordWrap(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(space::hair / 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new common::WrappingLabel(common::TextRole::Help, this);
    m_none->setColourRole(common::Role::Muted);
    m_byLabel = new QLabel(this);
    m_by = new QComboBox(this);
    m_baseLabel = new QLabel(this);
    m_base = new QComboBox(this);
    m_wavesLabel = new QLabel(this);
    m_waves = new QWidget(this);
    m_wavesLayout = new QVBoxLayout(m_waves);
    m_wavesLayout->setContentsMargins(0, 0, 0, 0);
    m_wavesLayout->setSpacing(space::hair);
    for (QComboBox *box : {m_base, m_by}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_baseLabel->setBuddy(m_base);
    m_byLabel->setBuddy(m_by);
    setMinimumWidth(common::themeOf(this).scaled(260));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, 0, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_byLabel), static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_baseLabel),
          static_cast<QWidget *>(m_base), static_cast<QWidget *>(m_wavesLabel), m_waves})
        layout->addWidget(widget);
}

void SidePanel::setupConnections()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        sayNone();
        follow();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_search->text().count(u'-') == 2)
            emit codeEntered(m_search->text());
        else
            goToFound();
    });
    m_search->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(QuestionListModel::IdRole).toString();
        if (id.isEmpty() || m_following)
            return;
        if (const auto page = QuestionListModel::pageOf(index)) {
            m_session.showPage(*page);
            return;
        }
        core::chart::View view = m_session.view();
        view.question = core::questionnaire::QuestionId(id);
        m_session.setView(view);
    });
    connect(m_base, &QComboBox::activated, this, [this](int index) {
        core::chart::View view = m_session.view();
        view.base = core::release::NodeId(m_base->itemData(index).toString());
        m_session.setView(view);
    });
    connect(m_by, &QComboBox::activated, this, [this](int index) {
        core::chart::View view = m_session.view();
        view.by.clear();
        for (const QString &one : m_by->itemData(index).toString().split(u',', Qt::SkipEmptyParts))
            view.by.emplace_back(one);
        view.kind.reset();
        m_session.setView(view);
    });
    connect(&m_session, &ExplorerSession::releasesChanged, this, &SidePanel::rebuild);
    connect(&m_session, &ExplorerSession::languageChanged, this, &SidePanel::rebuild);
    connect(&m_session, &ExplorerSession::viewChanged, this, &SidePanel::follow);
    connect(&m_session.collected(), &CollectedViews::changed, this, [this] {
        m_following = true;
        m_model->rebuild();
        m_following = false;
        follow();
    });
}

/// An empty list says that it is one by no fault of the results.
void SidePanel::sayNone()
{
    const bool none = !m_search->text().isEmpty() && m_model->rowCount() == 0;
    m_none->setText(none ? tr("No question holds these words. Esc shows them all.") : QString());
}

/// Enter in the search opens what was found: the first question, unless the one on the page is among them.
void SidePanel::goToFound()
{
    if (m_model->rowCount() == 0)
        return;
    for (int row = 0; !m_list->currentIndex().isValid() && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            m_list->setCurrentIndex(index);
    }
    m_list->setFocus();
}

void SidePanel::retranslate()
{
    sayNone();
    m_search->setPlaceholderText(tr("Search questions"));
    m_search->setAccessibleName(tr("Search questions, or type the code of a picture"));
    m_list->setAccessibleName(tr("Questions"));
    m_byLabel->setText(tr("Break down by"));
    m_baseLabel->setText(tr("Show answers of"));
    m_wavesLabel->setText(tr("Waves"));
}

void SidePanel::rebuild()
{
    m_model->rebuild();
    fillWaves();
    fillBases();
    m_breakdowns.clear(); // in another language
    follow();
}

void SidePanel::follow()
{
    const QModelIndex current = m_session.page() == ExplorerSession::Page::Question
        ? m_model->indexOf(m_session.view().question)
        : m_model->indexOf(m_session.page());
    m_following = true;
    m_list->setCurrentIndex(current);
    m_following = false;
    if (current.isValid())
        m_list->scrollTo(current);
    // The summaries show whole waves; what is chosen here is for questions.
    const bool question = m_session.page() == ExplorerSession::Page::Question;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_byLabel), static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_baseLabel),
          static_cast<QWidget *>(m_base), static_cast<QWidget *>(m_wavesLabel), m_waves})
        widget->setEnabled(question);
    fillBreakdowns();
    QStringList by;
    for (const core::questionnaire::DimensionId &dimension : m_session.view().by)
        by.append(dimension.text());
    m_by->setCurrentIndex(std::max(0, m_by->findData(by.join(u','))));
    m_base->setCurrentIndex(std::max(0, m_base->findData(m_session.view().base.text())));
    for (QCheckBox *box : m_waves->findChildren<QCheckBox *>()) {
        const QSignalBlocker quiet(box);
        const auto &chosen = m_session.view().waves;
        const core::questionnaire::WaveId wave(box->property("wave").toString());
        box->setChecked(chosen.empty() ? !m_session.isEmpty() && wave == m_session.newest().wave()
                                       : std::find(chosen.begin(), chosen.end(), wave) != chosen.end());
    }
}

/// Whose answers can be shown is the same for every question.
void SidePanel::fillBases()
{
    m_base->clear();
    fill(*m_base, basesOf(m_session));
}

/// What can be broken down depends on the question, and mostly is the same as for the one before.
void SidePanel::fillBreakdowns()
{
    std::vector<ExplorerSession::Option> options = breakdownsOf(m_session);
    if (options == m_breakdowns)
        return;
    m_breakdowns = std::move(options);
    m_by->clear();
    m_by->addItem(tr("Nothing, all together"), QString());
    fill(*m_by, m_breakdowns);
}

void SidePanel::fillWaves()
{
    qDeleteAll(m_waves->findChildren<QCheckBox *>(QString(), Qt::FindDirectChildrenOnly));
    QWidget *before = m_base; // in the order of the tabulator too, however late they are made
    for (const core::release::Release &release : m_session.releases()) {
        auto *box = new QCheckBox(core::chart::waveName(release, m_session.wording()), m_waves);
        box->setProperty("wave", release.wave().text());
        m_wavesLayout->addWidget(box);
        setTabOrder(before, box);
        before = box;
        connect(box, &QCheckBox::toggled, this, &SidePanel::chooseWaves);
    }
    const bool several = m_session.releases().size() > 1;
    m_wavesLabel->setVisible(several);
    m_waves->setVisible(several);
}

void SidePanel::chooseWaves()
{
    core::chart::View view = m_session.view();
    view.waves.clear();
    for (const QCheckBox *box : m_waves->findChildren<QCheckBox *>()) {
        if (box->isChecked())
            view.waves.emplace_back(box->property("wave").toString());
    }
    view.kind.reset();
    // At least one wave stays chosen.
    if (view.waves.empty())
        follow();
    else
        m_session.setView(view);
}

/// Esc forgets what was searched for.
bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setMinimumWidth(common::themeOf(this).scaled(260));
}

} // namespace ui::explorer
