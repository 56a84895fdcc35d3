// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/policy.h"
#include "tests/architecture/sources.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// What the documents send people to is there once the program is installed.
class TestInstall : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QProcess process;
        process.start(
            QStringLiteral(CMAKE),
            {QStringLiteral("--install"), QStringLiteral(BUILD_FOLDER), QStringLiteral("--prefix"), m_folder.path()});
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void theKiosksFilesAreWhereItsUnitLooks()
    {
        const QString kiosk = m_folder.filePath(QStringLiteral("share/barometer/kiosk"));
        QVERIFY(QFileInfo(kiosk + QStringLiteral("/session")).isExecutable());
        for (const char *name : {"openbox.xml", "README.md"})
            QVERIFY2(QFileInfo::exists(kiosk + u'/' + QLatin1String(name)), name);
        QFile unit(kiosk + QStringLiteral("/barometer-kiosk.service"));
        QVERIFY(unit.open(QIODevice::ReadOnly));
        const QByteArray lines = unit.readAll();
        QVERIFY(lines.contains(" /usr/share/barometer/kiosk/session "));
        // Under a system that is read only X needs a /tmp, the staff number its home, and cage a folder at run time.
        for (const char *line : {"\nProtectSystem=strict\n", "\nPrivateTmp=yes\n",
                                 "\nReadWritePaths=/var/lib/barometer\n", "\nEnvironment=HOME=/var/lib/barometer\n",
                                 "\nRuntimeDirectory=barometer\n", "\nEnvironment=XDG_RUNTIME_DIR=/run/barometer\n"})
            QVERIFY2(lines.contains(line), line);
        QFile howTo(kiosk + QStringLiteral("/README.md"));
        QVERIFY(howTo.open(QIODevice::ReadOnly));
        QVERIFY(howTo.readAll().contains("--home-dir /var/lib/barometer "));
    }

    void theSchemaAndThePolicyAreThere()
    {
        QVERIFY(QFileInfo::exists(m_folder.filePath(QStringLiteral("share/barometer/questionnaire.schema.json"))));
        QFile policy(m_folder.filePath(QStringLiteral("share/barometer/policy.json")));
        QVERIFY(policy.open(QIODevice::ReadOnly));
        const auto read = core::disclosure::readPolicy(policy.readAll(), policy.fileName());
        QVERIFY_RESULT(read);
        QVERIFY(*read == core::disclosure::Policy()); // it says that it shows the defaults
    }

    void softwareCentresFindIt()
    {
        QFile file(m_folder.filePath(QStringLiteral("share/metainfo/org.partnershipbarometer.Barometer.metainfo.xml")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QStringList found;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("launchable"))
                found.append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(found, QStringList{QStringLiteral("barometer.desktop")});
        QVERIFY(QFileInfo::exists(m_folder.filePath(QStringLiteral("share/applications/") + found.front())));
    }

private:
    QTemporaryDir m_folder;
};

BAROMETER_TEST(TestInstall)
#include "tst_install.moc"
