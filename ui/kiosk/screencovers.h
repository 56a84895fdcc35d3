// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"

#include <QList>
#include <QObject>
#include <QRect>
#include <QTimer>

#include <memory>
#include <vector>

class QScreen;
class QWidget;

namespace ui::kiosk {

/// The screens of a machine, as they come and go. Behind an interface so that tests can plug and pull them.
class Screens : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Where each lies, the primary one first. Never empty while the machine shows anything.
    [[nodiscard]] virtual QList<QRect> places() const = 0;

signals:
    void changed();
};

/// Those that Qt knows of.
class MachineScreens final : public Screens
{
    Q_OBJECT

public:
    explicit MachineScreens(QObject *parent = nullptr);
    [[nodiscard]] QList<QRect> places() const override;

private:
    void watch(const QScreen *screen);
};

/// Keeps a locked window on one screen and covers every other with a plain page that says where the survey is, so that
/// nothing of the machine stands open beside it. When the window's own screen is pulled, the window goes on, as it is,
/// on the primary one. Goes with the window.
class ScreenCovers final : public QObject
{
    Q_OBJECT

public:
    /// languages: in which the covers speak, all at once.
    ScreenCovers(QWidget &window, std::unique_ptr<Screens> screens, const core::language::Catalogue &catalogue,
                 QList<core::base::Language> languages);
    ~ScreenCovers() override;

    /// Looks at the screens again; also called by itself when they change and when a window appears or is moved.
    void arrange();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cover
    {
        QRect place;
        std::unique_ptr<QWidget> page;
    };

    void fill();
    void put(const QRect &place);
    void lookAgain();
    [[nodiscard]] std::unique_ptr<QWidget> makePage();

    QWidget &m_window;
    std::unique_ptr<Screens> m_screens;
    const core::language::Catalogue &m_catalogue;
    QList<core::base::Language> m_languages;
    std::vector<Cover> m_covers;
    QTimer m_again;
    int m_looksLeft = 0;
    bool m_fillsScreen = false; ///< the window is meant to, since it did once
};

} // namespace ui::kiosk
