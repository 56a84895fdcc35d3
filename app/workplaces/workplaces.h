// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QWidget;

namespace app {

class ApplicationContext;

// One function a workplace makes its window, connected to what it needs of the program. Each stands in a file of its
// own here, and knows its workplace alone; Workplaces connects them with one another.

using Window = core::base::Result<std::unique_ptr<QWidget>>;

struct KioskWish
{
    QString store;
    QString event;         ///< id of an event; empty: none
    bool windowed = false; ///< in a window rather than the whole screen
};
[[nodiscard]] Window makeKioskWindow(ApplicationContext &context, const KioskWish &wish);
[[nodiscard]] Window makeExplorerWindow(ApplicationContext &context, const QStringList &releases);

/// Opens the windows of the program, keeps them while they are open, and leads from one to the next: what the desk has
/// made is shown by the explorer, and the start window comes back when a workplace that it opened is closed.
class Workplaces final : public QObject
{
    Q_OBJECT

public:
    explicit Workplaces(ApplicationContext &context);
    ~Workplaces() override;

    [[nodiscard]] core::base::Result<void> openKiosk(const KioskWish &wish);
    [[nodiscard]] core::base::Result<void> openExplorer(const QStringList &releases);

    /// Runs until the last window is closed.
    [[nodiscard]] int run();

private:
    void show(std::unique_ptr<QWidget> window, bool fullScreen = false);

    ApplicationContext &m_context;
    std::vector<std::unique_ptr<QWidget>> m_windows;
};

} // namespace app
