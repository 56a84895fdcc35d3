// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplaces/workplaces.h"

#include "app/applicationcontext.h"

#include <QApplication>
#include <QWidget>

namespace app {

using core::base::fail;
using core::base::Result;

Workplaces::Workplaces(ApplicationContext &context) : m_context(context)
{
    m_context.prepareWindows();
}

Workplaces::~Workplaces() = default;

Result<void> Workplaces::openKiosk(const KioskWish &wish)
{
    Window window = makeKioskWindow(m_context, wish);
    if (!window)
        return fail(window);
    show(std::move(*window), !wish.windowed);
    return {};
}

Result<void> Workplaces::openExplorer(const QStringList &releases)
{
    Window window = makeExplorerWindow(m_context, releases);
    if (!window)
        return fail(window);
    show(std::move(*window));
    return {};
}

int Workplaces::run()
{
    return QApplication::exec();
}

void Workplaces::show(std::unique_ptr<QWidget> window, bool fullScreen)
{
    if (fullScreen)
        window->showFullScreen();
    else
        window->show();
    m_windows.push_back(std::move(window));
}

} // namespace app
