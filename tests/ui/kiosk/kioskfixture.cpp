// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/kioskfixture.h"

#include "core/questionnaire/questionnairefile.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/settle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTest>

#include <utility>

namespace tests {

using namespace ui::kiosk;
using core::base::ErrorCode;
using core::base::Language;

void FakeKeeper::act(const std::function<void()> &what)
{
    if (broken) {
        m_waiting = what;
        emit failed({ErrorCode::DiskFull, {QStringLiteral("/store")}, {}, {}});
        return;
    }
    what();
}

void FakeKeeper::saveDraft(const core::storage::Draft &newest)
{
    act([this, newest] {
        draft = newest;
        ++drafts;
        emit draftSaved();
    });
}

void FakeKeeper::submit(const core::interview::Response &response)
{
    act([this, response] {
        responses.push_back(response);
        draft.reset();
        --room;
        emit submitted();
    });
}

void FakeKeeper::closeDraft()
{
    act([this] {
        const bool kept = draft.has_value() && draft->worthKeeping;
        if (kept)
            responses.push_back(draft->ifInterrupted);
        draft.reset();
        emit draftClosed(kept);
    });
}

void FakeKeeper::dropDraft()
{
    act([this] {
        draft.reset();
        emit draftDropped();
    });
}

void FakeKeeper::retry()
{
    if (!broken && m_waiting)
        std::exchange(m_waiting, nullptr)();
}

void FakeKeeper::repair()
{
    broken = false;
    retry();
}

core::questionnaire::Questionnaire shippedQuestionnaire()
{
    QFile file(sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped questionnaire is missing");
    auto read = core::questionnaire::readQuestionnaire(file.readAll());
    if (!read.questionnaire.has_value())
        qFatal("the shipped questionnaire does not read");
    return *std::move(read.questionnaire);
}

Kiosk::Kiosk(core::questionnaire::Questionnaire asked, const char *wave, const KioskOptions &options, QSize size,
             int room, QDate today, Speaker *speaker, QDate eventDay)
    : questionnaire(std::move(asked)), random(seed()), catalogue(core::language::Catalogue::builtIn()),
      appearance(*qApp, ui::common::Theme{}), language(Language(QStringLiteral("en"))),
      session(questionnaire,
              {core::questionnaire::WaveId(QString::fromLatin1(wave)),
               {},
               QDate(2026, 1, 1),
               QDate(2026, 12, 31),
               questionnaire.languages,
               eventDay,
               {},
               {QByteArrayLiteral("this boot"), 180}},
              (keeper.room = room, clock.day = today, keeper), {clock, random}),
      window(std::make_unique<KioskWindow>(
          session, KioskWindow::Services{catalogue, appearance, language, clock, nullptr, speaker}, options))
{
    window->resize(size);
    window->show();
    settle();
}

QAbstractButton *Kiosk::button(const QString &name) const
{
    const auto found = window->findChildren<QAbstractButton *>(name);
    for (QAbstractButton *each : found) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void Kiosk::press(const QString &name)
{
    QAbstractButton *found = button(name);
    if (found == nullptr)
        qFatal("no button %s", qPrintable(name));
    QTest::mouseClick(found, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

void Kiosk::pass(int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        clock.milliseconds += 1000;
        window->idle().tick();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

void Kiosk::begin(const QString &tongue)
{
    press(QLatin1String("start_") + tongue);
    press(QStringLiteral("begin"));
}

} // namespace tests
