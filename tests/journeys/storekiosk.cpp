// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/storekiosk.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/settle.h"

#include <QApplication>
#include <QTest>

namespace tests {

using namespace core::storage;
using namespace ui::kiosk;
using core::base::Language;
using core::questionnaire::Questionnaire;

StoreKiosk::StoreKiosk(const Questionnaire &questionnaire, QSize size, KioskOptions options, Medium *medium)
    : m_questionnaire(questionnaire), m_size(size), m_options(options), m_medium(medium), m_random(seed()),
      m_drawn(seed() + 1), m_catalogue(core::language::Catalogue::builtIn()), m_appearance(*qApp, ui::common::Theme{}),
      m_language(Language(QStringLiteral("en")))
{
    NewStore wanted;
    wanted.folder = m_folder.filePath(QStringLiteral("store"));
    wanted.questionnaire = questionnaire;
    wanted.wave = questionnaire.waves.at(1).id;
    wanted.capacity = 64; // a restart on every page keeps one each
    m_clock.day = questionnaire.waves.at(1).opens;
    if (const auto made = CollectionStore::create(wanted, m_clock, m_random, m_medium); !made)
        qFatal("no store: %s", qPrintable(core::base::debugText(made.error())));
    open();
}

StoreKiosk::~StoreKiosk()
{
    kill();
}

void StoreKiosk::kill()
{
    m_window.reset();
    m_session.reset();
    m_keeper.reset();
}

void StoreKiosk::open()
{
    auto store = CollectionStore::open(m_folder.filePath(QStringLiteral("store")), m_clock, m_random, m_medium);
    if (!store)
        qFatal("no store: %s", qPrintable(core::base::debugText(store.error())));
    m_keeper = std::make_unique<StoreKeeper>(std::make_unique<StoreWriter>(std::move(*store)));
    const core::questionnaire::Wave &wave = m_questionnaire.waves.at(1);
    m_session = std::make_unique<Session>(
        m_questionnaire,
        SessionFacts{wave.id, {}, wave.opens, wave.closes, m_questionnaire.languages, {}, {}, m_continuing}, *m_keeper,
        Machine{m_clock, m_drawn});
    if (const auto &left = m_keeper->writer().leftDraft()) // as the program does when it starts
        m_session->takeUp(*left);
    m_window = std::make_unique<KioskWindow>(
        *m_session, KioskWindow::Services{m_catalogue, m_appearance, m_language, m_clock}, m_options);
    m_window->resize(m_size);
    m_window->show();
    settle();
}

void StoreKiosk::pass(int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        m_clock.milliseconds += 1000;
        m_window->idle().tick();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

bool StoreKiosk::waitFor(Stage stage)
{
    const bool reached = QTest::qWaitFor([&] { return m_session->stage() == stage; }, 20'000);
    settle();
    return reached;
}

std::vector<core::interview::Response> StoreKiosk::responses()
{
    kill();
    auto store = CollectionStore::open(m_folder.filePath(QStringLiteral("store")), m_clock, m_random, m_medium);
    std::vector<core::interview::Response> saved;
    if (store) {
        if (auto all = (*store)->responses())
            saved = std::move(*all);
        store->reset();
    }
    open();
    return saved;
}

} // namespace tests
