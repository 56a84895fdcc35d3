// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/language/catalogue.h"
#include "ui/questions/formcontext.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace core::fieldwork {
class StaffPin;
}

namespace ui::common {
class Appearance;
class BigButton;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {

class PinGate;

/// Stands where a kiosk would stand that cannot be opened: what is wrong, in every language, and a way on. With a staff
/// number nobody else closes it: the corner or Ctrl+Alt+Shift+L, and the number, as in the kiosk. Without one there is
/// a button, because staff must get to where it is chosen.
class FaultWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The catalogue and the number must outlive the window; the program gets the look of the kiosk, whose sizes are
    /// for fingers.
    FaultWindow(const core::language::Catalogue &catalogue, ui::common::Appearance &appearance,
                core::fieldwork::StaffPin &pin, const QList<core::base::Language> &languages,
                QWidget *parent = nullptr);

    void setError(const core::base::Error &error);
    /// The kiosk has opened after all: the window may go.
    void giveWay();

signals:
    void tryAgainWanted();
    void numberRefused(); ///< somebody entered a wrong staff number
    void numberAccepted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWords();
    void makeGate(core::fieldwork::StaffPin &pin);
    [[nodiscard]] QString inAll(const char *source) const;
    [[nodiscard]] ui::questions::FormContext words(const core::base::Language &language) const;
    void askStaff();
    void showWords();

    struct Tongue
    {
        core::base::Language language;
        ui::common::WrappingLabel *text = nullptr;
    };
    const core::language::Catalogue &m_catalogue;
    QList<core::base::Language> m_languages;
    std::vector<Tongue> m_tongues;
    QStackedWidget *m_pages;
    ui::common::BigButton *m_again;
    QWidget *m_gatePage = nullptr; ///< none: no number is set
    PinGate *m_gate = nullptr;
    bool m_mayClose = false;
};

} // namespace ui::kiosk
