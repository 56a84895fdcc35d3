// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/exclusions.h"
#include "core/disclosure/storerelease.h"
#include "core/storage/storeinfo.h"
#include "ui/desk/unsavedwork.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace ui::common {
class BigButton;
class CheckChoice;
class ColumnArea;
class ProgressBar;
class Prompter;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

class KeyEntry;

/// How far the results of a store are, without any key.
struct ResultsFacts
{
    core::storage::StoreInfo store;
    QDate today;
    core::disclosure::Exclusions exclusions;
    QDate draftDay; ///< none: no draft lies in the store
    int published = 0;

    /// The data check was finished, and nothing came since.
    [[nodiscard]] bool isChecked() const { return exclusions.isChecked(store.responses); }
    /// A draft is there, and nothing came since.
    [[nodiscard]] bool hasDraft() const { return draftDay.isValid() && exclusions.settled() >= store.responses; }
};
[[nodiscard]] ResultsFacts resultsFactsOf(const QString &folder, const core::storage::StoreInfo &store,
                                          const QDate &today);

/// Results of a wave, step by step: whether anything can be published yet, the data check, open answers, a draft to be
/// looked at, and the list of what has to be done before the results are published for good. The page only shows.
class MakeResultsPage final : public QWidget, public UnsavedWork
{
    Q_OBJECT

public:
    explicit MakeResultsPage(common::Prompter &prompter, QWidget *parent = nullptr);

    /// The steps. Ticks stay while it is the same store with the same responses.
    void showReady(const ResultsFacts &facts);
    [[nodiscard]] KeyEntry &key() { return *m_key; }
    void showWorking(core::disclosure::ReleaseKind kind);
    void setProgress(int done, int total);
    void showDone(const QString &path); ///< of the draft or the results file
    void showFailed(const QString &sentence);
    [[nodiscard]] std::optional<Loss> loss() const override; ///< while the file is made

signals:
    void checkDataWanted();
    void openAnswersWanted(); ///< to be approved before they can be in the file
    void draftWanted();
    void showDraftWanted();
    void methodWanted();
    void publishWanted();
    void cancelWanted();
    void showResultsWanted(); ///< what was made
    void stepsWanted();       ///< back from what was made, or failed, to the steps
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Ready, Working, Done, Failed };
    static constexpr size_t kTicks = 5; ///< what staff tick before publishing

    void setupSteps();
    void setupConnections();
    void addButtons(std::initializer_list<common::BigButton *> buttons);
    void setStage(Stage stage);
    void showLines();
    void showPublish();
    void retranslate();
    void retranslateStage();
    void askForKeyOr(void (MakeResultsPage::*wanted)());

    ResultsFacts m_facts;
    Stage m_stage = Stage::Ready;
    core::disclosure::ReleaseKind m_kind = core::disclosure::ReleaseKind::Draft;
    QString m_detail; ///< path made, or what failed
    common::ColumnArea *m_area;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_text;
    common::WrappingLabel *m_result;
    common::ProgressBar *m_progress;
    QWidget *m_steps; ///< shown while nothing is under way
    QVBoxLayout *m_column;
    QVBoxLayout *m_state;
    common::WrappingLabel *m_dataTitle;
    QVBoxLayout *m_data;
    common::BigButton *m_checkData;
    common::WrappingLabel *m_openTitle;
    common::WrappingLabel *m_openText;
    common::BigButton *m_open;
    common::WrappingLabel *m_draftTitle;
    QVBoxLayout *m_draft;
    common::WrappingLabel *m_noDraft; ///< why none can be made
    KeyEntry *m_key;
    common::BigButton *m_makeDraft;
    common::BigButton *m_showDraft;
    common::WrappingLabel *m_publishTitle;
    common::WrappingLabel *m_publishText;
    std::array<common::CheckChoice *, kTicks> m_ticks;
    common::BigButton *m_method;
    common::WrappingLabel *m_missing;
    common::BigButton *m_publish;
    common::BigButton *m_main; ///< stop, show what was made, or try again
    common::BigButton *m_back;
};

} // namespace ui::desk
