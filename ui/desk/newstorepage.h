// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/signedevent.h"
#include "core/questionnaire/questionnaire.h"
#include "ui/desk/taskpage.h"

#include <optional>

namespace ui::common {
class CheckChoice;
}

namespace ui::desk {

/// Makes a store, and asks first who may read what it will hold: the owners of keys that are chosen here or that a
/// signed event of the office brings, or, said plainly, anybody who has the folder.
class NewStorePage final : public TaskPage
{
    Q_OBJECT

public:
    explicit NewStorePage(const DeskTools &tools, QWidget *parent = nullptr);

    /// What the store is for when no event says it.
    struct Wish
    {
        core::questionnaire::Questionnaire questionnaire;
        core::questionnaire::WaveId wave;
        QString name; ///< proposed for its folder
    };
    void begin(Wish wish);

    /// What a store was made without.
    struct Missed
    {
        bool seal = false;   ///< its words are not remembered on this machine
        bool office = false; ///< nor is whoever signed the event
        std::optional<core::base::Error> event;
    };
    /// What is said of a store that is made. words: of its seal; empty: it has none.
    [[nodiscard]] TaskResult tell(const Missed &missed, const QString &words, const QString &folder) const;

signals:
    void storeWanted(const QString &folder);

protected:
    void retranslate() override;
    void goOn() override;

private:
    void chooseKeys();
    void chooseEvent();
    void takeEvent(const QString &path);
    void takeLastAway();
    void askUnsealed();
    void chooseFolder();
    void make(const QString &folder);
    void showChosen();
    [[nodiscard]] core::base::Result<Wish> wishOfEvent() const;

    Wish m_wish;
    std::vector<core::fieldwork::OfferedKey> m_keys;
    QByteArray m_eventBytes; ///< of the signed event taken up; empty: none
    core::fieldwork::EventFile m_event;
    QString m_made;
    common::BigButton *m_addKeys;
    common::BigButton *m_fromEvent;
    common::WrappingLabel *m_chosen;
    common::BigButton *m_away;
    common::CheckChoice *m_compared;
    common::BigButton *m_make;
    common::WrappingLabel *m_plainText;
    common::BigButton *m_plain;
};

} // namespace ui::desk
