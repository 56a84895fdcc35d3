// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/program.h"

#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include <utility>

namespace faults {

Ended barometer(const QStringList &arguments, const QByteArray &input, const Circumstances &around)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    QStringList loaded;
    if (!around.fault.isEmpty()) {
        loaded.append(QStringLiteral(FAULT_SHIM));
        environment.insert(u"BAROMETER_FAULT"_qs, QString::fromLatin1(around.fault));
        environment.insert(u"BAROMETER_FAULT_REPORT"_qs, around.report);
        environment.insert(u"BAROMETER_FAULT_BELOW"_qs, around.below);
        environment.insert(u"BAROMETER_FAULT_WHEN"_qs, around.onlyWhen);
    }
    if (!around.robotLog.isEmpty()) {
        loaded.append(QStringLiteral(ROBOT));
        environment.insert(u"BAROMETER_ROBOT_LOG"_qs, around.robotLog);
        environment.insert(u"BAROMETER_ROBOT_LANGUAGE"_qs, QString::fromLatin1(around.language));
        environment.insert(u"BAROMETER_ROBOT_PEOPLE"_qs, QString::number(around.robotPeople));
        environment.insert(u"BAROMETER_ROBOT_ARM"_qs, around.onlyWhen);
        environment.insert(u"BAROMETER_ROBOT_PATIENCE"_qs, QString::number(around.patience));
    }
    if (!loaded.isEmpty())
        environment.insert(u"LD_PRELOAD"_qs, loaded.join(u' '));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QByteArray faultOf(const char *kind, int step, int code, int seed)
{
    return QByteArray(kind) + ':' + QByteArray::number(step) + ':' + QByteArray::number(code) + ':' +
        QByteArray::number(seed);
}

Kept::Kept(QString folder) : m_folder(std::move(folder)), m_files(tests::everyByteOf(m_folder)) { }

void Kept::putBack() const
{
    QDir(m_folder).removeRecursively();
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        const QString path = QDir(m_folder).filePath(file.key());
        QDir().mkpath(QFileInfo(path).path());
        tests::write(path, file.value());
    }
}

} // namespace faults
