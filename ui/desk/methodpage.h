// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QWidget>

namespace ui::common {
class BigButton;
class HelpPage;
} // namespace ui::common

namespace ui::desk {

/// What is protected in a results file and what is not, and the method: the chapter of the program's help, to be read
/// before something is published.
class MethodPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MethodPage(QWidget *parent = nullptr);

    void showLanguage(const core::base::Language &language);

signals:
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    common::HelpPage *m_help;
    common::BigButton *m_back;
};

} // namespace ui::desk
