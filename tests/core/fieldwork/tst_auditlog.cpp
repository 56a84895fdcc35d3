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

#include <thread>

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

    void noActIsLostWhenTwoNoteAtOnce()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        constexpr int each = 40;
        const QString folder = place.folder();
        const auto note = [&folder](StaffAct act) {
            for (int i = 0; i < each; ++i)
                static_cast<void>(noteAct(folder, kDay, act, QString::number(i)));
        };
        std::thread kiosk(note, StaffAct::KioskOpened);
        std::thread office(note, StaffAct::BackedUp);
        kiosk.join();
        office.join();
        QCOMPARE(checkAudit(folder).value(), 2 * each);
    }

    void theLastDayIsTheLatestUnlessStaffSaidOtherwise()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        QVERIFY(!lastNotedDay(place.folder()).isValid());
        const auto note = [&place](const QDate &day, StaffAct act, const QString &detail = {}) {
            QVERIFY_RESULT(noteAct(place.folder(), day, act, detail));
        };
        note(kDay, StaffAct::KioskOpened);
        note(kDay.addDays(-3), StaffAct::KioskClosed); // the clock was set back in between
        QCOMPARE(lastNotedDay(place.folder()), kDay);
        note(kDay.addYears(1), StaffAct::KioskOpened); // and then too far on
        QCOMPARE(lastNotedDay(place.folder()), kDay.addYears(1));
        note(kDay.addDays(1), StaffAct::DayConfirmed, kDay.addYears(1).toString(Qt::ISODate));
        QCOMPARE(lastNotedDay(place.folder()), kDay.addDays(1));
        note(kDay.addDays(2), StaffAct::KioskOpened);
        QCOMPARE(lastNotedDay(place.folder()), kDay.addDays(2));
    }

    void aBundleTellsTheLastLine()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        QVERIFY_RESULT(noteAct(place.folder(), kDay, StaffAct::KioskOpened));
        const QByteArray log = tests::contentOf(place.path(QStringLiteral("audit.log")));
        const QString path = place.beside(QStringLiteral("one.bundle"));
        QVERIFY_RESULT(handOver(place.folder(), path, place.clock, place.random));
        const auto bundle = readBundle(tests::contentOf(path), path);
        QVERIFY_RESULT(bundle);
        QVERIFY(!bundle->audit.isEmpty());
        QVERIFY(log.contains(bundle->audit));
    }

    /// Lines up to the last hand-over cannot be cut off the end; what came later has only the next one to know it.
    void aCutEndIsNoticed()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        QVERIFY_RESULT(noteAct(place.folder(), kDay, StaffAct::KioskOpened));
        QVERIFY_RESULT(noteAct(place.folder(), kDay, StaffAct::KioskClosed));
        QVERIFY_RESULT(handOver(place.folder(), place.beside(QStringLiteral("one.bundle")), place.clock, place.random));
        QVERIFY_RESULT(noteAct(place.folder(), kDay, StaffAct::HandedOver, QStringLiteral("1")));
        QCOMPARE(checkAudit(place.folder()).value(), 3);
        const QString path = place.path(QStringLiteral("audit.log"));
        QByteArrayList lines = tests::contentOf(path).split('\n');
        lines.removeAt(1);
        lines.removeAt(1);
        tests::write(path, lines.join('\n'));
        const auto checked = checkAudit(place.folder());
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Damaged);
        QCOMPARE(checked.error().place.inside, QStringLiteral("2"));
        QVERIFY(QFile::remove(path));
        QCOMPARE(checkAudit(place.folder()).error().code, ErrorCode::FileNotFound);
    }
};

BAROMETER_TEST(TestAuditLog)

#include "tst_auditlog.moc"
