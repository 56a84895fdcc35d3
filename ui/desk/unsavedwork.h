// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace ui::common {
class Prompter;
}

namespace ui::desk {

/// A page that may hold work which is on no disk yet. Whatever leads away from it, a button of the page or the closing
/// of the window, asks first, and asks in one way: leaveOrAsk().
class UnsavedWork
{
public:
    /// What leaving now would lose, and the words of the way out.
    struct Loss
    {
        QString title;
        QString text;
        QString detail; ///< what stays, or how to keep the rest; may be empty
        QString leave;
    };

    UnsavedWork() = default;
    virtual ~UnsavedWork() = default;
    UnsavedWork(const UnsavedWork &) = delete;
    UnsavedWork &operator=(const UnsavedWork &) = delete;

    [[nodiscard]] virtual std::optional<Loss> loss() const = 0; ///< none: the page can be left

protected:
    /// Of a page whose work is under way; what: the page's words for it.
    [[nodiscard]] static Loss workUnderWay(const QString &what);
};

/// Goes at once when nothing is lost, and else when the person says so. over: the window or page that asks.
void leaveOrAsk(const UnsavedWork &page, QWidget *over, common::Prompter &prompter, std::function<void()> go);

} // namespace ui::desk
