// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/officedesk.h"

#include "core/interview/interview.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"
#include "tests/support/files.h"
#include "tests/support/testresult.h"
#include "ui/common/passphrasefield.h"
#include "ui/desk/checkline.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>

namespace tests {

using core::base::Language;
using core::storage::CollectionStore;
using ui::common::PassphraseField;
using ui::desk::DeskWindow;

core::questionnaire::Questionnaire shippedSurvey()
{
    const QByteArray json =
        tests::contentOf(tests::sourcePath(u"resources/questionnaires/partnership-barometer.json"_qs));
    return *core::questionnaire::readQuestionnaire(json).questionnaire;
}

void addLanguagesAndSizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const QString &language : {u"fi"_qs, u"sv"_qs, u"en"_qs}) {
        for (const int percent : {100, 200})
            QTest::addRow("%s %d %%", qPrintable(language), percent) << language << percent;
    }
}

void OfficeDesk::startAnew()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.day = QDate(2022, 12, 1);
    m_prompter = {};
    m_settings.clear();
}

std::unique_ptr<DeskWindow> OfficeDesk::makeWindow(const Language &language)
{
    DeskWindow::Needs needs{m_clock,         m_random,
                            m_catalogue,     m_prompter,
                            shippedSurvey(), {Language(u"fi"_qs), Language(u"sv"_qs), Language(u"en"_qs)},
                            u"0.1.0"_qs,     path(u"staff-pin"_qs)};
    needs.keyCost = {1, core::storage::kLeastKeyMemory};
    needs.sealFile = path(m_settings + u"seals"_qs);
    needs.rootFile = path(m_settings + u"office"_qs);
    auto window = std::make_unique<DeskWindow>(needs, language);
    window->show();
    return window;
}

bool OfficeDesk::press(const QWidget &window, const QString &name)
{
    QAbstractButton *found = nullptr;
    for (QAbstractButton *each : window.findChildren<QAbstractButton *>(name))
        found = each->isVisible() ? each : found;
    if (found == nullptr || !found->isEnabled())
        return false;
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space); // by keyboard alone
    tests::settle();
    return true;
}

void OfficeDesk::type(const QWidget &window, const QString &name, const QString &text)
{
    for (auto *field : window.findChildren<PassphraseField *>(name)) {
        if (field->isVisible())
            QTest::keyClicks(field, text);
    }
}

bool OfficeDesk::isShown(const QWidget &window, const QString &name)
{
    const auto buttons = window.findChildren<QAbstractButton *>(name);
    return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *each) { return each->isVisible(); });
}

QString OfficeDesk::textOf(const QWidget &window, const QString &name)
{
    for (const auto *label : window.findChildren<QLabel *>(name)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

QString OfficeDesk::noticeOf(const QWidget &window)
{
    return textOf(window, QStringLiteral("taskNotice"));
}

QString OfficeDesk::lines(const QWidget &window)
{
    QStringList all;
    for (const auto *line : window.findChildren<ui::desk::CheckLine *>()) {
        if (line->isVisible())
            all.append(line->accessibleName());
    }
    return all.join(u'\n');
}

void OfficeDesk::makeKey(const QWidget &window, const QString &file)
{
    QVERIFY(press(window, u"officeKeys"_qs));
    QVERIFY(press(window, u"makeKey"_qs));
    type(window, u"newPassphrase"_qs, passphrase);
    type(window, u"newPassphraseAgain"_qs, passphrase);
    m_prompter.paths = {path(file)};
    QVERIFY(press(window, u"keyGo"_qs));
    QTRY_RESULT(window, "The key is made, and it works");
    QVERIFY(press(window, u"taskBack"_qs));
}

/// A store that is not sealed, by name "store".
QString OfficeDesk::makePlainStore()
{
    core::storage::NewStore wanted;
    wanted.folder = path(u"store"_qs);
    wanted.questionnaire = shippedSurvey();
    wanted.wave = core::questionnaire::WaveId(u"2"_qs);
    wanted.capacity = 16;
    const auto made = CollectionStore::create(wanted, m_clock, m_random);
    return made ? wanted.folder : QString();
}

/// As the kiosk does it.
void OfficeDesk::answer(const QString &store, int count)
{
    auto opened = CollectionStore::open(store, m_clock, m_random);
    QVERIFY_RESULT(opened);
    for (int each = 0; each < count; ++each) {
        core::interview::Interview interview((*opened)->questionnaire(), (*opened)->wave(), Language(u"fi"_qs), false);
        QVERIFY_RESULT((*opened)->submit(
            core::storage::Draft::of(interview, core::interview::Via::Kiosk, core::interview::EventId(), m_clock.day)
                .ifInterrupted));
    }
}

} // namespace tests
