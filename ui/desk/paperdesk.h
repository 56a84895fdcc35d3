// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/fieldwork/event.h"
#include "core/fieldwork/paperbatch.h"
#include "core/language/catalogue.h"
#include "core/storage/collectionstore.h"
#include "ui/desk/keyingpage.h"
#include "ui/desk/unsavedwork.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace ui::common {
class Prompter;
}

namespace ui::kiosk {
class Speaker;
}

namespace ui::desk {

class PileCheckPage;
class PilesPage;

/// Everything about paper forms of one store: a stack of its own inside the desk. Holds the pile that is worked on;
/// its file is written after each form and each decision.
class PaperDesk final : public QWidget, public UnsavedWork
{
    Q_OBJECT

public:
    /// All of it outlives the desk.
    struct Needs
    {
        const core::base::Clock &clock;
        core::base::RandomSource &random;
        const core::language::Catalogue &catalogue;
        common::Prompter &prompter;
        kiosk::Speaker *speaker = nullptr; ///< says why a key was not taken
        QString sealFile = {};             ///< what this machine remembers of the keys of its stores; empty: nothing
    };
    explicit PaperDesk(const Needs &needs, QWidget *parent = nullptr);
    ~PaperDesk() override;

    /// The page of piles of a store. event: what new piles belong to. Errors: those of CollectionStore::open
    /// and of core::fieldwork::SealPins::check.
    [[nodiscard]] core::base::Result<void> begin(const QString &store,
                                                 const std::optional<core::fieldwork::Event> &event,
                                                 const core::base::Language &language);
    void setLanguage(const core::base::Language &language);
    /// A form is on the disk when it is whole: one that is being keyed must be keyed anew.
    [[nodiscard]] std::optional<Loss> loss() const override;

signals:
    void leaveWanted(); ///< back to the store

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Work; ///< the store's questionnaire and the pile in hand

    void setupConnections();
    void showPiles();
    void printForms();
    void writeForms(const QString &folder);
    void beginPile();
    void openPile(const QString &code, const QString &coverCode);
    void takeForm(const core::base::Language &language, const core::fieldwork::KeyedForm &keyed);
    void takeBack();
    void leaveForm();
    void endKeying();
    void showStage();
    void showKeying();
    [[nodiscard]] KeyingPage::Head headNow() const;
    void savePile();
    [[nodiscard]] core::base::Result<std::unique_ptr<core::storage::CollectionStore>> open(const QString &store) const;
    [[nodiscard]] bool keep(); ///< writes the pile's file; false after a fault, which was told
    void speak(const QString &words);
    [[nodiscard]] QString wording(const core::base::Error &error) const;

    Needs m_needs;
    core::base::Language m_language;
    std::unique_ptr<Work> m_work;
    QStackedWidget *m_pages;
    PilesPage *m_piles;
    KeyingPage *m_keying;
    PileCheckPage *m_check;
};

} // namespace ui::desk
