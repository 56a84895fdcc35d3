// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the kiosk says while somebody answers, and where an answer can end: words that stand on no page at rest.
#include "tests/ui/languages/world.h"
#include "tests/ui/support/settle.h"
#include "ui/common/safetextbox.h"

#include <QAbstractButton>
#include <QWidget>

namespace tests {
namespace {

using core::base::Language;
using core::questionnaire::Questionnaire;
using ui::kiosk::Stage;

/// A kiosk at which somebody has begun to answer in the language.
class Answering
{
public:
    struct Machine
    {
        ui::kiosk::KioskOptions options = {};
        int room = 500; ///< for responses
        ui::kiosk::Speaker::State speech = ui::kiosk::Speaker::State::Ready;
    };
    Answering(const World &world, const Questionnaire &asked, const Visit &visit, const Machine &machine)
        : m_visit(visit), m_speaker(machine.speech),
          m_kiosk(asked, "2", machine.options, {1280, 800}, machine.room, {2026, 6, 1}, &m_speaker)
    {
        m_kiosk.catalogue.useFolder(world.folder.path());
        m_kiosk.language.useFolder(world.folder.path());
        m_kiosk.begin(world.interface.language().text());
        settle();
    }

    [[nodiscard]] Kiosk &kiosk() { return m_kiosk; }
    void press(const char *button) { m_kiosk.press(QLatin1String(button)); }

    /// Goes on to the page of a question, or to the end.
    void goTo(const char *question)
    {
        constexpr int pages = 80;
        const auto isThere = [&] {
            if (m_kiosk.session.stage() != Stage::Form)
                return true;
            const auto page = m_kiosk.session.interview()->page();
            return page.questions.front().question->id.text() == QLatin1String(question);
        };
        for (int page = 0; page < pages && !isThere(); ++page)
            m_kiosk.press(QStringLiteral("next"));
        settle();
    }

    /// Presses the first so many buttons whose object name begins like this.
    void pressFirst(const char *prefix, int count)
    {
        for (QAbstractButton *button : m_kiosk.window->findChildren<QAbstractButton *>()) {
            if (count > 0 && button->isVisible() && button->objectName().startsWith(QLatin1String(prefix))) {
                button->click();
                --count;
            }
        }
        settle();
    }

    void look(const char *name, bool inAllLanguages = false)
    {
        settle();
        Screen screen{QStringLiteral("kiosk, answering: ") + QLatin1String(name), *m_kiosk.window,
                      [this](const Language &next) {
                          m_kiosk.session.chooseLanguage(next);
                          settle();
                      },
                      inAllLanguages};
        m_visit(screen);
    }

private:
    const Visit &m_visit;
    SilentSpeaker m_speaker;
    Kiosk m_kiosk;
};

void visitAnswers(const World &world, const Questionnaire &asked, const Visit &visit)
{
    ui::kiosk::KioskOptions options;
    options.rules.keyboard = core::fieldwork::KeyboardUse::Always;
    Answering person(world, asked, visit, {options, 3});
    person.press("choice_munint");
    person.look("an answer");
    person.press("clear");
    person.look("taken back");
    person.press("contrast");
    person.press("listen");
    person.look("listening");
    person.press("listen");
    person.press("contrast");
    person.goTo("Q05");
    person.pressFirst("choice_", 4);
    person.look("an order");
    person.goTo("Q09");
    person.pressFirst("choice_", 4);
    person.look("too many");
    person.goTo("Q11");
    person.pressFirst("definition_", 1);
    person.look("an explanation");
    person.goTo("Q39");
    person.look("a text, and keys");
    emit person.kiosk().window->findChild<ui::common::SafeTextBox *>()->limitReached();
    person.look("a text as long as it can be");
    person.kiosk().session.away();
    person.look("away", true);
    person.kiosk().session.goOn();
    person.kiosk().session.askStop();
    person.press("sendSoFar");
    person.look("kept so far");
    // Apart: how often the button is pressed until the second language is gone depends on how many there are.
    Answering other(world, asked, visit, {options, 3});
    other.press("choice_munint");
    other.press("beside");
    other.look("a second language", true);
}

void visitEnds(const World &world, const Questionnaire &asked, const Visit &visit)
{
    {
        Answering nothing(world, asked, visit, {});
        nothing.press("stop");
        nothing.press("sendSoFar");
        nothing.look("nothing to keep");
    }
    {
        Answering deleted(world, asked, visit, {});
        deleted.press("stop");
        deleted.press("deleteAnswers");
        deleted.look("deleted");
    }
    {
        Answering sent(world, asked, visit, {});
        sent.goTo("Q09");
        sent.pressFirst("choice_", 1);
        sent.goTo("");
        sent.press("send");
        sent.look("sent");
    }
    {
        Answering trouble(world, asked, visit, {});
        trouble.kiosk().keeper.broken = true;
        trouble.press("choice_munint");
        trouble.look("not saved");
        trouble.goTo("");
        trouble.press("send");
        trouble.look("not sent", true); // at the end nobody knows who reads it
        trouble.kiosk().keeper.repair();
        settle();
    }
    {
        Answering last(world, asked, visit, {}); // what comes after it is among the moments
        emit last.kiosk().keeper.movedToCopy(QStringLiteral("/stick"));
        last.look("on a second copy");
    }
    for (const auto state : {ui::kiosk::Speaker::State::NoSound, ui::kiosk::Speaker::State::NoVoice}) {
        Answering unheard(world, asked, visit, {{}, 500, state});
        unheard.press("listen");
        unheard.look(state == ui::kiosk::Speaker::State::NoSound ? "no sound" : "no voice");
    }
}

} // namespace

void visitKioskMoments(const World &world, const Questionnaire &asked, const Visit &visit)
{
    visitAnswers(world, asked, visit);
    visitEnds(world, asked, visit);
}

} // namespace tests
