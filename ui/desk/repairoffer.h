// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"

#include <QObject>

class QWidget;

namespace ui::common {
class Prompter;
}

namespace ui::desk {

/// Offers to make a repaired copy of a damaged store, and makes it. The damaged one stays as it is. Prompter and random
/// source outlive it.
class RepairOffer final : public QObject
{
    Q_OBJECT

public:
    RepairOffer(common::Prompter &prompter, core::base::RandomSource &random, QObject *parent);
    void offer(QWidget *window, const QString &store);

signals:
    void repaired(const QString &folder); ///< the new store
    void failed(const core::base::Error &error);

private:
    void repair(const QString &store, const QString &output);

    common::Prompter &m_prompter;
    core::base::RandomSource &m_random;
};

} // namespace ui::desk
