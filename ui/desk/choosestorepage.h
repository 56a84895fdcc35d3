// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "ui/desk/deskpage.h"

class QButtonGroup;
class QVBoxLayout;

namespace ui::desk {

/// Where there is no store yet: make one for a wave of the questionnaire that comes with the program, or open one that
/// is on this machine already.
class ChooseStorePage final : public DeskPage
{
    Q_OBJECT

public:
    explicit ChooseStorePage(core::questionnaire::Questionnaire questionnaire, QWidget *parent = nullptr);

    void setLanguage(const core::base::Language &language);
    void focusFirst(); ///< the main thing to do

signals:
    void makeWanted(const core::questionnaire::WaveId &wave);
    void openWanted();
    void officeWanted();

protected:
    void retranslate() override;

private:
    core::questionnaire::Questionnaire m_questionnaire;
    core::base::Language m_language;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_makeText;
    common::WrappingLabel *m_openText;
    QButtonGroup *m_waves;
    common::BigButton *m_make;
    common::BigButton *m_open;
    common::BigButton *m_office;
};

} // namespace ui::desk
