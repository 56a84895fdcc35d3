// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/catalogue.h"
#include "tests/benchmarks/benchmark.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QProcess>

#include <cstdlib>
#include <memory>

// From the start of the process to the first paint: the start window against an empty window of Qt.
// The program measures itself as a child: "empty" and "start" are the two kinds.
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

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // the same for both, with or without a display
    if (argc > 1)
        return paintOnce(argc, argv, qstrcmp(argv[1], "empty") == 0);
    const QString self = QString::fromLocal8Bit(argv[0]);
    const auto time = [&self](const QString &kind) {
        return benchmarks::median(benchmarks::measure(15, [&] {
            if (QProcess::execute(self, {kind}) != 0)
                qFatal("the child failed");
        }));
    };
    benchmarks::reportRatio(QStringLiteral("start window to first paint, against empty"), time(QStringLiteral("start")),
                            time(QStringLiteral("empty")), QStringLiteral("ms"), 1.5);
    return 0;
}
