// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/desk/desktools.h"
#include "ui/desk/heldreview.h"
#include "ui/desk/unsavedwork.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace ui::common {
class BackgroundWork;
class BigButton;
class ColumnArea;
class ProgressBar;
class SafeTextBox;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

class KeyEntry;
class MarkedText;
class VisitKey;

/// Where the owner of the answers reads the open ones, one at a time, and decides which are shown. What looks personal
/// is marked and taken out unless the reader says otherwise. Every decision is kept at once, and everything is done
/// with a key. While the page is open the store is held open, so that nobody else decides at the same time.
class OpenAnswersPage final : public QWidget, public UnsavedWork
{
    Q_OBJECT

public:
    explicit OpenAnswersPage(DeskTools tools, QWidget *parent = nullptr);
    ~OpenAnswersPage() override;

    void setLanguage(const core::base::Language &language);
    void begin(const QString &store, bool sealed);
    void share(std::shared_ptr<VisitKey> visit);             ///< the key is asked for once on all pages that have it
    [[nodiscard]] std::optional<Loss> loss() const override; ///< words taken out or translated, and not decided

signals:
    void backWanted();
    void makeResultsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stage { Closed, Key, Loading, Reading, Done };

    void setupUi();
    void setupReading(QVBoxLayout *column);
    void setupConnections();
    void leave(void (OpenAnswersPage::*way)()); ///< asks first where something would be lost
    void load();
    void opened(const core::base::Result<void> &outcome, HeldReview brought);
    void close();
    void showStage(Stage stage);
    void greyButtons();
    void showText();
    void showMarks();
    void showChoices();
    void showPreview();
    void showRare();
    void showOutcomes();
    void decide(bool approve);
    void undo();
    void mask();
    void go(int step);
    void sayOutcome(const core::base::Result<void> &outcome);
    void settle(const core::base::Result<void> &outcome);
    void retranslate();

    DeskTools m_tools;
    core::base::Language m_language;
    QString m_folder;
    bool m_sealed = false;
    Stage m_stage = Stage::Closed;
    HeldReview m_open; ///< empty until loaded, and again when the page is left
    common::BackgroundWork *m_work;

    common::ColumnArea *m_area;
    QWidget *m_bar = nullptr; ///< the buttons, as wide as the column above them
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_intro;
    common::WrappingLabel *m_notice;
    KeyEntry *m_key;
    common::ProgressBar *m_progress;
    QWidget *m_reading;
    common::WrappingLabel *m_place;
    common::WrappingLabel *m_question;
    common::WrappingLabel *m_facts;
    MarkedText *m_text;
    common::WrappingLabel *m_marksHead;
    QVBoxLayout *m_marks;
    common::WrappingLabel *m_rare;
    common::SafeTextBox *m_translation;
    QComboBox *m_target;
    common::WrappingLabel *m_previewHead;
    common::WrappingLabel *m_preview;
    common::WrappingLabel *m_keys;
    common::WrappingLabel *m_outcomes;
    common::BigButton *m_main; ///< approve, open with the key, make results
    common::BigButton *m_leaveOut;
    common::BigButton *m_mask;
    common::BigButton *m_undo;
    common::BigButton *m_previous;
    common::BigButton *m_next;
    common::BigButton *m_back;
};

} // namespace ui::desk
