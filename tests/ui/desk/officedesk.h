// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/language/catalogue.h"
#include "core/questionnaire/questionnaire.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/settle.h"
#include "ui/common/prompter.h"
#include "ui/desk/deskwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tests {

inline constexpr int patience = 20'000; // milliseconds, for a machine under sanitizers
inline const QString passphrase = QStringLiteral("seven quiet otters read");
inline const QString otherPassphrase = QStringLiteral("nine loud ravens write");

/// A day that a test sets.
class Today final : public core::base::Clock
{
public:
    [[nodiscard]] QDate today() const override { return day; }
    [[nodiscard]] qint64 monotonicMilliseconds() const override { return 0; }
    QDate day{2022, 12, 1};
};

[[nodiscard]] core::questionnaire::Questionnaire shippedSurvey();

/// Rows "language" and "percent" for a test that looks whether pages fit.
void addLanguagesAndSizes();

/// An office: the desk's windows over one folder of invented files, used by the keyboard alone. Test classes are made
/// from it; every test begins in an empty folder.
class OfficeDesk : public QObject
{
    Q_OBJECT
protected:
    void startAnew();
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<ui::desk::DeskWindow>
    makeWindow(const core::base::Language &language = core::base::Language(QStringLiteral("en")));
    [[nodiscard]] static QString noticeOf(const QWidget &window);
    static bool press(const QWidget &window, const QString &name);
    static void type(const QWidget &window, const QString &name, const QString &text);
    static bool isShown(const QWidget &window, const QString &name);
    static QString lines(const QWidget &window);
    [[nodiscard]] static QString textOf(const QWidget &window, const QString &name);
    void makeKey(const QWidget &window, const QString &file);
    QString makePlainStore();
    void answer(const QString &store, int count);

    Today m_clock;
    core::base::SeededRandom m_random{tests::seed()};
    core::language::Catalogue m_catalogue;
    ui::common::PresetPrompter m_prompter;
    QString m_settings; ///< folder of what the machine remembers
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace tests

// Waits until the page shows what came of its work.
#define QTRY_RESULT(window, title)                                                                                     \
    QTRY_COMPARE_WITH_TIMEOUT(textOf(window, QStringLiteral("taskTitle")), QStringLiteral(title), tests::patience)
