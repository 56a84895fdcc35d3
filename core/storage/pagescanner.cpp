// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pagescanner.h"

#include "core/base/envelope.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

constexpr int kSmallestPage = 4096;
constexpr int kLargestPage = 65536;
constexpr qsizetype kPageSizeAt = 16;                // in the file's header, two bytes, 1 stands for 65536
constexpr char kHashSerialType = 0x4c;               // SQLite's record format: a blob of 32 bytes is 12 + 2 * 32
constexpr qint64 kMostBytesHashed = qint64{4} << 30; // spent on finding lost numbers
constexpr qsizetype kMostUnreadable = 256;

QByteArray varint(quint64 value)
{
    QByteArray bytes(1, static_cast<char>(value & 0x7f));
    for (value >>= 7; value != 0; value >>= 7)
        bytes.prepend(static_cast<char>(0x80 | (value & 0x7f)));
    return bytes;
}

/// The head of the record of a place: its own length, NULL for the number, the constant 0 or 1, body, hash.
QByteArray recordHead(bool used, qsizetype bodySize)
{
    const QByteArray body = varint(12 + 2 * static_cast<quint64>(bodySize));
    return static_cast<char>(4 + body.size()) + QByteArray(1, '\0') + (used ? '\x09' : '\x08') + body + kHashSerialType;
}

/// The number that a varint ending right before the offset may stand for; 0 when there is none of this length.
int numberBefore(const QByteArray &bytes, qsizetype offset, int length)
{
    if (offset < length)
        return 0;
    int number = 0;
    for (int i = 0; i < length; ++i) {
        const auto byte = static_cast<uchar>(bytes.at(offset - length + i));
        if (((byte & 0x80) != 0) != (i + 1 < length))
            return 0;
        number = (number << 7) | (byte & 0x7f);
    }
    return number;
}

class Scanner
{
public:
    Scanner(const QByteArray &file, PageLayout layout)
        : m_file(file), m_layout(layout), m_found{layout, {}, {}, {}, {}, {}}
    {
    }

    ScannedStore scan(const QByteArray &journal)
    {
        readMetaRows();
        if (!m_found.description) // not the size of its pages, or nothing to be had
            return std::move(m_found);
        m_mostPlaces = m_found.description->capacity;
        findHeads(m_file, true);
        findDraft();
        findByPosition();
        for (const auto &[offset, page] : m_bad) {
            if (!m_pagesRead.contains(offset) && m_found.unreadable.size() < static_cast<size_t>(kMostUnreadable))
                m_found.unreadable.push_back(page);
        }
        findHeads(journal, false);
        return std::move(m_found);
    }

private:
    /// State and description carry their own hash and fill their page to its end.
    void readMetaRows()
    {
        const qsizetype size = m_layout.rowSize();
        for (qsizetype page = 0; page + m_layout.pageSize() <= m_file.size(); page += m_layout.pageSize()) {
            const QByteArray row = m_file.mid(page + m_layout.pageSize() - size, size);
            if (row.left(kHashSize) != base::blake2b(row.mid(kHashSize)))
                continue;
            m_pagesRead.insert(page);
            if (auto state = decodeState(row, {}))
                m_found.state = std::move(*state);
            else if (auto description = decodeDescription(row, {}); description && description->capacity > 0)
                m_found.description = std::move(*description);
        }
    }

    bool take(int number, bool used, const QByteArray &body, const QByteArray &hash)
    {
        if (number < 1 || number > m_mostPlaces)
            return false;
        m_bytesHashed += body.size();
        if (slotHash(number, used, body) != hash)
            return false;
        m_found.places.emplace(number, ScannedStore::Found{used, body}); // the first one found stays
        return true;
    }

    bool takeWithAnyNumber(bool used, const QByteArray &body, const QByteArray &hash)
    {
        for (int number = 1; number <= m_mostPlaces; ++number) {
            if (m_bytesHashed > kMostBytesHashed)
                return false;
            if (take(number, used, body, hash))
                return true;
        }
        return false;
    }

    void findHeads(const QByteArray &bytes, bool isFile)
    {
        const qsizetype bodySize = m_layout.bodySize();
        for (const bool used : {true, false}) {
            const QByteArray head = recordHead(used, bodySize);
            const QByteArrayMatcher matcher(head);
            for (qsizetype at = matcher.indexIn(bytes); at >= 0; at = matcher.indexIn(bytes, at + 1)) {
                const qsizetype start = at + head.size();
                if (start + bodySize + kHashSize > bytes.size())
                    break;
                const QByteArray body = bytes.mid(start, bodySize);
                const QByteArray hash = bytes.mid(start + bodySize, kHashSize);
                bool taken = false;
                for (int length = 1; length <= 4 && !taken; ++length)
                    taken = take(numberBefore(bytes, at, length), used, body, hash);
                if (isFile)
                    note(at, taken);
            }
        }
    }

    void note(qsizetype at, bool taken)
    {
        const qsizetype page = at - at % m_layout.pageSize();
        if (taken)
            m_pagesRead.insert(page);
        else
            m_bad.emplace(page, m_file.mid(page, m_layout.pageSize()));
    }

    /// One place fills one page to its end: body and hash are found there when all that is before them is gone.
    void findByPosition()
    {
        const qsizetype bodySize = m_layout.bodySize();
        const qsizetype size = m_layout.pageSize();
        for (qsizetype page = 0; page + size <= m_file.size(); page += size) {
            if (m_pagesRead.contains(page))
                continue;
            const QByteArray hash = m_file.mid(page + size - kHashSize, kHashSize);
            const QByteArray body = m_file.mid(page + size - kHashSize - bodySize, bodySize);
            if (takeWithAnyNumber(true, body, hash) || takeWithAnyNumber(false, body, hash))
                m_pagesRead.insert(page);
        }
    }

    /// Rows of draft and pad look alike: number and bytes. Those of the draft were written first, so they lie before
    /// those of the pad; where one of them is missing, nothing is taken for it.
    void findDraft()
    {
        const QByteArray type = varint(12 + 2 * static_cast<quint64>(m_layout.rowSize()));
        const QByteArray head = static_cast<char>(2 + type.size()) + QByteArray(1, '\0') + type;
        const qsizetype size = m_layout.pageSize();
        std::map<int, std::vector<QByteArray>> rows;
        for (qsizetype page = 0; page + size <= m_file.size(); page += size) {
            const qsizetype start = page + size - m_layout.rowSize() - head.size();
            const int number = numberBefore(m_file, start, 1);
            if (m_pagesRead.contains(page) || number == 0 || m_file.mid(start, head.size()) != head)
                continue;
            rows[number].push_back(m_file.mid(start + head.size(), m_layout.rowSize()));
            m_pagesRead.insert(page);
        }
        for (int number = 1; number <= SlotFile::kDraftRows; ++number) {
            if (rows[number].size() != 2)
                return;
        }
        for (int number = 1; number <= SlotFile::kDraftRows; ++number)
            m_found.draft.push_back(rows[number].front());
    }

    const QByteArray &m_file;
    PageLayout m_layout;
    ScannedStore m_found;
    int m_mostPlaces = 0;
    qint64 m_bytesHashed = 0;
    QSet<qsizetype> m_pagesRead;
    std::map<qsizetype, QByteArray> m_bad;
};

/// The page sizes to try, the one the header tells first.
std::vector<int> pageSizes(const QByteArray &file)
{
    std::vector<int> sizes;
    if (file.size() > kPageSizeAt + 1) {
        const int told = static_cast<uchar>(file.at(kPageSizeAt)) * 256 + static_cast<uchar>(file.at(kPageSizeAt + 1));
        sizes.push_back(told == 1 ? kLargestPage : told);
    }
    for (int size = kSmallestPage; size <= kLargestPage; size *= 2)
        sizes.push_back(size);
    return sizes;
}

} // namespace

int ScannedStore::used() const
{
    return static_cast<int>(
        std::count_if(places.begin(), places.end(), [](const auto &place) { return place.second.used; }));
}

bool ScannedStore::isWhole() const
{
    if (!state || state->responses != used())
        return false;
    StoreState set;
    for (const auto &[number, place] : places) {
        if (place.used)
            set.toggle(slotHash(number, true, place.body));
    }
    return set.setHash == state->setHash;
}

Result<ScannedStore> scanPages(const QByteArray &file, const QByteArray &journal, const QString &path)
{
    for (const int size : pageSizes(file)) {
        const auto layout = PageLayout::ofPage(size, path);
        if (!layout)
            continue;
        ScannedStore found = Scanner(file, *layout).scan(journal);
        if (found.description)
            return found;
    }
    return base::fail(ErrorCode::NothingRecovered, {path});
}

bool isStoreWithoutHeader(Medium &medium, const QString &path)
{
    const auto bytes = medium.salvage(path);
    return bytes && scanPages(*bytes, {}, path).has_value();
}

Result<QByteArray> readWhatCanBeRead(const QString &path, qint64 limit)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return base::fail(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileNotReadable, {path});
    struct stat status = {};
    const bool isFile = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (!isFile || status.st_size > limit) {
        ::close(descriptor);
        return base::fail(isFile ? ErrorCode::FileTooLarge : ErrorCode::FileNotReadable,
                          {path, QString::number(limit)});
    }
    QByteArray bytes(static_cast<qsizetype>(status.st_size), '\0');
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype wanted = std::min<qsizetype>(kSmallestPage, bytes.size() - at);
        const ssize_t got = ::pread(descriptor, bytes.data() + at, static_cast<size_t>(wanted), at);
        if (got < 0 && errno == EINTR)
            continue;
        at += got > 0 ? got : wanted; // a sector that cannot be read stays zero
    }
    ::close(descriptor);
    return bytes;
}

} // namespace core::storage
