// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/newstorepage.h"

#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/sealpins.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"
#include "ui/common/buttons.h"
#include "ui/common/errorwording.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/eventwords.h"
#include "ui/desk/keychoice.h"

#include <QBoxLayout>
#include <QDir>

#include <memory>
#include <utility>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::ErrorCode;
using core::base::fail;
using core::base::Result;
using core::fieldwork::OfferedKey;
using core::storage::PublicKey;
namespace space = common::space;

NewStorePage::NewStorePage(const DeskTools &tools, QWidget *parent)
    : TaskPage(tools, parent), m_addKeys(new BigButton(ButtonKind::Secondary)),
      m_fromEvent(new BigButton(ButtonKind::Secondary)), m_chosen(new WrappingLabel(TextRole::Body)),
      m_away(new BigButton(ButtonKind::Quiet)), m_compared(new common::CheckChoice(QString())),
      m_make(new BigButton(ButtonKind::Primary)), m_plainText(new WrappingLabel(TextRole::Body)),
      m_plain(new BigButton(ButtonKind::Quiet))
{
    m_addKeys->setObjectName(QStringLiteral("addKeys"));
    m_fromEvent->setObjectName(QStringLiteral("fromEvent"));
    m_chosen->setObjectName(QStringLiteral("chosenKeys"));
    m_away->setObjectName(QStringLiteral("keyAway"));
    m_compared->setObjectName(QStringLiteral("compared"));
    m_make->setObjectName(QStringLiteral("makeSealed"));
    m_plain->setObjectName(QStringLiteral("makePlain"));
    form()->addLayout(rowOf({m_fromEvent, m_addKeys}));
    form()->addWidget(m_chosen);
    form()->addWidget(m_away, 0, Qt::AlignLeft);
    form()->addWidget(m_compared);
    form()->addWidget(m_make, 0, Qt::AlignLeft);
    form()->addSpacing(space::large);
    form()->addWidget(m_plainText);
    form()->addWidget(m_plain, 0, Qt::AlignLeft);
    connect(m_addKeys, &BigButton::clicked, this, &NewStorePage::chooseKeys);
    connect(m_fromEvent, &BigButton::clicked, this, &NewStorePage::chooseEvent);
    connect(m_away, &BigButton::clicked, this, &NewStorePage::takeLastAway);
    connect(m_compared, &QCheckBox::toggled, this, &NewStorePage::showChosen);
    connect(m_make, &BigButton::clicked, this, &NewStorePage::chooseFolder);
    connect(m_plain, &BigButton::clicked, this, &NewStorePage::askUnsealed);
    retranslate();
}

void NewStorePage::begin(Wish wish)
{
    if (isWorking())
        return;
    m_wish = std::move(wish);
    m_keys.clear();
    m_event = {};
    m_eventBytes.clear();
    m_compared->setChecked(false);
    showChosen();
    showForm();
    m_fromEvent->setFocus(Qt::OtherFocusReason);
}

void NewStorePage::chooseKeys()
{
    choosePublicKeys(m_keys, [this](std::vector<OfferedKey> keys) {
        m_keys = std::move(keys);
        m_compared->setChecked(false);
        showChosen();
    });
}

void NewStorePage::chooseEvent()
{
    const common::FileRequest request{tr("Which event?"), {}, {}, {tr("Events (*.event)"), tr("All files (*)")}};
    tools().prompter.openFiles(this, request, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            takeEvent(paths.front());
    });
}

void NewStorePage::takeEvent(const QString &path)
{
    say({});
    const auto bytes = core::base::readFile(path, core::fieldwork::largestEventFile);
    if (!bytes)
        return sayError(bytes.error());
    auto file = core::fieldwork::readEventFile(*bytes, QDir::toNativeSeparators(path));
    if (!file)
        return sayError(file.error());
    if (!file->signer)
        return sayError({ErrorCode::EventNotSigned, {QDir::toNativeSeparators(path)}, {}, {}});
    const core::fieldwork::TrustedRoot root(tools().rootFile);
    if (const auto trusted = root.check(*file, QDir::toNativeSeparators(path)); !trusted)
        return sayError(trusted.error());
    m_event = std::move(*file);
    m_eventBytes = *bytes;
    m_keys.clear();
    for (const PublicKey &key : m_event.recipients)
        m_keys.push_back({{}, key, {}});
    m_compared->setChecked(false);
    showChosen();
}

void NewStorePage::takeLastAway()
{
    if (!m_eventBytes.isEmpty()) {
        m_eventBytes.clear();
        m_event = {};
        m_keys.clear();
    } else if (!m_keys.empty()) {
        m_keys.pop_back();
    }
    m_compared->setChecked(false);
    showChosen();
}

void NewStorePage::showChosen()
{
    QStringList lines;
    if (m_event.signer) {
        lines.append(tr("Event: %1").arg(EventWords::title(m_event.event)));
        lines.append(tr("Signed by the office with the words %1").arg(core::storage::fingerprint(*m_event.signer)));
    }
    for (const OfferedKey &each : m_keys)
        lines += KeyChoice::linesOf(each, tools().clock.today());
    m_chosen->setText(lines.isEmpty() ? tr("No key is chosen yet.") : lines.join(u'\n'));
    m_away->setLabel(m_eventBytes.isEmpty() ? tr("Take the last key away") : tr("Leave the event"));
    m_away->setVisible(!m_keys.empty());
    m_compared->setVisible(!m_keys.empty());
    common::greyBecause(*m_make,
                        m_keys.empty() ? tr("Choose a key first.")
                            : m_compared->isChecked()
                            ? QString()
                            : tr("Compare the words of the keys first, and tick that it is done."));
    common::greyBecause(*m_addKeys, m_eventBytes.isEmpty() ? QString() : tr("The event brings its keys."));
}

void NewStorePage::askUnsealed()
{
    common::Prompt prompt;
    prompt.title = tr("A store that is not sealed?");
    prompt.text = tr("Whoever gets this machine or a copy of the folder can read every answer in it. This is meant for "
                     "practice and for machines that never leave a locked room.");
    prompt.actions = QStringList{tr("Make it without a seal"), tr("Back")};
    prompt.dangerous = true;
    tools().prompter.ask(this, prompt, [this](int action) {
        if (action != 0)
            return;
        m_keys.clear();
        m_eventBytes.clear();
        m_event = {};
        showChosen();
        chooseFolder();
    });
}

void NewStorePage::chooseFolder()
{
    const common::FileRequest request{tr("Where shall the store be?"), {}, m_wish.name, {}};
    tools().prompter.saveFile(this, request, [this](const QString &folder) {
        if (!folder.isEmpty())
            make(folder);
    });
}

/// With the questionnaire that the event brings, if it does: the office may have a newer one than this program.
Result<NewStorePage::Wish> NewStorePage::wishOfEvent() const
{
    Wish wish = m_wish;
    if (m_eventBytes.isEmpty())
        return wish;
    const QString name = m_event.event.id.text();
    wish.wave = m_event.event.wave;
    if (!m_event.questionnaire.isEmpty()) {
        auto read = core::questionnaire::readQuestionnaire(m_event.questionnaire).questionnaire;
        if (!read)
            return fail(ErrorCode::Damaged, {name}, QStringLiteral("questionnaire"));
        wish.questionnaire = std::move(*read);
    }
    if (const auto fits =
            core::fieldwork::checkEvent(m_event.event, wish.questionnaire, wish.wave, name, tools().programGaps);
        !fits)
        return fail(fits);
    return wish;
}

void NewStorePage::make(const QString &folder)
{
    const auto wish = wishOfEvent();
    if (!wish)
        return sayError(wish.error());
    m_made = folder;
    core::storage::NewStore wanted;
    wanted.folder = folder;
    wanted.questionnaire = wish->questionnaire;
    wanted.wave = wish->wave;
    wanted.recipients = KeyChoice::keysOf(m_keys);
    const QString words = wanted.recipients.empty() ? QString() : core::storage::fingerprint(wanted.recipients);
    const auto missed = std::make_shared<Missed>();
    run(
        [this, missed, wanted, words, bytes = m_eventBytes, event = m_event](const auto &step) -> Result<void> {
            const QString name = event.event.id.text();
            const core::fieldwork::TrustedRoot root(tools().rootFile);
            if (auto trusted = root.check(event, name); !trusted)
                return trusted;
            if (!step(0, 0))
                return fail(ErrorCode::Cancelled);
            if (const auto made = core::storage::CollectionStore::create(wanted, tools().clock, tools().random); !made)
                return fail(made);
            // The store stands: what fails from here on is said beside it, and stops nothing.
            missed->seal =
                !tools().sealFile.isEmpty() && !core::fieldwork::SealPins(tools().sealFile).keep(wanted.folder, words);
            (void)core::fieldwork::noteAct(wanted.folder, tools().clock.today(), core::fieldwork::StaffAct::Made,
                                           words);
            if (bytes.isEmpty())
                return {};
            missed->office = !root.takeUp(event, name);
            if (const auto kept = core::fieldwork::keepEventFile(wanted.folder, bytes, name); !kept)
                missed->event = kept.error();
            return {};
        },
        [this, missed, words, folder] { return tell(*missed, words, folder); });
}

TaskResult NewStorePage::tell(const Missed &missed, const QString &words, const QString &folder) const
{
    TaskResult result;
    result.title = tr("The store is ready");
    result.words = words;
    if (!words.isEmpty())
        result.meaning = tr("The words of the seal. They are the same on every machine with the same keys.");
    result.lines.push_back({Check::State::Good, QDir::toNativeSeparators(folder)});
    if (words.isEmpty())
        result.lines.push_back(
            {Check::State::Attention, tr("It is not sealed: who has this folder can read the responses.")});
    else
        result.lines.push_back(
            {Check::State::Good,
             tr("From the first answer on everything in it is sealed. This machine itself cannot read it.")});
    if (missed.seal)
        result.lines.push_back({Check::State::Attention,
                                tr("This machine could not note the words of the seal, so it would not notice other "
                                   "keys. Compare the words before each event.")});
    if (missed.office)
        result.lines.push_back({Check::State::Attention,
                                tr("This machine could not note whose event this is. Compare the words of the office "
                                   "with the next event again.")});
    if (missed.event)
        result.lines.push_back({Check::State::Attention,
                                tr("The event could not be kept in the store. Plan it here. %1")
                                    .arg(common::errorText(tools().catalogue, language(), *missed.event))});
    result.next = tr("Open the store");
    return result;
}

void NewStorePage::goOn()
{
    emit storeWanted(m_made);
}

void NewStorePage::retranslate()
{
    setWords(tr("Who may read the responses?"),
             tr("Responses are sealed the moment they are given. Only the owner of a key can open them: not the staff, "
                "and not a thief of this machine. An event file from the office brings the keys; or choose their "
                "public halves yourself."),
             tr("The store is being made"));
    m_fromEvent->setLabel(tr("Take an event file"));
    m_addKeys->setLabel(tr("Choose public keys"));
    m_compared->setLabel(tr("I have compared the words with those that the office has"));
    m_make->setLabel(tr("Make a sealed store"));
    m_plainText->setText(tr("Only practising?"));
    m_plain->setLabel(tr("Make a store without a seal"));
    showChosen();
}

} // namespace ui::desk
