// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ziparchive.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace core::base {
namespace {

constexpr qsizetype largestEntry = qsizetype{16} * 1024 * 1024;
constexpr qsizetype largestArchive = qsizetype{64} * 1024 * 1024;
constexpr int firstYear = 1980; // of the days that a zip can tell

/// A day as MS-DOS wrote it.
zip_uint16_t dosDate(const QDate &day)
{
    const QDate told = day.isValid() && day.year() >= firstYear ? day : QDate(firstYear, 1, 1);
    return static_cast<zip_uint16_t>(((told.year() - firstYear) << 9) | (told.month() << 5) | told.day());
}

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

/// What was written into the memory behind the archive.
QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    return count == static_cast<zip_int64_t>(facts.size) ? bytes : QByteArray();
}

} // namespace

void ZipReader::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipReader::ZipReader(const QByteArray &bytes, QString name, qint64 mostEntries)
    : m_name(std::move(name)), m_mostEntries(mostEntries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source != nullptr) {
        m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!m_zip)
            zip_source_free(source);
    }
    zip_error_fini(&error);
}

bool ZipReader::isOpen() const
{
    return m_zip && zip_get_num_entries(m_zip.get(), 0) <= m_mostEntries;
}

bool ZipReader::has(const QString &entry) const
{
    return zip_name_locate(m_zip.get(), entry.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

QStringList ZipReader::entries() const
{
    QStringList names;
    const zip_int64_t count = isOpen() ? zip_get_num_entries(m_zip.get(), 0) : 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), 0));
        if (!name.isEmpty() && !name.endsWith(u'/'))
            names.append(name);
    }
    return names;
}

Result<QByteArray> ZipReader::read(const QString &entry)
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen(m_zip.get(), entry.toUtf8().constData(), ZIP_FL_NOCASE), &zip_fclose);
    if (!file)
        return fail(ErrorCode::Damaged, {m_name}, entry);
    QByteArray content;
    QByteArray chunk(qsizetype{64} * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), chunk.data(), static_cast<zip_uint64_t>(chunk.size()));
        if (count < 0)
            return fail(ErrorCode::Damaged, {m_name}, entry);
        if (count == 0)
            return content;
        content.append(chunk.constData(), count);
        m_produced += count;
        if (content.size() > largestEntry || m_produced > largestArchive)
            return fail(ErrorCode::FileTooLarge, {m_name, QString::number(largestEntry)}, entry);
    }
}

Result<QByteArray> writeZip(const std::map<QString, QByteArray> &entries, const QString &first, const QDate &day)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    Archive archive;
    if (memory) {
        zip_source_keep(memory.get()); // the archive lets go of its own hold when it closes
        archive.reset(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
        if (!archive)
            zip_source_free(memory.get());
    }
    zip_error_fini(&error);
    if (!archive)
        return fail(ErrorCode::Internal, {QStringLiteral("zip")});
    const auto add = [&](const QString &name, const QByteArray &bytes) {
        zip_source_t *source =
            zip_source_buffer(archive.get(), bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive.get(), name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        return zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, dosDate(day), 0) == 0;
    };
    bool added = true;
    if (const auto found = entries.find(first); found != entries.end())
        added = add(found->first, found->second);
    for (const auto &[name, bytes] : entries)
        added = added && (name == first || add(name, bytes));
    if (!added || zip_close(archive.get()) != 0)
        return fail(ErrorCode::Internal, {QStringLiteral("zip")}, QString::fromUtf8(zip_strerror(archive.get())));
    (void)archive.release(); // closed
    const QByteArray bytes = contentOf(memory.get());
    if (bytes.isEmpty())
        return fail(ErrorCode::Internal, {QStringLiteral("zip")});
    return bytes;
}

} // namespace core::base
