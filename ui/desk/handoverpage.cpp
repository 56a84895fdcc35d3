// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/handoverpage.h"

#include "core/base/filename.h"
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/bundle.h"
#include "ui/common/buttons.h"
#include "ui/common/languageswitch.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <memory>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::fail;
using core::base::Result;
using core::fieldwork::HandedOver;
using core::fieldwork::StaffAct;
namespace space = common::space;

namespace {

constexpr int fewResponses = 5; // two packages that differ by fewer tell too much of these few

/// A name beside the store that nothing has yet.
QString freeName(const QString &store)
{
    const QFileInfo info(store);
    const QString words = core::base::readableFileName(HandOverPage::tr("%1 package").arg(info.fileName()));
    for (int number = 1;; ++number) {
        QString name = QStringLiteral("%1 %2.bundle").arg(words).arg(number);
        if (!QFileInfo::exists(QDir(info.path()).filePath(name)))
            return name;
    }
}

} // namespace

HandOverPage::HandOverPage(const DeskTools &tools, QWidget *parent)
    : TaskPage(tools, parent), m_write(new BigButton(ButtonKind::Primary)),
      m_receiptText(new WrappingLabel(TextRole::Body)), m_receipt(new BigButton(ButtonKind::Secondary)),
      m_mail(new QWidget), m_mailTitle(new WrappingLabel(TextRole::Question)),
      m_mailLanguages(new common::LanguageSwitch(tools.languages)), m_mailText(new WrappingLabel(TextRole::Body)),
      m_copy(new BigButton(ButtonKind::Secondary))
{
    m_write->setObjectName(QStringLiteral("writeBundle"));
    m_receipt->setObjectName(QStringLiteral("readReceipt"));
    m_mailText->setObjectName(QStringLiteral("mailText"));
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    form()->addWidget(m_write, 0, Qt::AlignLeft);
    form()->addSpacing(space::medium);
    form()->addWidget(m_receiptText);
    form()->addWidget(m_receipt, 0, Qt::AlignLeft);
    auto *mail = new QVBoxLayout(m_mail);
    mail->setContentsMargins(0, space::medium, 0, 0);
    mail->addWidget(m_mailTitle);
    mail->addWidget(m_mailLanguages, 0, Qt::AlignLeft);
    mail->addWidget(m_mailText);
    mail->addWidget(m_copy, 0, Qt::AlignLeft);
    resultColumn()->addWidget(m_mail);
    m_mail->setVisible(false);
    connect(m_write, &BigButton::clicked, this, &HandOverPage::chooseOutput);
    connect(m_receipt, &BigButton::clicked, this, &HandOverPage::chooseReceipt);
    connect(m_copy, &BigButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(message()); });
    connect(m_mailLanguages, &common::LanguageSwitch::languageChosen, this,
            [this](const core::base::Language &language) {
                m_mailLanguages->setCurrent(language);
                showMessage();
            });
    retranslate();
}

void HandOverPage::begin(const QString &store)
{
    m_store = store;
    m_mailLanguages->setCurrent(language());
    showForm();
    m_write->setFocus(Qt::OtherFocusReason);
}

void HandOverPage::chooseOutput()
{
    const common::FileRequest request{tr("Where shall the response package be?"),
                                      QFileInfo(m_store).path(),
                                      freeName(m_store),
                                      {tr("Response packages (*.bundle)")}};
    tools().prompter.saveFile(this, request, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void HandOverPage::write(const QString &output)
{
    const auto done = std::make_shared<HandedOver>();
    m_message.reset();
    m_mail->setVisible(false);
    run(
        [store = m_store, output, clock = &tools().clock, random = &tools().random,
         done](const core::base::Step &step) -> Result<void> {
            const auto written = core::fieldwork::handOver(store, output, *clock, *random, step);
            if (!written)
                return fail(written);
            *done = *written;
            (void)core::fieldwork::noteAct(store, clock->today(), StaffAct::HandedOver,
                                           QString::number(written->number));
            return {};
        },
        [this, output, done] {
            if (done->sealed)
                m_message = Message{done->number, done->responses};
            showMessage();
            return handedOver(*done, output);
        });
}

TaskResult HandOverPage::handedOver(const HandedOver &done, const QString &output)
{
    TaskResult result;
    result.title = tr("The response package is ready");
    result.words = done.checksum;
    result.meaning = tr("When it has arrived, let the receiver read these four words to you by telephone.");
    result.lines.push_back({Check::State::Good, QDir::toNativeSeparators(output)});
    result.lines.push_back(
        {Check::State::Good,
         tr("Package %1 holds %n response(s). It was written and read back.", nullptr, done.responses)
             .arg(done.number)});
    if (done.fresh > 0 && done.fresh < fewResponses)
        result.lines.push_back({Check::State::Attention,
                                tr("Fewer than 5 of them are new. Wait for more if you can: who sees two "
                                   "packages learns something of the few between them.")});
    result.lines.push_back(done.sealed ? Check{Check::State::Good, tr("It is sealed, so it may be mailed.")}
                                       : Check{Check::State::Attention,
                                               tr("It is not sealed: whoever has it can read the responses. Carry it "
                                                  "on a stick, do not mail it.")});
    result.lines.push_back(
        {Check::State::Good, tr("The store keeps the responses until a receipt from the office frees them.")});
    return result;
}

void HandOverPage::chooseReceipt()
{
    const common::FileRequest request{
        tr("Which receipt?"), QFileInfo(m_store).path(), {}, {tr("Receipts (*.receipt)"), tr("All files (*)")}};
    tools().prompter.openFiles(this, request, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            take(paths.front());
    });
}

void HandOverPage::take(const QString &receipt)
{
    const auto freed = std::make_shared<int>(0);
    m_message.reset();
    m_mail->setVisible(false);
    run(
        [this, receipt, freed, store = m_store, today = tools().clock.today()](const auto &step) -> Result<void> {
            const auto done = core::fieldwork::takeReceipt(store, receipt, tools().clock, tools().random, step);
            if (!done)
                return fail(done);
            *freed = *done;
            (void)core::fieldwork::noteAct(store, today, StaffAct::Received, QFileInfo(receipt).fileName());
            return {};
        },
        [freed] { return received(*freed); });
}

TaskResult HandOverPage::received(int freed)
{
    TaskResult result;
    result.title = freed > 0 ? tr("The receipt is used") : tr("This receipt was used before");
    result.lines.push_back(
        {Check::State::Good,
         freed > 0
             ? tr("%n response(s) are in the archive. Their places here are free and overwritten.", nullptr, freed)
             : tr("Nothing in this store is freed by it. Every response is where it was.")});
    return result;
}

QString HandOverPage::message() const
{
    const core::base::Language &language = m_mailLanguages->current();
    return tools()
        .catalogue
        .text(language, "HandOver",
              QT_TRANSLATE_N_NOOP("HandOver",
                                  "Attached is response package %1 of the Partnership Barometer with %n response(s). "
                                  "It is sealed: only the owner of the key can read it. Please call me and read me "
                                  "the four words that the program shows when you merge it. I will compare them with "
                                  "mine."),
              m_message->responses)
        .arg(m_message->number);
}

void HandOverPage::showMessage()
{
    m_mail->setVisible(m_message.has_value());
    m_mailText->setText(m_message ? message() : QString());
}

void HandOverPage::retranslate()
{
    setWords(tr("Hand over the responses"),
             tr("All responses of this store go into one file, the response package. It is signed, written and read "
                "back. Carry it to the office on a stick, or mail it when it is sealed."),
             tr("The response package is being written"));
    m_write->setLabel(tr("Write the response package"));
    m_receiptText->setText(
        tr("Has the office sent a receipt? The responses it lists are in the archive; here their places become free."));
    m_receipt->setLabel(tr("Read a receipt"));
    m_mailTitle->setText(tr("A text for the mail"));
    m_copy->setLabel(tr("Copy the text"));
}

} // namespace ui::desk
