// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/catalogue.h"
#include "tests/benchmarks/benchmark.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

// From the start of the process to the first paint: the start window against an empty window of Qt, on a screen as a
// person has it and offscreen. The program measures itself as a child: "empty" and "start" are the two kinds.
namespace {

using core::base::Language;
using ui::start::WorkplaceKind;

/// Ends the program when the window has been painted, at once: what it costs to take it down again is not asked.
class QuitAfterPaint final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

int paintOnce(int argc, char **argv, bool empty)
{
    QApplication application(argc, argv);
    std::unique_ptr<ui::common::InterfaceLanguage> language;
    std::unique_ptr<ui::common::Appearance> appearance;
    std::unique_ptr<QWidget> window;
    const Language finnish(QStringLiteral("fi"));
    if (empty) {
        window = std::make_unique<QWidget>();
        window->resize(1040, 720);
    } else {
        const auto catalogue = core::language::Catalogue::builtIn();
        language = std::make_unique<ui::common::InterfaceLanguage>(finnish);
        appearance = std::make_unique<ui::common::Appearance>(application, ui::common::Theme());
        window = std::make_unique<ui::start::StartWindow>(
            QList<Language>{finnish, Language(QStringLiteral("sv")), Language(QStringLiteral("en"))},
            std::vector{WorkplaceKind::Answer, WorkplaceKind::Fieldwork, WorkplaceKind::Results,
                        WorkplaceKind::Translations});
    }
    QuitAfterPaint quit;
    application.installEventFilter(&quit);
    window->show();
    return QApplication::exec();
}

/// The display of this machine or, where there is none, one of Xvfb for as long as this lives.
class Screen final
{
public:
    Screen() = default;
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;
    ~Screen()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    [[nodiscard]] bool open()
    {
        qunsetenv("QT_QPA_PLATFORM");
        if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
            return true;
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        constexpr int patience = 20'000; // ms
        if (!m_server.waitForReadyRead(patience))
            return false;
        return qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
    }

private:
    QProcess m_server;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1)
        return paintOnce(argc, argv, qstrcmp(argv[1], "empty") == 0);
    const QString self = QString::fromLocal8Bit(argv[0]);
    const auto run = [&self](const QString &kind) {
        if (QProcess::execute(self, {kind}) != 0)
            qFatal("the child failed");
    };
    // In turn, so that whatever else the machine does meanwhile falls on both.
    const auto compare = [&run](const QString &what) {
        std::vector<double> start, empty;
        for (int turn = 0; turn < 10; ++turn) {
            start.push_back(benchmarks::measure(1, [&run] { run(QStringLiteral("start")); }).front());
            empty.push_back(benchmarks::measure(1, [&run] { run(QStringLiteral("empty")); }).front());
        }
        std::sort(start.begin(), start.end());
        std::sort(empty.begin(), empty.end());
        benchmarks::reportRatio(what, benchmarks::median(start), benchmarks::median(empty), QStringLiteral("ms"), 1.5);
    };
    Screen screen;
    if (screen.open())
        compare(QStringLiteral("start window to first paint on a screen"));
    else
        std::puts("start window on a screen: not measured, there is no display and no Xvfb");
    // Without a window system an empty program does next to nothing: the time of fonts and texts shows by itself.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    compare(QStringLiteral("the same without any window system"));
    return 0;
}
