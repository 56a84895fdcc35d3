// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/release/releasefiles.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

/// The rehearsed results that ship: marked as invented, and made again byte for byte by their script.
class TestDemo : public QObject
{
    Q_OBJECT

    static QStringList names()
    {
        return {QStringLiteral("rehearsal-2020-21.release"), QStringLiteral("rehearsal-2022-23.release")};
    }

private slots:
    void theyAreRehearsalsOfTwoWaves()
    {
        QStringList paths;
        for (const QString &name : names())
            paths.append(tests::sourcePath(QStringLiteral("resources/demo/") + name));
        const auto releases = release::openReleases(paths);
        QVERIFY_RESULT(releases);
        QCOMPARE(releases->size(), std::size_t{2});
        QCOMPARE(releases->front().content().responses, 800);
        QCOMPARE(releases->back().content().responses, 375);
        for (const release::Release &release : *releases)
            QVERIFY(release.content().invented && !release.content().draft);
    }

    void theScriptMakesThemAgain()
    {
        QTemporaryDir folder;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tests::sourcePath(QStringLiteral("resources/demo/make")),
                      {QStringLiteral(PROGRAM), folder.path()});
        QVERIFY(process.waitForFinished(3'600'000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
        for (const QString &name : names()) {
            const auto shipped = base::readFile(tests::sourcePath(QStringLiteral("resources/demo/") + name), 1 << 28);
            const auto made = base::readFile(folder.filePath(name), 1 << 28);
            QVERIFY_RESULT(shipped);
            QVERIFY_RESULT(made);
            QCOMPARE(*made == *shipped, true);
        }
    }
};

BAROMETER_TEST(TestDemo)

#include "tst_demo.moc"
