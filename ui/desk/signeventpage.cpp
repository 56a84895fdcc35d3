// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/signeventpage.h"

#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"
#include "core/storage/storefolder.h"
#include "ui/common/buttons.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/eventwords.h"
#include "ui/desk/keyentry.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <memory>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::fail;
using core::base::Result;
using core::fieldwork::OfferedKey;
namespace space = common::space;

namespace {

constexpr size_t mostKeys = 3;
constexpr qint64 largestQuestionnaire = qint64{8} * 1024 * 1024;

} // namespace

SignEventPage::SignEventPage(const DeskTools &tools, QWidget *parent)
    : TaskPage(tools, parent), m_none(new WrappingLabel(TextRole::Body)), m_events(new QWidget),
      m_eventLines(new QVBoxLayout(m_events)), m_group(new QButtonGroup(this)),
      m_chosen(new WrappingLabel(TextRole::Body)), m_addKeys(new BigButton(ButtonKind::Secondary)),
      m_office(new KeyEntry(tools.prompter)), m_sign(new BigButton(ButtonKind::Primary))
{
    m_addKeys->setObjectName(QStringLiteral("eventKeys"));
    m_chosen->setObjectName(QStringLiteral("eventKeysChosen"));
    m_sign->setObjectName(QStringLiteral("signEvent"));
    m_eventLines->setContentsMargins(0, 0, 0, 0);
    m_eventLines->setSpacing(space::small);
    form()->addWidget(m_none);
    form()->addWidget(m_events);
    form()->addWidget(m_chosen);
    form()->addWidget(m_addKeys, 0, Qt::AlignLeft);
    form()->addSpacing(space::small);
    form()->addWidget(m_office);
    form()->addWidget(m_sign, 0, Qt::AlignLeft);
    connect(m_addKeys, &BigButton::clicked, this, &SignEventPage::chooseKeys);
    connect(m_sign, &BigButton::clicked, this, &SignEventPage::chooseOutput);
    connect(m_office, &KeyEntry::returnPressed, this, &SignEventPage::chooseOutput);
    retranslate();
}

void SignEventPage::begin(const QString &store)
{
    if (isWorking())
        return;
    m_store = store;
    m_keys.clear();
    m_stored = core::fieldwork::eventsOf(store).events;
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old)
        delete button;
    for (size_t each = 0; each < m_stored.size(); ++each) {
        auto *choice = new common::RadioChoice(EventWords::title(m_stored[each]));
        choice->setObjectName(QLatin1String("sign_") + m_stored[each].id.text());
        m_group->addButton(choice, static_cast<int>(each));
        choice->setChecked(each == 0);
        m_eventLines->addWidget(choice);
    }
    m_office->begin();
    showChosen();
    showForm();
}

void SignEventPage::chooseKeys()
{
    const common::FileRequest request{
        tr("Whose keys?"), {}, {}, {tr("Public halves of keys (*.pub)"), tr("All files (*)")}};
    tools().prompter.openFiles(this, request, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        say({});
        std::vector<OfferedKey> keys;
        for (const QString &path : paths) {
            auto offered = core::fieldwork::readOfferedKey(path);
            if (!offered)
                return sayError(offered.error());
            keys.push_back(std::move(*offered));
        }
        if (keys.size() > mostKeys)
            return say(tr("Three keys are the most: an owner, a deputy and a paper key."));
        m_keys = std::move(keys);
        showChosen();
    });
}

void SignEventPage::showChosen()
{
    m_none->setText(m_stored.empty() ? tr("No event is planned in this store yet. Plan one first.") : QString());
    m_sign->setEnabled(!m_stored.empty());
    QStringList lines;
    for (const OfferedKey &each : m_keys)
        lines.append(tr("%1: %2, last tried on %3")
                         .arg(QFileInfo(each.file).fileName(), core::storage::fingerprint(each.key),
                              QLocale().toString(each.rehearsed, QLocale::ShortFormat)));
    m_chosen->setText(lines.isEmpty() ? tr("No keys are chosen yet: up to three, each tried within a month.")
                                      : lines.join(u'\n'));
}

void SignEventPage::chooseOutput()
{
    if (m_keys.empty() || !m_office->isComplete() || m_group->checkedId() < 0)
        return say(tr("Choose the event, the keys to seal to, and the office's own key with its passphrase."));
    const core::fieldwork::Event &event = m_stored.at(static_cast<size_t>(m_group->checkedId()));
    const common::FileRequest request{tr("Where shall the event file be?"),
                                      QFileInfo(m_store).path(),
                                      event.id.text() + QStringLiteral(".event"),
                                      {tr("Events (*.event)")}};
    tools().prompter.saveFile(this, request, [this, event](const QString &path) {
        if (!path.isEmpty())
            sign(event, path);
    });
}

void SignEventPage::sign(const core::fieldwork::Event &event, const QString &output)
{
    const auto office = std::make_shared<core::storage::PublicKey>();
    run(
        [this, office, event, output, key = m_office->take(), recipients = m_keys,
         store = m_store](const core::base::Step &step) -> Result<void> {
            const QDate today = tools().clock.today();
            const auto questionnaire =
                core::base::readFile(core::storage::StorePaths(store).questionnaire, largestQuestionnaire);
            if (!questionnaire)
                return fail(questionnaire);
            const auto keys = openKey(key);
            if (!keys)
                return fail(keys);
            if (!step(0, 0))
                return fail(core::base::ErrorCode::Cancelled);
            const auto bytes = core::fieldwork::signEvent({event, recipients, *questionnaire, today}, *keys);
            if (!bytes)
                return fail(bytes);
            *office = keys->publicKey();
            (void)core::fieldwork::noteAct(store, today, core::fieldwork::StaffAct::KeyUsed, event.id.text());
            return core::base::writeFile(output, *bytes);
        },
        [office, output, count = static_cast<int>(m_keys.size())] {
            TaskResult result;
            result.title = tr("The event file is signed");
            result.words = core::storage::fingerprint(*office);
            result.meaning = tr("The words of the office. Staff at each machine compare them before the first answer: "
                                "tell them by telephone or on paper, not beside the file.");
            result.lines = {{Check::State::Good, QDir::toNativeSeparators(output)},
                            {Check::State::Good, tr("It brings %n key(s), each tried within a month.", nullptr, count)},
                            {Check::State::Good,
                             tr("It holds the event and the survey, and no answers. It may be "
                                "mailed.")}};
            return result;
        });
}

void SignEventPage::retranslate()
{
    setWords(tr("Sign an event"),
             tr("A machine that takes up a signed event makes a store with the right survey, languages and keys. A "
                "file that is not signed cannot bring keys."),
             tr("The event file is being signed"));
    m_addKeys->setLabel(tr("Choose the keys to seal to"));
    m_office->setQuestion(tr("The office's own key, with which it signs"));
    m_sign->setLabel(tr("Sign the event"));
    showChosen();
}

} // namespace ui::desk
