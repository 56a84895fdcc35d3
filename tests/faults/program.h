// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace faults {

/// How a run of the real program ended.
struct Ended
{
    int status = -1; ///< -1: it crashed
    QByteArray output;
    QByteArray errors;
};

/// What goes wrong while the program runs (preload.cpp), and who sits at its window.
struct Circumstances
{
    QByteArray fault{};        ///< as faultOf makes it, or "none"; empty: the machine's own file system
    QString report{};          ///< gets the numbers of steps and errors
    QString below{};           ///< only files whose path begins so fail; empty: all
    QString onlyWhen{};        ///< and only while this file is there; empty: always
    QString robotLog{};        ///< of the robot (robot.cpp); empty: nobody
    QByteArray language{"en"}; ///< in which it answers
    int robotPeople = 0;       ///< how many it answers for
    int patience = 5000;       ///< of the robot, where nothing happens any more; milliseconds
};

/// The program as it is shipped, to its end.
[[nodiscard]] Ended barometer(const QStringList &arguments, const QByteArray &input, const Circumstances &around);
[[nodiscard]] inline Ended barometer(const QStringList &arguments, const QByteArray &input = {},
                                     const QByteArray &fault = {}, const QString &report = {})
{
    return barometer(arguments, input, {fault, report});
}

/// kind: cut, once, always; code: SQLite's.
[[nodiscard]] QByteArray faultOf(const char *kind, int step, int code, int seed);
struct Trouble
{
    const char *kind;
    int code;
};

/// What lay in a folder, and lies there again before each run.
class Kept
{
public:
    explicit Kept(QString folder);
    void putBack() const;

private:
    QString m_folder;
    QMap<QString, QByteArray> m_files;
};

} // namespace faults
