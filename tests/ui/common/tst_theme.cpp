// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/common/appearance.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/common/wrappinglabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QFrame>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace ui::common;

namespace {

constexpr std::array schemes{ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast};

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void contrastByDefinition()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // #767676 on white is the well-known grey that just reaches 4.5:1.
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void textReachesAa()
    {
        using R = Role;
        const std::vector<std::pair<R, R>> texts{
            {R::Ink, R::Paper},    {R::Ink, R::Wash},     {R::Ink, R::AccentWash},  {R::Muted, R::Paper},
            {R::Muted, R::Wash},   {R::Accent, R::Paper}, {R::Accent, R::Wash},     {R::OnAccent, R::Accent},
            {R::Good, R::Paper},   {R::Good, R::Wash},    {R::Attention, R::Paper}, {R::Attention, R::Wash},
            {R::Danger, R::Paper}, {R::Danger, R::Wash}};
        for (const ColourScheme scheme : schemes) {
            for (const auto &[text, ground] : texts) {
                const double ratio = contrast(colourOf(scheme, text), colourOf(scheme, ground));
                QVERIFY2(ratio >= 4.5,
                         qPrintable(QStringLiteral("scheme %1, %2 on %3: %4")
                                        .arg(int(scheme))
                                        .arg(int(text))
                                        .arg(int(ground))
                                        .arg(ratio)));
            }
        }
    }

    void framesReachThreeToOne()
    {
        for (const ColourScheme scheme : schemes) {
            for (const Role frame : {Role::Line, Role::Accent, Role::FocusOuter}) {
                for (const Role ground : {Role::Paper, Role::Wash})
                    QVERIFY(contrast(colourOf(scheme, frame), colourOf(scheme, ground)) >= 3.0);
            }
            QVERIFY(contrast(colourOf(scheme, Role::FocusOuter), colourOf(scheme, Role::FocusInner)) >= 3.0);
        }
    }

    void sizesFollowWorkplaceAndPercent()
    {
        Theme theme;
        QCOMPARE(theme.textPixels(TextRole::Body), 14);
        QCOMPARE(theme.targetHeight(), 32);
        theme.workplace = Workplace::Kiosk;
        QCOMPARE(theme.textPixels(TextRole::Body), 20);
        QCOMPARE(theme.textPixels(TextRole::Question), 28);
        QCOMPARE(theme.targetHeight(), 56);
        theme.textPercent = 200;
        QCOMPARE(theme.textPixels(TextRole::Body), 40);
        QVERIFY(theme.targetHeight() > 56);
        QCOMPARE(theme.font(TextRole::Body).families().value(0), QStringLiteral("Inter"));
    }

    void appearanceReachesEveryWidget()
    {
        Appearance appearance(*qApp, Theme{});
        QWidget window;
        window.show();
        QCOMPARE(themeOf(&window), Theme{});
        Theme dark;
        dark.scheme = ColourScheme::Dark;
        dark.textPercent = 150;
        appearance.setTheme(dark);
        QCOMPARE(themeOf(&window), dark);
        QCoreApplication::processEvents();
        QCOMPARE(window.palette().color(QPalette::Base), colourOf(ColourScheme::Dark, Role::Paper));
        QCOMPARE(window.font().pixelSize(), 21);
        QCOMPARE(window.style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    void insideAStyleSheetTheThemeIsTheSame()
    {
        Theme dark;
        dark.scheme = ColourScheme::Dark;
        dark.textPercent = 200;
        Appearance appearance(*qApp, Theme{});
        QWidget window;
        auto *frame = new QFrame(&window);
        frame->setStyleSheet(QStringLiteral("QFrame { border: 1px solid red; }"));
        auto *label = new WrappingLabel(QStringLiteral("Words"), TextRole::Body, frame);
        window.show();
        const int usual = label->sizeHint().height();
        appearance.setTheme(dark);
        QCOMPARE(themeOf(label), dark);
        QVERIFY(label->sizeHint().height() > 1.8 * usual);
        auto *later = new WrappingLabel(QStringLiteral("Words"), TextRole::Body, frame);
        QCOMPARE(later->sizeHint().height(), label->sizeHint().height());
    }

    /// Its thumb is seen, is long enough for a finger, and goes from end to end; beside it a press turns a page.
    void scrollBarsHaveAThumbAndNoButtons()
    {
        Appearance appearance(*qApp, Theme{});
        for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
            QScrollBar bar(orientation);
            const bool stands = orientation == Qt::Vertical;
            bar.resize(stands ? QSize(16, 300) : QSize(300, 16));
            bar.setRange(0, 30000);
            bar.setPageStep(300);
            bar.show();
            const auto at = [&bar, stands](int place) {
                return bar.grab().toImage().pixelColor(stands ? QPoint(8, place) : QPoint(place, 8));
            };
            const QColor thumb = colourOf(ColourScheme::Light, Role::Line);
            QCOMPARE(at(24), thumb);
            QVERIFY(contrast(at(24), at(200)) >= 3.0);
            QTest::mouseClick(&bar, Qt::LeftButton, {}, stands ? QPoint(8, 299) : QPoint(299, 8));
            QCOMPARE(bar.value(), 300);
            bar.setValue(bar.maximum());
            QCOMPARE(at(276), thumb);
            QVERIFY(at(24) != thumb);
            QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(1, 1));
            QCOMPARE(bar.value(), bar.maximum() - 300);
        }
    }

    void whatIsTypedKeepsOffTheFrame()
    {
        Appearance appearance(*qApp, Theme{});
        QLineEdit field(QStringLiteral("I"));
        field.resize(200, 40);
        field.show();
        const QImage seen = field.grab().toImage();
        for (int x = 3; x < 9; ++x) // beside the frame
            QCOMPARE(seen.pixelColor(x, 20), colourOf(ColourScheme::Light, Role::Paper));
    }

    void whatDoesNotFitAChoiceEndsInDots()
    {
        Appearance appearance(*qApp, Theme{});
        QComboBox whole, cut;
        const QString text = QStringLiteral("Medelvärden och fördelning (rekommenderas)");
        whole.addItem(text);
        whole.resize(whole.sizeHint());
        QStyleOptionComboBox option;
        option.initFrom(&whole);
        option.rect = QRect(0, 0, 200, whole.height());
        const QRect field =
            whole.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &whole);
        const QString dots = whole.fontMetrics().elidedText(text, Qt::ElideRight, field.width() - 2);
        QVERIFY(dots.endsWith(QChar(0x2026)) && whole.width() > 200);
        cut.addItem(dots);
        whole.resize(200, whole.height());
        cut.resize(whole.size());
        QCOMPARE(whole.grab().toImage(), cut.grab().toImage());
    }

    void focusRingStandsAroundTheFocusedWidget()
    {
        Appearance appearance(*qApp, Theme{});
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(40, 40, 40, 40);
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        second->setFocus();
        QCoreApplication::processEvents();
        const auto frames = window.findChildren<QFocusFrame *>();
        QCOMPARE(frames.size(), 1);
        QVERIFY(frames.first()->isVisible());
        QVERIFY(frames.first()->geometry().contains(QRect(second->mapTo(&window, QPoint()), second->size())));
        // What is seen changes by at least 3:1 just outside the field.
        const QPoint above = second->mapTo(&window, QPoint(second->width() / 2, -4));
        const QColor seen = window.grab().toImage().pixelColor(above);
        QVERIFY(contrast(seen, window.palette().color(QPalette::Window)) >= 3.0);
        // What fills a scroll area is framed with it: its own edges may lie out of sight.
        auto *area = new QScrollArea;
        auto *content = new QWidget;
        content->setFocusPolicy(Qt::StrongFocus);
        content->setMinimumHeight(2000);
        area->setWidgetResizable(true);
        area->setWidget(content);
        column->addWidget(area);
        content->setFocus();
        QCoreApplication::processEvents();
        const auto *frame = window.findChild<QFocusFrame *>();
        QCOMPARE(frame->widget(), area);
        QVERIFY(frame->isVisible());
    }
};

BAROMETER_TEST(TestTheme)
#include "tst_theme.moc"
