// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/keyspage.h"

#include "core/base/filename.h"
#include "core/base/safefile.h"
#include "core/fieldwork/keycare.h"
#include "ui/common/buttons.h"
#include "ui/common/passphrasefield.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/paperkeypage.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

#include <memory>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::PassphraseField;
using common::TextRole;
using common::WrappingLabel;
using core::base::fail;
using core::base::Result;
using core::storage::KeyPair;
using core::storage::PublicKey;
namespace space = common::space;

KeysPage::KeysPage(const DeskTools &tools, QWidget *parent)
    : TaskPage(tools, parent), m_choices(new QWidget), m_buttons(), m_explanations(),
      m_key(new KeyEntry(tools.prompter)), m_new(new QWidget), m_newLabel(new WrappingLabel(TextRole::Body)),
      m_newPassphrase(new PassphraseField), m_againLabel(new WrappingLabel(TextRole::Body)),
      m_again(new PassphraseField), m_show(new common::CheckChoice(QString())),
      m_go(new BigButton(ButtonKind::Primary)), m_other(new BigButton(ButtonKind::Quiet))
{
    constexpr std::array<const char *, 4> names{"makeKey", "tryKey", "changePassphrase", "paperKey"};
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    for (size_t each = 0; each < m_buttons.size(); ++each) {
        m_explanations[each] = new WrappingLabel(TextRole::Body);
        m_buttons[each] = new BigButton(ButtonKind::Secondary);
        m_buttons[each]->setObjectName(QLatin1String(names[each]));
        choices->addWidget(m_explanations[each]);
        choices->addWidget(m_buttons[each], 0, Qt::AlignLeft);
        choices->addSpacing(space::medium);
        connect(m_buttons[each], &BigButton::clicked, this, [this, each] { show(static_cast<Act>(each + 1)); });
    }
    m_newPassphrase->setObjectName(QStringLiteral("newPassphrase"));
    m_again->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_go->setObjectName(QStringLiteral("keyGo"));
    m_other->setObjectName(QStringLiteral("keyOther"));
    auto *fresh = new QVBoxLayout(m_new);
    fresh->setContentsMargins(0, 0, 0, 0);
    fresh->setSpacing(space::small);
    for (const auto &[label, field] : {std::pair{m_newLabel, m_newPassphrase}, std::pair{m_againLabel, m_again}}) {
        label->setBuddy(field);
        fresh->addWidget(label);
        fresh->addWidget(field, 0, Qt::AlignLeft);
        connect(m_show, &QCheckBox::toggled, field, &PassphraseField::setLettersShown);
        connect(field, &PassphraseField::returnPressed, this, &KeysPage::go);
    }
    fresh->addWidget(m_show, 0, Qt::AlignLeft);
    for (QWidget *each : {m_choices, static_cast<QWidget *>(m_key), m_new})
        form()->addWidget(each);
    form()->addLayout(rowOf({m_go, m_other}));
    connect(m_key, &KeyEntry::returnPressed, this, &KeysPage::go);
    connect(m_go, &BigButton::clicked, this, &KeysPage::go);
    connect(m_other, &BigButton::clicked, this, [this] { show(Act::Choose); });
    show(Act::Choose);
}

void KeysPage::begin()
{
    if (!isWorking())
        show(Act::Choose);
}

void KeysPage::show(Act act)
{
    m_act = act;
    m_choices->setVisible(act == Act::Choose);
    m_key->setVisible(act != Act::Choose && act != Act::Make);
    m_new->setVisible(act == Act::Make || act == Act::Change);
    m_go->setVisible(act != Act::Choose);
    m_other->setVisible(act != Act::Choose);
    m_key->begin();
    forgetNewPassphrase();
    m_show->setChecked(false);
    retranslate();
    showForm();
    if (act == Act::Choose)
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
    else if (act == Act::Make)
        m_newPassphrase->setFocus(Qt::OtherFocusReason);
    else
        m_key->setFocus(Qt::OtherFocusReason);
}

bool KeysPage::isNewPassphraseFit()
{
    if (const auto fit = core::storage::checkPassphrase(m_newPassphrase->text()); !fit)
        sayError(fit.error());
    else if (m_newPassphrase->text() != m_again->text())
        sayError({core::base::ErrorCode::PassphrasesDiffer, {}, {}, {}});
    else
        return true;
    forgetNewPassphrase();
    m_newPassphrase->setFocus(Qt::OtherFocusReason);
    return false;
}

QString KeysPage::takeNewPassphrase()
{
    m_again->clear();
    return m_newPassphrase->take();
}

void KeysPage::forgetNewPassphrase()
{
    m_newPassphrase->clear();
    m_again->clear();
}

void KeysPage::go()
{
    if (m_act == Act::Make)
        return make();
    if (!m_key->isComplete())
        return say(tr("Choose the key file and type its passphrase."));
    if (m_act == Act::Change) {
        if (isNewPassphraseFit())
            change(m_key->take(), takeNewPassphrase());
    } else if (m_act == Act::Paper) {
        savePaper();
    } else {
        tryKey(m_key->take());
    }
}

void KeysPage::make()
{
    if (!isNewPassphraseFit())
        return;
    const common::FileRequest request{
        tr("Where shall the key be?"), {}, tr("barometer key") + QStringLiteral(".key"), {tr("Key files (*.key)")}};
    tools().prompter.saveFile(this, request, [this](const QString &file) {
        if (file.isEmpty() || isWorking())
            return;
        m_key->setFile(file);
        const auto made = std::make_shared<PublicKey>();
        run(
            [made, wish = core::fieldwork::KeyWish{file, takeNewPassphrase(), tools().keyCost, tools().clock.today()}](
                const auto &step) -> Result<void> {
                const auto key = core::fieldwork::makeKeyFiles(KeyPair::generate(), wish, step);
                if (!key)
                    return fail(key);
                *made = *key;
                return {};
            },
            [made, file] { return KeysPage::made(*made, file); });
    });
}

TaskResult KeysPage::made(const PublicKey &key, const QString &file)
{
    TaskResult result =
        tell(key, tr("The key is made, and it works"),
             {{Check::State::Good, tr("The key stays with its owner: %1").arg(file)},
              {Check::State::Good,
               tr("This half goes to the machines that collect: %1").arg(core::fieldwork::publicHalfOf(file))},
              {Check::State::Attention,
               tr("Without the key file and its passphrase nobody can ever read the answers. Save the "
                  "paper key, print it, and lay it into a safe.")}});
    result.next = tr("Save a paper key");
    return result;
}

/// From the new key on to its paper key: the file is chosen already.
void KeysPage::goOn()
{
    show(Act::Paper);
}

void KeysPage::tryKey(const KeyAndPassphrase &key)
{
    const auto tried = std::make_shared<PublicKey>();
    run(
        [tried, key, today = tools().clock.today()](const auto &) -> Result<void> {
            const auto keys = openKey(key);
            if (!keys)
                return fail(keys);
            *tried = keys->publicKey();
            return core::fieldwork::rehearseKeyFile(*keys, key.file, today);
        },
        [tried] { return KeysPage::tried(*tried); });
}

TaskResult KeysPage::tried(const PublicKey &key)
{
    return tell(key, tr("The key works"),
                {{Check::State::Good, tr("The passphrase is right.")},
                 {Check::State::Good, tr("An invented response was sealed to the key and opened with it.")},
                 {Check::State::Good, tr("The day is noted in the public half. Try each key once a month.")}});
}

void KeysPage::change(const KeyAndPassphrase &key, const QString &passphrase)
{
    const auto changed = std::make_shared<PublicKey>();
    run(
        [changed, key, wish = core::fieldwork::KeyWish{key.file, passphrase, tools().keyCost, tools().clock.today()}](
            const auto &step) -> Result<void> {
            const auto keys = openKey(key);
            if (!keys)
                return fail(keys);
            *changed = keys->publicKey();
            return core::fieldwork::writeKeyFiles(*keys, wish, step);
        },
        [changed] { return KeysPage::changed(*changed); });
}

TaskResult KeysPage::changed(const PublicKey &key)
{
    return tell(key, tr("The passphrase is changed"),
                {{Check::State::Good, tr("The key is the same, and so is everything sealed to it.")},
                 {Check::State::Attention, tr("Older copies of the file still open with the old passphrase.")}});
}

void KeysPage::savePaper()
{
    const QFileInfo info(m_key->file());
    const common::FileRequest request{tr("Where shall the page to print be?"),
                                      info.path(),
                                      core::base::readableFileName(tr("%1 paper key").arg(info.completeBaseName())) +
                                          QStringLiteral(".html"),
                                      {tr("Pages to print (*.html)")}};
    tools().prompter.saveFile(this, request, [this](const QString &path) {
        if (path.isEmpty() || isWorking())
            return;
        const auto saved = std::make_shared<PublicKey>();
        run(
            [this, saved, key = m_key->take(), path, tongue = language()](const auto &) -> Result<void> {
                const auto keys = openKey(key);
                if (!keys)
                    return fail(keys);
                *saved = keys->publicKey();
                const auto page = writePaperKeyPage(*keys, tools().catalogue, tongue);
                if (!page)
                    return fail(page);
                return core::base::writeOutput(path, *page, core::base::FileAccess::OwnerOnly);
            },
            [saved, path] { return savedPaper(*saved, path); });
    });
}

TaskResult KeysPage::savedPaper(const PublicKey &key, const QString &page)
{
    return tell(key, tr("The paper key is ready to print"),
                {{Check::State::Good, QDir::toNativeSeparators(page)},
                 {Check::State::Attention,
                  tr("The page holds the secret key in clear. Print it, lay it into a safe, and delete "
                     "the file.")}});
}

TaskResult KeysPage::tell(const PublicKey &key, const QString &title, std::vector<Check> lines)
{
    return {title,
            core::storage::fingerprint(key),
            tr("The words of this key. Whoever seals to it compares them with these, by telephone or on paper."),
            std::move(lines),
            {}};
}

void KeysPage::retranslate()
{
    const std::array labels{tr("Make a key"), tr("Try a key"), tr("Change a passphrase"), tr("Save a paper key")};
    const std::array explanations{
        tr("Whoever owns the answers makes a key, once. Answers sealed to it can be read with the key file and its "
           "passphrase only."),
        tr("Shows the words of a key, and whether sealed answers can be opened with it."),
        tr("The key stays the same; only the passphrase is another one."),
        tr("A page with the secret key as letters and as a QR code, for a safe.")};
    for (size_t each = 0; each < m_buttons.size(); ++each) {
        m_buttons[each]->setLabel(labels.at(each));
        m_explanations[each]->setText(explanations.at(each));
    }
    const auto at = static_cast<size_t>(m_act);
    if (m_act == Act::Choose)
        setWords(tr("Keys"),
                 tr("Two or three keys are wise: one for the owner, one for a deputy, one on paper in a safe."), {});
    else
        setWords(labels.at(at - 1), explanations.at(at - 1),
                 m_act == Act::Make ? tr("The key is being made and tried") : tr("The key is being opened"));
    m_key->setQuestion(QString());
    m_newLabel->setText(tr("New passphrase: at least %1 characters, for example five words that do not belong "
                           "together")
                            .arg(core::storage::kShortestPassphrase));
    m_newPassphrase->setLabel(tr("New passphrase"));
    m_againLabel->setText(tr("The same once more"));
    m_again->setLabel(tr("The same once more"));
    m_show->setLabel(tr("Show the letters on the screen"));
    m_go->setLabel(m_act == Act::Choose ? QString() : labels.at(at - 1));
    m_other->setLabel(tr("Do something else with keys"));
}

} // namespace ui::desk
