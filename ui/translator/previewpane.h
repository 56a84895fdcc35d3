// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationtable.h"
#include "core/questionnaire/questionnaire.h"
#include "ui/common/style.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFrame;
class QScrollArea;
class QTimer;

namespace ui::common {
class WrappingLabel;
} // namespace ui::common

namespace ui::translator {

/// What a preview shows: the questionnaire with the texts as they are now, and the place of the text worked on.
struct PreviewRequest
{
    std::shared_ptr<const core::questionnaire::Questionnaire> questionnaire; // shared: the widget may outlive the edit
    core::language::TranslationUnit unit;
    core::base::Language language;
};

/// Makes the real page a text stands on; null where the place has no page of its own.
using PreviewFactory = std::function<QWidget *(const PreviewRequest &request, QWidget *parent)>;

/// Gives a page the look it has on its own screen: only so does a text take the room it takes there. The style outlives
/// the page.
void dressPage(QWidget &page, common::Style &style);
/// Lets the layouts of a page that was just shown come to rest; nothing else runs meanwhile.
void settlePage();

/// The live page at true size beside the text, and an alarm where a text does not fit at 1280x800, 1920x1080 or
/// 200 % text. Looks again a moment after the last key, so that typing stays quick.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    /// results may be empty: then there is no choice between the two.
    PreviewPane(PreviewFactory form, PreviewFactory results, QWidget *parent = nullptr);

    void show(const PreviewRequest &request);
    void clear();
    /// Looks at once: for tests and before leaving a text.
    void checkNow();
    [[nodiscard]] bool isClipped() const { return m_clipped; }

signals:
    void checked(const core::language::UnitId &unit, bool clipped);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Screen
    {
        QSize size;
        int textPercent;
    };
    [[nodiscard]] static std::vector<Screen> screens();
    [[nodiscard]] QWidget *makePage(const Screen &screen, QWidget *parent);
    void retranslate();
    void rebuild();
    [[nodiscard]] bool showsResults() const;

    PreviewFactory m_form;
    PreviewFactory m_results;
    std::optional<PreviewRequest> m_request;
    std::vector<std::unique_ptr<ui::common::Style>> m_styles; ///< one a screen; outlives the pages that use it
    std::unique_ptr<ui::common::Style> m_resultsStyle;
    QComboBox *m_where; ///< on the respondent's page or in Results
    QComboBox *m_screen;
    ui::common::WrappingLabel *m_alarm;
    QScrollArea *m_area;
    QTimer *m_timer;
    bool m_clipped = false;
};

} // namespace ui::translator
