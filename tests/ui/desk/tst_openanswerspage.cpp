// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/disclosure/reviewlog.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/settle.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/passphrasefield.h"
#include "ui/common/prompter.h"
#include "ui/desk/keyentry.h"
#include "ui/desk/markedtext.h"
#include "ui/desk/openanswerspage.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <sodium.h>

using namespace core;
using disclosure::OpenDecision;
using disclosure::ReviewLog;
using ui::desk::OpenAnswersPage;

/// The page where open answers are read and approved, driven by keys and clicks.
class TestOpenAnswersPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everythingByKeyboard();
    void goesOnAfterARestart();
    void tickedMarksAreTakenOut();
    void wordsAreTakenOutAndPutBack();
    void rareTextsAreTranslated();
    void whatWasBegunIsNotLeftUnasked();
    void sealedStoresAskForTheKey();
    void fewAndNoAnswersAreSaid();
    void aPageLeftWhileOpeningShowsNothingOld();
    void anotherLanguageLeavesTheButtonsAlone();
    void fitsAtEverySize_data();
    void fitsAtEverySize();

private:
    /// A store with texts in Finnish, then in Swedish.
    void fill(int finnish, int swedish, const storage::SecretKey *sealedTo = nullptr);
    void begin(bool sealed = false);
    void waitUntilRead();
    [[nodiscard]] QString label(const char *name) const;
    void press(const char *name);
    void key(Qt::Key key) const { QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), key); }
    [[nodiscard]] ReviewLog log(const storage::SecretKey *key = nullptr);

    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<tests::StorePlace> m_place;
    language::Catalogue m_catalogue;
    ui::common::PresetPrompter m_prompter;
    std::unique_ptr<OpenAnswersPage> m_page;
};

void TestOpenAnswersPage::initTestCase()
{
    m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme{});
}

void TestOpenAnswersPage::init()
{
    m_page.reset();
    m_place = std::make_unique<tests::StorePlace>();
}

void TestOpenAnswersPage::fill(int finnish, int swedish, const storage::SecretKey *sealedTo)
{
    std::vector<interview::Response> responses;
    for (int i = 0; i < finnish + swedish; ++i) {
        interview::Response response = tests::sampleResponse(m_place->random);
        response.language = base::Language(i < finnish ? u"fi"_qs : u"sv"_qs);
        response.items[{questionnaire::QuestionId(u"Q5"_qs), {}}].text = i < finnish
            ? u"Keksitty %1: soita Maija Meikäläiselle, 040 123 4567."_qs.arg(i)
            : u"Påhittat %1: tack."_qs.arg(i);
        responses.push_back(std::move(response));
    }
    auto store =
        m_place->create(64, sealedTo ? std::vector<QByteArray>{sealedTo->publicKey()} : std::vector<QByteArray>());
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->addAll(responses));
}

void TestOpenAnswersPage::begin(bool sealed)
{
    m_page = std::make_unique<OpenAnswersPage>(ui::desk::DeskTools{
        m_place->clock, m_place->random, m_catalogue, m_prompter, {base::Language(u"en"_qs)}, {}, {}, {}});
    m_page->setLanguage(base::Language(u"en"_qs));
    m_page->resize(960, 680);
    m_page->show();
    m_page->begin(m_place->folder(), sealed);
}

void TestOpenAnswersPage::waitUntilRead()
{
    const auto *main = m_page->findChild<ui::common::BigButton *>(u"openMain"_qs);
    QTRY_VERIFY(main->isVisible());
    tests::settle();
}

QString TestOpenAnswersPage::label(const char *name) const
{
    return m_page->findChild<QLabel *>(QString::fromLatin1(name))->text();
}

void TestOpenAnswersPage::press(const char *name)
{
    auto *button = m_page->findChild<QAbstractButton *>(QString::fromLatin1(name));
    QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
    tests::settle();
}

ReviewLog TestOpenAnswersPage::log(const storage::SecretKey *key)
{
    m_page->hide(); // lets the store go
    const auto store = m_place->open();
    return store ? *disclosure::readReviewLog(**store, key) : ReviewLog();
}

void TestOpenAnswersPage::everythingByKeyboard()
{
    fill(12, 0);
    begin();
    waitUntilRead();
    QCOMPARE(label("openPlace"), u"1 of 12 – 0 decided"_qs);
    QVERIFY(label("openPreview").endsWith(u"soita [nimi], [nimi]."_qs));
    key(Qt::Key_A);
    QCOMPARE(label("openPlace"), u"2 of 12 – 1 decided"_qs);
    key(Qt::Key_L);
    QCOMPARE(label("openPlace"), u"3 of 12 – 2 decided"_qs);
    key(Qt::Key_P);
    QCOMPARE(label("openPlace"), u"2 of 12 – 2 decided"_qs);
    key(Qt::Key_N);
    key(Qt::Key_U); // back to the text whose decision is taken back
    QCOMPARE(label("openPlace"), u"2 of 12 – 1 decided"_qs);
    for (int i = 0; i < 11; ++i)
        key(Qt::Key_A);
    QVERIFY(label("openOutcomes").contains(u"12 answer(s) will be in the results file"_qs));
    QSignalSpy make(m_page.get(), &OpenAnswersPage::makeResultsWanted);
    press("openMain");
    QCOMPARE(make.count(), 1);
    QCOMPARE(log().acts().size(), std::size_t{14}); // an undo is an act too
}

void TestOpenAnswersPage::goesOnAfterARestart()
{
    fill(12, 0);
    begin();
    waitUntilRead();
    key(Qt::Key_A);
    key(Qt::Key_A);
    QVERIFY(!m_place->open()); // nobody else decides meanwhile
    begin();
    waitUntilRead();
    QCOMPARE(label("openPlace"), u"3 of 12 – 2 decided"_qs);
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(label("openPlace"), u"2 of 12 – 1 decided"_qs);
}

void TestOpenAnswersPage::tickedMarksAreTakenOut()
{
    fill(12, 0);
    begin();
    waitUntilRead();
    auto *phone = m_page->findChild<ui::common::CheckChoice *>(u"openMark1"_qs);
    QVERIFY(phone != nullptr && phone->isChecked() && phone->label().contains(u"040 123 4567"_qs));
    phone->click();
    QVERIFY(label("openPreview").endsWith(u"soita [nimi], 040 123 4567."_qs));
    phone->click();
    QVERIFY(label("openPreview").endsWith(u"soita [nimi], [nimi]."_qs));
}

void TestOpenAnswersPage::wordsAreTakenOutAndPutBack()
{
    fill(12, 0);
    begin();
    waitUntilRead();
    auto *text = m_page->findChild<ui::desk::MarkedText *>(u"openText"_qs);
    QVERIFY(text->isReadOnly() && text->hasFocus());
    text->choose({0, 8});
    key(Qt::Key_M);
    QVERIFY(label("openPreview").startsWith(u"[nimi] "_qs));
    text->choose({0, 8});
    key(Qt::Key_M);
    QVERIFY(label("openPreview").startsWith(u"Keksitty "_qs));
    text->choose({0, 8});
    press("openMask");
    key(Qt::Key_A);
    const ReviewLog kept = log();
    QCOMPARE(kept.acts().size(), std::size_t{1});
    QCOMPARE(kept.acts().front().decision->masks.front(), (disclosure::TextRange{0, 8}));
}

void TestOpenAnswersPage::rareTextsAreTranslated()
{
    fill(12, 1);
    begin();
    waitUntilRead();
    auto *translation = m_page->findChild<QPlainTextEdit *>(u"openTranslation"_qs);
    auto *main = m_page->findChild<QAbstractButton *>(u"openMain"_qs);
    for (int i = 0; i < 13 && !translation->isVisible(); ++i)
        key(Qt::Key_N);
    QVERIFY(translation->isVisible() && !main->isEnabled());
    key(Qt::Key_A); // nothing to approve yet
    QVERIFY(label("openPlace").endsWith(u"0 decided"_qs));
    translation->setFocus();
    QTest::keyClicks(translation, u"Alla mukana"_qs); // letters are letters there
    QCOMPARE(label("openPreview"), u"Alla mukana"_qs);
    QVERIFY(main->isEnabled());
    press("openMain");
    const ReviewLog kept = log();
    QCOMPARE(kept.acts().front().decision->translation, u"Alla mukana"_qs);
    QCOMPARE(kept.acts().front().decision->translatedTo, base::Language(u"fi"_qs));
}

void TestOpenAnswersPage::whatWasBegunIsNotLeftUnasked()
{
    fill(12, 1);
    begin();
    waitUntilRead();
    QSignalSpy back(m_page.get(), &OpenAnswersPage::backWanted);
    auto *translation = m_page->findChild<QPlainTextEdit *>(u"openTranslation"_qs);
    for (int i = 0; i < 13 && !translation->isVisible(); ++i)
        key(Qt::Key_N);
    translation->setFocus();
    QTest::keyClicks(translation, u"Alla mukana"_qs);
    press("openPrevious");
    press("openNext"); // looking at another text forgets nothing
    QCOMPARE(translation->toPlainText(), u"Alla mukana"_qs);
    press("openPrevious");
    m_prompter.asked.clear();
    press("openBack"); // the preset person goes on
    QCOMPARE(m_prompter.asked.size(), 1);
    QVERIFY(m_prompter.asked.front().text.contains(u"1 answer"_qs));
    QCOMPARE(back.count(), 0);
    m_prompter.answers = {0};
    press("openBack");
    QCOMPARE(back.count(), 1);
    press("openNext");
    press("openMain");
    QVERIFY(!m_page->loss());
    press("openBack");
    QCOMPARE(back.count(), 2);
    QCOMPARE(m_prompter.asked.size(), 2);
}

void TestOpenAnswersPage::sealedStoresAskForTheKey()
{
    const storage::KeyPair keys = storage::KeyPair::generate();
    const QString passphrase = u"five words that differ"_qs;
    const auto file = storage::writeKeyFile(keys, passphrase, {crypto_pwhash_OPSLIMIT_MIN, storage::kLeastKeyMemory});
    QVERIFY_RESULT(file);
    QVERIFY_RESULT(base::writeFile(m_place->beside(u"owner.key"_qs), *file));
    fill(12, 0, &keys.box());
    begin(true);
    auto *entry = m_page->findChild<ui::desk::KeyEntry *>();
    auto *main = m_page->findChild<QAbstractButton *>(u"openMain"_qs);
    QVERIFY(entry->isVisible() && !main->isEnabled());
    entry->setFile(m_place->beside(u"owner.key"_qs));
    auto *field = entry->findChild<ui::common::PassphraseField *>();
    QTest::keyClicks(field, u"not these words at all"_qs);
    press("openMain");
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"openNotice"_qs)->isVisible());
    field->clear();
    QTest::keyClicks(field, passphrase);
    press("openMain");
    QTRY_COMPARE(label("openPlace"), u"1 of 12 – 0 decided"_qs);
    key(Qt::Key_A);
    QCOMPARE(log(&keys.box()).acts().size(), std::size_t{1});
}

void TestOpenAnswersPage::fewAndNoAnswersAreSaid()
{
    fill(9, 0);
    begin();
    waitUntilRead();
    QVERIFY(label("openOutcomes").contains(u"Fewer than 10 people wrote something"_qs));
    init();
    QVERIFY_RESULT(m_place->create(16));
    begin();
    waitUntilRead();
    QVERIFY(label("openOutcomes").contains(u"Nobody wrote anything."_qs));
    m_page.reset();
    init();
    begin(); // no store at all
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"openNotice"_qs)->isVisible());
}

void TestOpenAnswersPage::aPageLeftWhileOpeningShowsNothingOld()
{
    fill(12, 0);
    const QString good = m_place->folder();
    begin();
    const auto *back = m_page->findChild<QAbstractButton *>(u"openBack"_qs);
    QVERIFY(!back->isVisible()); // not while the store is being opened
    waitUntilRead();
    QVERIFY(back->isVisible());

    // Left otherwise and opened for another store before the first one was read: only the second one counts.
    m_page->begin(m_place->beside(u"nowhere"_qs), false);
    m_page->hide();
    m_page->show();
    m_page->begin(good, false);
    waitUntilRead();
    QCOMPARE(label("openPlace"), u"1 of 12 – 0 decided"_qs);
    QVERIFY(label("openNotice").isEmpty());

    // Left for good: the store is free again as soon as it has been read.
    m_page->begin(good, false);
    m_page->hide();
    QTRY_VERIFY(m_place->open().has_value());
    m_page->show();
    QVERIFY(!m_page->findChild<QAbstractButton *>(u"openMain"_qs)->isVisible());
}

void TestOpenAnswersPage::anotherLanguageLeavesTheButtonsAlone()
{
    fill(12, 0);
    begin();
    waitUntilRead();
    const auto *main = m_page->findChild<QAbstractButton *>(u"openMain"_qs);
    QVERIFY(main->isEnabled());
    QEvent translated(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &translated);
    QCoreApplication::sendEvent(m_page->findChild<ui::desk::KeyEntry *>(), &translated);
    QVERIFY(main->isEnabled());
}

void TestOpenAnswersPage::fitsAtEverySize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("scheme");
    QTest::newRow("100") << 100 << 0;
    QTest::newRow("200") << 200 << 0;
    QTest::newRow("contrast") << 100 << 2;
}

void TestOpenAnswersPage::fitsAtEverySize()
{
    QFETCH(int, percent);
    QFETCH(int, scheme);
    ui::common::Theme theme;
    theme.textPercent = percent;
    theme.scheme = static_cast<ui::common::ColourScheme>(scheme);
    m_appearance->setTheme(theme);
    fill(12, 1);
    begin();
    waitUntilRead();
    auto *translation = m_page->findChild<QPlainTextEdit *>(u"openTranslation"_qs);
    const auto look = [&](const QString &name) {
        tests::settle();
        if (const QString folder = qEnvironmentVariable("BAROMETER_PICTURES"); !folder.isEmpty())
            m_page->grab().save(
                QDir(folder).filePath(u"approve-%1-%2.png"_qs.arg(name, QString::fromLatin1(QTest::currentDataTag()))));
        const auto faults = ui::common::checkPage(*m_page, 32);
        QVERIFY2(faults.empty(), qPrintable(ui::common::faultText(faults)));
    };
    look(u"text"_qs);
    for (int i = 0; i < 13 && !translation->isVisible(); ++i)
        key(Qt::Key_N);
    look(u"rare"_qs);
    while (label("openOutcomes").isEmpty() || !m_page->findChild<QLabel *>(u"openOutcomes"_qs)->isVisible())
        key(Qt::Key_L);
    look(u"done"_qs);
    m_appearance->setTheme({});
}

BAROMETER_TEST(TestOpenAnswersPage)
#include "tst_openanswerspage.moc"
