// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandoptions.h"

namespace app {

void CommandOptions::argument(QString &target, const char *valueName, const char *description, Presence presence)
{
    const QString name = QLatin1String(valueName);
    m_options.push_back({name, name, description, &target, presence, true});
}

void CommandOptions::arguments(QStringList &target, const char *valueName, const char *description, Presence presence)
{
    const QString name = QLatin1String(valueName);
    m_options.push_back({name, name, description, &target, presence, true});
}

void CommandOptions::option(QString &target, const char *name, const char *valueName, const char *description,
                            Presence presence)
{
    m_options.push_back({QLatin1String(name), QLatin1String(valueName), description, &target, presence});
}

void CommandOptions::choice(QString &target, const char *name, const QStringList &words, const char *description)
{
    Option option{QLatin1String(name), words.join(u'|'), description, &target};
    option.words = words;
    m_options.push_back(std::move(option));
}

void CommandOptions::options(QStringList &target, const char *name, const char *valueName, const char *description)
{
    m_options.push_back({QLatin1String(name), QLatin1String(valueName), description, &target});
}

void CommandOptions::flag(bool &target, const char *name, const char *description)
{
    m_options.push_back({QLatin1String(name), {}, description, &target});
}

void CommandOptions::number(std::optional<qint64> &target, const char *name, NumberRange range, const char *description,
                            Presence presence)
{
    m_options.push_back({QLatin1String(name), QStringLiteral("N"), description, &target, presence, false, range});
}

void CommandOptions::seed(std::optional<quint64> &target, const char *name, const char *description, Presence presence)
{
    m_options.push_back({QLatin1String(name), QStringLiteral("S"), description, &target, presence});
}

void CommandOptions::date(QDate &target, const char *name, const char *description)
{
    m_options.push_back({QLatin1String(name), QStringLiteral("YYYY-MM-DD"), description, &target});
}

} // namespace app
