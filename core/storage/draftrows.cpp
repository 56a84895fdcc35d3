// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftrows.h"

#include "core/storage/responsecodec.h"

#include <QCborArray>
#include <QCborValue>

#include <utility>

namespace core::storage {
namespace {

using base::ErrorCode;

constexpr int kPresentBit = 1;
constexpr int kWorthKeepingBit = 2;
constexpr int kSealedBit = 4;
constexpr qsizetype kHeadSize = 2;

QByteArray head(int flags, qsizetype rows)
{
    QByteArray bytes;
    bytes.append(static_cast<char>(flags));
    bytes.append(static_cast<char>(rows));
    return bytes;
}

QByteArray filledRow(const QByteArray &start, const PageLayout &layout)
{
    return start + randomFiller(layout.rowSize() - start.size());
}

QByteArray shortText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return static_cast<char>(utf8.size()) + utf8;
}

/// Takes a text written by shortText off the front; no text when the bytes end before it does.
std::optional<QString> takeShortText(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto size = static_cast<qsizetype>(static_cast<uchar>(bytes.at(0)));
    if (bytes.size() <= size)
        return std::nullopt;
    QString text = QString::fromUtf8(bytes.mid(1, size));
    bytes.remove(0, size + 1);
    return text;
}

tl::unexpected<base::Error> damaged(const char *what)
{
    return base::fail(ErrorCode::Damaged, {QStringLiteral("draft")}, QString::fromLatin1(what));
}

/// None for what is not a moment: nobody goes on with an interview of which that is not known.
std::optional<base::BootMoment> lastActIn(const QCborArray &parts)
{
    const QCborValue boot = parts.at(2);
    const QCborValue seconds = parts.at(3);
    if (!boot.isByteArray() || !seconds.isInteger())
        return std::nullopt;
    return base::BootMoment{boot.toByteArray(), seconds.toInteger()};
}

std::vector<QByteArray> encodeSealed(const interview::Response &response, int flags, const SlotCipher &cipher,
                                     const PageLayout &layout)
{
    const QByteArray body = cipher.seal(encodeResponse(response), layout.bodySize());
    return {filledRow(head(flags | kSealedBit, 2) + body, layout),
            filledRow(shortText(response.language.text()) + shortText(response.event.text()), layout)};
}

base::Result<std::optional<StoredDraft>> decodeSealed(const std::vector<QByteArray> &rows, StoredDraft draft,
                                                      const PageLayout &layout)
{
    QByteArray facts = rows.at(1);
    const auto language = takeShortText(facts);
    const auto event = takeShortText(facts);
    if (!language || !event)
        return damaged("language and event");
    draft.body = rows.at(0).mid(kHeadSize, layout.bodySize());
    draft.language = base::Language(*language);
    draft.event = interview::EventId(*event);
    return draft;
}

} // namespace

std::vector<QByteArray> encodeDraft(const interview::Response &response, const StoredDraft &draft,
                                    const SlotCipher &cipher, const PageLayout &layout)
{
    const int flags = kPresentBit | (draft.worthKeeping ? kWorthKeepingBit : 0);
    if (cipher.isSealed())
        return encodeSealed(response, flags, cipher, layout);
    const auto sizeOf = [&layout](qsizetype rows) {
        return rows * layout.rowSize() - kHeadSize;
    };
    const QByteArray encoded = encodeResponse(response);
    QCborArray parts{encoded, draft.interview};
    if (draft.lastAct) {
        parts.append(draft.lastAct->boot);
        parts.append(draft.lastAct->seconds);
    }
    QByteArray content = QCborValue(parts).toCbor();
    if (content.size() > cipher.room(sizeOf(SlotFile::kDraftRows)))
        content = QCborValue(QCborArray{encoded, QCborMap()}).toCbor();
    qsizetype count = 1;
    while (content.size() > cipher.room(sizeOf(count)))
        ++count;
    const QByteArray bytes = head(flags, count) + cipher.seal(content, sizeOf(count));
    std::vector<QByteArray> rows;
    for (qsizetype i = 0; i < count; ++i)
        rows.push_back(bytes.mid(i * layout.rowSize(), layout.rowSize()));
    return rows;
}

std::vector<QByteArray> emptyDraft(const PageLayout &layout)
{
    std::vector<QByteArray> rows;
    rows.reserve(SlotFile::kDraftRows);
    for (int i = 0; i < SlotFile::kDraftRows; ++i)
        rows.push_back(filledRow(head(0, 0), layout));
    return rows;
}

bool isThere(const std::vector<QByteArray> &rows)
{
    return !rows.empty() && !rows.front().isEmpty() && (rows.front().at(0) & kPresentBit) != 0;
}

bool isWorthKeeping(const std::vector<QByteArray> &rows)
{
    constexpr int both = kPresentBit | kWorthKeepingBit;
    return !rows.empty() && !rows.front().isEmpty() && (rows.front().at(0) & both) == both;
}

base::Result<std::optional<StoredDraft>> decodeDraft(const std::vector<QByteArray> &rows, const SlotCipher &cipher,
                                                     const PageLayout &layout)
{
    if (rows.size() != static_cast<size_t>(SlotFile::kDraftRows))
        return damaged("rows");
    const int flags = static_cast<uchar>(rows.at(0).at(0));
    if ((flags & kPresentBit) == 0)
        return std::optional<StoredDraft>();
    StoredDraft draft;
    draft.worthKeeping = (flags & kWorthKeepingBit) != 0;
    if ((flags & kSealedBit) != 0)
        return decodeSealed(rows, std::move(draft), layout);
    const qsizetype count = static_cast<uchar>(rows.at(0).at(1));
    if (count < 1 || count > SlotFile::kDraftRows)
        return damaged("number of rows");
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i)
        bytes += rows.at(static_cast<size_t>(i));
    const auto content = cipher.open(bytes.mid(kHeadSize), nullptr);
    if (!content)
        return base::fail(content);
    const QCborArray parts = QCborValue::fromCbor(*content).toArray();
    auto response = decodeResponse(parts.at(0).toByteArray());
    if (!response)
        return base::fail(response);
    draft.language = response->language;
    draft.event = response->event;
    draft.interview = parts.at(1).toMap();
    draft.lastAct = lastActIn(parts);
    draft.response = std::move(*response);
    return std::optional<StoredDraft>(std::move(draft));
}

} // namespace core::storage
