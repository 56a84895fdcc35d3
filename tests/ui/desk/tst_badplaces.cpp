// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/storehistory.h"
#include "core/interview/interview.h"
#include "core/storage/collectionstore.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/settle.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/desk/deskwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <set>

using core::base::Language;
using ui::desk::DeskWindow;

/// A stick that takes nothing: the desk says so in every language, what was to be copied stays as it was, and another
/// stick does.
class TestBadPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void aStickThatTakesNothing_data()
    {
        QTest::addColumn<QStringList>("way");
        QTest::addColumn<QString>("act");
        QTest::newRow("hand-over") << QStringList{u"handOver"_qs} << u"writeBundle"_qs;
        QTest::newRow("backup") << QStringList{u"office"_qs, u"officeBackup"_qs} << u"writeBackup"_qs;
    }
    void aStickThatTakesNothing()
    {
        QFETCH(const QStringList, way);
        QFETCH(const QString, act);
        tests::StorePlace place;
        std::set<QString> notices;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        for (const Language &language : languages()) {
            const ui::common::InterfaceLanguage interface((language));
            DeskWindow window({place.clock, place.random, m_catalogue, m_prompter, tests::sampleQuestionnaire(),
                               languages(), u"0.1.0"_qs, place.beside(u"staff-pin"_qs)},
                              language);
            window.show();
            window.openStore(place.folder());
            for (const QString &step : way)
                QVERIFY2(press(window, step), qPrintable(step));
            m_prompter.paths = {u"/proc/no-such-stick/one"_qs}; // takes nothing from anybody, root included
            QVERIFY2(press(window, act), qPrintable(act));
            QTRY_VERIFY_WITH_TIMEOUT(!notice(window).isEmpty(), 20'000);
            notices.insert(notice(window));
            const auto info = core::storage::inspectStore(place.folder());
            QVERIFY_RESULT(info);
            QVERIFY(info->verified);
            QCOMPARE(info->responses, 1);
            const core::fieldwork::StoreHistory history = core::fieldwork::historyOf(place.folder(), info->responses);
            QCOMPARE(history.packages + history.backups, 0);
            QCOMPARE(history.waiting, 1);
        }
        QCOMPARE(notices.size(), static_cast<size_t>(languages().size())); // each in words of its own
        DeskWindow window({place.clock, place.random, m_catalogue, m_prompter, tests::sampleQuestionnaire(),
                           languages(), u"0.1.0"_qs, place.beside(u"staff-pin"_qs)},
                          languages().back());
        window.show();
        window.openStore(place.folder());
        for (const QString &step : way)
            QVERIFY(press(window, step));
        m_prompter.paths = {place.beside(u"one"_qs)};
        QVERIFY(press(window, act));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto history = core::fieldwork::historyOf(place.folder(), 1);
                return history.packages + history.backups == 1;
            }(),
            20'000);
        QVERIFY(notice(window).isEmpty());
    }

private:
    static QList<Language> languages() { return {Language(u"fi"_qs), Language(u"sv"_qs), Language(u"en"_qs)}; }
    static bool press(const QWidget &window, const QString &name)
    {
        QAbstractButton *found = nullptr;
        for (QAbstractButton *each : window.findChildren<QAbstractButton *>(name))
            found = each->isVisible() ? each : found;
        if (found == nullptr || !found->isEnabled())
            return false;
        found->click();
        tests::settle();
        return true;
    }
    static QString notice(const QWidget &window)
    {
        for (const auto *label : window.findChildren<QLabel *>(u"taskNotice"_qs)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    core::language::Catalogue m_catalogue = core::language::Catalogue::builtIn();
    ui::common::PresetPrompter m_prompter;
};

BAROMETER_TEST(TestBadPlaces)
#include "tst_badplaces.moc"
