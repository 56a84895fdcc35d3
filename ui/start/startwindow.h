// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/common/theme.h"
#include "ui/start/workplacecard.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace ui::common {
class BigButton;
class ColumnArea;
class LanguageSwitch;
class WrappingLabel;
} // namespace ui::common

namespace ui::start {

class ViewMenu;

/// What the start window says about the store of this machine.
struct StoreSummary
{
    QString wave; ///< as people call it: "2022-23"
    int responses = 0;
    bool invented = false;
};

/// The first window: the four workplaces, what is on this machine, and the two ways to results. It opens nothing itself
/// and knows no workplace; whoever made it acts on its signals.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    StartWindow(const QList<core::base::Language> &languages, const std::vector<WorkplaceKind> &workplaces,
                QWidget *parent = nullptr);

    void setLanguage(const core::base::Language &language);  ///< the one marked in the switch
    void setStore(const std::optional<StoreSummary> &store); ///< none: there is no store here yet
    void setOwnTranslations(const QStringList &files);       ///< in use before the program's own texts

signals:
    void workplaceChosen(ui::start::WorkplaceKind workplace);
    void openResultsWanted();
    void makeResultsWanted();
    void openStoreWanted();
    void languageChosen(const core::base::Language &language);
    void themeChosen(const ui::common::Theme &theme);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupUi(const std::vector<WorkplaceKind> &workplaces);
    [[nodiscard]] QWidget *makeMachinePanel();
    void setupConnections();
    void arrangeCards();
    void retranslate();
    void showStore();
    void showOwnTranslations();

    std::optional<StoreSummary> m_store;
    QStringList m_ownFiles;
    common::ColumnArea *m_area = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<WorkplaceCard *> m_cards;
    common::BigButton *m_help;
    common::LanguageSwitch *m_languages;
    ViewMenu *m_view;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_subtitle;
    common::WrappingLabel *m_machine;
    common::WrappingLabel *m_storeLine;
    common::WrappingLabel *m_rehearsal;
    common::WrappingLabel *m_ownTranslations;
    common::BigButton *m_openStore;
    common::BigButton *m_makeResults;
    common::BigButton *m_openResults;
};

} // namespace ui::start
