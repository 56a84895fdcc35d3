// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/voice/standin.h"

#include <QMutex>

#include <espeak-ng/speak_lib.h>
#include <utility>

namespace {

struct State
{
    QMutex mutex;
    QStringList calls;
    bool speaks = false;
    int asked = 0;
};

State &state()
{
    static State only;
    return only;
}

} // namespace

namespace standin {

QStringList takeCalls()
{
    const QMutexLocker lock(&state().mutex);
    return std::exchange(state().calls, {});
}

int asked()
{
    const QMutexLocker lock(&state().mutex);
    return state().asked;
}

void finish()
{
    const QMutexLocker lock(&state().mutex);
    state().speaks = false;
}

} // namespace standin

extern "C" {

int espeak_Initialize(espeak_AUDIO_OUTPUT /*output*/, int /*buffer*/, const char * /*path*/, int /*options*/)
{
    constexpr int samplesASecond = 22050;
    return samplesASecond;
}

espeak_ERROR espeak_SetVoiceByName(const char *name)
{
    const QMutexLocker lock(&state().mutex);
    state().calls.append((state().speaks ? QStringLiteral("while speaking voice ") : QStringLiteral("voice ")) +
                         QString::fromLatin1(name));
    return qstrcmp(name, "xx") == 0 ? EE_NOT_FOUND : EE_OK;
}

espeak_ERROR espeak_SetParameter(espeak_PARAMETER /*parameter*/, int /*value*/, int /*relative*/)
{
    return EE_OK;
}

void espeak_SetSynthCallback(t_espeak_callback * /*callback*/) { }

espeak_ERROR espeak_Synth(const void *text, size_t size, unsigned int /*position*/,
                          espeak_POSITION_TYPE /*positionType*/, unsigned int /*end*/, unsigned int /*flags*/,
                          unsigned int * /*identifier*/, void * /*data*/)
{
    const QMutexLocker lock(&state().mutex);
    state().calls.append(QStringLiteral("say ") +
                         QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(size) - 1));
    state().speaks = true;
    return EE_OK;
}

espeak_ERROR espeak_Cancel(void)
{
    const QMutexLocker lock(&state().mutex);
    state().calls.append(QStringLiteral("cancel"));
    state().speaks = false;
    return EE_OK;
}

int espeak_IsPlaying(void)
{
    const QMutexLocker lock(&state().mutex);
    ++state().asked;
    return state().speaks ? 1 : 0;
}

espeak_ERROR espeak_Synchronize(void)
{
    return EE_OK;
}

espeak_ERROR espeak_Terminate(void)
{
    const QMutexLocker lock(&state().mutex);
    state().calls.append(QStringLiteral("terminate"));
    state().speaks = false;
    return EE_OK;
}

} // extern "C"
