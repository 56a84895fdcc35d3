// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/eventwords.h"

#include "core/language/locale.h"
#include "ui/common/interfacelanguage.h"

#include <QLocale>

namespace ui::desk {

using core::fieldwork::Event;
using core::fieldwork::KeyboardUse;
using core::fieldwork::Supervision;

QString EventWords::name(Supervision level)
{
    switch (level) {
    case Supervision::Locked:
        return tr("Locked");
    case Supervision::Supervised:
        return tr("Supervised");
    case Supervision::Assisted:
        return tr("Assisted");
    }
    return {};
}

QString EventWords::explanation(Supervision level)
{
    switch (level) {
    case Supervision::Locked:
        return tr(
            "Nobody stands beside the machine. The kiosk fills the screen and is left with the staff number only.");
    case Supervision::Supervised:
        return tr(
            "Staff are in the room. The kiosk fills the screen and is left by the hidden entry, without a number. "
            "It waits twice as long for somebody who does nothing.");
    case Supervision::Assisted:
        return tr("Staff help people at the machine. The kiosk is an ordinary window, keys are on the screen, and it "
                  "waits four times as long.");
    }
    return {};
}

QString EventWords::name(KeyboardUse use)
{
    switch (use) {
    case KeyboardUse::OnTouch:
        return tr("When a text field is touched");
    case KeyboardUse::Always:
        return tr("At every text field");
    case KeyboardUse::Never:
        return tr("Never");
    }
    return {};
}

QString EventWords::languages(const QList<core::base::Language> &languages)
{
    QStringList names;
    for (const core::base::Language &language : languages)
        names.append(common::nameOf(language));
    return names.join(QLatin1String(", "));
}

QString EventWords::title(const Event &event)
{
    return QStringLiteral("%1, %2").arg(event.place, core::language::shortText(event.day));
}

QString EventWords::detail(const Event &event, std::optional<int> responses)
{
    const QLocale locale;
    // A count under ten of one place could tell who answered; it is not shown anywhere.
    const QString count = responses.has_value() ? locale.toString(*responses) : tr("fewer than 10");
    const QString sofar = event.target > 0 ? tr("Responses: %1 of %2.").arg(count, locale.toString(event.target))
                                           : tr("Responses: %1.").arg(count);
    return QStringLiteral("%1. %2. %3").arg(languages(event.languages), name(event.rules.supervision), sofar);
}

QStringList EventWords::summary(const Event &event)
{
    const QLocale locale;
    const auto line = [](const QString &name, const QString &value) {
        return QStringLiteral("%1: %2").arg(name, value);
    };
    QStringList lines{line(tr("Place"), event.place)};
    if (!event.region.isEmpty())
        lines.append(line(tr("Region"), event.region));
    lines.append(line(tr("Day"), core::language::shortText(event.day, locale)));
    lines.append(line(tr("Languages"), languages(event.languages)));
    if (event.target > 0)
        lines.append(line(tr("Responses hoped for"), locale.toString(event.target)));
    lines.append(line(tr("Supervision"), name(event.rules.supervision)));
    lines.append(
        line(tr("Waits for somebody who does nothing"), tr("%n minute(s)", nullptr, event.rules.patience() / 60)));
    lines.append(line(tr("Keys on the screen"), name(event.rules.keyboardInUse())));
    lines.append(line(tr("Reading aloud"), event.rules.readAloud ? tr("offered") : tr("not offered")));
    if (const int seconds = event.rules.continueSeconds(); seconds > 0)
        lines.append(line(tr("After a crash of the program"),
                          tr("who was answering may continue, for %n second(s)", nullptr, seconds)));
    return lines;
}

} // namespace ui::desk
