// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/signedevent.h"
#include "ui/desk/taskpage.h"

class QButtonGroup;

namespace ui::desk {

class KeyEntry;

/// Signs an event of a store with the office's key, together with the keys that answers shall be sealed to.
class SignEventPage final : public TaskPage
{
    Q_OBJECT

public:
    explicit SignEventPage(const DeskTools &tools, QWidget *parent = nullptr);
    void begin(const QString &store);

protected:
    void retranslate() override;

private:
    void chooseKeys();
    void chooseOutput();
    void sign(const core::fieldwork::Event &event, const QString &output);
    void showChosen();

    QString m_store;
    std::vector<core::fieldwork::Event> m_stored;
    std::vector<core::fieldwork::OfferedKey> m_keys;
    common::WrappingLabel *m_none; ///< where no event is planned yet
    QWidget *m_events;
    QVBoxLayout *m_eventLines;
    QButtonGroup *m_group;
    common::WrappingLabel *m_chosen;
    common::BigButton *m_addKeys;
    KeyEntry *m_office;
    common::BigButton *m_sign;
};

} // namespace ui::desk
