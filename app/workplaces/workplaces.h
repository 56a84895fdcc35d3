// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/questionnaire/text.h"
#include "ui/common/backgroundwork.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace ui::desk {
class DeskWindow;
}

namespace ui::kiosk {
class FaultWindow;
}

namespace ui::start {
class StartWindow;
enum class WorkplaceKind;
} // namespace ui::start

namespace app {

class ApplicationContext;

// One function a workplace makes its window, connected to what it needs of the program. Each stands in a file of its
// own here, and knows its workplace alone; Workplaces connects them with one another.

using MadeWindow = core::base::Result<std::unique_ptr<QWidget>>;

struct KioskWish
{
    QString store;
    QString event;         ///< id of an event; empty: none
    bool windowed = false; ///< in a window rather than the whole screen
};
/// Where this machine keeps the number with which staff leave a locked kiosk.
[[nodiscard]] QString staffPinFile();
[[nodiscard]] MadeWindow makeKioskWindow(ApplicationContext &context, const KioskWish &wish);
/// What stands on the whole screen instead when that fails.
[[nodiscard]] std::unique_ptr<ui::kiosk::FaultWindow> makeFaultWindow(ApplicationContext &context);
[[nodiscard]] MadeWindow makeExplorerWindow(ApplicationContext &context, const QStringList &releases);
/// Empty folder: the person's own, filled with the program's texts the first time.
[[nodiscard]] MadeWindow makeTranslatorWindow(ApplicationContext &context, const QString &folder);
[[nodiscard]] core::base::Result<std::unique_ptr<ui::desk::DeskWindow>> makeDeskWindow(ApplicationContext &context);

/// Opens the windows of the program and leads from one to the next: what the desk has made is shown by the explorer,
/// and the start window stays open behind what it opened. Windows delete themselves when closed; those still open go
/// with this object.
class Workplaces final : public QObject
{
    Q_OBJECT

public:
    explicit Workplaces(ApplicationContext &context);
    ~Workplaces() override;

    /// Empty: the store and results files used last on this machine.
    void openStart(const QString &store, const QStringList &results);
    [[nodiscard]] core::base::Result<void> openKiosk(const KioskWish &wish);
    /// Says on the whole screen why the kiosk does not open, in every language, and tries again when asked: at an event
    /// nobody reads a terminal.
    void openFault(const KioskWish &wish, const core::base::Error &error);
    /// Empty: the page to make or choose a store.
    [[nodiscard]] core::base::Result<void> openDesk(const QString &store, bool atResults);
    [[nodiscard]] core::base::Result<void> openExplorer(const QStringList &releases);
    [[nodiscard]] core::base::Result<void> openTranslator(const QString &folder);

    /// Runs until the last window is closed.
    [[nodiscard]] int run();

signals:
    void responseSaved(const QString &store); ///< at a kiosk of this program, one more on the disk

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openFromStart(ui::start::WorkplaceKind workplace);
    void chooseResults();
    void chooseLanguage(const core::base::Language &language);
    void connectStart();
    void lookAtStore(); ///< then shows what was found
    void showStore();
    void tell(const core::base::Result<void> &outcome);
    /// place: the name under which it remembers where it stood; empty: it does so itself, or need not.
    void keep(std::unique_ptr<QWidget> window, const QString &place = {});

    /// What the start window says of the store, in every language.
    struct FoundStore
    {
        core::questionnaire::LocalizedText wave;
        core::base::Language defaultLanguage;
        int responses = 0;
        bool invented = false;
    };

    ApplicationContext &m_context;
    QPointer<ui::start::StartWindow> m_start;
    std::optional<FoundStore> m_found;
    bool m_looksAgain = false; ///< the store changed while it was looked at
    QString m_store;
    QStringList m_results;
    std::vector<QPointer<QWidget>> m_windows;
    ui::common::BackgroundWork m_look; ///< the first to go: its thread ends before the rest does
};

} // namespace app
