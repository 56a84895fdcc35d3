// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/mappingdialog.h"

#include "ui/common/errorwording.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui::explorer {

namespace space = common::space;
using core::chart::TrendBreak;
using core::questionnaire::Code;
using core::questionnaire::Dimension;
using core::questionnaire::DimensionId;
using core::questionnaire::Issue;
using core::questionnaire::LocalizedText;
using core::questionnaire::Question;
using core::questionnaire::QuestionId;
using core::questionnaire::Questionnaire;
using core::questionnaire::QuestionType;
using core::questionnaire::Text;
using core::questionnaire::Wave;
using core::questionnaire::WaveId;

namespace {

/// Scrolls up and down only: never narrower than what is in it.
class FieldsArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int content = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
        return {content + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) // other words, in another language
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

MappingDialog::MappingDialog(const Questionnaire &questionnaire, core::chart::Mapping mapping,
                             const core::chart::Wording &words, QWidget *parent)
    : QDialog(parent), m_questionnaire(questionnaire), m_mapping(std::move(mapping)), m_language(words.language())
{
    m_mapping.questionnaire = questionnaire.id;
    setupUi();
    retranslate();
    setupConnections();
    m_list->setCurrentRow(m_mapping.breaks.empty() ? -1 : 0);
    showEntry(m_list->currentRow());
    resize(900, 560);
}

void MappingDialog::setupUi()
{
    m_list = new QListWidget(this);
    m_list->setWordWrap(true);
    m_before = new QComboBox(this);
    m_after = new QComboBox(this);
    m_subject = new QComboBox(this);
    m_codes = new QLineEdit(this);
    m_kind = new QComboBox(this);
    m_stops = new QCheckBox(this);
    // Nine fields are higher than a small screen: they scroll, the buttons stay.
    auto *fields = new QWidget;
    m_form = new QFormLayout(fields);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(space::hair);
    m_form->setContentsMargins(space::small, space::small, space::small, space::small); // for the ring of the keyboard
    auto *area = new FieldsArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *field : std::initializer_list<QWidget *>{m_before, m_after, m_subject, m_codes, m_kind})
        m_form->addRow(QStringLiteral(" "), field); // the words come with the language
    m_form->addRow(m_stops);
    m_reasons.reserve(static_cast<std::size_t>(m_questionnaire.languages.size()));
    for (qsizetype i = 0; i < m_questionnaire.languages.size(); ++i) {
        m_reasons.push_back(new QLineEdit(this));
        m_form->addRow(QStringLiteral(" "), m_reasons.back());
    }
    area->setWidget(fields);
    m_add = new QPushButton(this);
    m_remove = new QPushButton(this);
    m_fault = new common::WrappingLabel(common::TextRole::Body, this);
    m_fault->setColourRole(common::Role::Danger);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    left->addLayout(buttons);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addLayout(left, 1);
    columns->addWidget(area, 1);
    auto *box = new QDialogButtonBox(this);
    m_save = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = box->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &MappingDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &MappingDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_fault);
    layout->addWidget(box);
    m_fault->setText({});
}

void MappingDialog::retranslate()
{
    setWindowTitle(tr("How waves compare"));
    m_list->setAccessibleName(tr("Breaks and notes"));
    m_codes->setPlaceholderText(tr("Empty: all. Otherwise codes with commas between."));
    m_stops->setText(tr("The line stops here; otherwise only the reason is shown"));
    const auto name = [this](QWidget *field, const QString &label) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(label);
    };
    name(m_before, tr("Last wave before"));
    name(m_after, tr("First wave after"));
    name(m_subject, tr("What does not compare"));
    name(m_codes, tr("Only these choices, rows or groups"));
    name(m_kind, tr("What changed"));
    for (std::size_t i = 0; i < m_reasons.size(); ++i)
        name(m_reasons[i], tr("Reason (%1)").arg(m_questionnaire.languages[static_cast<qsizetype>(i)].text()));
    m_add->setText(tr("New entry"));
    m_remove->setText(tr("Remove entry"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_fault->setText({}); // said again at the next try
    fillChoices();
    nameEntries();
}

void MappingDialog::setLanguage(const core::base::Language &language)
{
    m_language = language;
    retranslate();
}

void MappingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

/// What is chosen stays chosen.
void MappingDialog::fillChoices()
{
    const auto text = [&](const Text &label, const WaveId &wave, const QuestionId &question = {}) {
        return m_questionnaire.find(label, m_language, wave, question).text;
    };
    m_filling = true;
    for (QComboBox *box : {m_before, m_after, m_subject, m_kind})
        box->clear();
    const WaveId newest = m_questionnaire.waves.back().id;
    for (const Wave &wave : m_questionnaire.waves) {
        m_before->addItem(text(wave.label, wave.id), wave.id.text());
        m_after->addItem(text(wave.label, wave.id), wave.id.text());
    }
    for (const Question &question : m_questionnaire.questions) {
        if (question.type == QuestionType::Note)
            continue;
        const Text &label = question.shortLabel.isEmpty() ? question.text : question.shortLabel;
        m_subject->addItem(question.id.text() + QStringLiteral("  ") + text(label, newest, question.id),
                           question.id.text());
    }
    for (const Dimension &dimension : m_questionnaire.dimensions)
        m_subject->addItem(tr("Groups: %1").arg(text(dimension.label, newest)), u'@' + dimension.id.text());
    const QString kinds[] = {tr("The wording"), tr("The scale"), tr("Who is asked"), tr("The choices"),
                             tr("Who belongs to the group")};
    for (const QString &kind : kinds)
        m_kind->addItem(kind);
    m_filling = false;
    showEntry(m_list->currentRow());
}

void MappingDialog::setupConnections()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &MappingDialog::showEntry);
    connect(m_add, &QPushButton::clicked, this, &MappingDialog::addEntry);
    connect(m_remove, &QPushButton::clicked, this, &MappingDialog::removeEntry);
    for (QComboBox *box : {m_before, m_after, m_subject, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &MappingDialog::takeEntry);
    connect(m_codes, &QLineEdit::textEdited, this, &MappingDialog::takeEntry);
    connect(m_stops, &QCheckBox::toggled, this, &MappingDialog::takeEntry);
    for (QLineEdit *reason : m_reasons)
        connect(reason, &QLineEdit::textEdited, this, &MappingDialog::takeEntry);
}

QString MappingDialog::nameOf(const TrendBreak &entry) const
{
    QStringList what;
    for (const QuestionId &question : entry.questions)
        what.append(question.text());
    if (!entry.dimension.isEmpty())
        what.append(m_subject->itemText(m_subject->findData(u'@' + entry.dimension.text())));
    return QStringLiteral("%1 → %2: %3 (%4)")
        .arg(m_before->itemText(m_before->findData(entry.before.text())),
             m_after->itemText(m_after->findData(entry.after.text())), what.join(QStringLiteral(", ")),
             entry.stops ? tr("break") : tr("note"));
}

void MappingDialog::nameEntries()
{
    for (int row = 0; row < static_cast<int>(m_mapping.breaks.size()); ++row) {
        if (row >= m_list->count())
            m_list->addItem(QString());
        m_list->item(row)->setText(nameOf(m_mapping.breaks[static_cast<std::size_t>(row)]));
    }
}

void MappingDialog::showEntry(int row)
{
    const bool any = row >= 0 && row < static_cast<int>(m_mapping.breaks.size());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_subject),
          static_cast<QWidget *>(m_codes), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_stops),
          static_cast<QWidget *>(m_remove)})
        widget->setEnabled(any);
    for (QLineEdit *reason : m_reasons)
        reason->setEnabled(any);
    if (!any)
        return;
    m_filling = true;
    const TrendBreak &entry = m_mapping.breaks[static_cast<std::size_t>(row)];
    m_before->setCurrentIndex(m_before->findData(entry.before.text()));
    m_after->setCurrentIndex(m_after->findData(entry.after.text()));
    m_subject->setCurrentIndex(m_subject->findData(entry.dimension.isEmpty() ? entry.questions.front().text()
                                                                             : u'@' + entry.dimension.text()));
    // An entry for several questions keeps them all unless another subject is chosen.
    QStringList codes;
    for (const Code &code : entry.codes)
        codes.append(code.text());
    m_codes->setText(codes.join(QStringLiteral(", ")));
    m_kind->setCurrentIndex(static_cast<int>(entry.kind));
    m_stops->setChecked(entry.stops);
    for (std::size_t i = 0; i < m_reasons.size(); ++i) {
        m_reasons[i]->setText(entry.reason.texts().value(m_questionnaire.languages[static_cast<qsizetype>(i)]));
        m_reasons[i]->setCursorPosition(0); // a long one is read from its beginning
    }
    m_filling = false;
}

void MappingDialog::takeEntry()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0 || row >= static_cast<int>(m_mapping.breaks.size()))
        return;
    TrendBreak &entry = m_mapping.breaks[static_cast<std::size_t>(row)];
    entry.before = WaveId(m_before->currentData().toString());
    entry.after = WaveId(m_after->currentData().toString());
    const QString subject = m_subject->currentData().toString();
    if (subject.startsWith(u'@')) {
        entry.questions.clear();
        entry.dimension = DimensionId(subject.mid(1));
    } else if (entry.questions.empty() || entry.questions.front().text() != subject) {
        entry.questions = {QuestionId(subject)};
        entry.dimension = {};
    }
    entry.codes.clear();
    for (const QString &code : m_codes->text().split(u',', Qt::SkipEmptyParts)) {
        if (!code.trimmed().isEmpty())
            entry.codes.emplace_back(code.trimmed());
    }
    entry.kind = static_cast<TrendBreak::Kind>(std::max(0, m_kind->currentIndex()));
    entry.stops = m_stops->isChecked();
    QMap<core::base::Language, QString> reason;
    for (std::size_t i = 0; i < m_reasons.size(); ++i) {
        if (!m_reasons[i]->text().trimmed().isEmpty())
            reason.insert(m_questionnaire.languages[static_cast<qsizetype>(i)], m_reasons[i]->text().trimmed());
    }
    entry.reason = LocalizedText(reason);
    m_list->item(row)->setText(nameOf(entry));
}

void MappingDialog::addEntry()
{
    TrendBreak entry;
    const std::size_t waves = m_questionnaire.waves.size();
    entry.before = m_questionnaire.waves[waves > 1 ? waves - 2 : 0].id;
    entry.after = m_questionnaire.waves.back().id;
    entry.questions = {QuestionId(m_subject->itemData(0).toString())};
    m_mapping.breaks.push_back(std::move(entry));
    nameEntries();
    m_list->setCurrentRow(m_list->count() - 1);
    m_subject->setFocus();
}

void MappingDialog::removeEntry()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_mapping.breaks.erase(m_mapping.breaks.begin() + row);
    delete m_list->takeItem(row);
    showEntry(m_list->currentRow());
}

QString MappingDialog::fault() const
{
    const core::chart::ReadMapping read =
        core::chart::readMapping(core::chart::writeMapping(m_mapping), m_questionnaire);
    if (read.mapping)
        return {};
    const Issue &issue = read.issues.front();
    const QString number = issue.place.section(u'/', 1, 1);
    return tr("Entry %1 does not fit: %2.")
        .arg(number.toInt() + 1)
        .arg(common::faultText(issue.fault, issue.arguments));
}

void MappingDialog::accept()
{
    m_fault->setText(fault());
    if (m_fault->text().isEmpty())
        QDialog::accept();
}

} // namespace ui::explorer
