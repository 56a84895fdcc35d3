// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/language/locale.h"
#include "core/release/releasefiles.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/figuretable.h"
#include "ui/explorer/questionlist.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using ui::explorer::ExplorerSession;

class TestExplorerSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    language::Catalogue m_catalogue;
    QString m_first, m_second;

    QString write(const QString &name, release::Release::Content content)
    {
        const QString path = m_folder.filePath(name);
        const auto written = base::writeFile(path, disclosure::writeRelease(content));
        return written ? path : QString();
    }

    static questionnaire::QuestionId id(const char *question)
    {
        return questionnaire::QuestionId(QLatin1String(question));
    }

private slots:
    void initTestCase()
    {
        const auto questionnaire = tests::shippedQuestionnaire();
        const auto wave = [](const char *id) {
            return questionnaire::WaveId(QLatin1String(id));
        };
        m_first = write(QStringLiteral("one.release"), tests::inventedContent(questionnaire, wave("1"), 812, 1));
        m_second = write(QStringLiteral("two.release"), tests::inventedContent(questionnaire, wave("2"), 375, 2));
        QVERIFY(!m_first.isEmpty() && !m_second.isEmpty());
    }

    // Regions are looked up by name: å, ä and ö stand where each language has them, and other bases keep their order.
    void regionsStandInTheOrderOfTheAlphabet_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *tag : {"fi", "sv", "en"})
            QTest::newRow(tag) << QString::fromLatin1(tag);
    }
    void regionsStandInTheOrderOfTheAlphabet()
    {
        QFETCH(QString, language);
        ExplorerSession session(m_catalogue, base::Language(language));
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_second}, {})));
        QStringList regions, others, nodes;
        for (const auto &option : basesOf(session))
            (option.id.startsWith(QStringLiteral("area=")) ? regions : others)
                .append(option.id.startsWith(QStringLiteral("area=")) ? option.label : option.id);
        for (const release::Node &node : session.newest().content().nodes) {
            if (!node.id.text().startsWith(QStringLiteral("area=")))
                nodes.append(node.id.text());
        }
        QVERIFY(regions.size() > 5);
        QCOMPARE(others, nodes);
        const QString alphabet = QStringLiteral("abcdefghijklmnopqrstuvwxyzåäö"); // both languages of the country
        const auto rank = [&](QChar letter) {
            return alphabet.indexOf(letter.toLower());
        };
        for (qsizetype i = 1; i < regions.size(); ++i)
            QVERIFY2(rank(regions[i - 1].at(0)) <= rank(regions[i].at(0)) || language == QLatin1String("en"),
                     qPrintable(regions.join(u'\n')));
    }

    void aCollatorKnowsTheLetters()
    {
        QStringList names{QStringLiteral("Österbotten"), QStringLiteral("Åland"), QStringLiteral("Ähtäri"),
                          QStringLiteral("Zaitsev"), QStringLiteral("Nyland")};
        const QCollator alphabet(core::language::localeOf(base::Language(QStringLiteral("sv"))));
        std::sort(names.begin(), names.end(), alphabet);
        QCOMPARE(names.join(u' '), QStringLiteral("Nyland Zaitsev Åland Ähtäri Österbotten"));
    }

    void opensWavesInTheirOrder()
    {
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("en")));
        QSignalSpy changed(&session, &ExplorerSession::releasesChanged);
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_second, m_first}, {})));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(session.releases().front().wave().text(), QStringLiteral("1"));
        QCOMPARE(session.newest().wave().text(), QStringLiteral("2"));
        QVERIFY(ui::explorer::isInvented(session.releases()));
        QCOMPARE(session.view().question, id("Q01"));
        QVERIFY_RESULT(session.chart());
    }

    void saysWhyAFileIsNotOpened()
    {
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("en")));
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_first}, {})));
        const auto twice = session.take(ui::explorer::readReleases({m_first}, {}));
        QVERIFY(!twice && twice.error().code == base::ErrorCode::SameWaveTwice);
        const auto missing =
            session.take(ui::explorer::readReleases({m_folder.filePath(QStringLiteral("no.release"))}, {}));
        QVERIFY(!missing && missing.error().code == base::ErrorCode::FileNotFound);
        QVERIFY(base::writeFile(m_folder.filePath(QStringLiteral("bad.release")), QByteArrayLiteral("nonsense"))
                    .has_value());
        const auto bad =
            session.take(ui::explorer::readReleases({m_folder.filePath(QStringLiteral("bad.release"))}, {}));
        QVERIFY(!bad && bad.error().code == base::ErrorCode::NotThisKind);
        QCOMPARE(session.releases().size(), std::size_t{1}); // what was open stays open
    }

    void aDraftOpensOnlyInItsStore()
    {
        auto content =
            tests::inventedContent(tests::shippedQuestionnaire(), questionnaire::WaveId(QStringLiteral("2")), 375, 2);
        content.draft = true;
        content.draftStore = release::draftStoreOf(m_folder.path());
        const QString away = write(QStringLiteral("draft.release"), content);
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("en")));
        const auto refused = session.take(ui::explorer::readReleases({away}, {}));
        QVERIFY(!refused && refused.error().code == base::ErrorCode::DraftElsewhere);
        QVERIFY(base::writeFile(m_folder.filePath(QStringLiteral("store.qk")), {}).has_value());
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({away}, {})));
        content.draftStore = QByteArray(32, 'x'); // another store's draft in this one's place
        const auto foreign =
            session.take(ui::explorer::readReleases({write(QStringLiteral("draft.release"), content)}, {}));
        QVERIFY(!foreign && foreign.error().code == base::ErrorCode::DraftElsewhere);
        QFile::remove(m_folder.filePath(QStringLiteral("store.qk")));
    }

    void walksBackAndForth()
    {
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("en")));
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_second}, {})));
        QVERIFY(!session.canGoBack() && !session.canGoForward());
        chart::View view = session.view();
        view.question = id("Q03");
        session.setView(view);
        view.by = {questionnaire::DimensionId(QStringLiteral("group"))};
        session.setView(view);
        session.goBack();
        QCOMPARE(session.view().question, id("Q03"));
        QVERIFY(session.view().by.empty());
        session.goBack();
        QCOMPARE(session.view().question, id("Q01"));
        session.goForward();
        QCOMPARE(session.view().question, id("Q03"));
        view = session.view();
        view.question = id("Q09");
        session.setView(view);
        QVERIFY(!session.canGoForward()); // a new way replaces the old one
    }

    void whatNoLongerFitsIsTakenBack()
    {
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("en")));
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_second}, {})));
        chart::View view = session.view();
        view.question = id("Q03");
        session.setView(view);
        view.item = questionnaire::Code(QStringLiteral("mun"));
        view.kind = chart::Kind::Means;
        session.setView(view);
        QCOMPARE(session.view().item.text(), QStringLiteral("mun"));
        view = session.view();
        view.question = id("Q09");
        session.setView(view);
        QVERIFY(session.view().item.isEmpty() && !session.view().kind);
        // A breakdown that is not released inside a group is dropped rather than shown as an error.
        view = session.view();
        view.by = {questionnaire::DimensionId(QStringLiteral("group"))};
        view.base = release::NodeId(QStringLiteral("area=06"));
        session.setView(view);
        QVERIFY(session.view().by.empty());
        QVERIFY_RESULT(session.chart());
    }

    void choicesThatLeadNowhereAreMarkedBefore()
    {
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("en")));
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_second}, {})));
        bool small = false;
        for (const ExplorerSession::Option &option : basesOf(session)) {
            const release::Node *node = session.newest().node(release::NodeId(option.id));
            QCOMPARE(option.usable, node->status == release::Status::Shown);
            QCOMPARE(option.reason.isEmpty(), option.usable);
            small = small || !option.usable;
        }
        QVERIFY(small);
        for (const ExplorerSession::Option &option : breakdownsOf(session)) {
            chart::View view = session.view();
            view.by.clear();
            for (const QString &one : option.id.split(u','))
                view.by.emplace_back(one);
            if (option.usable)
                QVERIFY_RESULT(chart::makeChart(session.releases(), view, m_catalogue, session.language()));
        }
    }

    // Groups that the answers to the question make are never compared by that question: every row would be all or
    // nothing.
    void whatHoldsByDefinitionIsMarkedBefore_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QStringList>("marked"); // dimensions
        QTest::newRow("who answers") << u"Q01"_qs << QStringList{u"group"_qs, u"family"_qs};
        QTest::newRow("where") << u"Q02"_qs << QStringList{u"area"_qs, u"majorArea"_qs};
        QTest::newRow("what they took part in") << u"Q24"_qs << QStringList{u"national"_qs};
        QTest::newRow("about something else") << u"Q03"_qs << QStringList();
    }

    void whatHoldsByDefinitionIsMarkedBefore()
    {
        QFETCH(QString, question);
        QFETCH(QStringList, marked);
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("en")));
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_second}, {})));
        chart::View view = session.view();
        view.question = id("Q03");
        view.by = {questionnaire::DimensionId(QStringLiteral("group"))};
        session.setView(view);
        QCOMPARE(session.view().by, view.by);
        view.question = questionnaire::QuestionId(question);
        session.setView(view); // a breakdown on which one comes to the question does not stay either
        QCOMPARE(session.view().by.empty(), marked.contains(u"group"_qs));
        int seen = 0;
        for (const ExplorerSession::Option &option : breakdownsOf(session)) {
            const QStringList ids = option.id.split(u',');
            const bool own =
                std::any_of(ids.begin(), ids.end(), [&](const QString &one) { return marked.contains(one); });
            QCOMPARE(option.reason.startsWith(u"This question itself decides"_qs), own);
            QVERIFY(!own || !option.usable);
            seen += own && ids.size() == 1 ? 1 : 0;
        }
        QCOMPARE(seen > 0, !marked.isEmpty());
    }

    // Two questions that make a pair: offered where they do, shown as a chart and a table, gone with another question.
    void aQuestionIsBrokenDownByItsPair()
    {
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("en")));
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_first}, {})));
        int charts = 0;
        for (const release::PairTable &pair : session.newest().content().pairs) {
            chart::View view = session.view();
            view.question = pair.question.question;
            session.setView(view);
            const auto options = breakdownsOf(session);
            const auto option =
                std::find_if(options.begin(), options.end(), [&](const auto &one) { return one.id == pair.by.text(); });
            QVERIFY(option != options.end());
            QCOMPARE(option->usable, pair.status == release::Status::Shown);
            QVERIFY(option->label.size() > 6); // words
            if (!option->usable)
                continue;
            view = session.view();
            view.by = {questionnaire::DimensionId(option->id)};
            session.setView(view);
            QCOMPARE(session.view().by, view.by);
            const auto spec = session.chart();
            QVERIFY_RESULT(spec);
            QCOMPARE(spec->panels.front().rows.size(), pair.rows.size());
            QCOMPARE(spec->tableHead, option->label);
            for (const chart::Row &row : spec->panels.front().rows)
                QVERIFY(!row.label.isEmpty() && !row.cells.empty() && !row.members);
            QVERIFY(spec->notes.join(u' ').contains(QStringLiteral("rounded to protect")));
            ++charts;
            view = session.view();
            view.question = id("Q01");
            session.setView(view);
            QVERIFY(session.view().by.empty());
        }
        QVERIFY(charts > 0);
    }

    void theListFindsQuestionsByAnswerTexts()
    {
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("fi")));
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_second}, {})));
        ui::explorer::QuestionListModel model(session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.rebuild();
        const int all = model.rowCount();
        QVERIFY(all > 39); // questions and headings
        model.setSearch(QStringLiteral("ajan puute"));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
        QVERIFY(model.indexOf(id("Q09")).isValid());
        QVERIFY(!model.indexOf(id("Q03")).isValid());
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool section = model.index(row).data(ui::explorer::QuestionListModel::IsSectionRole).toBool();
            QCOMPARE(model.index(row).flags().testFlag(Qt::ItemIsSelectable), !section);
        }
        model.setSearch(QStringLiteral("tätä ei ole missään"));
        QCOMPARE(model.rowCount(), 0);
    }

    void theTableModelHoldsTheTable()
    {
        ExplorerSession session(m_catalogue, base::Language(QStringLiteral("fi")));
        QVERIFY_RESULT(session.take(ui::explorer::readReleases({m_second}, {})));
        chart::View view = session.view();
        view.question = id("Q15");
        view.by = {questionnaire::DimensionId(QStringLiteral("family"))};
        session.setView(view);
        const auto spec = session.chart();
        QVERIFY_RESULT(spec);
        ui::explorer::FigureTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(chart::tableOf(*spec, session.wording()));
        QCOMPARE(model.rowCount(), static_cast<int>(model.table().lines.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto &line = model.table().lines[static_cast<std::size_t>(row)];
            QCOMPARE(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(), line.head);
            for (int column = 0; column < model.columnCount() && line.reason.isEmpty(); ++column)
                QCOMPARE(model.index(row, column).data().toString(), line.cells.value(column));
        }
    }
};

BAROMETER_TEST(TestExplorerSession)

#include "tst_explorersession.moc"
