// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"
#include "core/storage/collectionstore.h"

#include <QTemporaryDir>

namespace tests {

/// A questionnaire of five questions and one wave, "1", whose responses fit the smallest page.
core::questionnaire::Questionnaire sampleQuestionnaire();
/// The same with another wording of every text.
core::questionnaire::Questionnaire correctedSample();

/// An invented response to it; the same numbers give the same answers. Its text starts with mark.
core::interview::Response sampleResponse(core::base::RandomSource &random, const QString &mark = {});

/// The draft of such a response.
core::storage::Draft sampleDraft(const core::interview::Response &response, bool worthKeeping = true);

/// A day that stands until it is set.
class FixedClock final : public core::base::Clock
{
public:
    [[nodiscard]] QDate today() const override { return day; }
    [[nodiscard]] qint64 monotonicMilliseconds() const override { return milliseconds; }
    QDate day = QDate(2026, 12, 1);
    qint64 milliseconds = 0;
};

/// A folder for stores that goes with the test, and what opening one needs.
class StorePlace
{
public:
    StorePlace();
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] QString path(const QString &name) const;
    /// A path beside the store, in the folder that goes with the test.
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }
    core::base::Result<std::unique_ptr<core::storage::CollectionStore>> create(int capacity = 32,
                                                                               std::vector<QByteArray> recipients = {});
    core::base::Result<std::unique_ptr<core::storage::CollectionStore>> open();

    FixedClock clock;
    core::base::SeededRandom random;

private:
    QTemporaryDir m_folder;
};

} // namespace tests
