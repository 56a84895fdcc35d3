// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/event.h"
#include "core/storage/storeinfo.h"
#include "ui/desk/unsavedwork.h"

#include <QLocale>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace ui::common {
class BigButton;
class CheckChoice;
class ColumnArea;
class RadioChoice;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

/// A short wizard that makes an event: where and when, in which languages, how near staff are, and all of it once more
/// before it is saved. Holds no event of its own once it is saved; the window keeps them.
class EventPage final : public QWidget, public UnsavedWork
{
    Q_OBJECT

public:
    explicit EventPage(QWidget *parent = nullptr);

    /// From the first step, for the wave that the store collects. taken: ids of the store's other events.
    void begin(const core::questionnaire::Questionnaire &questionnaire, const core::storage::StoreInfo &store,
               const QDate &today, std::vector<core::interview::EventId> taken,
               const core::fieldwork::ProgramGaps &gaps = {});
    [[nodiscard]] std::optional<Loss> loss() const override; ///< of what was filled in
    void sayFault(const QString &sentence);                  ///< what kept the event from being saved

signals:
    void saveWanted(const core::fieldwork::Event &event);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Place, Languages, Kiosk, Summary };
    struct Field
    {
        common::WrappingLabel *label = nullptr;
        QLineEdit *line = nullptr;
    };
    struct Offer
    {
        core::fieldwork::MissingTexts language;
        common::CheckChoice *choice = nullptr;
    };

    [[nodiscard]] Field addField(QVBoxLayout *to, const char *name);
    void addChoice(QButtonGroup *group, int id, QVBoxLayout *to, const char *name);
    void buildPlace();
    void buildLanguages();
    void buildKiosk();
    void setupActions();
    void showStep(Step step);
    void next();
    void back();
    void retranslate();
    [[nodiscard]] bool takePlace();
    [[nodiscard]] bool takeLanguages();
    void takeKiosk();
    [[nodiscard]] QDate typedDay() const;
    bool refuse(QWidget *at, const QString &why); ///< always false

    core::fieldwork::Event m_event;
    core::storage::StoreInfo m_store;
    std::vector<core::interview::EventId> m_taken;
    Step m_step = Step::Place;
    common::ColumnArea *m_area;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_text;
    common::WrappingLabel *m_notice;
    std::vector<QWidget *> m_steps; ///< of the column, by Step
    Field m_place;
    Field m_region;
    Field m_day;
    QLocale m_dayLocale; ///< as the day is written
    Field m_target;
    std::vector<Offer> m_offers;
    QVBoxLayout *m_offerList = nullptr;
    QButtonGroup *m_supervision;
    QButtonGroup *m_idle;
    QButtonGroup *m_keyboard;
    common::CheckChoice *m_aloud;
    common::CheckChoice *m_continue;                 ///< of a store that is not sealed
    std::vector<common::WrappingLabel *> m_headings; ///< of the kiosk's step
    common::WrappingLabel *m_summary;
    common::BigButton *m_next;
    common::BigButton *m_back;
    common::BigButton *m_cancel;
};

} // namespace ui::desk
