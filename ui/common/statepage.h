// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui::common {

class BigButton;
class WrappingLabel;

/// A page for when there is nothing to show: what is the case in one sentence, and one action.
class StatePage final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    /// action may be empty: no button then. detail stands smaller under the sentence.
    void setState(const QString &title, const QString &sentence, const QString &action = {},
                  const QString &detail = {});

signals:
    void actionTriggered();

private:
    WrappingLabel *m_title;
    WrappingLabel *m_sentence;
    WrappingLabel *m_detail;
    BigButton *m_action;
};

} // namespace ui::common
