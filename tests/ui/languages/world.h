// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/language/catalogue.h"
#include "core/questionnaire/questionnaire.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/languages/screens.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"

#include <QSize>
#include <QTemporaryDir>

namespace tests {

/// Answers what windows ask for with what was laid ready, one path a request.
class ReadyPrompter final : public ui::common::Prompter
{
public:
    QStringList paths;
    QList<int> answers; ///< empty: the last action
    /// What people are asked is a screen too, whoever answers it here.
    std::function<void(const Screen &screen)> visit;

    void ask(QWidget *parent, const ui::common::Prompt &prompt, std::function<void(int action)> answered) override;
    void openFiles(QWidget *parent, const ui::common::FileRequest &request,
                   std::function<void(const QStringList &paths)> chosen) override;
    void saveFile(QWidget *parent, const ui::common::FileRequest &request,
                  std::function<void(const QString &path)> chosen) override;
    void openFolder(QWidget *parent, const ui::common::FileRequest &request,
                    std::function<void(const QString &path)> chosen) override;

private:
    void show(const QString &name, const QStringList &words) const;
    void show(const ui::common::FileRequest &request) const;
    [[nodiscard]] QString next() { return paths.isEmpty() ? QString() : paths.takeFirst(); }
};

/// What all windows stand on, with the pseudo-languages put in as files.
class World
{
public:
    explicit World(const core::base::Language &language);

    [[nodiscard]] std::function<void(const core::base::Language &)> setLanguage();
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    core::questionnaire::Questionnaire questionnaire;
    core::language::Catalogue catalogue;
    ui::common::Appearance appearance;
    ui::common::InterfaceLanguage interface;
    ui::common::MemorySettingStore settings;
    ReadyPrompter prompter;
    FakeClock clock;
    core::base::SeededRandom random;

private:
    void copy(const QString &from, const QString &name) const;
};

using Visit = std::function<void(const Screen &screen)>;

/// Gives a window a size and shows it.
void show(QWidget &window, QSize size = {1280, 800});
/// Presses the button of that object name that is to be seen. The test ends where there is none.
void press(const QWidget &window, const char *button);

/// An empty store of the second wave, for sixteen responses.
[[nodiscard]] QString makeStore(World &world, const QString &name);
/// Puts a response for each text into a store: interrupted, with nothing but that open answer, in the language.
void answer(World &world, const QString &store, const QStringList &texts, const core::base::Language &language);

/// The pages of the desk: the store, events, the office's tasks with what comes of them, the day, open answers,
/// results.
void visitDesk(World &world, const Visit &visit);
/// What the kiosk says while somebody answers: notices, explanations, a second language, keys, trouble, and each end.
void visitKioskMoments(const World &world, const core::questionnaire::Questionnaire &asked, const Visit &visit);
/// The windows and pages that a translator sees a text in: each at the moments that work, a fault or a certain day
/// brings about.
void visitMoments(World &world, const Visit &visit);
/// The translators' workplace at work on a folder whose texts are figures.
void visitTranslatorAtWork(World &world, const Visit &visit);
/// The same on the program's own texts, in each state that a text or a file can be in. Shows every language at once.
void visitTranslatorStates(World &world, const Visit &visit);
/// What comes about seldom: few answers, drafts, work under way, lists of every language, names in open answers.
void visitRare(World &world, const Visit &visit);
/// Paper forms from the pile to the verdict, the check of the data, the method.
void visitDeskPages(World &world, const Visit &visit, const QString &store);

} // namespace tests
