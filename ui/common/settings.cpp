// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QWidget>

#include <algorithm>

namespace ui::common {
namespace {

constexpr std::pair<ColourScheme, const char *> schemeNames[] = {
    {ColourScheme::Light, "light"}, {ColourScheme::Dark, "dark"}, {ColourScheme::HighContrast, "contrast"}};

QString placeKey(const QString &name)
{
    return QLatin1String("window/") + name;
}

} // namespace

FileSettingStore::FileSettingStore(const QString &folder)
    : m_person(folder + QLatin1String("/person.ini"), QSettings::IniFormat),
      m_machine(folder + QLatin1String("/machine.ini"), QSettings::IniFormat)
{
}

QVariant FileSettingStore::value(Scope scope, const QString &key) const
{
    return (scope == Scope::Person ? m_person : m_machine).value(key);
}

void FileSettingStore::setValue(Scope scope, const QString &key, const QVariant &value)
{
    (scope == Scope::Person ? m_person : m_machine).setValue(key, value);
}

QVariant MemorySettingStore::value(Scope scope, const QString &key) const
{
    const auto found = m_values.find({scope, key});
    return found == m_values.end() ? QVariant() : found->second;
}

void MemorySettingStore::setValue(Scope scope, const QString &key, const QVariant &value)
{
    m_values[{scope, key}] = value;
}

Theme keptTheme(SettingStore &store)
{
    Theme theme;
    const QString scheme = Setting(store, settings::scheme).get();
    for (const auto &[each, name] : schemeNames) {
        if (scheme == QLatin1String(name))
            theme.scheme = each;
    }
    theme.textPercent = std::clamp(Setting(store, settings::textPercent).get(), 100, 200);
    return theme;
}

void keepTheme(SettingStore &store, const Theme &theme)
{
    for (const auto &[each, name] : schemeNames) {
        if (theme.scheme == each)
            Setting(store, settings::scheme).set(QLatin1String(name));
    }
    Setting(store, settings::textPercent).set(theme.textPercent);
}

void restorePlace(QWidget &window, SettingStore &store, const QString &name)
{
    const QByteArray place = store.value(Scope::Person, placeKey(name)).toByteArray();
    if (!place.isEmpty())
        window.restoreGeometry(place);
}

void rememberPlace(const QWidget &window, SettingStore &store, const QString &name)
{
    store.setValue(Scope::Person, placeKey(name), window.saveGeometry());
}

} // namespace ui::common
