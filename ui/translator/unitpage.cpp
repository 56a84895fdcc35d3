// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/unitpage.h"

#include "core/language/textchecks.h"
#include "ui/common/buttons.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/safetextbox.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/translator/changedtext.h"
#include "ui/translator/placewords.h"
#include "ui/translator/similarpane.h"
#include "ui/translator/translationmodel.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace ui::translator {

using common::Role;
using common::TextRole;
using common::WrappingLabel;
using core::language::TextFault;
using core::language::TranslationUnit;
using core::language::UnitState;

namespace {

constexpr int longestTranslation = 10'000;

bool blocksSignOff(const std::vector<TextFault> &faults)
{
    return std::any_of(faults.begin(), faults.end(), [](TextFault fault) {
        return fault == TextFault::Placeholders || fault == TextFault::PluralForms;
    });
}

} // namespace

UnitPage::UnitPage(const core::language::TermList &terms, QWidget *parent)
    : QWidget(parent), m_terms(terms), m_place(new WrappingLabel(TextRole::Help, this)),
      m_sourceHeading(new WrappingLabel(TextRole::Help, this)),
      m_sourceText(new WrappingLabel(TextRole::Question, this)), m_difference(new WrappingLabel(TextRole::Body, this)),
      m_others(new WrappingLabel(TextRole::Body, this)), m_similar(new SimilarPane(this)),
      m_targetHeading(new WrappingLabel(TextRole::Help, this)), m_forms(new QVBoxLayout),
      m_checks(new WrappingLabel(TextRole::Body, this)), m_state(new WrappingLabel(TextRole::Help, this)),
      m_signOff(new common::BigButton(common::ButtonKind::Primary, this))
{
    build();
    retranslate();
}

void UnitPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::space::large, common::space::medium, common::space::large,
                               common::space::medium);
    column->setSpacing(common::space::small);
    for (WrappingLabel *label : {m_place, m_sourceHeading, m_targetHeading, m_state})
        label->setColourRole(Role::Muted);
    m_difference->setColourRole(Role::Attention);
    m_checks->setColourRole(Role::Attention);
    column->addWidget(m_place);
    column->addSpacing(common::space::small);
    column->addWidget(m_sourceHeading);
    column->addWidget(m_sourceText);
    column->addWidget(m_difference);
    column->addWidget(m_others);
    column->addSpacing(common::space::medium);
    column->addWidget(m_targetHeading);
    column->addLayout(m_forms);
    column->addWidget(m_checks);
    column->addWidget(m_state);
    column->addWidget(m_signOff, 0, Qt::AlignLeft);
    column->addWidget(m_similar);
    column->addStretch(1);
    connect(m_similar, &SimilarPane::taken, this, &UnitPage::put);
    m_signOff->setObjectName(QStringLiteral("signOff"));
    connect(m_signOff, &common::BigButton::clicked, this, [this] {
        if (signOff())
            emit signedOff();
    });
}

void UnitPage::retranslate()
{
    m_signOff->setLabel(tr("Checked, go to the next one"));
    refresh();
}

void UnitPage::setSession(TranslationSession *session)
{
    m_session = session;
    m_unit = {};
    if (session != nullptr) {
        connect(session, &TranslationSession::unitsChanged, this, [this](const QList<core::language::UnitId> &units) {
            if (units.contains(m_unit))
                refresh();
        });
        connect(session, &TranslationSession::reloaded, this, [this] {
            refresh();
            refreshSimilar();
        });
    }
    refresh();
    refreshSimilar();
}

void UnitPage::showUnit(const core::language::UnitId &unit, const core::base::Language &source,
                        const core::base::Language &target)
{
    m_unit = unit;
    m_source = source;
    m_target = target;
    for (common::SafeTextBox *box : m_boxes)
        delete box; // another text: nothing of the last one may be undone into it
    m_boxes.clear();
    refresh();
    refreshSimilar();
}

/// Looked for once for each text: what is alike does not depend on what is typed here.
void UnitPage::refreshSimilar()
{
    const TranslationUnit *unit = m_session == nullptr ? nullptr : m_session->table().find(m_unit);
    m_similar->show(unit == nullptr ? std::vector<core::language::SimilarText>()
                                    : core::language::similarTexts(m_session->table(), *unit, m_source, m_target,
                                                                   static_cast<int>(SimilarPane::keys.size())));
}

void UnitPage::refresh()
{
    const TranslationUnit *unit = m_session == nullptr ? nullptr : m_session->table().find(m_unit);
    for (QWidget *part : std::initializer_list<QWidget *>{m_place, m_sourceHeading, m_sourceText, m_difference,
                                                          m_others, m_targetHeading, m_checks, m_state, m_signOff})
        part->setVisible(unit != nullptr);
    if (unit == nullptr) {
        for (common::SafeTextBox *box : m_boxes)
            delete box;
        m_boxes.clear();
        return;
    }
    const QString note = unit->note.isEmpty() ? unit->place : tr("%1 (%2)").arg(unit->place, unit->note);
    m_place->setText(unit->isInterface() ? placeWords(unit->context) + QLatin1Char('\n') + note : note);
    refreshSource(*unit);
    refreshOthers(*unit);
    rebuildForms(*unit);
    refreshChecks(*unit);
}

void UnitPage::refreshSource(const TranslationUnit &unit)
{
    m_sourceHeading->setText(tr("Source: %1").arg(common::nameOf(m_source)));
    m_sourceText->setText(m_session->table().sourceText(unit, m_source));
    const core::language::Translation translation = unit.translations.value(m_target);
    const bool stale = translation.state == UnitState::Stale && !translation.sourceThen.isEmpty();
    const core::base::Language original = m_session->table().sourceLanguage(unit);
    m_difference->setText(
        stale
            ? tr("Changed since it was translated: %1").arg(differenceText(translation.sourceThen, unit.text(original)))
            : QString());
}

void UnitPage::refreshOthers(const TranslationUnit &unit)
{
    QStringList lines;
    for (const core::base::Language &language : m_session->table().languages()) {
        if (language != m_source && language != m_target && !unit.text(language).isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(common::nameOf(language), unit.text(language)));
    }
    m_others->setText(lines.join(QLatin1Char('\n')));
    m_targetHeading->setText(tr("Translation: %1").arg(common::nameOf(m_target)));
}

void UnitPage::rebuildForms(const TranslationUnit &unit)
{
    const auto wanted = static_cast<size_t>(unit.plural ? core::language::pluralFormCount(m_target) : 1);
    const QStringList forms = unit.forms(m_target);
    m_filling = true;
    while (m_boxes.size() < wanted) {
        auto *box = new common::SafeTextBox(longestTranslation, this);
        box->setObjectName(QStringLiteral("translation%1").arg(m_boxes.size()));
        box->setTabChangesFocus(true);
        connect(box, &QPlainTextEdit::textChanged, this, &UnitPage::typed);
        m_forms->addWidget(box);
        box->show(); // at once: a box that is shown later does not get the focus now
        m_boxes.push_back(box);
    }
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setAccessibleName(unit.plural ? tr("Translation, form %1").arg(i + 1) : tr("Translation"));
        const QString form = forms.value(static_cast<qsizetype>(i));
        if (m_boxes[i]->toPlainText() != form)
            m_boxes[i]->setFreshText(form);
    }
    m_filling = false;
}

void UnitPage::refreshChecks(const TranslationUnit &unit)
{
    const QStringList forms = unit.forms(m_target);
    QStringList lines;
    std::vector<TextFault> faults;
    if (m_target != m_source && !forms.isEmpty())
        faults = core::language::checkText(
            {m_session->table().sourceText(unit, m_source), forms, m_target, unit.plural, unit.maximumWidth});
    for (const TextFault fault : faults)
        lines.append(TranslationModel::faultText(fault));
    for (const core::language::TermWarning &warning :
         m_terms.check(unit.text(m_source), m_source, unit.text(m_target), m_target))
        lines.append(tr("The term list says “%1” for “%2”.").arg(warning.expected, warning.found));
    m_checks->setText(lines.join(QLatin1Char('\n')));
    const UnitState state = unit.state(m_target);
    QString about = tr("State: %1").arg(TranslationModel::stateText(state));
    if (unit.maximumWidth > 0)
        about += QLatin1Char('\n') + tr("At most %n characters: its place is fixed.", nullptr, unit.maximumWidth);
    m_state->setText(about);
    m_signOff->setEnabled(!unit.text(m_target).isEmpty() && !blocksSignOff(faults));
}

void UnitPage::typed()
{
    if (m_filling || m_session == nullptr)
        return;
    QStringList forms;
    for (const common::SafeTextBox *box : m_boxes)
        forms.append(box->toPlainText());
    m_session->setText(m_unit, m_target, forms, UnitState::Draft);
}

void UnitPage::put(const QStringList &forms)
{
    if (m_session == nullptr || m_boxes.empty())
        return;
    m_session->setText(m_unit, m_target, forms, UnitState::Draft);
    focusTranslation();
}

void UnitPage::copySource()
{
    const TranslationUnit *unit = m_session == nullptr ? nullptr : m_session->table().find(m_unit);
    if (unit != nullptr && m_source != m_target)
        put(QStringList(static_cast<qsizetype>(m_boxes.size()), m_session->table().sourceText(*unit, m_source)));
}

void UnitPage::takeSimilar(size_t place)
{
    m_similar->take(place);
}

bool UnitPage::signOff()
{
    const TranslationUnit *unit = m_session == nullptr ? nullptr : m_session->table().find(m_unit);
    if (unit == nullptr || !m_signOff->isEnabled())
        return false;
    m_session->setText(m_unit, m_target, unit->forms(m_target), UnitState::Checked);
    return true;
}

void UnitPage::focusTranslation()
{
    if (!m_boxes.empty())
        m_boxes.front()->setFocus();
}

void UnitPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::translator
