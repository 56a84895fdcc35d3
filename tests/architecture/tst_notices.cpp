// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

/// Packages and libraries by the beginnings of their names, and how the notices call the work; the first that fits
/// counts. An empty name: used to build only, nothing of it is in the program.
const std::vector<std::pair<const char *, const char *>> kWorks{
    {"qt6-tools-", ""},
    {"qt6-l10n-tools", ""},
    {"gettext", ""},
    {"libgl-dev", ""},
    {"(libQt6|qt6-)[Cc]harts", "Qt Charts"},
    {"libQt6|qt6-|libqt6", "Qt 6"},
    {"libsodium", "libsodium"},
    {"libsqlite3", "SQLite"},
    {"libcli11", "CLI11"},
    {"libexpected", "tl::expected"},
    {"libbsd", "libbsd"},
    {"libboost", "Boost.Math"},
    {"libzip", "libzip"},
    {"libxlsxwriter", "libxlsxwriter"},
    {"libpango", "Pango"},
    {"libcairo", "cairo"},
    {"librsvg", "librsvg"},
    {"libglib|libgobject", "GLib"},
    {"libqpdf", "qpdf"},
    {"libqrencode", "libqrencode"},
    {"libfontconfig", "Fontconfig"},
    {"libespeak-ng", "eSpeak NG"},
    {"coinor-cbc", "Cbc"},
    {"fonts-inter", "Inter"},
    {"fonts-dejavu", "DejaVu"},
    {"lib(stdc\\+\\+|gcc_s|m|c)\\.so|ld-linux", "GNU C library"},
};

QString contentOf(const QString &path)
{
    QFile file(tests::sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the file is linked with.
QStringList neededBy(const QString &binary)
{
    QProcess process;
    process.start(QStringLiteral(READELF), {QStringLiteral("-dW"), binary});
    process.waitForFinished(120'000);
    static const QRegularExpression needed(QStringLiteral("NEEDED.*\\[(.*)\\]"));
    QStringList names;
    for (auto match = needed.globalMatch(QString::fromUtf8(process.readAllStandardOutput())); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

/// The packages that become part of the program or work beside it, from the list for Debian.
QStringList packages()
{
    const QString list = contentOf(QStringLiteral("packaging/dependencies.txt"));
    const qsizetype from = list.indexOf(QLatin1String("# libraries"));
    const qsizetype to = list.indexOf(QLatin1String("# tests"));
    QStringList names;
    for (const QString &line : list.mid(from, to - from).split(u'\n')) {
        const QString name = line.section(u'#', 0, 0).trimmed();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace

/// Whoever's work is used is named, with the licence it comes under.
class TestNotices : public QObject
{
    Q_OBJECT
private slots:
    void everyWorkUsedIsNamed()
    {
        const QString notices = contentOf(QStringLiteral("resources/legal/notices.md"));
        const QStringList used = packages() + neededBy(QStringLiteral(PROGRAM)) + neededBy(QStringLiteral(PDF_MODULE));
        QVERIFY2(used.size() > 40, qPrintable(used.join(u' ')));
        QStringList faults;
        for (const QString &name : used) {
            const auto work = std::find_if(kWorks.begin(), kWorks.end(), [&name](const auto &one) {
                return QRegularExpression(u'^' + QStringLiteral("(%1)").arg(QLatin1String(one.first)))
                    .match(name)
                    .hasMatch();
            });
            if (work == kWorks.end())
                faults.append(name + QStringLiteral(": neither here nor in the notices"));
            else if (*work->second != '\0' && !notices.contains(QStringLiteral("\n| ") + QLatin1String(work->second)))
                faults.append(name + QStringLiteral(": not in the notices"));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

BAROMETER_TEST(TestNotices)
#include "tst_notices.moc"
