// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A durable submit and a draft save on the shipped questionnaire, against the least that the disk can do: one page of
// the same size overwritten in a file that is already there, and fdatasync. Both in turn, on the same disk, so that
// what else the machine does meets both.
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/interview/interview.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"
#include "core/storage/responsecodec.h"
#include "core/storage/slotcipher.h"
#include "core/storage/slotfile.h"
#include "tests/benchmarks/benchmark.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace {

using core::storage::CollectionStore;

constexpr int kRuns = 100;
constexpr double kGoal = 6.0; // times a bare synced write

/// A file of as many pages as a store has, written once.
class BarePages
{
public:
    BarePages(const QString &path, int pageSize) : m_pageSize(pageSize)
    {
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        for (int page = 0; page < kPages; ++page)
            write(page);
        ::fsync(m_descriptor);
    }
    ~BarePages() { ::close(m_descriptor); }
    BarePages(const BarePages &) = delete;
    BarePages &operator=(const BarePages &) = delete;

    void overwriteOne(core::base::RandomSource &random)
    {
        write(static_cast<int>(random.below(kPages)));
        ::fdatasync(m_descriptor);
    }

private:
    static constexpr int kPages = 512;
    void write(int page)
    {
        const QByteArray content(m_pageSize, static_cast<char>(++m_count));
        if (::pwrite(m_descriptor, content.constData(), static_cast<size_t>(content.size()),
                     static_cast<off_t>(page) * m_pageSize) != content.size())
            std::perror("pwrite");
    }
    int m_descriptor;
    int m_pageSize;
    int m_count = 0;
};

struct Times
{
    std::vector<double> bare;
    std::vector<double> draft;
    std::vector<double> submit;
    void sort()
    {
        for (std::vector<double> *times : {&bare, &draft, &submit})
            std::sort(times->begin(), times->end());
    }
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool measureStore(CollectionStore &store, BarePages &pages, core::base::RandomSource &random, Times &times)
{
    const core::interview::Interview interview(store.questionnaire(), store.wave(),
                                               store.questionnaire().defaultLanguage, false);
    const auto draft = core::storage::Draft::of(interview, core::interview::Via::Kiosk, {}, QDate(2026, 12, 1));
    QElapsedTimer timer;
    for (int i = 0; i < kRuns; ++i) {
        timer.start();
        pages.overwriteOne(random);
        times.bare.push_back(milliseconds(timer));

        timer.start();
        if (!store.saveDraft(draft))
            return false;
        times.draft.push_back(milliseconds(timer));

        core::interview::Response response = draft.ifInterrupted;
        response.id.clear();
        double saved = 0;
        timer.start();
        if (!store.submit(response, [&] { saved = milliseconds(timer); }))
            return false;
        times.submit.push_back(saved);
    }
    return true;
}

/// What an office waits for at a merge: sealed responses of the page's size, opened with the owner's key.
void reportSealing(const core::storage::PageLayout &layout)
{
    constexpr int kMany = 1000;
    const core::storage::SecretKey owner = core::storage::SecretKey::generate();
    const auto cipher = core::storage::SlotCipher::sealedTo({owner.publicKey()});
    if (!cipher)
        return;
    const QByteArray content(cipher->room(layout.bodySize()), 'a');
    std::vector<QByteArray> bodies;
    bodies.reserve(kMany);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kMany; ++i)
        bodies.push_back(cipher->seal(content, layout.bodySize()));
    benchmarks::report(QStringLiteral("1,000 responses sealed"), milliseconds(timer), QStringLiteral("ms"), 200);
    timer.start();
    int opened = 0;
    for (const QByteArray &body : bodies)
        opened += cipher->open(body, &owner) ? 1 : 0;
    if (opened == kMany)
        benchmarks::report(QStringLiteral("1,000 sealed responses opened"), milliseconds(timer), QStringLiteral("ms"),
                           200);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // Beside the program, on a disk: the folder for temporary files may be memory.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/storage-XXXXXX"));
    QFile file(QStringLiteral(BAROMETER_SOURCE_DIR "/resources/questionnaires/partnership-barometer.json"));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto read = core::questionnaire::readQuestionnaire(file.readAll());
    if (!read.questionnaire)
        return 1;
    core::storage::NewStore wanted;
    wanted.folder = folder.filePath(QStringLiteral("store"));
    wanted.questionnaire = *read.questionnaire;
    wanted.wave = read.questionnaire->waves.back().id;
    const core::base::SystemClock clock;
    core::base::SystemRandom random;
    QElapsedTimer timer;
    timer.start();
    const auto store = CollectionStore::create(wanted, clock, random);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(core::base::debugText(store.error())));
        return 1;
    }
    benchmarks::report(QStringLiteral("new store of 512 places"), milliseconds(timer), QStringLiteral("ms"), 1000);
    const auto layout =
        core::storage::PageLayout::forBody(core::storage::longestResponse(*read.questionnaire, wanted.wave));
    BarePages pages(folder.filePath(QStringLiteral("bare")), layout ? layout->pageSize() : 4096);
    Times times;
    if (!measureStore(**store, pages, random, times))
        return 1;
    times.sort();
    const double bare = benchmarks::median(times.bare);
    benchmarks::reportRatio(QStringLiteral("draft saved, against a bare synced page"), benchmarks::median(times.draft),
                            bare, QStringLiteral("ms"), kGoal);
    benchmarks::reportRatio(QStringLiteral("submit saved, against a bare synced page"),
                            benchmarks::median(times.submit), bare, QStringLiteral("ms"), kGoal);
    benchmarks::report(QStringLiteral("submit saved, 95 of 100 within"), benchmarks::percentile95(times.submit),
                       QStringLiteral("ms"), 100);
    if (layout)
        reportSealing(*layout);
    return 0;
}
