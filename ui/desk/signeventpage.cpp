// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/signeventpage.h"

#include "core/base/filename.h"
#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/eventfolder.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/storefolder.h"
#include "core/storage/storeinfo.h"
#include "ui/common/buttons.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/eventwords.h"
#include "ui/desk/keychoice.h"
#include "ui/desk/keyentry.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>

#include <memory>
#include <optional>
#include <utility>

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

/// What a store asks, and whether it is for practice.
struct Survey
{
    core::questionnaire::Questionnaire questionnaire;
    bool invented = false;
};

Result<Survey> surveyOf(const QString &store)
{
    std::optional<core::questionnaire::Questionnaire> questionnaire;
    const auto info = core::storage::inspectStore(store, &questionnaire);
    if (!info)
        return fail(info);
    if (!questionnaire)
        return fail(core::base::ErrorCode::Damaged, {core::storage::StorePaths(store).questionnaire});
    return Survey{std::move(*questionnaire), info->invented};
}

/// Everything that a signature is made from, taken into the work that makes it.
struct Signing
{
    Signing(QString itsStore, core::fieldwork::Event itsEvent, KeyAndPassphrase itsKey,
            std::vector<OfferedKey> itsRecipients)
        : store(std::move(itsStore)), event(std::move(itsEvent)), key(std::move(itsKey)),
          recipients(std::move(itsRecipients))
    {
    }

    QString store;
    core::fieldwork::Event event;
    KeyAndPassphrase key;
    std::vector<OfferedKey> recipients;

    /// The signed event file, and the key it was signed with.
    [[nodiscard]] Result<QByteArray> bytes(const Survey &survey, const QDate &today, const core::base::Step &step,
                                           core::storage::PublicKey &office) const
    {
        const auto keys = openKey(key);
        if (!keys)
            return fail(keys);
        if (!step(0, 0))
            return fail(core::base::ErrorCode::Cancelled);
        auto made = core::fieldwork::signEvent(
            {event, recipients, core::questionnaire::writeQuestionnaire(survey.questionnaire), today}, *keys);
        if (!made)
            return made;
        office = keys->publicKey();
        (void)core::fieldwork::noteAct(store, today, core::fieldwork::StaffAct::KeyUsed, event.id.text());
        return made;
    }
};

} // namespace

/// What is said of a signature, whatever it stands in.
void SignEventPage::addWords(TaskResult &result, const core::storage::PublicKey &office, int keys)
{
    result.words = core::storage::fingerprint(office);
    result.meaning = tr("The words of the office. Staff at each machine compare them before the first answer: "
                        "tell them by telephone or on paper, not beside the file.");
    result.lines.push_back({Check::State::Good, tr("It brings %n key(s), each tried within a month.", nullptr, keys)});
    result.lines.push_back(
        {Check::State::Good, tr("It holds the event and the survey, and no answers. It may be mailed.")});
}

SignEventPage::SignEventPage(const DeskTools &tools, QWidget *parent)
    : TaskPage(tools, parent), m_none(new WrappingLabel(TextRole::Body)), m_events(new QWidget),
      m_eventLines(new QVBoxLayout(m_events)), m_group(new QButtonGroup(this)),
      m_chosen(new WrappingLabel(TextRole::Body)), m_addKeys(new BigButton(ButtonKind::Secondary)),
      m_office(new KeyEntry(tools.prompter)), m_folder(new BigButton(ButtonKind::Primary)),
      m_sign(new BigButton(ButtonKind::Secondary)), m_plain(new BigButton(ButtonKind::Quiet))
{
    m_addKeys->setObjectName(QStringLiteral("eventKeys"));
    m_chosen->setObjectName(QStringLiteral("eventKeysChosen"));
    m_folder->setObjectName(QStringLiteral("signedFolder"));
    m_sign->setObjectName(QStringLiteral("signEvent"));
    m_plain->setObjectName(QStringLiteral("plainFolder"));
    m_eventLines->setContentsMargins(0, 0, 0, 0);
    m_eventLines->setSpacing(space::small);
    form()->addWidget(m_none);
    form()->addWidget(m_events);
    form()->addWidget(m_chosen);
    form()->addWidget(m_addKeys, 0, Qt::AlignLeft);
    form()->addSpacing(space::small);
    form()->addWidget(m_office);
    for (BigButton *button : {m_folder, m_sign, m_plain})
        form()->addWidget(button, 0, Qt::AlignLeft);
    connect(m_addKeys, &BigButton::clicked, this, &SignEventPage::chooseKeys);
    connect(m_folder, &BigButton::clicked, this, [this] { chooseFolder(true); });
    connect(m_sign, &BigButton::clicked, this, &SignEventPage::chooseOutput);
    connect(m_plain, &BigButton::clicked, this, [this] { chooseFolder(false); });
    connect(m_office, &KeyEntry::returnPressed, this, [this] { chooseFolder(true); });
    retranslate();
}

void SignEventPage::begin(const QString &store, const QString &chosen)
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
        auto *choice = new common::RadioChoice(QString());
        choice->setObjectName(QLatin1String("sign_") + m_stored[each].id.text());
        m_group->addButton(choice, static_cast<int>(each));
        choice->setChecked(each == 0 || m_stored[each].id.text() == chosen);
        m_eventLines->addWidget(choice);
    }
    m_office->begin();
    showChosen();
    showForm();
    if (QAbstractButton *choice = m_group->checkedButton())
        choice->setFocus(Qt::OtherFocusReason);
}

void SignEventPage::chooseKeys()
{
    choosePublicKeys({}, [this](std::vector<OfferedKey> keys) {
        m_keys = std::move(keys);
        showChosen();
    });
}

void SignEventPage::showChosen()
{
    const QList<QAbstractButton *> choices = m_group->buttons();
    for (QAbstractButton *choice : choices) // the day as the language writes it
        static_cast<common::RadioChoice *>(choice)->setLabel(
            EventWords::title(m_stored.at(static_cast<size_t>(m_group->id(choice)))));
    m_none->setText(m_stored.empty() ? tr("No event is planned in this store yet. Plan one first.") : QString());
    for (BigButton *button : {m_folder, m_sign, m_plain})
        common::greyBecause(*button, m_none->text());
    QStringList lines;
    for (const OfferedKey &each : m_keys)
        lines += KeyChoice::linesOf(each, tools().clock.today());
    m_chosen->setText(lines.isEmpty() ? tr("No keys are chosen yet: up to three, each tried within a month.")
                                      : lines.join(u'\n'));
}

const core::fieldwork::Event *SignEventPage::chosenEvent() const
{
    const int chosen = m_group->checkedId();
    return chosen < 0 ? nullptr : &m_stored.at(static_cast<size_t>(chosen));
}

bool SignEventPage::isReadyToSign()
{
    const bool ready = !m_keys.empty() && m_office->isComplete() && chosenEvent() != nullptr;
    if (!ready)
        say(tr("Choose the event, the keys to seal to, and the office's own key with its passphrase."));
    return ready;
}

void SignEventPage::chooseOutput()
{
    if (!isReadyToSign())
        return;
    const core::fieldwork::Event &event = *chosenEvent();
    const common::FileRequest request{tr("Where shall the event file be?"),
                                      QFileInfo(m_store).path(),
                                      event.id.text() + QStringLiteral(".event"),
                                      {tr("Events (*.event)")}};
    tools().prompter.saveFile(this, request, [this, event](const QString &path) {
        if (!path.isEmpty())
            sign(event, path);
    });
}

void SignEventPage::chooseFolder(bool isSigned)
{
    if (chosenEvent() == nullptr || (isSigned && !isReadyToSign()))
        return;
    const core::fieldwork::Event &event = *chosenEvent();
    const common::FileRequest request{
        tr("Where shall the event folder be?"),
        QFileInfo(m_store).path(),
        core::base::readableFileName(event.place + u' ' + event.day.toString(Qt::ISODate)),
        {}};
    tools().prompter.saveFile(this, request, [this, event, isSigned](const QString &path) {
        if (!path.isEmpty())
            makeFolder(event, path, isSigned);
    });
}

void SignEventPage::sign(const core::fieldwork::Event &event, const QString &output)
{
    const auto office = std::make_shared<core::storage::PublicKey>();
    const auto signing = std::make_shared<Signing>(m_store, event, m_office->take(), m_keys);
    run(
        [this, office, signing, output](const core::base::Step &step) -> Result<void> {
            const auto survey = surveyOf(signing->store);
            if (!survey)
                return fail(survey);
            const auto bytes = signing->bytes(*survey, tools().clock.today(), step, *office);
            if (!bytes)
                return fail(bytes);
            return core::base::writeOutput(output, *bytes);
        },
        [office, output, count = static_cast<int>(m_keys.size())] { return signedFile(output, *office, count); });
}

TaskResult SignEventPage::signedFile(const QString &file, const core::storage::PublicKey &office, int keys)
{
    TaskResult result;
    result.title = tr("The event file is signed");
    addWords(result, office, keys);
    result.lines.insert(result.lines.begin(), {Check::State::Good, QDir::toNativeSeparators(file)});
    return result;
}

void SignEventPage::makeFolder(const core::fieldwork::Event &event, const QString &folder, bool isSigned)
{
    struct Made
    {
        core::storage::PublicKey office;
        QStringList files;
    };
    const auto made = std::make_shared<Made>();
    const auto signing =
        isSigned ? std::make_shared<Signing>(m_store, event, m_office->take(), m_keys) : std::shared_ptr<Signing>();
    run(
        [this, made, signing, event, folder, store = m_store](const core::base::Step &step) -> Result<void> {
            const QDate today = tools().clock.today();
            const auto survey = surveyOf(store);
            if (!survey)
                return fail(survey);
            const auto bytes = signing ? signing->bytes(*survey, today, step, made->office)
                                       : core::fieldwork::eventBytesOf(store, event.id);
            if (!bytes)
                return fail(bytes);
            const auto files = core::fieldwork::makeEventFolder({folder, event, *bytes, today, survey->invented},
                                                                survey->questionnaire, tools().catalogue);
            if (!files)
                return fail(files);
            made->files = *files;
            return {};
        },
        [made, folder, isSigned, count = static_cast<int>(m_keys.size())] {
            return madeFolder(folder, made->files, isSigned ? &made->office : nullptr, count);
        });
}

TaskResult SignEventPage::madeFolder(const QString &folder, const QStringList &files,
                                     const core::storage::PublicKey *office, int keys)
{
    TaskResult result;
    result.title = tr("The event folder is ready");
    if (office != nullptr)
        addWords(result, *office, keys);
    else
        result.lines.push_back(
            {Check::State::Attention, tr("Its event file is not signed: a machine takes it up without keys.")});
    result.lines.push_back(
        {Check::State::Good, tr("Print the instructions, the poster and the forms, and take the folder along.")});
    result.lines.push_back(
        {Check::State::Good,
         QDir::toNativeSeparators(folder) + QStringLiteral(": ") + files.join(QStringLiteral(", "))});
    return result;
}

void SignEventPage::retranslate()
{
    setWords(tr("Make an event folder"),
             tr("What staff take along: the event file, one page of instructions, a poster and the paper forms. A "
                "machine that takes up a signed event makes a store with the right survey, languages and keys. A file "
                "that is not signed cannot bring keys."),
             tr("The event folder is being made"));
    m_addKeys->setLabel(tr("Choose the keys to seal to"));
    m_office->setQuestion(tr("The office's own key, with which it signs"));
    m_folder->setLabel(tr("Make the signed folder"));
    m_sign->setLabel(tr("Sign the event file alone"));
    m_plain->setLabel(tr("Make the folder without a signature"));
    showChosen();
}

} // namespace ui::desk
