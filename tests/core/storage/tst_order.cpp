// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/storage/responsecodec.h"
#include "core/storage/slotcipher.h"
#include "core/storage/sqlite.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>

using namespace core::storage;

namespace {

constexpr int kFiles = 12;
constexpr int kResponses = 40;

struct Found
{
    std::vector<int> places; ///< in the order of submitting
    bool lastBodyInJournal = false;
};

/// Kendall's tau between the order of submitting and the numbers given.
double tau(const std::vector<int> &numbers)
{
    int score = 0;
    int pairs = 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        for (size_t j = i + 1; j < numbers.size(); ++j) {
            score += numbers.at(i) < numbers.at(j) ? 1 : -1;
            ++pairs;
        }
    }
    return static_cast<double>(score) / pairs;
}

/// The mean over all files in units of its standard deviation by chance (Kendall 1938).
double zOf(const std::vector<double> &taus)
{
    double sum = 0;
    for (const double value : taus)
        sum += value;
    const double n = kResponses;
    const double deviation = std::sqrt(2 * (2 * n + 5) / (9 * n * (n - 1)));
    return sum / static_cast<double>(taus.size()) / (deviation / std::sqrt(static_cast<double>(taus.size())));
}

/// Fills a store as the kiosk does, drafts included, and looks with the key where each response lies.
core::base::Result<Found> fillAndLook(tests::StorePlace &place)
{
    std::vector<QByteArray> ids;
    {
        auto store = place.create(64);
        if (!store)
            return core::base::fail(store);
        for (int i = 0; i < kResponses; ++i) {
            const auto response = tests::sampleResponse(place.random);
            ids.push_back(response.id);
            if (const auto saved = (*store)->saveDraft(tests::sampleDraft(response)); !saved)
                return core::base::fail(saved);
            if (const auto saved = (*store)->submit(response); !saved)
                return core::base::fail(saved);
        }
    }
    auto key = core::base::readFile(place.path(QStringLiteral("local.key")), kKeySize);
    const auto journal = core::base::readFile(place.path(QStringLiteral("store.qk-journal")), 1 << 24);
    if (!key || !journal)
        return key ? core::base::fail(journal) : core::base::fail(key);
    const SlotCipher cipher = SlotCipher::withLocalKey(SecretBytes::take(std::move(*key)));
    const auto database = Database::open(place.path(QStringLiteral("store.qk")), Database::Mode::ReadOnly, nullptr);
    if (!database)
        return core::base::fail(database);
    auto rows = Statement::prepare(**database, "SELECT n, body FROM slot WHERE used = 1");
    std::map<QByteArray, int> placeOf;
    Found found;
    for (auto row = rows->step(); row && *row; row = rows->step()) {
        const auto content = cipher.open(rows->blob(1), nullptr);
        const auto response = decodeResponse(content.value_or(QByteArray()));
        if (!response)
            return core::base::fail(response);
        placeOf[response->id] = static_cast<int>(rows->integer(0));
        if (response->id == ids.back())
            found.lastBodyInJournal = journal->contains(rows->blob(1).mid(1000, 32));
    }
    for (const QByteArray &id : ids)
        found.places.push_back(placeOf[id]);
    return found;
}

} // namespace

class TestOrder : public QObject
{
    Q_OBJECT
private slots:
    void placesTellNothingAboutWhoCameWhen()
    {
        std::vector<double> taus;
        int named = 0; // the last one lies in the highest or lowest place
        for (int i = 0; i < kFiles; ++i) {
            tests::StorePlace place;
            place.random = core::base::SeededRandom(tests::seed() + static_cast<quint64>(i));
            const auto found = fillAndLook(place);
            QVERIFY_RESULT(found);
            QCOMPARE(found->places.size(), static_cast<size_t>(kResponses));
            QVERIFY(!found->lastBodyInJournal);
            taus.push_back(tau(found->places));
            const auto [lowest, highest] = std::minmax_element(found->places.begin(), found->places.end());
            named += found->places.back() == *lowest || found->places.back() == *highest ? 1 : 0;
        }
        std::printf("order: z = %.2f over %d files\n", zOf(taus), kFiles);
        QVERIFY(std::abs(zOf(taus)) < 4);
        QVERIFY(named <= 4); // 0.6 expected
    }

    void theTestWouldSeePlacesTakenInOrder()
    {
        // One place in ten out of order is still seen at once.
        std::vector<double> taus;
        for (int file = 0; file < kFiles; ++file) {
            std::vector<int> numbers;
            for (int i = 0; i < kResponses; ++i)
                numbers.push_back(i % 10 == 0 ? kResponses - i : i);
            taus.push_back(tau(numbers));
        }
        QVERIFY(zOf(taus) > 10);
    }
};

BAROMETER_TEST(TestOrder)

#include "tst_order.moc"
