// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/paperbatchfile.h"
#include "core/fieldwork/sealpins.h"
#include "core/storage/collectionstore.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/settle.h"
#include "tests/ui/support/taborder.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/columnarea.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/common/safetextbox.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/keyingpage.h"
#include "ui/desk/keymap.h"
#include "ui/desk/paperdesk.h"
#include "ui/desk/pilecheckpage.h"
#include "ui/desk/ratetable.h"
#include "ui/kiosk/speaker.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using ui::desk::KeyingPage;
using ui::desk::PaperDesk;

namespace {

/// What is printed in a PDF.
QString textOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Remembers what it was asked to say.
class ListeningSpeaker final : public ui::kiosk::Speaker
{
public:
    [[nodiscard]] State state() const override { return State::Ready; }
    void say(const QList<ui::kiosk::Utterance> &utterances) override
    {
        for (const ui::kiosk::Utterance &each : utterances)
            said.append(each.text);
    }
    void stop() override { }
    QStringList said;
};

} // namespace

class TestPaperDesk : public QObject
{
    Q_OBJECT

    tests::FixedClock m_clock;
    core::base::SeededRandom m_random{tests::seed()};
    core::language::Catalogue m_catalogue;
    ui::common::PresetPrompter m_prompter;
    ListeningSpeaker m_speaker;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;

    static void press(const QWidget &window, const QString &name)
    {
        QAbstractButton *found = nullptr;
        for (QAbstractButton *each : window.findChildren<QAbstractButton *>(name))
            found = each->isVisible() ? each : found;
        QVERIFY2(found != nullptr, qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
        tests::settle();
    }

    static QString label(const QWidget &window, const char *name)
    {
        for (const QLabel *each : window.findChildren<QLabel *>(QString::fromLatin1(name))) {
            if (each->isVisible())
                return each->text();
        }
        return {};
    }

    static QString keyMap(const QWidget &window)
    {
        const auto *map = window.findChild<ui::desk::KeyMap *>(QStringLiteral("keyMap"));
        return map->isVisible() ? map->accessibleName() : QString();
    }

    /// A form with these keys first and everything behind them left empty, saved with Enter.
    static void keyForm(const QWidget &window, const QString &keys)
    {
        auto *page = window.findChild<KeyingPage *>();
        QVERIFY(page->isVisible());
        QTest::keyClicks(page, keys);
        auto *text = page->findChild<ui::common::SafeTextBox *>();
        for (int i = 0; i < 200; ++i) {
            if (keyMap(window).isEmpty() && !text->isVisible())
                break; // the form is whole
            QTest::keyClick(text->isVisible() ? static_cast<QWidget *>(text) : page, Qt::Key_Minus);
        }
        QTest::keyClick(page, Qt::Key_Return);
        tests::settle();
    }

    PaperDesk::Needs needs() { return {m_clock, m_random, m_catalogue, m_prompter, &m_speaker}; }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(QStringLiteral("store"));
        core::storage::NewStore wanted;
        wanted.folder = m_store;
        wanted.questionnaire = tests::shippedQuestionnaire();
        wanted.wave = core::questionnaire::WaveId(QStringLiteral("3"));
        wanted.capacity = 16;
        QVERIFY_RESULT(core::storage::CollectionStore::create(wanted, m_clock, m_random));
        m_prompter.asked.clear();
        m_prompter.answers.clear();
        m_speaker.said.clear();
    }

    void aPileGoesFromPaperIntoTheStore()
    {
        PaperDesk desk(needs());
        desk.resize(1280, 800);
        desk.show();
        QVERIFY_RESULT(desk.begin(m_store, std::nullopt, Language(QStringLiteral("en"))));
        press(desk, QStringLiteral("beginPile"));
        QCOMPARE(m_prompter.asked.size(), 1);
        QVERIFY(!core::fieldwork::coverCodeFrom(m_prompter.asked.front().text).isEmpty());
        QVERIFY(m_prompter.asked.front().copied);
        keyForm(desk, QStringLiteral("0906789")); // a school in Päijät-Häme, grades 7, 8 and 9
        keyForm(desk, QStringLiteral("1121555"));
        QCOMPARE(core::fieldwork::batchesInProgress(m_store).size(), 1);
        press(desk, QStringLiteral("endKeying"));
        keyForm(desk, QStringLiteral("0906788")); // a slip in the third grade
        keyForm(desk, QStringLiteral("1121555"));
        QVERIFY(desk.findChild<ui::desk::PileCheckPage *>()->isVisible());
        QVERIFY(desk.findChild<QWidget *>(QStringLiteral("savePile"))->isHidden());
        press(desk, QStringLiteral("first_0_4"));
        const auto *rates = desk.findChild<ui::desk::RateTable *>();
        QCOMPARE(rates->item(1, 0)->text().left(1), QStringLiteral("3")); // the one that differs comes first
        QCOMPARE(rates->item(1, 1)->text(), QStringLiteral("1 / 6"));
        QCOMPARE(rates->item(1, 2)->text(), QStringLiteral("16.7\u00a0%"));
        QCOMPARE(rates->item(1, 3)->text(), QStringLiteral("3.0\u201356.4\u00a0%"));
        // As high as its lines need in the width it has now, whatever it had before: short questions are all alike.
        for (int row = 1; row < rates->rowCount(); ++row) {
            if (rates->fontMetrics().horizontalAdvance(rates->item(row, 0)->text()) < rates->columnWidth(0) / 2)
                QCOMPARE(rates->rowHeight(row), rates->rowHeight(0));
        }
        press(desk, QStringLiteral("savePile"));
        QVERIFY(core::fieldwork::batchesInProgress(m_store).isEmpty());
        const auto store = core::storage::CollectionStore::open(m_store, m_clock, m_random);
        QVERIFY_RESULT(store);
        const auto responses = (*store)->responses();
        QVERIFY_RESULT(responses);
        QCOMPARE(responses->size(), size_t(2));
        int nines = 0;
        for (const core::interview::Response &each : *responses) {
            QCOMPARE(each.via, core::interview::Via::Paper);
            for (const auto &[item, value] : each.items)
                nines += value.choices.contains(core::questionnaire::Code(QStringLiteral("9"))) ? 1 : 0;
        }
        QCOMPARE(nines, 1);
    }

    /// A store that was swapped for one with other keys takes no forms.
    void aStoreWithOtherKeysTakesNoForms()
    {
        PaperDesk::Needs all = needs();
        all.sealFile = m_folder->filePath(QStringLiteral("seals"));
        const core::fieldwork::SealPins pins(all.sealFile);
        PaperDesk desk(all);
        QVERIFY_RESULT(desk.begin(m_store, std::nullopt, Language(QStringLiteral("en"))));
        QVERIFY_RESULT(pins.keep(m_store, QStringLiteral("lusab-babad"))); // it was sealed, and is not
        QCOMPARE(desk.begin(m_store, std::nullopt, Language(QStringLiteral("en"))).error().code,
                 core::base::ErrorCode::SealChanged);
    }

    void anInvalidKeySoundsAndSaysWhy()
    {
        PaperDesk desk(needs());
        desk.show();
        QVERIFY_RESULT(desk.begin(m_store, std::nullopt, Language(QStringLiteral("en"))));
        press(desk, QStringLiteral("beginPile"));
        auto *page = desk.findChild<KeyingPage *>();
        const QSignalSpy refused(page, &KeyingPage::refused);
        QVERIFY(keyMap(desk).contains(QStringLiteral("09")));
        QTest::keyClicks(page, QStringLiteral("0"));
        QVERIFY(label(desk, "typedKeys").startsWith(u'0'));
        QTest::keyClicks(page, QStringLiteral("x"));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(label(desk, "keyingMessage"), QStringLiteral("This key does nothing here."));
        QCOMPARE(m_speaker.said.last(), QStringLiteral("This key does nothing here."));
        QCOMPARE(label(desk, "typedKeys"), QStringLiteral("_"));
        QTest::keyClicks(page, QStringLiteral("09"));
        QCOMPARE(label(desk, "keyingMessage"), QString());
        QTest::keyClick(page, Qt::Key_Backspace);
        QVERIFY(page->isUntouched());
        QTest::keyClick(page, Qt::Key_Backspace); // nothing before the first form
        QCOMPARE(m_speaker.said.last(), QStringLiteral("There is nothing to undo."));
        press(desk, QStringLiteral("endKeying"));
        QCOMPARE(m_speaker.said.last(), QStringLiteral("No form is keyed yet."));
    }

    void languageStaysFromFormToFormAndAPileIsTakenUpAgain()
    {
        PaperDesk desk(needs());
        desk.show();
        QVERIFY_RESULT(desk.begin(m_store, std::nullopt, Language(QStringLiteral("fi"))));
        press(desk, QStringLiteral("beginPile"));
        const QString cover = m_prompter.asked.front().text;
        auto *page = desk.findChild<KeyingPage *>();
        QTest::keyClick(page, Qt::Key_F2);
        QCOMPARE(page->formLanguage(), Language(QStringLiteral("sv")));
        keyForm(desk, QStringLiteral("0906789"));
        QCOMPARE(page->formLanguage(), Language(QStringLiteral("sv")));
        press(desk, QStringLiteral("leaveKeying"));
        const QString code = core::fieldwork::batchesInProgress(m_store).value(0);
        press(desk, QStringLiteral("pile_") + code); // without its cover code
        QVERIFY(!page->isVisible());
        desk.findChild<QLineEdit *>(QStringLiteral("coverCode"))->setText(cover.toLower());
        press(desk, QStringLiteral("pile_") + code);
        QVERIFY(page->isVisible());
        const auto batch = core::fieldwork::BatchFile{m_store, code}.open(core::fieldwork::coverCodeFrom(cover));
        QVERIFY_RESULT(batch);
        QCOMPARE(batch->forms().size(), size_t(1));
        QCOMPARE(batch->forms().front().language, Language(QStringLiteral("sv")));
        QTest::keyClick(page, Qt::Key_Backspace); // the form before: key it anew?
        QCOMPARE(m_prompter.asked.size(), 2);
    }

    /// What is typed of a form is on no disk before Enter: whoever leaves the pile or ends it is told so.
    void aFormIsNotLostUnasked()
    {
        PaperDesk desk(needs());
        desk.resize(960, 600); // too low for the page
        desk.show();
        QVERIFY_RESULT(desk.begin(m_store, std::nullopt, Language(QStringLiteral("en"))));
        press(desk, QStringLiteral("beginPile"));
        auto *page = desk.findChild<KeyingPage *>();
        QTest::keyClicks(page, QStringLiteral("0906"));
        press(desk, QStringLiteral("leaveKeying"));
        QCOMPARE(m_prompter.asked.last().text, QStringLiteral("What was typed of form 1 is forgotten."));
        QVERIFY(page->isVisible()); // Esc goes on
        QVERIFY(!page->isUntouched());
        QTest::keyClick(page, Qt::Key_Backspace);
        QTest::keyClick(page, Qt::Key_Backspace);
        keyForm(desk, QStringLiteral("0906789"));
        auto *bar = page->findChild<ui::common::ColumnArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum()); // where the button is
        QVERIFY(bar->value() > 0);
        press(desk, QStringLiteral("endKeying"));
        QCOMPARE(bar->value(), 0); // which form it is stands above
        m_prompter.answers = {0};
        QTest::keyClicks(page, QStringLiteral("09"));
        press(desk, QStringLiteral("leaveKeying"));
        QVERIFY(!page->isVisible());
    }

    void practiceIsOnAMarkedCopyAndSaysSoOnEveryPage()
    {
        core::fieldwork::Event event;
        event.id = core::interview::EventId(QStringLiteral("oulu-2026-12-01"));
        event.place = QStringLiteral("Oulu");
        event.day = m_clock.day;
        event.questionnaire = core::questionnaire::QuestionnaireId(QStringLiteral("partnership-barometer"));
        event.wave = core::questionnaire::WaveId(QStringLiteral("3"));
        event.languages = {Language(QStringLiteral("fi"))};
        QVERIFY_RESULT(core::fieldwork::saveEvent(m_store, event));
        ui::desk::DeskWindow window({m_clock,
                                     m_random,
                                     m_catalogue,
                                     m_prompter,
                                     tests::shippedQuestionnaire(),
                                     {Language(QStringLiteral("en"))},
                                     QStringLiteral("0.1.0"),
                                     m_folder->filePath(QStringLiteral("pin"))},
                                    Language(QStringLiteral("en")));
        window.resize(1280, 800);
        window.show();
        window.openStore(m_store);
        const auto *mark = window.findChild<QLabel *>(QStringLiteral("rehearsalMark"));
        QVERIFY(!mark->isVisible());
        QVERIFY(!window.windowTitle().contains(QStringLiteral("REHEARSAL")));
        const QString copy = m_folder->filePath(QStringLiteral("practice"));
        m_prompter.paths = QStringList{copy};
        press(window, QStringLiteral("practiceCopy"));
        QCOMPARE(window.store(), copy);
        QVERIFY(window.findChild<QWidget *>(QStringLiteral("practiceCopy"))->isHidden()); // no copy of a copy
        const auto marked = [&] {
            return mark->isVisible() && mark->text().startsWith(QStringLiteral("REHEARSAL")) &&
                window.windowTitle().startsWith(QStringLiteral("REHEARSAL"));
        };
        QVERIFY(marked());
        press(window, QStringLiteral("paperForms"));
        press(window, QStringLiteral("beginPile"));
        QVERIFY(marked());
        QTest::keyClicks(window.findChild<KeyingPage *>(), QStringLiteral("09"));
        QVERIFY(!window.close());
        QCOMPARE(m_prompter.asked.last().text, QStringLiteral("What was typed of form 1 is forgotten."));
        QTest::qWait(0);
        QVERIFY(window.isVisible()); // Esc goes on
        QTest::keyClick(window.findChild<KeyingPage *>(), Qt::Key_Backspace);
        QTest::keyClick(window.findChild<KeyingPage *>(), Qt::Key_Backspace);
        keyForm(window, QStringLiteral("0906789"));
        press(window, QStringLiteral("leaveKeying"));
        QVERIFY(marked());
        press(window, QStringLiteral("leavePiles"));

        // What the office hands out from it is marked as well.
        press(window, QStringLiteral("eventFolder"));
        QVERIFY(marked());
        const QString folder = m_folder->filePath(QStringLiteral("folder"));
        m_prompter.paths = QStringList{folder};
        press(window, QStringLiteral("plainFolder"));
        QTRY_COMPARE_WITH_TIMEOUT(label(window, "taskTitle"), QStringLiteral("The event folder is ready"), 30'000);
        QVERIFY(textOf(folder + QStringLiteral("/poster.pdf")).contains(QStringLiteral("REHEARSAL")));
        window.openStore(m_store);
        QVERIFY(!mark->isVisible());
    }

    void formsAreWrittenInEveryLanguageAndMarkedInRehearsal()
    {
        {
            const auto store = core::storage::CollectionStore::open(m_store, m_clock, m_random);
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->markInvented());
        }
        PaperDesk desk(needs());
        desk.show();
        QVERIFY_RESULT(desk.begin(m_store, std::nullopt, Language(QStringLiteral("en"))));
        const QTemporaryDir forms;
        m_prompter.paths = QStringList{forms.path()};
        press(desk, QStringLiteral("printForms"));
        QCOMPARE(QDir(forms.path()).entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("Kumppanuusbarometri paper form fi.pdf"),
                              QStringLiteral("Partnership barometer paper form en.pdf"),
                              QStringLiteral("Partnerskapsbarometern paper form sv.pdf")}));
        for (const QString &each : QDir(forms.path()).entryList(QDir::Files))
            QVERIFY2(textOf(forms.filePath(each)).contains(QStringLiteral("REHEARSAL")), qPrintable(each));
    }

    void fitsInEveryLanguageAndSize_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const char *language : {"fi", "sv", "en"}) {
            for (const int percent : {100, 200})
                QTest::addRow("%s %d %%", language, percent) << QString::fromLatin1(language) << percent;
        }
    }

    void fitsInEveryLanguageAndSize()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        ui::common::Theme theme;
        theme.textPercent = percent;
        const ui::common::Appearance appearance(*qobject_cast<QApplication *>(qApp), theme);
        const ui::common::InterfaceLanguage interface((Language(language)));
        PaperDesk desk(needs());
        desk.resize(1280, 800);
        desk.show();
        QVERIFY_RESULT(desk.begin(m_store, std::nullopt, Language(language)));
        const auto look = [&](const QString &page) {
            tests::settle();
            tests::keepPicture(desk, QStringLiteral("paper-%1-%2-%3").arg(page, language).arg(percent));
            const auto faults = ui::common::checkPage(desk, 32);
            QVERIFY2(faults.empty(), qPrintable(page + u'\n' + ui::common::faultText(faults)));
            const QString upwards = tests::upwardsTab(desk);
            QVERIFY2(upwards.isEmpty(), qPrintable(page + u'\n' + upwards));
        };
        look(QStringLiteral("piles"));
        press(desk, QStringLiteral("beginPile"));
        look(QStringLiteral("keying"));
        auto *page = desk.findChild<KeyingPage *>();
        QTest::keyClicks(page, QStringLiteral("09067"));
        look(QStringLiteral("row"));
        QTest::keyClicks(page, QStringLiteral("x"));
        look(QStringLiteral("refused"));
        keyForm(desk, QStringLiteral("89"));
        press(desk, QStringLiteral("endKeying"));
        keyForm(desk, QStringLiteral("0906788"));
        look(QStringLiteral("differences"));
        press(desk, QStringLiteral("second_0_4"));
        look(QStringLiteral("verdict"));
    }
};

BAROMETER_TEST(TestPaperDesk)
#include "tst_paperdesk.moc"
