// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/step.h"
#include "core/fieldwork/keycare.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/desktools.h"
#include "ui/desk/storefacts.h"
#include "ui/desk/unsavedwork.h"

#include <functional>
#include <optional>
#include <vector>

namespace ui::common {
class BackgroundWork;
class ProgressBar;
} // namespace ui::common

namespace ui::desk {

/// What came of a task, in words of the window's language.
struct TaskResult
{
    QString title;
    QString words;   ///< to be read out or compared; may be empty
    QString meaning; ///< of the words: what to do with them
    std::vector<Check> lines;
    QString next; ///< label of the button that goes on from here; empty: there is nothing more
};

/// A page of the desk that does one piece of long work: a form, then the work with its progress and a way to stop it,
/// then what came of it. Work runs outside the window's thread; what fails is said above the form, which stays as it
/// was, so that the person can mend it and try again.
class TaskPage : public DeskPage, public UnsavedWork
{
    Q_OBJECT

public:
    explicit TaskPage(DeskTools tools, QWidget *parent = nullptr);
    ~TaskPage() override;

    void setLanguage(const core::base::Language &language);
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] std::optional<Loss> loss() const override; ///< while it works

    using WriteResult = std::function<TaskResult()>; ///< called again when the language changes
    /// The page as it stands while it works, and with what came of the work; nothing is done. For pictures of it.
    void showWorking();
    void showOutcome(WriteResult result);

signals:
    void backWanted();

protected:
    using Job = std::function<core::base::Result<void>(const core::base::Step &step)>;

    [[nodiscard]] const DeskTools &tools() const { return m_tools; }
    [[nodiscard]] const core::base::Language &language() const { return m_language; }
    [[nodiscard]] QVBoxLayout *form() const { return m_formColumn; }
    [[nodiscard]] QVBoxLayout *resultColumn() const { return m_resultColumn; } ///< below the lines of the result

    void showForm(); ///< the form, without a notice
    void say(const QString &notice);
    /// Asks whose keys to seal to; chosen gets those before and the new ones together, each once. When a file cannot be
    /// read, or they are too many, that is said and nothing is chosen.
    void choosePublicKeys(std::vector<core::fieldwork::OfferedKey> before,
                          std::function<void(std::vector<core::fieldwork::OfferedKey> keys)> chosen);
    void sayError(const core::base::Error &error);
    /// Runs the job, then shows what the function writes, or the form with the error above it.
    void run(Job job, WriteResult result);
    /// Title and text of the form, and the title while it works.
    void setWords(const QString &title, const QString &text, const QString &workingTitle);
    virtual void goOn() { } ///< the button of a result was pressed
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Form, Working, Result };
    void showStage(Stage stage);
    void showResult();
    void finish(const core::base::Result<void> &outcome);
    void relabel();
    void rewordNotice(); ///< an error in the language now; other notices go

    DeskTools m_tools;
    core::base::Language m_language;
    common::BackgroundWork *m_work;
    WriteResult m_write;
    Stage m_stage = Stage::Form;
    QString m_formTitle;
    QString m_workingTitle;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_text;
    common::WrappingLabel *m_notice;
    std::optional<core::base::Error> m_error; ///< that the notice tells
    QWidget *m_form;
    QVBoxLayout *m_formColumn;
    common::ProgressBar *m_progress;
    QWidget *m_result;
    common::WrappingLabel *m_words;
    common::WrappingLabel *m_meaning;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_resultColumn;
    common::BigButton *m_stop;
    common::BigButton *m_next;
    common::BigButton *m_back;
};

} // namespace ui::desk
