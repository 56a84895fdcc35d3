// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fieldwork/storehistory.h"
#include "core/storage/mirror.h"
#include "core/storage/storeinfo.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace ui::desk {

/// A line of the list of checks: what was looked at, and whether it is well.
struct Check
{
    enum class State { Good, Attention, Danger };
    State state = State::Good;
    QString text;
    bool untried = false; ///< only people can try it, and nobody has
    friend bool operator==(const Check &, const Check &) = default;
};

/// What the desk says about a store: one big sentence, and the checks behind it. Made anew with each look.
struct StoreFacts
{
    QString title;
    Check::State state = Check::State::Good;
    QString wave; ///< "Wave 2022-23, open from … to …"
    std::vector<Check> checks;
    QString noAnswers;        ///< why no kiosk may be started and nothing keyed or handed over; empty: it may
    QString noResults;        ///< why no results file can be made; empty: it can
    bool canPractise = false; ///< a marked copy may be made of it
};

/// Makes sentences in the window's language of what a look at the store found.
class FactWriter
{
    Q_DECLARE_TR_FUNCTIONS(ui::desk::FactWriter)

public:
    struct Surroundings
    {
        QDate today;
        qint64 freeBytes = 0;
        QString waveLabel = {}; ///< as people call the wave: "2022-23"
        std::optional<core::storage::Mirror::State> mirror = {};
        core::fieldwork::StoreHistory history = {};
        int perHour = -1;       ///< responses at this pace; -1: not known, or too few to be told
        int counted = 0;        ///< responses so far of what is counted: the event that the kiosk is for, or the store
        int target = 0;         ///< responses hoped for of it; 0: none
        QTime now = {};         ///< of this look at the store
        QTime lastSaved = {};   ///< about when a response came onto the disk last; null: not while this desk was open
        QDate lastWritten = {}; ///< day of the last change of the store; the hour is kept nowhere
        QString office = {};    ///< words of the office whose events this machine takes; empty: none yet
        /// Texts of the store that read otherwise than the program's, by language; none: another questionnaire.
        std::optional<QMap<core::base::Language, int>> ownTexts = {};
    };
    /// What folder, log and second copy of a store say of themselves.
    [[nodiscard]] static Surroundings lookAround(const QString &folder, const core::storage::StoreInfo &info,
                                                 const QDate &today);
    [[nodiscard]] static StoreFacts write(const core::storage::StoreInfo &info, const Surroundings &around);
    /// How many left before sending, if neither they nor those who sent are a small number that is not to be shown.
    [[nodiscard]] static std::optional<int> interruptedShown(const core::storage::StoreInfo &info);

private:
    static void addReasons(StoreFacts &facts, const core::storage::StoreInfo &info);
    static void addWhole(StoreFacts &facts, const core::storage::StoreInfo &info);
    static void addDates(StoreFacts &facts, const core::storage::StoreInfo &info, const Surroundings &around);
    static void addPublishable(StoreFacts &facts, const core::storage::StoreInfo &info, const QDate &today);
    static void addLanguages(StoreFacts &facts, const core::storage::StoreInfo &info);
    static void addCopies(StoreFacts &facts, const core::storage::StoreInfo &info, const Surroundings &around);
    static void addTexts(StoreFacts &facts, const std::optional<QMap<core::base::Language, int>> &ownTexts);
    static void addSafety(StoreFacts &facts, const core::storage::StoreInfo &info, const Surroundings &around);
    static void addPace(StoreFacts &facts, const Surroundings &around);
    static void addRoom(StoreFacts &facts, const core::storage::StoreInfo &info, qint64 freeBytes);
};

} // namespace ui::desk
