// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/invented.h"

#include "core/language/locale.h"
#include "ui/desk/eventpage.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace app {

using core::base::Language;

core::storage::StoreInfo inventedStore()
{
    core::storage::StoreInfo info;
    info.wave = core::questionnaire::WaveId(QStringLiteral("2"));
    info.opens = QDate(2022, 11, 28);
    info.closes = QDate(2023, 1, 13);
    info.responses = 27;
    info.interrupted = 2;
    info.capacity = 512;
    info.byLanguage = {{Language(QStringLiteral("fi")), 15}, {Language(QStringLiteral("sv")), 12}};
    info.deleteBy = QDate(2023, 12, 31);
    info.verified = true;
    return info;
}

core::storage::StoreInfo troubledStore()
{
    core::storage::StoreInfo info = inventedStore();
    info.capacity = info.responses;
    info.verified = false;
    info.invented = true;
    info.sealed = true;
    return info;
}

core::fieldwork::Event inventedEvent(core::fieldwork::Supervision level)
{
    core::fieldwork::Event event;
    event.id = core::interview::EventId(QStringLiteral("a"));
    event.place = inventedPlace();
    event.day = inventedStore().opens;
    event.languages = {Language(QStringLiteral("fi")), Language(QStringLiteral("sv"))};
    event.rules.supervision = level;
    return event;
}

QString inventedPlace()
{
    return QStringLiteral("Tampere");
}

QString typedDay(const QDate &day)
{
    return core::language::shortText(day);
}

ui::desk::EventPage *inventedEventPage(const WindowStage &stage, const QString &place, const QString &day)
{
    auto *page = new ui::desk::EventPage(stage.parent);
    page->begin(stage.questionnaire, inventedStore(), inventedStore().opens, {});
    page->findChild<QLineEdit *>(QStringLiteral("eventPlace"))->setText(place);
    page->findChild<QLineEdit *>(QStringLiteral("eventDay"))->setText(day);
    return page;
}

ui::desk::DeskTools toolsOf(const WindowStage &stage)
{
    return {stage.clock, stage.random, *stage.catalogue, stage.prompter, stage.questionnaire.languages};
}

void press(const QWidget &page, const char *button)
{
    if (auto *found = page.findChild<QAbstractButton *>(QLatin1String(button)))
        found->click();
}

namespace {

void send(QWidget &page, int key, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&page, &event);
    }
}

} // namespace

void type(QWidget &page, const QString &characters)
{
    for (const QChar character : characters)
        send(page, character.toUpper().unicode(), character);
}

void type(QWidget &page, int key)
{
    send(page, key, {});
}

} // namespace app
