// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/deskpage.h"

class QProgressBar;

namespace ui::common {
class Prompter;
} // namespace ui::common

namespace ui::desk {

class KeyEntry;

/// Makes a results file: what it is, where it goes, the work under way, and what came of it. The page only shows; the
/// window runs the job.
class MakeResultsPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit MakeResultsPage(common::Prompter &prompter, QWidget *parent = nullptr);

    void showReady(bool sealed); ///< sealed: the owner's key is asked for
    [[nodiscard]] KeyEntry &key() { return *m_key; }
    void showWorking();
    void setProgress(int done, int total);
    void showDone(const QString &path);
    void showFailed(const QString &sentence);

signals:
    void startWanted();
    void cancelWanted();
    void showResultsWanted();
    void openAnswersWanted(); ///< to be approved before they can be in the file
    void backWanted();

protected:
    void retranslate() override;

private:
    enum class Stage { Ready, Working, Done, Failed };
    void setStage(Stage stage);

    Stage m_stage = Stage::Ready;
    QString m_detail; ///< path made, or what failed
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_text;
    common::WrappingLabel *m_result;
    common::WrappingLabel *m_openText;
    QProgressBar *m_progress;
    bool m_sealed = false;
    KeyEntry *m_key;
    common::BigButton *m_main; ///< start, cancel or show, by stage
    common::BigButton *m_open; ///< to the open answers
    common::BigButton *m_back;
};

} // namespace ui::desk
