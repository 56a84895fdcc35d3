// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace ui::common {

/// A question to a person: one sentence on what happens, and buttons that say what they do.
struct Prompt
{
    QString title;
    QString text;
    QString detail;         ///< smaller, under the text; may be empty
    QStringList actions;    ///< words of the buttons; the first is the main one
    int escapeAction = -1;  ///< index of the action that Esc and closing mean; -1: the last
    bool dangerous = false; ///< the first action destroys something
    bool copied = false;    ///< the text is a code to be copied by hand, so it stands large
};

struct FileRequest
{
    QString title;
    QString folder;      ///< where to begin; empty: documents
    QString name;        ///< proposed, for saving
    QStringList filters; ///< "Results files (*.pbrelease)"
};

/// Asks people. Behind an interface so that windows can be tested; nothing here ever blocks: the answer comes to the
/// function given, later. The function is not called when the parent window is gone by then.
class Prompter
{
public:
    virtual ~Prompter() = default;
    /// answered gets the index of the action.
    virtual void ask(QWidget *parent, const Prompt &prompt, std::function<void(int action)> answered) = 0;
    /// chosen gets the paths, empty when the person thought better of it.
    virtual void openFiles(QWidget *parent, const FileRequest &request,
                           std::function<void(const QStringList &paths)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const FileRequest &request,
                          std::function<void(const QString &path)> chosen) = 0;
    virtual void openFolder(QWidget *parent, const FileRequest &request,
                            std::function<void(const QString &path)> chosen) = 0;
};

/// The dialog that asks: it closes with the index of the action plus one; 0: the person left it.
[[nodiscard]] QDialog *promptDialog(QWidget *parent, const Prompt &prompt);

/// The real one: dialogs of the house for questions, Qt's own for files (in the language of the window).
class DialogPrompter final : public Prompter
{
public:
    void ask(QWidget *parent, const Prompt &prompt, std::function<void(int action)> answered) override;
    void openFiles(QWidget *parent, const FileRequest &request,
                   std::function<void(const QStringList &paths)> chosen) override;
    void saveFile(QWidget *parent, const FileRequest &request,
                  std::function<void(const QString &path)> chosen) override;
    void openFolder(QWidget *parent, const FileRequest &request,
                    std::function<void(const QString &path)> chosen) override;
};

/// Answers at once with what a test prepared, and remembers what was asked.
class PresetPrompter final : public Prompter
{
public:
    QList<int> answers; ///< taken from the front; empty: the escape action
    QStringList paths;  ///< given to the next file requests
    QList<Prompt> asked;

    void ask(QWidget *parent, const Prompt &prompt, std::function<void(int action)> answered) override;
    void openFiles(QWidget *parent, const FileRequest &request,
                   std::function<void(const QStringList &paths)> chosen) override;
    void saveFile(QWidget *parent, const FileRequest &request,
                  std::function<void(const QString &path)> chosen) override;
    void openFolder(QWidget *parent, const FileRequest &request,
                    std::function<void(const QString &path)> chosen) override;
};

} // namespace ui::common
