// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplaces/workplaces.h"

#include "app/applicationcontext.h"
#include "app/commandoptions.h"
#include "app/commands/commands.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/desk/deskwindow.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/start/startwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using core::base::Language;

/// How the windows of the program lead from one to the next.
class TestWorkplaces final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
        QCoreApplication::setApplicationName(QStringLiteral("barometer"));
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void theStartShowsTheStoreAndLeadsToItsResults()
    {
        tests::StorePlace place;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            for (int i = 0; i < 3; ++i)
                QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        app::ApplicationContext context(*qApp, m_catalogue, {Language(QStringLiteral("en")), true, true});
        context.prepareWindows();
        app::Workplaces workplaces(context);
        workplaces.openStart(place.folder(), {});
        auto *start = only<ui::start::StartWindow>();
        QVERIFY(start != nullptr);
        auto *makeResults = start->findChild<QAbstractButton *>(QStringLiteral("makeResults"));
        QTRY_VERIFY(makeResults->isVisible());
        QVERIFY2(says(*start, QStringLiteral("3 responses")), "the responses of the store");

        makeResults->click();
        QTRY_VERIFY(only<ui::desk::DeskWindow>() != nullptr);
        auto *desk = only<ui::desk::DeskWindow>();
        QCOMPARE(desk->store(), place.folder());

        emit desk->resultsWanted(tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release")));
        QTRY_VERIFY(only<ui::explorer::ExplorerWindow>() != nullptr);
    }

    void theStartOpensAResultsFileThatIsChosen()
    {
        app::ApplicationContext context(*qApp, m_catalogue, {Language(QStringLiteral("en")), true, true});
        context.prepareWindows();
        app::Workplaces workplaces(context);
        workplaces.openStart({}, {});
        auto *start = only<ui::start::StartWindow>();
        QVERIFY(start != nullptr);
        auto *openResults = start->findChild<QAbstractButton *>(QStringLiteral("openResults"));

        openResults->click(); // thought better of: nothing opens
        QTRY_VERIFY(asking(*start) != nullptr);
        asking(*start)->reject();
        QTRY_VERIFY(asking(*start) == nullptr);
        QVERIFY(only<ui::explorer::ExplorerWindow>() == nullptr);

        openResults->click();
        QTRY_VERIFY(asking(*start) != nullptr);
        QFileDialog *dialog = asking(*start);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptOpen);
        QVERIFY2(dialog->nameFilters().join(u' ').contains(u"*.release"), "files of results alone");
        dialog->selectFile(tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release")));
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(only<ui::explorer::ExplorerWindow>() != nullptr);
        auto *explorer = only<ui::explorer::ExplorerWindow>();
        QTRY_VERIFY(!explorer->isOpening());
        QCOMPARE(explorer->session().releases().size(), size_t{1});
    }

    /// As packaging/run shows it to a newcomer, whose next step is to the other workplaces.
    void resultsGivenAreOpenAtOnceBesideTheStart()
    {
        app::ApplicationContext context(*qApp, m_catalogue, {Language(QStringLiteral("en")), true, true});
        const auto command = app::makeStart();
        app::CommandOptions options;
        command->declare(options);
        for (const app::CommandOptions::Option &option : options.all()) {
            if (option.name == QStringLiteral("--results"))
                std::get<QStringList *>(option.target)
                    ->append({tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2020-21.release")),
                              tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release"))});
        }
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            [&] { // what fails in here still ends the program below
                auto *explorer = only<ui::explorer::ExplorerWindow>();
                QVERIFY(explorer != nullptr);
                QTRY_COMPARE(explorer->session().releases().size(), size_t{2});
                QVERIFY(only<ui::start::StartWindow>() != nullptr);
                seen = true;
            }();
            QApplication::quit();
        });
        QVERIFY_RESULT(command->run(context));
        QVERIFY(seen);
    }

    void aStoreThatIsGoneIsNone()
    {
        app::ApplicationContext context(*qApp, m_catalogue, {Language(QStringLiteral("en")), true, true});
        context.prepareWindows();
        app::Workplaces workplaces(context);
        workplaces.openStart(m_home.filePath(QStringLiteral("gone")), {});
        auto *start = only<ui::start::StartWindow>();
        QVERIFY(start != nullptr);
        QTRY_VERIFY(says(*start, QStringLiteral("There is no store of responses here yet.")));
        QVERIFY(!start->findChild<QAbstractButton *>(QStringLiteral("makeResults"))->isVisible());
    }

private:
    /// The window of this kind that is open; none when there is not exactly one.
    template <typename Window>
    static Window *only()
    {
        Window *found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<Window *>(widget);
            if (window == nullptr || !window->isVisible())
                continue;
            if (found != nullptr)
                return nullptr;
            found = window;
        }
        return found;
    }

    /// The dialog that asks this window for files; none when it asks for none.
    static QFileDialog *asking(const QWidget &window)
    {
        for (QFileDialog *dialog : window.findChildren<QFileDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    static bool says(const QWidget &window, const QString &words)
    {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    QTemporaryDir m_home;
    core::language::Catalogue m_catalogue = core::language::Catalogue::builtIn();
};

BAROMETER_TEST(TestWorkplaces)
#include "tst_workplaces.moc"
