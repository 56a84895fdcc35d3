// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/speaker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <espeak-ng/speak_lib.h>

namespace ui::kiosk {
namespace {

constexpr int wordsAMinute = 150; ///< a little slower than usual speech

/// The functions of libespeak-ng that are used, found when the program runs.
class Library
{
public:
    Library() : m_library(QStringLiteral("espeak-ng"), soVersion) { }

    [[nodiscard]] bool load()
    {
        return m_library.load() && find(initialize, "espeak_Initialize") && find(setVoice, "espeak_SetVoiceByName") &&
            find(setParameter, "espeak_SetParameter") && find(setCallback, "espeak_SetSynthCallback") &&
            find(synth, "espeak_Synth") && find(cancel, "espeak_Cancel") && find(synchronize, "espeak_Synchronize") &&
            find(terminate, "espeak_Terminate") && find(isPlaying, "espeak_IsPlaying");
    }

    decltype(&espeak_Initialize) initialize = nullptr;
    decltype(&espeak_SetVoiceByName) setVoice = nullptr;
    decltype(&espeak_SetParameter) setParameter = nullptr;
    decltype(&espeak_SetSynthCallback) setCallback = nullptr;
    decltype(&espeak_Synth) synth = nullptr;
    decltype(&espeak_Cancel) cancel = nullptr;
    decltype(&espeak_Synchronize) synchronize = nullptr;
    decltype(&espeak_Terminate) terminate = nullptr;
    decltype(&espeak_IsPlaying) isPlaying = nullptr;

private:
    static constexpr int soVersion = 1;

    template <typename Function>
    bool find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        return function != nullptr;
    }

    QLibrary m_library;
};

bool start(Library &library, espeak_AUDIO_OUTPUT output)
{
    constexpr int dontExit = 0x8000; // espeakINITIALIZE_DONT_EXIT: a missing voice file is no reason to end a program
    if (!library.load() || library.initialize(output, 0, nullptr, dontExit) < 0)
        return false;
    return library.setParameter(espeakRATE, wordsAMinute, 0) == EE_OK;
}

bool synthesize(Library &library, const Utterance &utterance, void *data)
{
    const QByteArray voice = core::base::baseLanguage(utterance.language).text().toLatin1();
    const QByteArray text = utterance.text.toUtf8();
    return library.setVoice(voice.constData()) == EE_OK &&
        library.synth(text.constData(), static_cast<size_t>(text.size()) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8,
                      nullptr, data) == EE_OK;
}

int countSamples(short *sound, int count, espeak_EVENT *events)
{
    if (sound != nullptr && events != nullptr && events->user_data != nullptr)
        *static_cast<int *>(events->user_data) +=
            static_cast<int>(std::count_if(sound, sound + count, [](short sample) { return sample != 0; }));
    return 0;
}

} // namespace

/// Lives in the speaker's thread: espeak keeps its state in the process and wants one caller. It speaks in a thread of
/// its own, and another voice takes away what that thread works with: the next utterance waits until all is quiet.
class EspeakVoice final : public QObject
{
public:
    EspeakVoice()
    {
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &EspeakVoice::speakNext);
    }
    ~EspeakVoice() override
    {
        if (m_started)
            m_library.terminate();
    }

    void say(const QList<Utterance> &utterances, int volume)
    {
        constexpr int normal = 100; // the library's, of 200
        if (!m_tried) {
            m_tried = true;
            m_started = start(m_library, AUDIO_OUTPUT_PLAYBACK);
        }
        if (!m_started)
            return;
        m_library.cancel();
        m_library.setParameter(espeakVOLUME, normal * volume / Speaker::usualVolume, 0);
        m_waiting = utterances;
        speakNext();
    }

    void stop()
    {
        m_waiting.clear();
        m_next.stop();
        if (m_started)
            m_library.cancel();
    }

private:
    void speakNext()
    {
        constexpr std::chrono::milliseconds pause(20);
        if (m_library.isPlaying() == 0 && !m_waiting.isEmpty())
            static_cast<void>(synthesize(m_library, m_waiting.takeFirst(), nullptr)); // without a voice it is left out
        if (!m_waiting.isEmpty())
            m_next.start(pause);
    }

    QTimer m_next{this}; ///< a child, so that it moves to the thread
    QList<Utterance> m_waiting;
    Library m_library;
    bool m_tried = false;
    bool m_started = false;
};

EspeakSpeaker::EspeakSpeaker(const QString &cards, const QString &sockets, QObject *parent) : Speaker(parent)
{
    if (!Library().load())
        return;
    if (!hasSound(cards, sockets)) { // the library would only find out while speaking, and tell nobody
        m_state = State::NoSound;
        return;
    }
    m_state = State::Ready;
    m_thread = std::make_unique<QThread>();
    m_voice = new EspeakVoice;
    m_voice->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_voice, &QObject::deleteLater);
    m_thread->start();
}

EspeakSpeaker::~EspeakSpeaker()
{
    if (!m_thread)
        return;
    stop();
    m_thread->quit();
    m_thread->wait();
}

void EspeakSpeaker::say(const QList<Utterance> &utterances)
{
    if (m_voice != nullptr)
        QMetaObject::invokeMethod(m_voice,
                                  [voice = m_voice, utterances, volume = volume()] { voice->say(utterances, volume); });
}

void EspeakSpeaker::stop()
{
    if (m_voice != nullptr)
        QMetaObject::invokeMethod(m_voice, [voice = m_voice] { voice->stop(); });
}

bool EspeakSpeaker::hasSound(const QString &cards, const QString &sockets)
{
    QFile list(cards);
    if (list.open(QIODevice::ReadOnly)) {
        const QByteArray text = list.readAll().trimmed();
        if (!text.isEmpty() && !text.contains("no soundcards"))
            return true;
    }
    return !sockets.isEmpty() && QFileInfo::exists(sockets + QLatin1String("/pulse/native"));
}

int EspeakSpeaker::samplesOf(const Utterance &utterance)
{
    Library library;
    if (!start(library, AUDIO_OUTPUT_RETRIEVAL))
        return 0;
    int samples = 0;
    library.setCallback(countSamples);
    const bool spoken = synthesize(library, utterance, &samples);
    library.synchronize(); // this mode works in threads of its own too
    library.terminate();
    return spoken ? samples : 0;
}

} // namespace ui::kiosk
