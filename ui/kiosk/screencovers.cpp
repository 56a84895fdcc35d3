// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/screencovers.h"

#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::kiosk {

using core::base::Language;

namespace {

/// No window manager places or moves a cover: under X, openbox put one in a hundred beside its place while screens came
/// and went, and Qt did not learn of it. Wayland shows no window without its manager.
Qt::WindowFlags coverFlags()
{
    const Qt::WindowFlags all =
        Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus;
    return QGuiApplication::platformName() == QLatin1String("xcb") ? all | Qt::BypassWindowManagerHint : all;
}

/// Stays until it is not needed any more: nobody at the machine closes it, and it never takes the keyboard.
class CoverPage final : public QWidget
{
public:
    explicit CoverPage(QWidget *owner) : QWidget(owner, coverFlags())
    {
        setAttribute(Qt::WA_ShowWithoutActivating);
        setAttribute(Qt::WA_QuitOnClose, false);
        setContextMenuPolicy(Qt::NoContextMenu);
        setObjectName(QStringLiteral("screenCover"));
    }

protected:
    void closeEvent(QCloseEvent *event) override { event->ignore(); }
};

} // namespace

MachineScreens::MachineScreens(QObject *parent) : Screens(parent)
{
    for (const QScreen *screen : QGuiApplication::screens())
        watch(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, [this](const QScreen *screen) {
        watch(screen);
        emit changed();
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, &Screens::changed);
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, &Screens::changed);
}

void MachineScreens::watch(const QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &Screens::changed);
}

QList<QRect> MachineScreens::places() const
{
    QList<QRect> places;
    const QList<QScreen *> screens = QGuiApplication::screens();
    places.reserve(screens.size());
    for (const QScreen *screen : screens)
        places.append(screen->geometry());
    return places;
}

ScreenCovers::ScreenCovers(QWidget &window, std::unique_ptr<Screens> screens,
                           const core::language::Catalogue &catalogue, QList<Language> languages)
    : QObject(&window), m_window(window), m_screens(std::move(screens)), m_catalogue(catalogue),
      m_languages(std::move(languages))
{
    m_again.setInterval(500);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (--m_looksLeft == 0)
            m_again.stop();
        arrange();
        fill();
    });
    // Queued: Qt moves windows from a screen that goes before it is gone from the list.
    connect(
        m_screens.get(), &Screens::changed, this,
        [this] {
            arrange();
            fill();
            lookAgain();
        },
        Qt::QueuedConnection);
    m_window.installEventFilter(this);
}

ScreenCovers::~ScreenCovers() = default;

bool ScreenCovers::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPlaced =
        event->type() == QEvent::Show || event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (isPlaced)
        lookAgain();
    if (watched == &m_window && isPlaced)
        arrange();
    else if (watched == &m_window && event->type() == QEvent::Hide)
        m_covers.clear();
    return QObject::eventFilter(watched, event);
}

/// A window manager puts windows where it likes when screens come and go, and may do so after the last that Qt tells
/// of a screen: so it is looked again for a while after everything that moves.
void ScreenCovers::lookAgain()
{
    m_looksLeft = 20;
    if (!m_again.isActive())
        m_again.start();
}

void ScreenCovers::arrange()
{
    const QList<QRect> places = m_screens->places();
    if (!m_window.isVisible() || places.isEmpty())
        return;
    m_fillsScreen = m_fillsScreen || m_window.isFullScreen();
    const QPoint centre = m_window.frameGeometry().center();
    auto own = std::find_if(places.begin(), places.end(), [&](const QRect &place) { return place.contains(centre); });
    if (own == places.end()) { // its screen is gone
        own = places.begin();
        put(*own); // and comes back here by the move
    }
    std::vector<Cover> covers;
    for (const QRect &place : places) {
        if (place == *own || place.intersects(*own)) // the same picture on both
            continue;
        const auto there = std::find_if(m_covers.begin(), m_covers.end(),
                                        [&](const Cover &cover) { return cover.page && cover.place == place; });
        covers.push_back(there == m_covers.end() ? Cover{place, makePage()} : std::move(*there));
    }
    m_covers = std::move(covers);
    for (const Cover &cover : m_covers) {
        cover.page->setGeometry(cover.place);
        cover.page->show();
    }
}

/// A window on the whole screen takes the size of the one it has come to; not every window manager sees to that.
void ScreenCovers::fill()
{
    const QPoint centre = m_window.frameGeometry().center();
    for (const QRect &place : m_screens->places()) {
        if (m_fillsScreen && place.contains(centre) && (m_window.geometry() != place || !m_window.isFullScreen()))
            put(place);
    }
}

/// Whoever sets a window's place in Qt takes its full screen away.
void ScreenCovers::put(const QRect &place)
{
    m_window.setGeometry(place);
    if (m_fillsScreen)
        m_window.setWindowState(m_window.windowState() | Qt::WindowFullScreen);
}

std::unique_ptr<QWidget> ScreenCovers::makePage()
{
    auto page = std::make_unique<CoverPage>(&m_window);
    page->installEventFilter(this);
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(common::space::wide, common::space::wide, common::space::wide, common::space::wide);
    column->setSpacing(common::space::large);
    column->addStretch(1);
    for (const Language &language : m_languages) {
        auto *label = new common::WrappingLabel(common::TextRole::Title);
        label->setText(m_catalogue.text(
            language, "Form", QT_TRANSLATE_NOOP("Form", "The survey is on the other screen of this machine")));
        label->setTextAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(2);
    return page;
}

} // namespace ui::kiosk
