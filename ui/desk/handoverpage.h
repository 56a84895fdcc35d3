// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/bundle.h"
#include "ui/desk/taskpage.h"

#include <optional>

namespace ui::common {
class LanguageSwitch;
}

namespace ui::desk {

/// Hands the responses of a store over, on a stick or by mail, and takes the receipt that comes back for them.
class HandOverPage final : public TaskPage
{
    Q_OBJECT

public:
    explicit HandOverPage(const DeskTools &tools, QWidget *parent = nullptr);
    void begin(const QString &store);

    // What is said of a package that is written, and of a receipt that freed so many responses.
    [[nodiscard]] static TaskResult handedOver(const core::fieldwork::HandedOver &done, const QString &output);
    [[nodiscard]] static TaskResult received(int freed);

protected:
    void retranslate() override;

private:
    void chooseOutput();
    void write(const QString &output);
    void chooseReceipt();
    void take(const QString &receipt);
    void showMessage();
    [[nodiscard]] QString message() const;

    struct Message ///< what the mail says
    {
        int number = 0;
        int responses = 0;
    };
    QString m_store;
    std::optional<Message> m_message; ///< of the package written last; none: it may not be mailed
    common::BigButton *m_write;
    common::WrappingLabel *m_receiptText;
    common::BigButton *m_receipt;
    QWidget *m_mail;
    common::WrappingLabel *m_mailTitle;
    common::LanguageSwitch *m_mailLanguages;
    common::WrappingLabel *m_mailText;
    common::BigButton *m_copy;
};

} // namespace ui::desk
