// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/languages/world.h"

#include "core/base/safefile.h"
#include "core/language/pseudolanguage.h"
#include "core/language/translationproject.h"
#include "core/storage/collectionstore.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/settle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace tests {

using core::base::Language;
using core::interview::Response;
using core::storage::CollectionStore;

void ReadyPrompter::show(const QString &name, const QStringList &words) const
{
    if (!visit)
        return;
    QWidget dialog;
    auto *column = new QVBoxLayout(&dialog);
    for (const QString &each : words)
        column->addWidget(new QLabel(each));
    dialog.show();
    Screen screen{QStringLiteral("asked: ") + name, dialog, [](const Language &) {
                  }};
    screen.keepsLanguage = true; // it is closed before anybody can switch
    visit(screen);
}

// The name proposed is a file's, not a text.
void ReadyPrompter::show(const ui::common::FileRequest &request) const
{
    show(request.title, QStringList(request.title) + request.filters);
}

void ReadyPrompter::ask(QWidget *, const ui::common::Prompt &prompt, std::function<void(int)> answered)
{
    show(prompt.title, QStringList{prompt.title, prompt.text, prompt.detail} + prompt.actions);
    answered(answers.isEmpty() ? static_cast<int>(prompt.actions.size()) - 1 : answers.takeFirst());
}

void ReadyPrompter::openFiles(QWidget *, const ui::common::FileRequest &request,
                              std::function<void(const QStringList &)> chosen)
{
    show(request);
    const QString path = next();
    chosen(path.isEmpty() ? QStringList() : QStringList{path});
}

void ReadyPrompter::saveFile(QWidget *, const ui::common::FileRequest &request,
                             std::function<void(const QString &)> chosen)
{
    show(request);
    chosen(next());
}

void ReadyPrompter::openFolder(QWidget *, const ui::common::FileRequest &request,
                               std::function<void(const QString &)> chosen)
{
    show(request);
    chosen(next());
}

World::World(const Language &language)
    : questionnaire(shippedQuestionnaire()), catalogue(core::language::Catalogue::builtIn()),
      appearance(*qApp, ui::common::Theme{}), interface(language), random(seed())
{
    copy(QStringLiteral("resources/questionnaires/partnership-barometer.json"), QStringLiteral("q.json"));
    for (const char *tag : {"fi", "sv", "en"}) {
        const QString name = QStringLiteral("barometer_%1.ts").arg(QLatin1String(tag));
        copy(QStringLiteral("translations/") + name, name);
    }
    if (const auto pseudo = core::language::pseudoOf(language)) {
        auto project = core::language::TranslationProject::open(folder.path()).value();
        core::language::addPseudoLanguage(project.table(), *pseudo);
        if (!project.save())
            qFatal("the pseudo-language cannot be saved");
        questionnaire = project.questionnaire().value();
    }
    catalogue.useFolder(folder.path());
    interface.useFolder(folder.path());
}

std::function<void(const Language &)> World::setLanguage()
{
    return [this](const Language &next) {
        interface.setLanguage(next);
        settle();
    };
}

void World::copy(const QString &from, const QString &name) const
{
    const auto bytes = core::base::readFile(sourcePath(from), 16 << 20);
    if (!bytes || !core::base::writeFile(path(name), *bytes))
        qFatal("%s cannot be copied", qPrintable(from));
}

void show(QWidget &window, QSize size)
{
    window.resize(size);
    window.show();
    settle();
}

void press(const QWidget &window, const char *button)
{
    QAbstractButton *found = nullptr;
    const auto all = window.findChildren<QAbstractButton *>(QString::fromLatin1(button));
    for (QAbstractButton *each : all)
        found = each->isVisible() && each->isEnabled() ? each : found;
    if (found == nullptr)
        qFatal("no button %s", button);
    found->click();
    settle();
}

QString makeStore(World &world, const QString &name)
{
    core::storage::NewStore wanted;
    wanted.folder = world.path(name);
    wanted.questionnaire = world.questionnaire;
    wanted.wave = core::questionnaire::WaveId(QStringLiteral("2"));
    wanted.capacity = 16;
    if (!CollectionStore::create(wanted, world.clock, world.random))
        qFatal("no store");
    return wanted.folder;
}

void answer(World &world, const QString &store, const QStringList &texts, const Language &language)
{
    const auto opened = CollectionStore::open(store, world.clock, world.random);
    if (!opened)
        qFatal("the store does not open");
    std::vector<Response> responses;
    responses.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts) {
        const core::interview::Interview interview((*opened)->questionnaire(), (*opened)->wave(), language, false);
        Response response = core::storage::Draft::of(interview, core::interview::Via::Kiosk, core::interview::EventId(),
                                                     world.clock.day)
                                .ifInterrupted;
        auto &item = response.items[{core::questionnaire::QuestionId(QStringLiteral("Q39")), {}}];
        item.state = core::questionnaire::AnswerState::Answered;
        item.text = text;
        responses.push_back(std::move(response));
    }
    if (!(*opened)->addAll(responses))
        qFatal("the answers cannot be saved");
}

} // namespace tests
