// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/previews/windowmakers.h"

#include <optional>
#include <variant>

class QFileDialog;

namespace app {

/// Keeps what a page asks for, to show the dialog that a person would get. Nobody answers: whatever hangs on an answer
/// is not done.
class Asking final : public ui::common::Prompter
{
public:
    /// before: so many requests ahead of the one wanted are answered, with the first action or with a path.
    explicit Asking(int before = 0) : m_before(before) { }

    void ask(QWidget *parent, const ui::common::Prompt &prompt, std::function<void(int action)> answered) override;
    void openFiles(QWidget *parent, const ui::common::FileRequest &request,
                   std::function<void(const QStringList &paths)> chosen) override;
    void saveFile(QWidget *parent, const ui::common::FileRequest &request,
                  std::function<void(const QString &path)> chosen) override;
    void openFolder(QWidget *parent, const ui::common::FileRequest &request,
                    std::function<void(const QString &path)> chosen) override;

    /// The dialog of what was asked last; null: nothing was.
    [[nodiscard]] QWidget *dialog(QWidget *parent) const;

private:
    template <typename Request>
    [[nodiscard]] bool isBefore(const Request &request);

    int m_before;
    std::variant<std::monostate, ui::common::Prompt, ui::common::FileRequest> m_asked;
    bool m_saves = false; ///< the file request is for saving
};

/// Makes a page, does something to it that makes it ask, and shows what it asks. The page gets the prompter of its
/// stage. before: see Asking.
[[nodiscard]] WindowMaker asked(const WindowMaker &page, const std::function<void(QWidget &page)> &act, int before = 0);
/// The same with buttons that are pressed one after another.
[[nodiscard]] WindowMaker askedBy(const WindowMaker &page, const std::vector<const char *> &buttons, int before = 0);

/// A dialog for files that shows none: a picture of it must not tell what lies on this machine.
[[nodiscard]] QFileDialog *emptyFileDialog(QWidget *parent);

} // namespace app
