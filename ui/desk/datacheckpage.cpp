// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/datacheckpage.h"

#include "core/language/locale.h"
#include "ui/common/buttons.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/space.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/eventwords.h"
#include "ui/desk/keyentry.h"
#include "ui/desk/resultsfile.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::fail;
using core::base::Result;
using core::disclosure::CheckedResponse;
using core::disclosure::Coverage;
using core::disclosure::ExclusionReason;
using core::disclosure::Finding;
namespace space = common::space;

namespace {

constexpr size_t kRowsAPage = 50;
constexpr int heightOfALine = 40;
constexpr std::array<ExclusionReason, 5> kReasons{ExclusionReason::Double, ExclusionReason::Test,
                                                  ExclusionReason::Outsider, ExclusionReason::Careless,
                                                  ExclusionReason::Withdrawal};

} // namespace

DataCheckPage::DataCheckPage(const DeskTools &tools, QWidget *parent)
    : TaskPage(tools, parent), m_key(new KeyEntry(tools.prompter)), m_look(new BigButton(ButtonKind::Primary)),
      m_all(new common::CheckChoice(QString())), m_findLabel(new WrappingLabel(TextRole::Body)), m_find(new QLineEdit),
      m_list(new QWidget), m_rows(new QVBoxLayout(m_list)), m_turning(new QWidget),
      m_range(new WrappingLabel(TextRole::Body)), m_previous(new BigButton(ButtonKind::Secondary)),
      m_next(new BigButton(ButtonKind::Secondary))
{
    m_look->setObjectName(QStringLiteral("lookThrough"));
    m_all->setObjectName(QStringLiteral("showAllResponses"));
    m_find->setObjectName(QStringLiteral("findResponse"));
    m_previous->setObjectName(QStringLiteral("previousResponses"));
    m_next->setObjectName(QStringLiteral("nextResponses"));
    m_range->setObjectName(QStringLiteral("responsesShown"));
    m_findLabel->setBuddy(m_find);
    m_find->setMinimumHeight(common::themeOf(this).scaled(heightOfALine)); // a target for a finger
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::medium);
    form()->addWidget(m_key);
    form()->addWidget(m_look, 0, Qt::AlignLeft);
    resultColumn()->addWidget(m_all);
    resultColumn()->addWidget(m_findLabel);
    resultColumn()->addWidget(m_find);
    resultColumn()->addWidget(m_list);
    auto *turning = new QHBoxLayout(m_turning);
    turning->setContentsMargins(0, 0, 0, 0);
    turning->setSpacing(space::medium);
    turning->addWidget(m_previous);
    turning->addWidget(m_next);
    turning->addWidget(m_range, 1);
    resultColumn()->addWidget(m_turning);
    connect(m_key, &KeyEntry::returnPressed, this, &DataCheckPage::look);
    connect(m_look, &BigButton::clicked, this, &DataCheckPage::look);
    connect(m_all, &common::CheckChoice::toggled, this, [this] { showFrom(0); });
    m_find->setTextMargins(space::hair, 0, 0, 0);
    connect(m_find, &QLineEdit::textChanged, this, [this] { showFrom(0); });
    connect(m_previous, &BigButton::clicked, this,
            [this] { showFrom(m_first < kRowsAPage ? 0 : m_first - kRowsAPage); });
    connect(m_next, &BigButton::clicked, this, [this] { showFrom(m_first + kRowsAPage); });
    retranslate();
}

void DataCheckPage::begin(const QString &store, bool sealed)
{
    m_store = store;
    m_sealed = sealed;
    m_isDeciding = false;
    m_found.reset();
    m_decided.clear();
    m_all->setChecked(false);
    m_find->clear();
    m_first = 0;
    m_key->setVisible(sealed);
    m_key->begin();
    showForm();
    m_look->setFocus(Qt::OtherFocusReason);
}

std::optional<UnsavedWork::Loss> DataCheckPage::loss() const
{
    if (isWorking() || !m_found)
        return TaskPage::loss();
    const auto changed = std::ranges::count_if(m_found->check.responses, [this](const CheckedResponse &one) {
        const auto decided = m_decided.find(one.response);
        return decided != m_decided.end() && decided->second != one.excluded;
    });
    if (changed == 0)
        return std::nullopt;
    return Loss{tr("Leave the data check without keeping your decisions?"),
                tr("%n decision(s) would be forgotten.", nullptr, static_cast<int>(changed)),
                tr("To keep them, go on and press “%1”.").arg(tr("Keep this and finish the check")),
                tr("Leave the check")};
}

void DataCheckPage::share(std::shared_ptr<VisitKey> visit)
{
    m_key->share(std::move(visit));
}

void DataCheckPage::look()
{
    if (m_sealed && !m_key->isComplete())
        return say(tr("Choose the key file and type its passphrase."));
    const auto found = std::make_shared<Found>();
    run(
        [this, found, folder = m_store, key = m_key->take()](const core::base::Step &) -> Result<void> {
            const auto opened = openStoreWith(folder, key, tools().clock, tools().random);
            if (!opened)
                return fail(opened);
            const auto &store = *opened->store;
            const auto responses = store.responses(opened->secret());
            if (!responses)
                return fail(responses);
            const auto exclusions = core::disclosure::readExclusions(folder);
            if (!exclusions)
                return fail(exclusions);
            const core::storage::StoreInfo info = store.info();
            auto check = core::disclosure::checkData(store.questionnaire(), {store.wave(), info.opens, info.closes},
                                                     *responses, *exclusions);
            if (!check)
                return fail(check);
            found->check = std::move(*check);
            found->questionnaire = store.questionnaire();
            for (const core::fieldwork::Event &event : core::fieldwork::eventsOf(folder).events)
                found->events.emplace(event.id, event);
            return {};
        },
        [this, found] { return show(found); });
}

TaskResult DataCheckPage::show(std::shared_ptr<const Found> found)
{
    m_found = std::move(found);
    m_isDeciding = true;
    showRows();
    return this->found();
}

void DataCheckPage::finish()
{
    core::disclosure::ExclusionDecisions decisions;
    for (const auto &[response, reason] : m_decided)
        decisions.emplace_back(response, reason);
    std::vector<QByteArray> all;
    all.reserve(m_found->check.responses.size());
    for (const CheckedResponse &one : m_found->check.responses)
        all.push_back(one.response);
    m_isDeciding = false;
    run(
        [this, decisions, all, folder = m_store](const core::base::Step &) -> Result<void> {
            // Held open, so that nobody makes results meanwhile.
            const auto store = core::storage::CollectionStore::open(folder, tools().clock, tools().random);
            if (!store)
                return fail(store);
            const QDate today = tools().clock.today();
            if (const auto kept = core::disclosure::decideExclusions(folder, all, decisions, today); !kept)
                return fail(kept);
            return core::disclosure::finishDataCheck(folder, static_cast<int>(all.size()), today);
        },
        [this] {
            m_decided.clear(); // they are kept
            for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_all, m_findLabel, m_find, m_turning})
                part->hide();
            return done();
        });
}

void DataCheckPage::goOn()
{
    if (m_isDeciding)
        finish();
    else
        emit finished();
}

TaskResult DataCheckPage::found() const
{
    const core::disclosure::DataCheck &check = m_found->check;
    const int flagged = check.flagged();
    TaskResult result;
    result.title = flagged == 0 ? tr("Nothing odd was found") : tr("%n response(s) to look at", nullptr, flagged);
    result.meaning = tr("None of this says that a response is wrong. Leave out what was answered twice or as a test, "
                        "and say why; answers are not shown here. When the first draft is made it is settled for "
                        "good who counts.");
    result.lines.push_back({Check::State::Good,
                            check.members == 0 ? tr("No response counts in the results yet.")
                                               : tr("%n response(s) count in the results.", nullptr, check.members)});
    if (check.notMembers > 0)
        result.lines.push_back({Check::State::Good,
                                tr("%n response(s) hold nothing beyond background, so they do not count anyhow.",
                                   nullptr, check.notMembers)});
    for (const Coverage &group : check.coverage) {
        const auto *first = m_found->questionnaire.dimension(group.dimension);
        if (first == nullptr)
            continue;
        const auto label = [&](const core::questionnaire::DimensionId &id) {
            const auto *dimension = m_found->questionnaire.dimension(id);
            return dimension == nullptr ? id.text()
                                        : m_found->questionnaire.find(dimension->label, language(), {}).text;
        };
        const QString name = group.second.isEmpty()
            ? label(group.dimension)
            : label(group.dimension) + QStringLiteral(" × ") + label(group.second);
        result.lines.push_back(
            {group.shown > 0 ? Check::State::Good : Check::State::Attention,
             tr("%1: %2 of %3 groups are large enough to be shown.").arg(name).arg(group.shown).arg(group.groups)});
    }
    result.next = tr("Keep this and finish the check");
    return result;
}

TaskResult DataCheckPage::done() const
{
    const auto exclusions = core::disclosure::readExclusions(m_store).value_or(core::disclosure::Exclusions());
    TaskResult result;
    result.title = tr("The data check is done");
    result.lines.push_back({Check::State::Good,
                            exclusions.count() == 0 ? tr("No response is left out.")
                                                    : tr("%n response(s) are left out.", nullptr, exclusions.count())});
    result.meaning = tr("Each decision and its reason stands in the store's log.");
    result.next = tr("Back to the results");
    return result;
}

void DataCheckPage::showRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_found)
        return;
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_all, m_findLabel, m_find})
        part->show();
    const std::vector<size_t> wanted = wantedRows();
    m_first = wanted.empty() ? 0 : std::min(m_first, (wanted.size() - 1) / kRowsAPage * kRowsAPage);
    const size_t end = std::min(wanted.size(), m_first + kRowsAPage);
    for (size_t i = m_first; i < end; ++i)
        addRow(wanted[i]);
    common::orderTabs(*body());
    m_turning->setVisible(wanted.size() > kRowsAPage || !m_find->text().isEmpty());
    common::greyBecause(*m_previous, m_first > 0 ? QString() : tr("These are the first ones."));
    common::greyBecause(*m_next, end < wanted.size() ? QString() : tr("These are the last ones."));
    m_range->setText(wanted.empty() ? tr("No response is like that.")
                                    : tr("%1–%2 of %3").arg(m_first + 1).arg(end).arg(wanted.size()));
}

void DataCheckPage::showFrom(size_t first)
{
    m_first = first;
    showRows();
}

/// Those with something odd or decided, or all; of them those that what was typed is about: a number alone is that of
/// the response, anything else words of where it came from or what is odd.
std::vector<size_t> DataCheckPage::wantedRows() const
{
    const QString typed = m_find->text().trimmed();
    bool isNumber = false;
    const qulonglong number = typed.toULongLong(&isNumber);
    const auto &responses = m_found->check.responses;
    std::vector<size_t> wanted;
    for (size_t i = 0; i < responses.size(); ++i) {
        const bool listed = m_all->isChecked() || !responses[i].findings.empty() || responses[i].excluded ||
            m_decided.count(responses[i].response) == 1;
        if (isNumber ? number == i + 1 : listed && (typed.isEmpty() || words(i).contains(typed, Qt::CaseInsensitive)))
            wanted.push_back(i);
    }
    return wanted;
}

void DataCheckPage::addRow(size_t response)
{
    const CheckedResponse &one = m_found->check.responses[response];
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *label = new WrappingLabel(words(response), TextRole::Body);
    auto *decision = new QComboBox;
    decision->setObjectName(QStringLiteral("decision_") + QString::fromLatin1(one.response.toHex()));
    decision->setAccessibleName(words(response));
    decision->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    decision->addItem(tr("Counts"));
    const std::array<QString, kReasons.size()> reasons{
        tr("Left out: answered twice"),          tr("Left out: a test of the machine"),
        tr("Left out: not meant to be asked"),   tr("Left out: answered without reading"),
        tr("Left out: the person asked for it"),
    };
    for (const QString &reason : reasons)
        decision->addItem(reason);
    const auto decided = m_decided.find(one.response);
    const std::optional<ExclusionReason> now = decided == m_decided.end() ? one.excluded : decided->second;
    decision->setCurrentIndex(now ? 1 + static_cast<int>(*now) : 0);
    common::greyBecause(*decision, one.settled ? tr("Settled: results were made already.") : QString());
    connect(decision, &QComboBox::activated, this, [this, name = one.response](int index) {
        m_decided[name] =
            index == 0 ? std::nullopt : std::optional<ExclusionReason>(kReasons.at(static_cast<size_t>(index - 1)));
    });
    column->addWidget(label);
    column->addWidget(decision, 0, Qt::AlignLeft);
    m_rows->addWidget(row);
}

QString DataCheckPage::words(size_t response) const
{
    const CheckedResponse &one = m_found->check.responses[response];
    const auto event = m_found->events.find(one.event);
    const QString where =
        event != m_found->events.end() ? EventWords::title(event->second) : core::language::shortText(one.day);
    const QString via = one.via == core::interview::Via::Paper ? tr("paper form") : tr("kiosk");
    QStringList lines{//: %1: number in this list, %2: event or day, %3: language, %4: "kiosk" or "paper form"
                      tr("Response %1: %2, %3, %4").arg(response + 1).arg(where, common::nameOf(one.language), via),
                      tr("%1 of %2 questions and rows answered").arg(one.answered).arg(one.asked) +
                          (one.sent ? QString() : tr(", interrupted"))};
    if (const QString odd = oddities(one); !odd.isEmpty())
        lines.append(odd);
    if (one.settled)
        lines.append(tr("Settled: results were made already."));
    return lines.join(u'\n');
}

QString DataCheckPage::oddities(const CheckedResponse &one) const
{
    const auto &responses = m_found->check.responses;
    QStringList numbers;
    for (size_t i = 0; i < responses.size() && !one.others.empty(); ++i) {
        if (std::binary_search(one.others.begin(), one.others.end(), responses[i].response))
            numbers.append(QString::number(i + 1));
    }
    QStringList found;
    for (const Finding finding : one.findings) {
        switch (finding) {
        case Finding::SameAnswers:
            found.append(tr("Every answer is the same as in response %1.").arg(numbers.join(QStringLiteral(", "))));
            break;
        case Finding::AlikeAnswers:
            found.append(tr("Nearly every answer is as in response %1.").arg(numbers.join(QStringLiteral(", "))));
            break;
        case Finding::OneGrade:
            found.append(tr("One grade from the first row to the last, in every table."));
            break;
        case Finding::OutsideWave:
            found.append(tr("The day is outside the wave."));
            break;
        }
    }
    return found.join(u' ');
}

void DataCheckPage::retranslate()
{
    setWords(tr("Check the data"),
             tr("Before results are made, look for responses that were given twice, that are tests of the machine, or "
                "that were answered without reading. Only where a response came from and how much of it was answered "
                "is shown, never the answers."),
             tr("The responses are being looked through"));
    m_key->setQuestion(
        tr("The responses are sealed. Their owner's key opens them, on this machine and for this only."));
    m_look->setLabel(tr("Look through the responses"));
    m_all->setLabel(tr("Show every response"));
    m_findLabel->setText(tr("Find a response by its number, or by words of its line"));
    m_find->setAccessibleName(m_findLabel->text());
    m_previous->setLabel(tr("Earlier ones"));
    m_next->setLabel(tr("Further ones"));
}

} // namespace ui::desk
