// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/bundle.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>
#include <QTest>

using namespace core::fieldwork;
using core::base::ErrorCode;

namespace {

const QDate kDay(2026, 12, 1);

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT
private slots:
    void everyChangedLineIsNoticed()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        QCOMPARE(checkAudit(place.folder()).value(), 0);
        QVERIFY_RESULT(noteAct(place.folder(), kDay, StaffAct::KioskOpened));
        QVERIFY_RESULT(
            noteAct(place.folder(), kDay, StaffAct::BackedUp, QStringLiteral("a.backup\n2026-01-01 made x")));
        QVERIFY_RESULT(noteAct(place.folder(), kDay, StaffAct::HandedOver, QStringLiteral("1")));
        QCOMPARE(checkAudit(place.folder()).value(), 3); // the line feed did not make a fourth
        const QString path = place.path(QStringLiteral("audit.log"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray log = tests::contentOf(path);
        const auto tryIt = [&path, &place](const QByteArray &changed) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(changed);
            file.close();
            const auto checked = checkAudit(place.folder());
            QVERIFY(!checked);
            QCOMPARE(checked.error().code, ErrorCode::Damaged);
        };
        tryIt(QByteArray(log).replace("backed-up", "backed-xx"));
        tryIt(log.mid(log.indexOf('\n') + 1)); // the first line taken out
        QByteArrayList lines = log.split('\n');
        lines.removeAt(1);
        tryIt(lines.join('\n'));
    }

    void aBundleTellsTheLastLine()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        QVERIFY_RESULT(noteAct(place.folder(), kDay, StaffAct::KioskOpened));
        const QByteArray log = tests::contentOf(place.path(QStringLiteral("audit.log")));
        const QString path = place.beside(QStringLiteral("one.bundle"));
        QVERIFY_RESULT(handOver(place.folder(), path, kDay));
        const auto bundle = readBundle(tests::contentOf(path), path);
        QVERIFY_RESULT(bundle);
        QVERIFY(!bundle->audit.isEmpty());
        QVERIFY(log.contains(bundle->audit));
    }

    void savingAResponseLeavesNoLine()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        QVERIFY(!QFile::exists(place.path(QStringLiteral("audit.log"))));
    }
};

BAROMETER_TEST(TestAuditLog)

#include "tst_auditlog.moc"
