// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/everytype.h"
#include "tests/ui/support/settle.h"
#include "ui/common/buttons.h"
#include "ui/kiosk/onscreenkeyboard.h"
#include "ui/kiosk/reader.h"
#include "ui/kiosk/speaker.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace ui::kiosk;
using core::base::Language;
using tests::Kiosk;

namespace {

/// Listens to what would be said.
class Listener final : public Speaker
{
public:
    State is = State::Ready;
    QList<Utterance> heard; ///< since it was last cleared
    bool silenced = false;
    [[nodiscard]] State state() const override { return is; }
    void say(const QList<Utterance> &utterances) override { heard += utterances; }
    void stop() override { silenced = true; }

    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const Utterance &each : heard)
            all.append(each.text);
        return all.join(QLatin1Char('\n'));
    }
};

} // namespace

/// The whole survey by ear: nothing but the voice and a keyboard.
class TestReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsPageChoicesAndFocus()
    {
        Listener voice;
        Kiosk kiosk(tests::everyType(), "1", {}, {1280, 800}, 500, {2026, 6, 1}, &voice);
        kiosk.begin(QStringLiteral("en"));
        QVERIFY(voice.heard.isEmpty()); // nobody asked for it
        kiosk.press(QStringLiteral("listen"));
        for (const char *part : {"One?", "Choose one.", "Apple & pear", "Bread", "Coffee"})
            QVERIFY2(voice.words().contains(QString::fromUtf8(part)), part);
        QCOMPARE(voice.heard.front().language, Language(QStringLiteral("en")));

        voice.heard.clear();
        kiosk.button(QStringLiteral("choice_b"))->setFocus();
        QCOMPARE(voice.words(), QStringLiteral("Bread. not chosen"));
        voice.heard.clear();
        QTest::keyClick(kiosk.button(QStringLiteral("choice_b")), Qt::Key_Space);
        QVERIFY(voice.words().contains(QStringLiteral("Bread. chosen")));

        voice.heard.clear();
        kiosk.press(QStringLiteral("next"));
        QVERIFY(voice.heard.back().text.contains(QStringLiteral("Several?"))); // the page has the last word
        for (const char *choice : {"choice_a", "choice_b"})
            kiosk.press(QLatin1String(choice));
        for (int attempt = 0; attempt < 2; ++attempt) {
            voice.heard.clear();
            kiosk.press(QStringLiteral("choice_c"));
            QVERIFY2(voice.heard.back().text.contains(QStringLiteral("at most 2")), qPrintable(voice.words()));
            QCOMPARE(voice.heard.back().language, Language(QStringLiteral("en")));
        }
        voice.heard.clear();
        kiosk.press(QStringLiteral("language_fi"));
        QCOMPARE(voice.heard.back().language, Language(QStringLiteral("fi")));
        QVERIFY(voice.heard.back().text.contains(QStringLiteral("Useita?")));

        voice.silenced = false;
        kiosk.press(QStringLiteral("listen"));
        QVERIFY(voice.silenced);
        voice.heard.clear();
        kiosk.press(QStringLiteral("next"));
        QVERIFY(voice.heard.isEmpty());
    }

    /// What opens in place is new on the page: it is read at once, in the person's language alone, and silenced by what
    /// is said when it closes. Whoever listens has the time for it, too.
    void readsWhatIsOpened_data()
    {
        QTest::addColumn<bool>("inForm");
        QTest::addColumn<QString>("button");
        QTest::newRow("privacy notice") << false << u"notice_privacy"_qs;
        QTest::newRow("accessibility") << false << u"notice_accessibility"_qs;
        QTest::newRow("definition") << true << u"definition_receptiveness"_qs;
    }
    void readsWhatIsOpened()
    {
        QFETCH(const bool, inForm);
        QFETCH(const QString, button);
        Listener voice;
        Kiosk kiosk(tests::shippedQuestionnaire(), "2", {}, {1280, 800}, 500, {2026, 6, 1}, &voice);
        const Language english(QStringLiteral("en"));
        kiosk.press(QStringLiteral("start_en"));
        if (inForm)
            kiosk.press(QStringLiteral("begin"));
        while (kiosk.button(button) == nullptr && kiosk.session.stage() != Stage::Review)
            kiosk.press(QStringLiteral("next"));
        auto *opens = qobject_cast<ui::common::BigButton *>(kiosk.button(button));
        QVERIFY(opens != nullptr);
        kiosk.session.nextBeside();
        const QString name = ui::common::firstLanguage(opens->label());
        kiosk.press(QStringLiteral("listen"));
        const int patience = kiosk.window->idle().secondsLeft();

        opens->setFocus();
        voice.heard.clear();
        QTest::keyClick(opens, Qt::Key_Space);
        QCOMPARE(voice.heard.size(), 1);
        QCOMPARE(voice.heard.front().language, english);
        const QString opened = voice.heard.front().text;
        QVERIFY(opened != name);
        QVERIFY(!opened.contains(ui::common::besideMark));
        QVERIFY(kiosk.window->page()->spokenText().contains(opened));
        QVERIFY(kiosk.window->idle().secondsLeft() > patience);
        voice.heard.clear();
        QTest::keyClick(opens, Qt::Key_Space);
        QCOMPARE(voice.heard, (QList<Utterance>{{name, english}}));
        QVERIFY(!kiosk.window->page()->spokenText().contains(opened));

        kiosk.press(QStringLiteral("listen"));
        voice.heard.clear();
        QTest::keyClick(opens, Qt::Key_Space);
        QVERIFY(voice.heard.isEmpty());
    }

    void volumeIsThePersonsOwn()
    {
        Listener voice;
        Kiosk kiosk(tests::everyType(), "1", {}, {1280, 800}, 500, {2026, 6, 1}, &voice);
        const auto press = [&](Qt::Key key, int times = 1) {
            voice.heard.clear();
            for (int i = 0; i < times; ++i)
                QTest::keyClick(kiosk.window->focusWidget(), key);
        };
        kiosk.begin(QStringLiteral("en"));
        press(Qt::Key_F5); // nobody listens
        QCOMPARE(voice.volume(), Speaker::usualVolume);
        QVERIFY(voice.heard.isEmpty());
        kiosk.press(QStringLiteral("listen"));
        press(Qt::Key_F5);
        QCOMPARE(voice.volume(), Speaker::usualVolume + Reader::volumeStep);
        QCOMPARE(voice.heard, (QList<Utterance>{{QStringLiteral("Volume 60 %"), Language(QStringLiteral("en"))}}));
        press(Qt::Key_F5, 20);
        QCOMPARE(voice.volume(), Speaker::fullVolume);
        press(Qt::Key_F4, 20);
        QCOMPARE(voice.volume(), Reader::volumeStep); // never silent
        kiosk.press(QStringLiteral("next"));
        QCOMPARE(voice.volume(), Reader::volumeStep);
        kiosk.press(QStringLiteral("stop"));
        kiosk.press(QStringLiteral("deleteAnswers"));
        kiosk.press(QStringLiteral("toStart"));
        QCOMPARE(voice.volume(), Speaker::usualVolume);
    }

    /// A screen that is touched has no F4 and F5. What they do can be seen while the kiosk reads aloud, and then alone.
    void volumeIsChangedByTouch()
    {
        Listener voice;
        Kiosk kiosk(tests::shippedQuestionnaire(), "2", {}, {1280, 800}, 500, {2026, 6, 1}, &voice);
        const auto volume = [&kiosk] {
            const auto *label = kiosk.window->findChild<QLabel *>(QStringLiteral("volume"));
            return label->isVisible() ? label->text() : QString();
        };
        QVERIFY(kiosk.button(QStringLiteral("louder")) == nullptr && volume().isEmpty());
        kiosk.press(QStringLiteral("listen"));
        QCOMPARE(volume(), QStringLiteral("50\u00A0%")); // in no language yet
        for (const Language &language : kiosk.session.facts().languages)
            QVERIFY(kiosk.button(QStringLiteral("quieter"))
                        ->accessibleName()
                        .contains(kiosk.catalogue.text(language, "Form", "\u2212, quieter")));
        kiosk.begin(QStringLiteral("en"));
        voice.heard.clear();
        for (int i = 0; i < 2; ++i)
            kiosk.press(QStringLiteral("louder"));
        QCOMPARE(voice.volume(), Speaker::usualVolume + 2 * Reader::volumeStep);
        QCOMPARE(volume(), QStringLiteral("Volume 70 %"));
        QCOMPARE(voice.heard.back(), (Utterance{QStringLiteral("Volume 70 %"), Language(QStringLiteral("en"))}));
        kiosk.press(QStringLiteral("quieter"));
        QCOMPARE(volume(), QStringLiteral("Volume 60 %"));
        QTest::keyClick(kiosk.window.get(), Qt::Key_F4); // shown whichever way it was changed
        QCOMPARE(volume(), QStringLiteral("Volume 50 %"));
        kiosk.press(QStringLiteral("louder"));
        kiosk.session.away();
        tests::settle();
        QVERIFY(kiosk.button(QStringLiteral("louder")) == nullptr); // nothing but the way back
        kiosk.session.goOn();
        tests::settle();
        kiosk.press(QStringLiteral("listen"));
        QVERIFY(kiosk.button(QStringLiteral("louder")) == nullptr);
        kiosk.press(QStringLiteral("listen"));
        QCOMPARE(volume(), QStringLiteral("Volume 50 %")); // as after F2
    }

    /// Beside keys on the screen a large text leaves no room for it.
    void volumeGivesWayToLargeKeys()
    {
        Listener voice;
        KioskOptions options;
        options.rules.keyboard = core::fieldwork::KeyboardUse::Always;
        Kiosk kiosk(tests::everyType(), "1", options, {1280, 800}, 500, {2026, 6, 1}, &voice);
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("listen"));
        const auto *keys = kiosk.window->findChild<OnScreenKeyboard *>();
        for (int page = 0; page < 5; ++page) // to the field for a number
            kiosk.press(QStringLiteral("next"));
        QVERIFY(keys->isVisible());
        QVERIFY(kiosk.button(QStringLiteral("louder")) != nullptr);
        kiosk.press(QStringLiteral("back"));
        for (int size = 0; size < 2; ++size) // 125 and 150 %
            kiosk.press(QStringLiteral("textSize"));
        QVERIFY(kiosk.button(QStringLiteral("louder")) != nullptr);
        kiosk.press(QStringLiteral("next"));
        QVERIFY(keys->isVisible());
        QVERIFY(kiosk.button(QStringLiteral("louder")) == nullptr);
        kiosk.press(QStringLiteral("back"));
        QVERIFY(kiosk.button(QStringLiteral("louder")) != nullptr);
    }

    void startIsReadInEveryLanguageByAKey()
    {
        Listener voice;
        Kiosk kiosk(tests::shippedQuestionnaire(), "2", {}, {1280, 800}, 500, {2026, 6, 1}, &voice);
        QTest::keyClick(kiosk.window->focusWidget(), Qt::Key_F2);
        QList<Language> languages;
        for (const Utterance &each : voice.heard)
            languages.append(each.language);
        QCOMPARE(languages, kiosk.session.facts().languages);
        voice.heard.clear();
        QTest::keyClick(kiosk.window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(voice.heard.back(), (Utterance{QStringLiteral("Svenska"), Language(QStringLiteral("sv"))}));
    }

    /// Nobody has chosen a language there, so the button speaks all of them, and names the key.
    void everyPageHasTheButton()
    {
        Listener voice;
        Kiosk kiosk(tests::shippedQuestionnaire(), "2", {}, {1280, 800}, 500, {2026, 6, 1}, &voice);
        const auto label = [&kiosk] {
            const auto *listen = qobject_cast<ui::common::BigButton *>(kiosk.button(QStringLiteral("listen")));
            return listen == nullptr ? QString() : listen->label();
        };
        QStringList words;
        for (const Language &language : kiosk.session.facts().languages)
            words.append(kiosk.catalogue.text(language, "Form", "Listen"));
        QCOMPARE(label(), words.join(QLatin1String(" / ")) + QLatin1String(" (F2)"));
        QVERIFY(kiosk.button(QStringLiteral("stop")) == nullptr);
        QVERIFY(kiosk.button(QStringLiteral("next")) == nullptr);
        const int left = kiosk.button(QStringLiteral("listen"))->mapTo(kiosk.window.get(), QPoint()).x();
        kiosk.press(QStringLiteral("listen"));
        QVERIFY(!voice.heard.isEmpty());
        QVERIFY(label().contains(kiosk.catalogue.text(Language(QStringLiteral("sv")), "Form", "Stop reading")));
        kiosk.press(QStringLiteral("start_fi"));
        const auto reads = [&](const char *part) {
            return voice.words().contains(QString::fromUtf8(part)) && label() == QLatin1String("Stop reading");
        };
        QCOMPARE(kiosk.button(QStringLiteral("listen"))->mapTo(kiosk.window.get(), QPoint()).x(), left);
        kiosk.press(QStringLiteral("language_en"));
        QVERIFY(reads("Begin"));
        kiosk.press(QStringLiteral("begin"));
        QVERIFY(reads("organisation"));
        kiosk.press(QStringLiteral("stop"));
        QVERIFY(reads("Delete"));
        kiosk.press(QStringLiteral("deleteAnswers"));
        QVERIFY(reads("Your answers have been deleted"));
        voice.heard.clear();
        Kiosk closed(tests::shippedQuestionnaire(), "2", {}, {1280, 800}, 500, {2027, 6, 1}, &voice);
        closed.press(QStringLiteral("listen"));
        QCOMPARE(voice.heard.size(), closed.session.facts().languages.size());
        QVERIFY(voice.words().contains(QStringLiteral("The survey has closed")));
        Kiosk failed(tests::shippedQuestionnaire(), "2", {}, {1280, 800}, 500, {2026, 6, 1}, &voice);
        emit failed.keeper.movedToCopy(QStringLiteral("/stick"));
        QCOMPARE(qobject_cast<ui::common::BigButton *>(failed.button(QStringLiteral("listen")))->label(),
                 words.join(QLatin1String(" / ")) + QLatin1String(" (F2)"));
    }

    void nextPersonBeginsInSilence()
    {
        Listener voice;
        Kiosk kiosk(tests::everyType(), "1", {}, {1280, 800}, 500, {2026, 6, 1}, &voice);
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("listen"));
        kiosk.press(QStringLiteral("blank"));
        const auto *blank = kiosk.window->findChild<BlankScreen *>();
        QVERIFY(blank->isVisible());
        QCOMPARE(kiosk.window->grab().toImage().pixelColor(400, 300), QColor(Qt::black));
        kiosk.press(QStringLiteral("choice_b")); // touches go through
        QVERIFY(kiosk.button(QStringLiteral("choice_b"))->isChecked());
        kiosk.press(QStringLiteral("next"));
        QVERIFY(blank->isVisible());
        QTest::keyClick(kiosk.window.get(), Qt::Key_F3);
        QVERIFY(!blank->isVisible());
        QTest::keyClick(kiosk.window.get(), Qt::Key_F3);
        kiosk.press(QStringLiteral("stop"));
        kiosk.press(QStringLiteral("deleteAnswers"));
        kiosk.press(QStringLiteral("toStart"));
        QVERIFY(!blank->isVisible());
        voice.heard.clear();
        kiosk.begin(QStringLiteral("en"));
        QVERIFY(voice.heard.isEmpty());
    }

    void machineWithoutSoundSaysSo()
    {
        Listener voice;
        voice.is = Speaker::State::NoSound;
        Kiosk kiosk(tests::everyType(), "1", {}, {1280, 800}, 500, {2026, 6, 1}, &voice);
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("listen"));
        QVERIFY(kiosk.window->findChild<QLabel *>(QStringLiteral("trouble"))
                    ->text()
                    .contains(QStringLiteral("loudspeaker")));
        QVERIFY(voice.heard.isEmpty());
        QVERIFY(kiosk.button(QStringLiteral("blank")) == nullptr);
        kiosk.press(QStringLiteral("choice_b")); // everything else works
        QCOMPARE(kiosk.keeper.drafts, 1);
    }

    void eventWithoutReadingAloudOffersNone()
    {
        Listener voice;
        KioskOptions options;
        options.rules.readAloud = false;
        Kiosk kiosk(tests::everyType(), "1", options, {1280, 800}, 500, {2026, 6, 1}, &voice);
        kiosk.begin(QStringLiteral("en"));
        QVERIFY(kiosk.button(QStringLiteral("listen")) == nullptr);
        QTest::keyClick(kiosk.window.get(), Qt::Key_F2);
        QVERIFY(voice.heard.isEmpty());
    }

    void speaksEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("fi") << u"fi"_qs << QStringLiteral("Mitä mieltä olet?");
        QTest::newRow("sv") << u"sv"_qs << QStringLiteral("Vad tycker du?");
        QTest::newRow("en") << u"en"_qs << QStringLiteral("What do you think?");
    }
    void speaksEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QVERIFY(EspeakSpeaker::samplesOf({text, Language(language)}) > 5000);
        QCOMPARE(EspeakSpeaker::samplesOf({text, Language(QStringLiteral("xx"))}), 0);
    }

    void soundIsFoundWhereThereIsSome()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(QStringLiteral("none"), "--- no soundcards ---\n");
        write(QStringLiteral("one"), " 0 [PCH ]: HDA-Intel - HDA Intel PCH\n");
        QVERIFY(!EspeakSpeaker::hasSound(folder.filePath(QStringLiteral("none")), {}));
        QVERIFY(EspeakSpeaker::hasSound(folder.filePath(QStringLiteral("one")), {}));
        QVERIFY(!EspeakSpeaker::hasSound(folder.filePath(QStringLiteral("missing")), folder.path()));
        EspeakSpeaker deaf(folder.filePath(QStringLiteral("none")), {});
        QCOMPARE(deaf.state(), Speaker::State::NoSound);
        deaf.say({{QStringLiteral("a"), Language(QStringLiteral("fi"))}}); // harmless
        deaf.stop();
    }
};

BAROMETER_TEST(TestReader)
#include "tst_reader.moc"
