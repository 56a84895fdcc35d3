// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storeinfo.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/desk/officedesk.h"

#include <QFile>
#include <QTest>

/// A damaged store at the desk: a repaired copy is offered, and made beside the window's thread.
class TestRepairOffer final : public tests::OfficeDesk
{
    Q_OBJECT

private slots:
    void init() { startAnew(); }

    void makesACopyAndLeavesTheDamagedOne()
    {
        const QString store = damagedStore();
        const QByteArray damaged = tests::contentOf(store + u"/store.qk"_qs);
        const auto window = makeWindow();
        m_prompter.answers = {0};
        m_prompter.paths = {path(u"repaired"_qs)};
        window->openStore(store);
        QTRY_RESULT(*window, "3 response(s) are recovered");
        const auto info = core::storage::inspectStore(path(u"repaired"_qs));
        QVERIFY_RESULT(info);
        QVERIFY(info->verified);
        QCOMPARE(info->responses, 3);
        QVERIFY(tests::contentOf(store + u"/store.qk"_qs) == damaged);
        QVERIFY(press(*window, u"taskNext"_qs));
        QCOMPARE(window->store(), path(u"repaired"_qs));
    }

    /// Where something is already, nothing is made, and the desk says so.
    void overwritesNothing()
    {
        const QString store = damagedStore();
        tests::write(path(u"repaired"_qs), "somebody's");
        const auto window = makeWindow();
        m_prompter.answers = {0};
        m_prompter.paths = {path(u"repaired"_qs)};
        window->openStore(store);
        QTRY_VERIFY_WITH_TIMEOUT(!noticeOf(*window).isEmpty(), tests::patience);
        QCOMPARE(tests::contentOf(path(u"repaired"_qs)), QByteArray("somebody's"));
    }

    void nothingHappensWhenNotWanted()
    {
        const QString store = damagedStore();
        const auto window = makeWindow();
        m_prompter.answers = {1};
        window->openStore(store);
        tests::settle();
        QVERIFY(!QFile::exists(path(u"repaired"_qs)));
        QVERIFY(noticeOf(*window).isEmpty());
    }

private:
    /// A store of three responses whose beginning is gone.
    QString damagedStore()
    {
        const QString store = makePlainStore();
        answer(store, 3);
        QFile file(store + u"/store.qk"_qs);
        if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(4096, '\0')) != 4096)
            qFatal("cannot damage the test's own store");
        return store;
    }
};

BAROMETER_TEST(TestRepairOffer)
#include "tst_repairoffer.moc"
