// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <map>

class QWidget;

namespace ui::common {

/// Whose setting it is: the person's at this desk, or the machine's (the same for all who use it).
enum class Scope { Person, Machine };

/// Where settings live. Injected, so that tests neither read nor write the settings of the machine.
class SettingStore
{
public:
    virtual ~SettingStore() = default;
    [[nodiscard]] virtual QVariant value(Scope scope, const QString &key) const = 0;
    virtual void setValue(Scope scope, const QString &key, const QVariant &value) = 0;
};

/// In files: person.ini and machine.ini of the folder.
class FileSettingStore final : public SettingStore
{
public:
    explicit FileSettingStore(const QString &folder);
    [[nodiscard]] QVariant value(Scope scope, const QString &key) const override;
    void setValue(Scope scope, const QString &key, const QVariant &value) override;

private:
    QSettings m_person;
    QSettings m_machine;
};

/// In memory only.
class MemorySettingStore final : public SettingStore
{
public:
    [[nodiscard]] QVariant value(Scope scope, const QString &key) const override;
    void setValue(Scope scope, const QString &key, const QVariant &value) override;

private:
    std::map<std::pair<Scope, QString>, QVariant> m_values;
};

/// One line of the table of settings: key, default and scope.
template <typename T>
struct SettingKey
{
    const char *key;
    T fallback;
    Scope scope;
};

/// One setting in a store. A value of another type, or one that cannot be read, is the default.
template <typename T>
class Setting
{
public:
    Setting(SettingStore &store, const SettingKey<T> &key) : m_store(store), m_key(key) { }

    [[nodiscard]] T get() const
    {
        const QVariant stored = m_store.value(m_key.scope, QString::fromLatin1(m_key.key));
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : m_key.fallback;
    }
    void set(const T &value)
    {
        m_store.setValue(m_key.scope, QString::fromLatin1(m_key.key), QVariant::fromValue(value));
    }

private:
    SettingStore &m_store;
    SettingKey<T> m_key;
};

/// The table of all settings.
namespace settings {

inline const SettingKey<QString> language{"language", QString(), Scope::Person};            ///< empty: the system's
inline const SettingKey<QString> scheme{"colours", QStringLiteral("light"), Scope::Person}; ///< light, dark, contrast
inline const SettingKey<int> textPercent{"textPercent", 100, Scope::Person};                ///< 100 … 200
inline const SettingKey<QStringList> recentReleases{"explorer/recent", QStringList(), Scope::Person};
inline const SettingKey<QStringList> collectedViews{"explorer/collected", QStringList(),
                                                    Scope::Person}; ///< survey, view, uses and note, tabs between
inline const SettingKey<QString> lastFolder{"lastFolder", QString(), Scope::Person};
inline const SettingKey<QString> store{"store", QString(), Scope::Machine}; ///< folder of the store in use here
inline const SettingKey<QStringList> results{"results", QStringList(), Scope::Person}; ///< results files opened last
inline const SettingKey<int> idleSeconds{"kiosk/idleSeconds", 180,
                                         Scope::Machine}; ///< until a kiosk asks "still there?"

} // namespace settings

/// How the program looked last; what cannot be read is the default.
[[nodiscard]] Theme keptTheme(SettingStore &store);
void keepTheme(SettingStore &store, const Theme &theme);

/// Puts a window where it stood when it was closed last, and notes its place; name tells windows apart.
void restorePlace(QWidget &window, SettingStore &store, const QString &name);
void rememberPlace(const QWidget &window, SettingStore &store, const QString &name);

} // namespace ui::common
