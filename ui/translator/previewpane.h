// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationtable.h"
#include "core/language/tsfile.h"
#include "core/questionnaire/questionnaire.h"
#include "ui/common/style.h"
#include "ui/translator/soughttext.h"
#include "ui/translator/translationmodel.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QTimer;

namespace ui::common {
class WrappingLabel;
} // namespace ui::common

namespace ui::translator {

/// What a preview shows: the texts as they are now, and the place of the one worked on.
struct PreviewRequest
{
    std::shared_ptr<const core::questionnaire::Questionnaire> questionnaire; // shared: the widget may outlive the edit
    core::language::TranslationUnit unit;
    core::base::Language language;
    /// The program's texts in that language; null for a text of the questionnaire, which they do not change.
    std::shared_ptr<const core::language::TsFile> program = nullptr;
};

/// Property of a page on which the text is not to be seen now: it comes up in this window when something happens.
inline constexpr char comesUpHere[] = "comesUpHere";

/// Makes the real page a text stands on; null where the place has no page of its own.
using PreviewFactory = std::function<QWidget *(const PreviewRequest &request, QWidget *parent)>;

/// Texts in pictures on a page, which no widget knows of: all of them, and those that do not fit.
struct DrawnTexts
{
    QStringList all;
    QStringList unfit;
};
using DrawnOn = std::function<DrawnTexts(const QWidget &page)>;

/// A window of the program, made as often as wanted.
struct WindowPage
{
    std::function<QWidget *()> make;                     ///< null where there is nothing to see
    bool isKiosk = false;                                ///< has the kiosk's look
    std::function<bool(const QString &context)> mayShow; ///< whether texts of a context can stand on it
};
/// The windows with a translator's texts in a language.
using WindowPages =
    std::function<std::vector<WindowPage>(const core::language::TsFile &program, const core::base::Language &language)>;

/// The places where texts can be looked at. The first is always there, the others may be empty.
struct PreviewPlaces
{
    PreviewFactory form;         ///< the respondent's page
    PreviewFactory results = {}; ///< a question in Results
    PreviewFactory report = {};  ///< a question on a page of the report; drawn in its own size
    PreviewFactory window = {};  ///< the window in which a text of the program stands
    DrawnOn drawn = {};
    WindowPages windows = {}; ///< all of them, for looking at every page
};

/// Gives a page the look it has on its own screen: only so does a text take the room it takes there. The style outlives
/// the page.
void dressPage(QWidget &page, common::Style &style);
/// A dialog or a menu has the size it wants, everything else that of the screen.
void sizePage(QWidget &page, const QSize &screen);
/// Lets the layouts of a page that was just shown come to rest; nothing else runs meanwhile.
void settlePage();

/// A screen that texts must fit on, with the looks that pages have there; outlives the pages that are given them.
struct PreviewScreen
{
    QSize size;
    int textPercent = 100;
    std::unique_ptr<ui::common::Style> kiosk;
    std::unique_ptr<ui::common::Style> office;
};
/// 1280x800, 1920x1080, and 1280x800 with text at 200 %.
[[nodiscard]] std::vector<PreviewScreen> previewScreens();

/// What a page says on one screen, and what of it is clipped or stands outside.
struct PageLook
{
    QStringList words;
    QStringList faults; ///< texts; an empty one where a widget has none

    void add(const DrawnTexts &drawn);
    [[nodiscard]] bool shows(const SoughtText &text) const;
    /// A fault of a text that only contains the one sought counts where no other place shows it by itself.
    [[nodiscard]] bool isClipped(const SoughtText &text) const;
};
/// Gives a page a screen's size and look, and looks at it. drawnOn may be empty.
[[nodiscard]] PageLook lookAt(QWidget &page, const PreviewScreen &screen, common::Style &style, const DrawnOn &drawnOn);

class PageView;

/// The live page beside the text, whole or at its real size, with a frame round the text worked on, and an alarm where
/// it does not fit at 1280x800, 1920x1080 or 200 % text. Looks again a moment after the last key, so that typing stays
/// quick.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(PreviewPlaces places, QWidget *parent = nullptr);

    void show(const PreviewRequest &request);
    void clear();
    /// Looks at once: for tests and before leaving a text.
    void checkNow();
    /// Whether the text worked on does not fit at the place shown.
    [[nodiscard]] bool isClipped() const { return m_clipped; }
    /// The page in sight; null where there is none.
    [[nodiscard]] PageView *view() const;

signals:
    void checked(const core::language::UnitId &unit, TextPlace place, bool clipped);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Kind = TextPlace;
    /// What the last look found, without words: they are said anew in another language.
    struct Finding
    {
        enum class Where {
            NotHere, ///< or nobody can tell
            Here,
            ComesUp, ///< only when something happens
        };
        Kind kind;
        Where where;
        std::vector<size_t> tooSmall; ///< screens, of m_screens
        QStringList details;
    };
    void setupUi();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] const PreviewFactory &factory() const;
    [[nodiscard]] common::Style &look(const PreviewScreen &screen) const;
    [[nodiscard]] QWidget *makePage(const PreviewScreen &screen);
    [[nodiscard]] PageLook lookOn(const PreviewScreen &screen);
    [[nodiscard]] static QString nameOf(const PreviewScreen &screen);
    [[nodiscard]] QString wordFor(Kind kind) const;
    [[nodiscard]] QString nothingToShow() const;
    void showPage(std::unique_ptr<QWidget> page);
    void zoomTo(const QPoint &place);
    void say(const Finding &finding);
    void choosePlace(bool ofProgram);
    void retranslate();
    void rebuild();

    PreviewPlaces m_places;
    std::vector<Kind> m_kinds; ///< those that there is a factory for, as in m_where
    std::optional<PreviewRequest> m_request;
    std::optional<Finding> m_finding; ///< of the text and place shown, where there is a page
    std::vector<PreviewScreen> m_screens = previewScreens();
    QLabel *m_whereName; ///< for assistive technology, which hears the boxes by their labels alone
    QLabel *m_screenName;
    QComboBox *m_where;
    QComboBox *m_screen;
    QCheckBox *m_realSize;
    ui::common::WrappingLabel *m_alarm;
    QScrollArea *m_area;
    QTimer *m_timer;
    bool m_clipped = false;
};

} // namespace ui::translator
