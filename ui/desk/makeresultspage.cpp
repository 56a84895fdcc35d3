// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/makeresultspage.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/keyentry.h"

#include <QBoxLayout>
#include <QDir>
#include <QProgressBar>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

MakeResultsPage::MakeResultsPage(common::Prompter &prompter, QWidget *parent)
    : DeskPage(parent), m_title(new WrappingLabel(TextRole::Title)), m_text(new WrappingLabel(TextRole::Body)),
      m_result(new WrappingLabel(TextRole::Body)), m_openText(new WrappingLabel(TextRole::Body)),
      m_progress(new QProgressBar), m_key(new KeyEntry(prompter)), m_main(new BigButton(ButtonKind::Primary)),
      m_open(new BigButton), m_back(new BigButton(ButtonKind::Quiet))
{
    m_main->setObjectName(QStringLiteral("resultsMain"));
    m_back->setObjectName(QStringLiteral("resultsBack"));
    m_open->setObjectName(QStringLiteral("approveOpenAnswers"));
    QVBoxLayout *column = body();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_openText);
    column->addWidget(m_key);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    addRow({m_main, m_open, m_back});
    column->addStretch();

    connect(m_main, &BigButton::clicked, this, [this] {
        if (m_stage == Stage::Working)
            emit cancelWanted();
        else if (m_stage == Stage::Done)
            emit showResultsWanted();
        else if (m_sealed && !m_key->isComplete())
            m_result->setText(tr("Choose the key file and type its passphrase."));
        else
            emit startWanted();
    });
    connect(m_open, &BigButton::clicked, this, &MakeResultsPage::openAnswersWanted);
    connect(m_back, &BigButton::clicked, this, &MakeResultsPage::backWanted);
    setStage(Stage::Ready);
}

void MakeResultsPage::showReady(bool sealed)
{
    m_sealed = sealed;
    m_key->begin();
    setStage(Stage::Ready);
}

void MakeResultsPage::showWorking()
{
    m_progress->setRange(0, 0);
    setStage(Stage::Working);
}

void MakeResultsPage::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void MakeResultsPage::showDone(const QString &path)
{
    m_detail = QDir::toNativeSeparators(path);
    setStage(Stage::Done);
}

void MakeResultsPage::showFailed(const QString &sentence)
{
    m_detail = sentence;
    setStage(Stage::Failed);
}

void MakeResultsPage::setStage(Stage stage)
{
    m_stage = stage;
    m_progress->setVisible(stage == Stage::Working);
    m_key->setVisible(m_sealed && (stage == Stage::Ready || stage == Stage::Failed));
    m_back->setVisible(stage != Stage::Working);
    m_open->setVisible(stage == Stage::Ready || stage == Stage::Failed);
    m_main->setKind(stage == Stage::Working ? ButtonKind::Secondary : ButtonKind::Primary);
    m_result->setColourRole(stage == Stage::Failed ? common::Role::Danger : common::Role::Ink);
    retranslate();
}

void MakeResultsPage::retranslate()
{
    m_back->setLabel(tr("Back"));
    m_open->setLabel(tr("Approve open answers"));
    m_openText->setText(
        m_open->isHidden() ? QString() : tr("Open answers come into the file only when each was read and approved."));
    m_key->setQuestion(
        tr("The responses are sealed. Their owner's key opens them, on this machine and for this only."));
    m_progress->setAccessibleName(tr("Making the results file"));
    m_text->setText(tr("A results file holds everything that may be shown of a wave, and nothing that tells who "
                       "answered. Groups that are too small are left out, and it is proved for every answer "
                       "that nobody can work it out. This takes a few minutes. The file can be sent to anybody."));
    switch (m_stage) {
    case Stage::Ready:
        m_title->setText(tr("Make a results file"));
        m_result->setText(QString());
        m_main->setLabel(tr("Choose where it goes and make it"));
        break;
    case Stage::Working:
        m_title->setText(tr("The results file is being made"));
        m_result->setText(QString());
        m_main->setLabel(tr("Stop"));
        break;
    case Stage::Done:
        m_title->setText(tr("The results file is ready"));
        m_result->setText(m_detail);
        m_main->setLabel(tr("Show the results"));
        break;
    case Stage::Failed:
        m_title->setText(tr("The results file was not made"));
        m_result->setText(m_detail);
        m_main->setLabel(tr("Try again"));
        break;
    }
}

} // namespace ui::desk
