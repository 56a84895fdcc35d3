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

/// Stays until it is not needed any more: nobody at the machine closes it, and it never takes the keyboard.
class Cover final : public QWidget
{
public:
    explicit Cover(QWidget *owner)
        : QWidget(owner, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
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
    // Queued: Qt moves windows from a screen that goes before it is gone from the list.
    connect(
        m_screens.get(), &Screens::changed, this,
        [this] {
            arrange();
            fill();
        },
        Qt::QueuedConnection);
    m_window.installEventFilter(this);
}

ScreenCovers::~ScreenCovers() = default;

bool ScreenCovers::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && (event->type() == QEvent::Show || event->type() == QEvent::Move))
        arrange();
    else if (watched == &m_window && event->type() == QEvent::Hide)
        m_covers.clear();
    return QObject::eventFilter(watched, event);
}

void ScreenCovers::arrange()
{
    const QList<QRect> places = m_screens->places();
    if (!m_window.isVisible() || places.isEmpty())
        return;
    const QPoint centre = m_window.frameGeometry().center();
    auto own = std::find_if(places.begin(), places.end(), [&](const QRect &place) { return place.contains(centre); });
    if (own == places.end()) { // its screen is gone
        own = places.begin();
        m_window.setGeometry(*own); // and comes back here by the move
    }
    std::vector<std::unique_ptr<QWidget>> covers;
    for (const QRect &place : places) {
        if (place == *own || place.intersects(*own)) // the same picture on both
            continue;
        const auto there = std::find_if(m_covers.begin(), m_covers.end(),
                                        [&](const auto &cover) { return cover && cover->geometry() == place; });
        covers.push_back(there == m_covers.end() ? makeCover(place) : std::move(*there));
    }
    m_covers = std::move(covers);
}

/// A window on the whole screen takes the size of the one it has come to; not every window manager sees to that.
void ScreenCovers::fill()
{
    const QPoint centre = m_window.frameGeometry().center();
    for (const QRect &place : m_screens->places()) {
        if (m_window.isFullScreen() && place.contains(centre) && m_window.geometry() != place)
            m_window.setGeometry(place);
    }
}

std::unique_ptr<QWidget> ScreenCovers::makeCover(const QRect &place) const
{
    auto cover = std::make_unique<Cover>(&m_window);
    auto *column = new QVBoxLayout(cover.get());
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
    cover->setGeometry(place);
    cover->show();
    return cover;
}

} // namespace ui::kiosk
