// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/timeofday.h"
#include "core/fieldwork/event.h"
#include "core/fieldwork/staffpin.h"
#include "core/language/catalogue.h"
#include "core/questionnaire/questionnaire.h"
#include "core/storage/keyfile.h"
#include "ui/desk/kioskwatch.h"
#include "ui/questions/formcontext.h"

#include <QTime>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace ui::common {
class BigButton;
class LanguageSwitch;
class Prompter;
class WrappingLabel;
} // namespace ui::common

namespace ui::kiosk {
class Speaker;
}

namespace ui::desk {

class ChooseStorePage;
class DayPage;
class EventPage;
class OfficeTasks;
class OpenAnswersPage;
class PaperDesk;
struct SelfCheck;
class SelfCheckPage;
class StaffNumberPage;
class RepairOffer;
class ResultsTasks;
class StorePage;

/// The desk: a stack of pages about one store. Everything it needs is handed in and outlives it.
class DeskWindow final : public QWidget
{
    Q_OBJECT

public:
    struct Needs
    {
        const core::base::Clock &clock;
        core::base::RandomSource &random;
        const core::language::Catalogue &catalogue;
        common::Prompter &prompter;
        core::questionnaire::Questionnaire questionnaire; ///< for a new store
        QList<core::base::Language> languages;
        QString programVersion;
        QString pinFile; ///< of the staff number with which a locked kiosk is left
        core::fieldwork::PinCost pinCost = {};
        kiosk::Speaker *speaker = nullptr; ///< to try the headphones with
        core::storage::KeyCost keyCost = {};
        QString sealFile = {}; ///< what this machine remembers of the keys of its stores
        QString rootFile = {}; ///< whose signed events it takes
        core::fieldwork::ProgramGaps programGaps = {};
        /// To say of a look at a store when it was; nothing is kept of it.
        std::function<QTime()> timeOfDay = &core::base::timeOfDay;
    };

    DeskWindow(Needs needs, const core::base::Language &language, QWidget *parent = nullptr);
    ~DeskWindow() override;

    void setLanguage(const core::base::Language &language);
    void openStore(const QString &folder); ///< empty: the page to choose one
    void goToMakeResults();
    /// A response of this store came onto the disk now.
    void noteSaved(const QString &folder);
    /// This machine was checked today, by the program and by staff, and nothing failed.
    [[nodiscard]] bool isMachineChecked() const { return m_checkedOn == m_needs.clock.today(); }
    [[nodiscard]] const QString &store() const { return m_store; }

signals:
    void storeChanged(const QString &folder);
    void kioskWanted(const QString &store, const QString &event); ///< event: empty: none
    void resultsWanted(const QString &path);                      ///< to be shown by the explorer
    void languageChosen(const core::base::Language &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void setupUi();
    void setupConnections();
    void forgetPassphrases();
    void retranslate();
    void checkStore();
    template <typename Page>
    void showFirst(Page *page);
    [[nodiscard]] FactWriter::Surroundings surroundings(const core::storage::StoreInfo &info) const;
    void chooseFolder();
    void showEvents(const core::storage::StoreInfo &info);
    void planEvent();
    void saveEvent(const core::fieldwork::Event &event);
    void startKiosk();
    void showDay(bool opening);
    void setupDay();
    void comeBack();
    void checkMachine();
    void showChecks();
    void saveSheet();
    void openPaperDesk();
    void makePracticeCopy();
    [[nodiscard]] SelfCheck selfCheck();
    void showNumberPage(bool thenKiosk);
    [[nodiscard]] questions::FormContext words() const;
    void tell(const core::base::Error &error);
    [[nodiscard]] QString waveLabel(const core::questionnaire::WaveId &wave) const;
    [[nodiscard]] QString proposedName(const QString &what) const;

    Needs m_needs;
    core::base::Language m_language;
    QString m_store;
    core::questionnaire::WaveId m_wave;
    std::optional<QString> m_event; ///< id of the event that the kiosk is for; empty: none; not chosen yet: today's
    bool m_mayClose = false;        ///< although something is lost: the person said so
    bool m_thenKiosk = false;       ///< when the staff number is set
    std::optional<bool> m_day;      ///< on the list that opens it, or else closes it, or at a step of that list
    core::fieldwork::StaffPin m_pin;
    RepairOffer *m_repair = nullptr;
    OfficeTasks *m_office = nullptr;
    OpenAnswersPage *m_openAnswers = nullptr;
    ResultsTasks *m_results = nullptr;
    core::storage::StoreInfo m_info; ///< of the store, at the last look
    KioskWatch m_watch;
    common::WrappingLabel *m_mark;      ///< of a store to practise with
    std::vector<Check> m_machineChecks; ///< what the program saw; staff's trials come besides
    QDate m_checkedOn; ///< the day on which this machine was checked, staff tried everything, and nothing failed
    common::BigButton *m_help;
    common::LanguageSwitch *m_languages;
    QStackedWidget *m_pages;
    StorePage *m_storePage;
    ChooseStorePage *m_choosePage;
    EventPage *m_eventPage;
    StaffNumberPage *m_numberPage;
    SelfCheckPage *m_selfCheckPage;
    DayPage *m_dayPage;
    PaperDesk *m_paperDesk;
};

} // namespace ui::desk
