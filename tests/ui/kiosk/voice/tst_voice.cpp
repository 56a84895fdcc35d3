// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/voice/standin.h"
#include "ui/kiosk/speaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using ui::kiosk::EspeakSpeaker;
using ui::kiosk::Speaker;
using ui::kiosk::Utterance;

/// How the library of the voice is used. It speaks in a thread of its own, and another voice meanwhile takes away what
/// that thread works with.
class TestVoice : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<EspeakSpeaker> m_speaker;
    QStringList m_calls;

    static Utterance utterance(const QString &text, const QString &language) { return {text, Language(language)}; }
    static QList<Utterance> threeLanguages()
    {
        return {utterance(QStringLiteral("Tervetuloa"), QStringLiteral("fi")),
                utterance(QStringLiteral("Välkommen"), QStringLiteral("sv")),
                utterance(QStringLiteral("Welcome"), QStringLiteral("en"))};
    }
    /// Waits until as many calls as these have come since the last time, and compares.
    void compareCalls(const QStringList &expected)
    {
        const auto arrived = [&] {
            m_calls += standin::takeCalls();
            return m_calls.size() >= expected.size();
        };
        static_cast<void>(QTest::qWaitFor(arrived));
        QCOMPARE(std::exchange(m_calls, {}), expected);
    }
    /// The speaker has looked again whether it is quiet, and again.
    static void waitUntilLookedAt()
    {
        const int before = standin::asked();
        QTRY_VERIFY(standin::asked() > before + 2);
    }

private slots:
    void init()
    {
        QFile cards(m_folder.filePath(QStringLiteral("cards")));
        QVERIFY(cards.open(QIODevice::WriteOnly));
        cards.write(" 0 [PCH ]: HDA-Intel - HDA Intel PCH\n");
        cards.close();
        m_speaker = std::make_unique<EspeakSpeaker>(cards.fileName(), QString());
        QCOMPARE(m_speaker->state(), Speaker::State::Ready);
        standin::takeCalls();
        m_calls.clear();
    }
    void cleanup() { m_speaker.reset(); }

    void eachLanguageWaitsUntilTheOneBeforeIsSaid()
    {
        m_speaker->say(threeLanguages());
        compareCalls({QStringLiteral("cancel"), QStringLiteral("voice fi"), QStringLiteral("say Tervetuloa")});
        waitUntilLookedAt();
        compareCalls({});
        standin::finish();
        compareCalls({QStringLiteral("voice sv"), QStringLiteral("say Välkommen")});
        waitUntilLookedAt();
        standin::finish();
        compareCalls({QStringLiteral("voice en"), QStringLiteral("say Welcome")});
    }

    void whatIsSaidAnewEndsWhatIsBeingSaid()
    {
        m_speaker->say(threeLanguages());
        compareCalls({QStringLiteral("cancel"), QStringLiteral("voice fi"), QStringLiteral("say Tervetuloa")});
        m_speaker->say({utterance(QStringLiteral("Hej"), QStringLiteral("sv")),
                        utterance(QStringLiteral("Hi"), QStringLiteral("en"))});
        compareCalls({QStringLiteral("cancel"), QStringLiteral("voice sv"), QStringLiteral("say Hej")});
        standin::finish();
        compareCalls({QStringLiteral("voice en"), QStringLiteral("say Hi")});
    }

    void nothingIsSaidAfterTheStop()
    {
        m_speaker->say(threeLanguages());
        compareCalls({QStringLiteral("cancel"), QStringLiteral("voice fi"), QStringLiteral("say Tervetuloa")});
        m_speaker->stop();
        compareCalls({QStringLiteral("cancel")});
        m_speaker.reset(); // its thread has done all it was asked for
        compareCalls({QStringLiteral("cancel"), QStringLiteral("terminate")});
    }

    void aLanguageWithoutVoiceIsLeftOut()
    {
        m_speaker->say({utterance(QStringLiteral("?"), QStringLiteral("xx")),
                        utterance(QStringLiteral("Moi"), QStringLiteral("fi"))});
        compareCalls({QStringLiteral("cancel"), QStringLiteral("voice xx"), QStringLiteral("voice fi"),
                      QStringLiteral("say Moi")});
    }
};

BAROMETER_TEST(TestVoice)
#include "tst_voice.moc"
