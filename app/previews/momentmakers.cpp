// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desk's tasks at the moments that only work brings about: while they work, with what came of it, and with what
// they ask on the way. Nothing of it is done.
#include "app/previews/asking.h"
#include "app/previews/invented.h"
#include "core/disclosure/datacheck.h"
#include "core/fieldwork/bundle.h"
#include "core/fieldwork/merge.h"
#include "ui/desk/backuppage.h"
#include "ui/desk/datacheckpage.h"
#include "ui/desk/handoverpage.h"
#include "ui/desk/keyspage.h"
#include "ui/desk/mergepage.h"
#include "ui/desk/newstorepage.h"
#include "ui/desk/repairoffer.h"
#include "ui/desk/signeventpage.h"

#include <QLineEdit>

namespace app {

using core::base::Error;
using core::base::ErrorCode;
using core::base::Language;
using core::questionnaire::DimensionId;
using ui::desk::BackupPage;
using ui::desk::DataCheckPage;
using ui::desk::HandOverPage;
using ui::desk::KeysPage;
using ui::desk::MergePage;
using ui::desk::NewStorePage;
using ui::desk::SignEventPage;
using ui::desk::TaskPage;
using ui::desk::TaskResult;

namespace {

const QString someWords = QStringLiteral("lusab-babad-gutih-tugad");

QString somewhere(const char *file)
{
    return QLatin1Char('/') + QLatin1String(file);
}

core::storage::PublicKey inventedKey()
{
    constexpr int keySize = 32;
    return {QByteArray(keySize, 'b'), QByteArray(keySize, 's')};
}

/// A page with what came of its work. write: of the page, and the stage it was made on.
template <typename Page, typename Write>
WindowMaker outcome(Write write)
{
    return task<Page>([write](Page &page, const WindowStage &stage) {
        page.showOutcome([&page, stage, write] { return write(page, stage); });
    });
}

template <typename Page>
WindowMaker working()
{
    return task<Page>([](Page &page, const WindowStage &) { page.showWorking(); });
}

void addBackups(std::vector<WindowMaker> &makers)
{
    const WindowMaker form = task<BackupPage>([](BackupPage &page, const WindowStage &) { page.begin(somewhere("")); });
    makers.push_back(working<BackupPage>());
    makers.push_back(outcome<BackupPage>(
        [](BackupPage &, const WindowStage &) { return BackupPage::backedUp(somewhere("2.backup")); }));
    makers.push_back(outcome<BackupPage>(
        [](BackupPage &, const WindowStage &) { return BackupPage::mirrored(somewhere("stick")); }));
    makers.push_back(outcome<BackupPage>([](BackupPage &, const WindowStage &) { return BackupPage::erased(); }));
    for (const core::storage::Recovery &recovery :
         {core::storage::Recovery{27, 0, 0, false, true}, core::storage::Recovery{25, 2, 1, false, false},
          core::storage::Recovery{25, std::nullopt, 1, false, true}}) {
        makers.push_back(outcome<BackupPage>([recovery](BackupPage &, const WindowStage &) {
            return BackupPage::recovered(recovery, somewhere("2-recovered"));
        }));
    }
    makers.push_back(askedBy(form, {"writeBackup"}));
    makers.push_back(askedBy(form, {"recoverBackup"}));
    makers.push_back(askedBy(form, {"recoverBackup"}, 1));
    makers.push_back(askedBy(form, {"makeMirror"}));
    makers.push_back(askedBy(form, {"eraseStore"}));
    for (const int before : {0, 1}) {
        makers.emplace_back([before](const WindowStage &stage) {
            Asking asking(before);
            QWidget window;
            ui::desk::RepairOffer offer(asking, &window);
            offer.offer(&window, somewhere("2"));
            return asking.dialog(stage.parent);
        });
    }
}

void addHandingOver(std::vector<WindowMaker> &makers)
{
    const WindowMaker form =
        task<HandOverPage>([](HandOverPage &page, const WindowStage &) { page.begin(somewhere("2")); });
    makers.push_back(working<HandOverPage>());
    for (const bool sealed : {true, false}) {
        makers.push_back(outcome<HandOverPage>([sealed](HandOverPage &, const WindowStage &) {
            core::fieldwork::HandedOver done;
            done.number = 2;
            done.responses = 27;
            done.fresh = 3;
            done.sealed = sealed;
            done.checksum = someWords;
            return HandOverPage::handedOver(done, somewhere("2-2.bundle"));
        }));
    }
    for (const int freed : {27, 0}) {
        makers.push_back(outcome<HandOverPage>(
            [freed](HandOverPage &, const WindowStage &) { return HandOverPage::received(freed); }));
    }
    makers.push_back(askedBy(form, {"writeBundle"}));
    makers.push_back(askedBy(form, {"readReceipt"}));
}

core::fieldwork::MergeReport inventedMerge()
{
    core::fieldwork::MergeReport report;
    report.responses = 54;
    core::fieldwork::MergedBundle bundle;
    bundle.file = somewhere("2-1.bundle");
    bundle.number = 1;
    bundle.responses = 27;
    bundle.fresh = 26;
    bundle.conflicts = 1;
    bundle.quarantined = 1;
    bundle.hasGap = true;
    bundle.checksum = someWords;
    bundle.partsAt = 1;
    report.merged = {bundle};
    report.refused = {{ErrorCode::WrongKey, {somewhere("1-1.bundle")}, {}, {}}};
    report.conflictIds = {QByteArray(4, 'c')};
    return report;
}

void addMerging(std::vector<WindowMaker> &makers)
{
    const WindowMaker form =
        task<MergePage>([](MergePage &page, const WindowStage &) { page.begin(somewhere("all")); });
    makers.push_back(working<MergePage>());
    makers.push_back(outcome<MergePage>(
        [](MergePage &page, const WindowStage &) { return page.tell(inventedMerge(), somewhere("all"), someWords); }));
    makers.push_back([form](const WindowStage &stage) {
        QWidget *page = form(stage);
        press(*page, "olderKey");
        press(*page, "merge"); // nothing is chosen yet: it says so
        return page;
    });
    makers.push_back(askedBy(form, {"chooseArchive"}));
    makers.push_back(askedBy(form, {"chooseBundles"}));
    makers.push_back(askedBy(form, {"newKeys"}));
}

void addNewStore(std::vector<WindowMaker> &makers)
{
    const WindowMaker form = task<NewStorePage>([](NewStorePage &page, const WindowStage &stage) {
        page.begin({stage.questionnaire, inventedStore().wave, QStringLiteral("2")});
    });
    makers.push_back(working<NewStorePage>());
    for (const bool sealed : {true, false}) {
        makers.push_back(outcome<NewStorePage>([sealed](NewStorePage &page, const WindowStage &) {
            NewStorePage::Missed missed;
            if (sealed)
                missed = {true, true, Error{ErrorCode::DiskFull, {somewhere("2")}, {}, {}}};
            return page.tell(missed, sealed ? someWords : QString(), somewhere("2"));
        }));
    }
    makers.push_back(askedBy(form, {"fromEvent"}));
    makers.push_back(askedBy(form, {"makePlain"}));
    makers.push_back(askedBy(form, {"makePlain"}, 1));
}

void addKeys(std::vector<WindowMaker> &makers)
{
    const WindowMaker form = task<KeysPage>([](KeysPage &page, const WindowStage &) { page.begin(); });
    makers.push_back([form](const WindowStage &stage) { // a key is to be made
        auto *page = static_cast<KeysPage *>(form(stage));
        press(*page, "makeKey");
        page->showWorking();
        return page;
    });
    makers.push_back([form](const WindowStage &stage) { // a key is to be opened, and none was chosen
        QWidget *page = form(stage);
        press(*page, "tryKey");
        press(*page, "keyGo");
        return page;
    });
    makers.push_back([form](const WindowStage &stage) {
        auto *page = static_cast<KeysPage *>(form(stage));
        press(*page, "tryKey");
        page->showWorking();
        return page;
    });
    const auto key = somewhere("owner.key");
    makers.push_back(
        outcome<KeysPage>([key](KeysPage &, const WindowStage &) { return KeysPage::made(inventedKey(), key); }));
    makers.push_back(outcome<KeysPage>([](KeysPage &, const WindowStage &) { return KeysPage::tried(inventedKey()); }));
    makers.push_back(
        outcome<KeysPage>([](KeysPage &, const WindowStage &) { return KeysPage::changed(inventedKey()); }));
    makers.push_back(outcome<KeysPage>([](KeysPage &, const WindowStage &) {
        return KeysPage::savedPaper(inventedKey(), somewhere("owner-paper.html"));
    }));
    makers.push_back(askedBy(form, {"tryKey", "chooseKey"}));
}

void addEvents(std::vector<WindowMaker> &makers)
{
    const WindowMaker form =
        task<SignEventPage>([](SignEventPage &page, const WindowStage &) { page.begin(QString()); });
    makers.push_back(working<SignEventPage>());
    makers.push_back(outcome<SignEventPage>([](SignEventPage &, const WindowStage &) {
        return SignEventPage::signedFile(somewhere("a.event"), inventedKey(), 2);
    }));
    for (const bool isSigned : {true, false}) {
        makers.push_back(outcome<SignEventPage>([isSigned](SignEventPage &, const WindowStage &) {
            const core::storage::PublicKey office = inventedKey();
            return SignEventPage::madeFolder(somewhere("a"), {QStringLiteral("a.event"), QStringLiteral("a.pdf")},
                                             isSigned ? &office : nullptr, 2);
        }));
    }
    makers.push_back(askedBy(form, {"eventKeys"}));
}

/// Responses with every oddity there is, and every background in groups of which some are too small.
std::shared_ptr<const DataCheckPage::Found> inventedFindings(const WindowStage &stage)
{
    using core::disclosure::Finding;
    auto found = std::make_shared<DataCheckPage::Found>();
    found->questionnaire = stage.questionnaire;
    core::disclosure::DataCheck &check = found->check;
    const std::vector<Finding> findings{Finding::SameAnswers, Finding::AlikeAnswers, Finding::OneGrade,
                                        Finding::OutsideWave};
    constexpr size_t responses = 60; // more than a page holds
    check.responses.resize(responses);
    for (size_t i = 0; i < responses; ++i) {
        auto &response = check.responses[i];
        response.response = QByteArray::number(static_cast<int>(i)).rightJustified(4, '0');
        response.day = inventedStore().opens;
        response.language = stage.language;
        response.via = i % 2 == 0 ? core::interview::Via::Kiosk : core::interview::Via::Paper;
        response.sent = i % 3 != 0;
        response.answered = 20;
        response.asked = 40;
        response.findings = {findings[i % findings.size()]};
        response.others = {QByteArray("0000")};
        response.settled = i == 1;
    }
    check.members = static_cast<int>(responses) - 2;
    check.notMembers = 2;
    const auto &dimensions = stage.questionnaire.dimensions;
    for (size_t i = 0; i < std::min<size_t>(2, dimensions.size()); ++i)
        check.coverage.push_back({dimensions[i].id, {}, 4, i == 0 ? 3 : 0});
    return found;
}

void addDataCheck(std::vector<WindowMaker> &makers)
{
    makers.push_back(working<DataCheckPage>());
    makers.push_back(task<DataCheckPage>([](DataCheckPage &page, const WindowStage &) {
        page.begin({}, true);
        press(page, "lookThrough"); // no key is chosen: it says so
    }));
    for (const bool isSought : {false, true}) {
        makers.push_back(task<DataCheckPage>([isSought](DataCheckPage &page, const WindowStage &stage) {
            page.showOutcome([&page, found = inventedFindings(stage)] { return page.show(found); });
            if (isSought)
                page.findChild<QLineEdit *>(QStringLiteral("findResponse"))->setText(QStringLiteral("0"));
        }));
    }
    makers.push_back(outcome<DataCheckPage>([](DataCheckPage &page, const WindowStage &stage) {
        auto none = std::make_shared<DataCheckPage::Found>();
        none->questionnaire = stage.questionnaire;
        return page.show(none);
    }));
    makers.push_back(outcome<DataCheckPage>([](DataCheckPage &page, const WindowStage &) { return page.done(); }));
}

} // namespace

std::vector<WindowMaker> momentMakers()
{
    std::vector<WindowMaker> makers;
    addBackups(makers);
    addHandingOver(makers);
    addMerging(makers);
    addNewStore(makers);
    addKeys(makers);
    addEvents(makers);
    addDataCheck(makers);
    return makers;
}

} // namespace app
