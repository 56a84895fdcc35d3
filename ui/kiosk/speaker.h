// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QObject>
#include <QString>

#include <memory>

class QThread;

namespace ui::kiosk {

/// Something said in one language.
struct Utterance
{
    QString text;
    core::base::Language language;
    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// The machine's voice. Behind an interface so that tests can listen.
class Speaker : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Ready,
        NoSound, ///< no sound device
        NoVoice, ///< no speech library, or none that starts
    };

    using QObject::QObject;
    [[nodiscard]] virtual State state() const = 0;
    /// One after the other; what was being said ends at once. Returns at once.
    virtual void say(const QList<Utterance> &utterances) = 0;
    virtual void stop() = 0;

    static constexpr int usualVolume = 50;
    static constexpr int fullVolume = 100;
    /// In per cent of what the voice can give; holds from what is said next.
    void setVolume(int percent) { m_volume = percent; }
    [[nodiscard]] int volume() const { return m_volume; }

private:
    int m_volume = usualVolume;
};

class EspeakVoice;

/// Speaks with espeak-ng, offline, in Finnish, Swedish, English and whatever else it has. The library is looked for
/// when the program runs: without it, or without a sound device, everything else works. All of it runs in a thread of
/// its own.
class EspeakSpeaker final : public Speaker
{
    Q_OBJECT

public:
    /// cards: the system's list of sound cards; sockets: the folder where a sound server listens.
    explicit EspeakSpeaker(const QString &cards = QStringLiteral("/proc/asound/cards"),
                           const QString &sockets = qEnvironmentVariable("XDG_RUNTIME_DIR"), QObject *parent = nullptr);
    ~EspeakSpeaker() override;

    [[nodiscard]] State state() const override { return m_state; }
    void say(const QList<Utterance> &utterances) override;
    void stop() override;

    [[nodiscard]] static bool hasSound(const QString &cards, const QString &sockets);
    /// Speaks into memory, without any device: how many samples of sound came of it; 0 where the library or the voice
    /// is missing. For the self-check; not while another speaker lives.
    [[nodiscard]] static int samplesOf(const Utterance &utterance);

private:
    State m_state = State::NoVoice;
    std::unique_ptr<QThread> m_thread;
    EspeakVoice *m_voice = nullptr; ///< lives in the thread and goes with it
};

} // namespace ui::kiosk
