// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/keyentry.h"

#include "core/base/safefile.h"
#include "ui/common/buttons.h"
#include "ui/common/passphrasefield.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::Result;
namespace space = common::space;

Result<core::storage::KeyPair> openKey(const KeyAndPassphrase &key)
{
    const auto bytes = core::base::readFile(key.file, core::storage::kLargestKeyFile);
    if (!bytes)
        return core::base::fail(bytes);
    return core::storage::readKeyFile(*bytes, key.passphrase, QDir::toNativeSeparators(key.file));
}

Result<VisitKey::Pair> keptOrOpenedKey(const KeyAndPassphrase &key)
{
    if (VisitKey::Pair kept = key.kept ? key.kept->pair() : nullptr)
        return kept;
    if (key.file.isEmpty())
        return core::base::fail(core::base::ErrorCode::KeyNeeded);
    auto opened = openKey(key);
    if (!opened)
        return core::base::fail(opened);
    const auto pair = std::make_shared<const core::storage::KeyPair>(std::move(*opened));
    if (key.kept)
        key.kept->keep(key.visit, pair);
    return VisitKey::Pair(pair);
}

KeyEntry::KeyEntry(common::Prompter &prompter, QWidget *parent)
    : QWidget(parent), m_prompter(prompter), m_question(new WrappingLabel(TextRole::Body)),
      m_path(new WrappingLabel(TextRole::Help)), m_choose(new BigButton(ButtonKind::Secondary)),
      m_label(new WrappingLabel(TextRole::Body)), m_passphrase(new common::PassphraseField),
      m_show(new common::CheckChoice(QString()))
{
    m_choose->setObjectName(QStringLiteral("chooseKey"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_show->setObjectName(QStringLiteral("showLetters"));
    m_path->setColourRole(common::Role::Muted);
    m_label->setBuddy(m_passphrase);
    setFocusProxy(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_question);
    column->addWidget(m_path);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addSpacing(space::small);
    column->addWidget(m_label);
    column->addWidget(m_passphrase, 0, Qt::AlignLeft);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_choose, &BigButton::clicked, this, &KeyEntry::choose);
    connect(m_passphrase, &common::PassphraseField::changed, this, &KeyEntry::changed);
    connect(m_passphrase, &common::PassphraseField::returnPressed, this, &KeyEntry::returnPressed);
    connect(m_show, &QCheckBox::toggled, m_passphrase, &common::PassphraseField::setLettersShown);
    retranslate();
}

void KeyEntry::begin()
{
    m_passphrase->clear();
    m_show->setChecked(false);
    showFields();
}

void KeyEntry::share(std::shared_ptr<VisitKey> visit)
{
    m_visit = std::move(visit);
}

void KeyEntry::showFields()
{
    const bool open = isOpen();
    for (QWidget *field : std::initializer_list<QWidget *>{m_choose, m_passphrase, m_show})
        field->setVisible(!open);
    retranslate();
}

void KeyEntry::setFile(const QString &file)
{
    m_file = file;
    retranslate();
    emit changed();
}

bool KeyEntry::isComplete() const
{
    return isOpen() || (!m_file.isEmpty() && !m_passphrase->text().isEmpty());
}

KeyAndPassphrase KeyEntry::take()
{
    return {m_file, m_passphrase->take(), m_visit, m_visit ? m_visit->visit() : 0};
}

void KeyEntry::setQuestion(const QString &question)
{
    m_asked = question;
    retranslate();
}

void KeyEntry::choose()
{
    const common::FileRequest request{
        tr("Which key file?"), QFileInfo(m_file).path(), {}, {tr("Key files (*.key)"), tr("All files (*)")}};
    m_prompter.openFiles(this, request, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        setFile(paths.front());
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
}

void KeyEntry::retranslate()
{
    const bool open = isOpen();
    m_question->setText(open ? tr("The owner's key is open until you leave the results.") : m_asked);
    m_path->setText(open                   ? QString()
                        : m_file.isEmpty() ? tr("No key file is chosen yet.")
                                           : QDir::toNativeSeparators(m_file));
    m_choose->setLabel(tr("Choose the key file"));
    m_label->setText(open ? QString() : tr("Passphrase"));
    m_passphrase->setLabel(tr("Passphrase"));
    m_show->setLabel(tr("Show the letters on the screen"));
}

void KeyEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::desk
