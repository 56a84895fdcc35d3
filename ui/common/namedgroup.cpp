// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/namedgroup.h"

#include "ui/common/buttons.h"

namespace ui::common {

NamedGroup::NamedGroup(QWidget *parent) : QGroupBox(parent)
{
    setFlat(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::GroupBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NamedGroup::setName(const QString &name)
{
    setTitle(escapedMnemonics(name));
    setAccessibleName(name);
}

QSize NamedGroup::minimumSizeHint() const
{
    return QWidget::minimumSizeHint();
}

} // namespace ui::common
