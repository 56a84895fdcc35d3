// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ui::common {
class Prompter;
}

namespace ui::desk {

/// Offers to make a repaired copy of a damaged store, which stays as it is. The prompter outlives it.
class RepairOffer final : public QObject
{
    Q_OBJECT

public:
    RepairOffer(common::Prompter &prompter, QObject *parent);
    void offer(QWidget *window, const QString &store);

signals:
    void accepted(const QString &store, const QString &output); ///< the folder of the copy

private:
    common::Prompter &m_prompter;
};

} // namespace ui::desk
