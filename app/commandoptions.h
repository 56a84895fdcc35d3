// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace app {

/// What a command takes, declared once for parsing and for --help. Targets belong to the command and are filled before
/// it runs. Descriptions are English sources marked QT_TRANSLATE_NOOP("Commands", "…").
class CommandOptions
{
public:
    enum class Presence { Required, Optional };
    using Target =
        std::variant<QString *, QStringList *, bool *, std::optional<qint64> *, std::optional<quint64> *, QDate *>;
    struct NumberRange ///< what a number may be, both ends included
    {
        qint64 lowest = 0;
        qint64 highest = std::numeric_limits<qint64>::max();
        /// Target of an option declared before: beside that option 0 is accepted too.
        const QString *zeroBeside = nullptr;

        [[nodiscard]] qint64 least() const { return zeroBeside != nullptr && !zeroBeside->isEmpty() ? 0 : lowest; }
    };
    struct Option
    {
        QString name;      ///< "--output", or the name "STORE" of an argument
        QString valueName; ///< "FILE"; empty for a flag
        const char *description = nullptr;
        Target target;
        Presence presence = Presence::Optional;
        bool isArgument = false; ///< by place, not by name
        NumberRange range = {};  ///< of a number
        QStringList words = {};  ///< the only values accepted; empty: any
    };

    /// An argument by place: argument(m_store, "STORE", …). A list takes all that follow.
    void argument(QString &target, const char *valueName, const char *description,
                  Presence presence = Presence::Required);
    void arguments(QStringList &target, const char *valueName, const char *description,
                   Presence presence = Presence::Required);
    void option(QString &target, const char *name, const char *valueName, const char *description,
                Presence presence = Presence::Optional);
    /// Only one of the words is accepted; the name of the value shows them.
    void choice(QString &target, const char *name, const QStringList &words, const char *description);
    /// May be given several times.
    void options(QStringList &target, const char *name, const char *valueName, const char *description);
    void flag(bool &target, const char *name, const char *description);
    void number(std::optional<qint64> &target, const char *name, NumberRange range, const char *description,
                Presence presence = Presence::Optional);
    void seed(std::optional<quint64> &target, const char *name, const char *description,
              Presence presence = Presence::Optional);
    void date(QDate &target, const char *name, const char *description);

    [[nodiscard]] const std::vector<Option> &all() const { return m_options; }

private:
    std::vector<Option> m_options;
};

} // namespace app
