// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/pilecheckpage.h"

#include "core/language/locale.h"
#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/namedgroup.h"
#include "ui/common/space.h"
#include "ui/common/taborder.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/keyingpage.h"
#include "ui/desk/ratetable.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::RadioChoice;
using common::TextRole;
using common::WrappingLabel;
using core::fieldwork::KeyingQuality;
using core::fieldwork::KeyingRate;
using core::fieldwork::PaperBatch;
using core::fieldwork::Verdict;
namespace space = common::space;

PileCheckPage::PileCheckPage(QWidget *parent)
    : QWidget(parent), m_area(new common::ColumnArea(this)), m_title(new WrappingLabel(TextRole::Title)),
      m_text(new WrappingLabel(TextRole::Body)), m_message(new WrappingLabel(TextRole::Body)),
      m_differences(new QWidget), m_differenceLines(new QVBoxLayout(m_differences)),
      m_ratesTitle(new WrappingLabel(TextRole::Question)), m_rates(new RateTable),
      m_notes(new WrappingLabel(TextRole::Help)), m_save(new BigButton(ButtonKind::Primary)),
      m_keyAll(new BigButton(ButtonKind::Secondary)), m_leave(new BigButton(ButtonKind::Quiet))
{
    m_message->setColourRole(common::Role::Danger);
    m_notes->setColourRole(common::Role::Muted);
    m_text->setObjectName(QStringLiteral("pileVerdict"));
    m_rates->setObjectName(QStringLiteral("keyingRates"));
    m_save->setObjectName(QStringLiteral("savePile"));
    m_keyAll->setObjectName(QStringLiteral("keyAllAgain"));
    m_leave->setObjectName(QStringLiteral("leavePile"));
    m_differenceLines->setContentsMargins(0, 0, 0, 0);
    m_differenceLines->setSpacing(space::medium);
    QVBoxLayout *column = m_area->column();
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_text, m_message, m_differences})
        column->addWidget(each);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::medium);
    for (BigButton *button : {m_save, m_keyAll, m_leave})
        actions->addWidget(button);
    actions->addStretch();
    column->addLayout(actions);
    column->addSpacing(space::medium);
    for (QWidget *each : std::initializer_list<QWidget *>{m_ratesTitle, m_rates, m_notes})
        column->addWidget(each);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    connect(m_save, &BigButton::clicked, this, &PileCheckPage::saveWanted);
    connect(m_keyAll, &BigButton::clicked, this, &PileCheckPage::keyAllWanted);
    connect(m_leave, &BigButton::clicked, this, &PileCheckPage::leaveWanted);
}

void PileCheckPage::begin(const PaperBatch &batch, const core::questionnaire::Questionnaire &questionnaire,
                          const core::questionnaire::PaperForm &form, const core::base::Language &language)
{
    m_batch = &batch;
    m_questionnaire = &questionnaire;
    m_form = &form;
    m_language = language;
    m_message->setText({});
    showDifferences();
    retranslate();
    m_area->verticalScrollBar()->setValue(0);
    QAbstractButton *first = m_save->isHidden() ? m_keyAll : m_save;
    if (!m_groups.isEmpty())
        first = m_groups.front()->findChild<RadioChoice *>();
    first->setFocus(Qt::OtherFocusReason);
}

void PileCheckPage::setLanguage(const core::base::Language &language)
{
    m_language = language;
    if (m_batch == nullptr)
        return;
    showDifferences();
    retranslate();
}

void PileCheckPage::refresh()
{
    m_message->setText({});
    retranslate();
}

void PileCheckPage::clear()
{
    m_batch = nullptr;
    m_form = nullptr;
    m_questionnaire = nullptr;
}

void PileCheckPage::sayFault(const QString &sentence)
{
    m_message->setText(sentence);
}

QString PileCheckPage::questionWords(const core::questionnaire::PaperQuestion &question) const
{
    return QStringLiteral("%1  %2")
        .arg(question.number)
        .arg(m_questionnaire->find(question.question->text, m_language, m_form->wave, question.question->id).text);
}

QString PileCheckPage::fieldWords(const core::questionnaire::PaperField &field) const
{
    const core::questionnaire::PaperQuestion &question = m_form->questions[field.question];
    QString words = questionWords(question);
    if (field.row != nullptr)
        words += QStringLiteral(" – ") +
            m_questionnaire->find(field.row->label, m_language, m_form->wave, question.question->id).text;
    if (field.place > 0)
        words += QStringLiteral(" – ") + tr("Place %1").arg(field.place);
    return words;
}

void PileCheckPage::showDifferences()
{
    for (common::NamedGroup *group : std::exchange(m_groups, {})) {
        group->hide();
        group->deleteLater(); // a choice of it may have brought us here
    }
    const std::vector<PaperBatch::Difference> differences = m_batch->differences();
    for (const PaperBatch::Difference &difference : differences)
        addDifference(difference);
    common::orderTabs(*m_area->column());
    m_differences->setHidden(differences.empty());
}

/// Both keyings side by side, under what they are about.
void PileCheckPage::addDifference(const PaperBatch::Difference &difference)
{
    const PaperBatch::Form &keyed = m_batch->forms()[difference.form];
    const QString title = tr("Form %1, question %2")
                              .arg(static_cast<int>(difference.form) + 1)
                              .arg(fieldWords(m_form->fields[difference.field]));
    auto *group = new common::NamedGroup;
    group->setName(title);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(new WrappingLabel(title, TextRole::Body));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::medium);
    const auto add = [&](PaperBatch::Which which, const char *name, const QString &who,
                         const core::fieldwork::KeyedField &field) {
        auto *side =
            new RadioChoice(who + QLatin1Char('\n') + keyedWords(*m_form, difference.field, field, m_language));
        side->setObjectName(
            QStringLiteral("%1_%2_%3").arg(QLatin1String(name)).arg(difference.form).arg(difference.field));
        side->setChecked(difference.decision == which);
        sides->addWidget(side, 1);
        connect(side, &RadioChoice::clicked, this, [this, difference, which] { emit decided(difference, which); });
    };
    add(PaperBatch::Which::First, "first", tr("First keying"), keyed.first[difference.field]);
    add(PaperBatch::Which::Second, "second", tr("Second keying"), keyed.second->at(difference.field));
    column->addLayout(sides);
    m_differenceLines->addWidget(group);
    m_groups.append(group);
}

QString PileCheckPage::verdictWords(const KeyingQuality &quality) const
{
    const QString limit =
        core::language::localeOf(m_language).toString(core::fieldwork::kHighestErrorRate * 100, 'f', 0);
    switch (quality.verdict) {
    case Verdict::TooFew:
        return tr("A pile of fewer than 50 forms gets no verdict. Look at the rates and decide.");
    case Verdict::Accept:
        return tr("Accepted: the upper end of the interval is at most %1 %.").arg(limit);
    case Verdict::KeyAgain:
        return tr("To be keyed again: the upper end of the interval is over %1 %. Every form is keyed a second time "
                  "before the pile is saved.")
            .arg(limit);
    case Verdict::Complete:
        return tr("Accepted: every form was keyed twice and every difference is decided.");
    }
    return {};
}

/// All questions first, then the worst ones; those without a field that was compared are left out.
void PileCheckPage::showRates(const KeyingQuality &quality)
{
    const QLocale locale = core::language::localeOf(m_language);
    const auto percent = [&locale](double share) {
        return locale.toString(share * 100, 'f', 1);
    };
    std::vector<RateTable::Line> lines;
    const auto add = [&](const QString &name, const KeyingRate &rate, bool leads) {
        const double share = rate.compared > 0 ? static_cast<double>(rate.different) / rate.compared : 0;
        lines.push_back(
            {name, QStringLiteral("%1 / %2").arg(rate.different).arg(rate.compared),
             percent(share) + QStringLiteral("\u00a0%"),
             percent(rate.interval.low) + QChar(0x2013) + percent(rate.interval.high) + QStringLiteral("\u00a0%"),
             leads});
    };
    add(tr("All questions"), quality.all, true);
    std::vector<size_t> order;
    for (size_t i = 0; i < quality.questions.size(); ++i) {
        if (quality.questions[i].compared > 0)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return quality.questions[a].different > quality.questions[b].different;
    });
    for (const size_t i : order)
        add(questionWords(m_form->questions[i]), quality.questions[i], false);
    m_rates->setLines(lines);
    m_notes->setText(
        tr("In the whole pile: %1 fields left empty, %2 unreadable, %3 with too many marked, %4 filled in "
           "although not asked (not saved).")
            .arg(quality.empty)
            .arg(quality.illegible)
            .arg(quality.doubled)
            .arg(quality.contradictions) +
        u'\n' +
        tr("Interval by Wilson (1927). Two keyings are compared, so a slip in either of them counts. Open answers do "
           "not count in the rate of all questions."));
}

void PileCheckPage::showQuality()
{
    const KeyingQuality quality = core::fieldwork::qualityOf(*m_batch, *m_questionnaire, *m_form);
    const bool judged = m_batch->stage() == PaperBatch::Stage::Judged;
    m_title->setText(judged ? tr("The pile is checked") : tr("Where the two keyings differ"));
    m_text->setText(judged ? verdictWords(quality) : tr("Take each form from the pile and choose what stands on it."));
    m_ratesTitle->setText(tr("How often the two keyings differ"));
    showRates(quality);
    m_save->setVisible(judged && quality.verdict != Verdict::KeyAgain);
    m_keyAll->setVisible(judged && (quality.verdict == Verdict::KeyAgain || quality.verdict == Verdict::TooFew));
}

void PileCheckPage::retranslate()
{
    m_save->setLabel(tr("Save the pile into the store"));
    m_keyAll->setLabel(tr("Key every form again"));
    m_leave->setLabel(tr("Leave the pile for now"));
    if (m_batch != nullptr)
        showQuality();
}

void PileCheckPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLanguage(m_language);
    QWidget::changeEvent(event);
}

} // namespace ui::desk
