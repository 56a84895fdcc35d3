// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/simulateddisk.h"

#include "tests/faults/simulatedvfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <set>

namespace faults {
namespace {

using core::base::ErrorCode;

constexpr qsizetype kSector = 512;

/// A number for each disk's file system; SQLite finds them by name.
QByteArray freshName()
{
    static std::atomic<int> counter{0};
    return QByteArray("simulated-") + QByteArray::number(++counter);
}

core::base::Result<void> resultOf(int code, const QString &path)
{
    if (code == SQLITE_OK)
        return {};
    return core::base::fail((code & 0xff) == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {path});
}

} // namespace

void SimulatedDisk::Inode::apply(QByteArray &content, const Operation &operation)
{
    if (operation.offset < 0) {
        content.resize(operation.size);
        return;
    }
    const qint64 end = operation.offset + operation.bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    std::copy(operation.bytes.begin(), operation.bytes.end(), content.begin() + operation.offset);
}

SimulatedDisk::SimulatedDisk() : m_name(freshName()), m_vfs(makeVfs(*this, m_name.constData()))
{
    sqlite3_vfs_register(m_vfs.get(), 0);
}

SimulatedDisk::~SimulatedDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

SimulatedDisk::SimulatedDisk(const SimulatedDisk &other) : SimulatedDisk()
{
    std::map<const Inode *, std::shared_ptr<Inode>> copies;
    const auto copyOf = [&copies](const std::shared_ptr<Inode> &inode) {
        std::shared_ptr<Inode> &copy = copies[inode.get()];
        if (!copy && inode)
            copy = std::make_shared<Inode>(*inode);
        return copy;
    };
    for (const auto &[name, inode] : other.m_live)
        m_live[name] = copyOf(inode);
    for (const auto &[name, inode] : other.m_durable)
        m_durable[name] = copyOf(inode);
    for (const FolderChange &change : other.m_changes)
        m_changes.push_back({change.name, copyOf(change.inode), change.oldName, copyOf(change.other)});
}

void SimulatedDisk::setFault(const Fault &fault)
{
    const std::lock_guard guard(m_guard);
    m_fault = fault;
    m_steps = 0;
    m_injected = 0;
    m_dead = false;
}

void SimulatedDisk::lie(double share, quint64 seed)
{
    m_lyingShare = share;
    m_lyingRandom = core::base::SeededRandom(seed);
}

bool SimulatedDisk::lies()
{
    return m_lyingShare > 0 && m_lyingRandom.unit() < m_lyingShare;
}

void SimulatedDisk::setReadFault(ReadFault fault, int atRead)
{
    m_readFault = fault;
    m_atRead = atRead;
    m_reads = 0;
}

int SimulatedDisk::spoilRead(char *bytes, int amount)
{
    ++m_reads;
    const bool isDue =
        m_readFault == ReadFault::ErrorFromNowOn ? m_atRead > 0 && m_reads >= m_atRead : m_reads == m_atRead;
    if (!isDue)
        return SQLITE_OK;
    switch (m_readFault) {
    case ReadFault::None:
        break;
    case ReadFault::WrongBit:
        bytes[amount / 3] = static_cast<char>(bytes[amount / 3] ^ 4);
        break;
    case ReadFault::TooShort:
        std::fill(bytes + amount / 2, bytes + amount, '\0');
        return SQLITE_IOERR_SHORT_READ;
    case ReadFault::Error:
    case ReadFault::ErrorFromNowOn:
        ++m_injected;
        return SQLITE_IOERR_READ;
    }
    return SQLITE_OK;
}

int SimulatedDisk::gate(StepKind kind)
{
    Q_UNUSED(kind)
    const std::lock_guard guard(m_guard);
    if (m_dead)
        return SQLITE_IOERR;
    ++m_steps;
    if (m_fault.atStep == 0 || m_steps < m_fault.atStep)
        return SQLITE_OK;
    switch (m_fault.kind) {
    case Fault::Kind::PowerCut:
        m_dead = true;
        return SQLITE_IOERR;
    case Fault::Kind::ErrorOnce:
        if (m_steps > m_fault.atStep)
            return SQLITE_OK;
        [[fallthrough]];
    case Fault::Kind::ErrorFromNowOn:
        ++m_injected;
        return m_fault.sqliteCode;
    }
    return SQLITE_OK;
}

std::shared_ptr<SimulatedDisk::Inode> SimulatedDisk::find(const QString &path) const
{
    const auto found = m_live.find(path);
    return found == m_live.end() ? nullptr : found->second;
}

void SimulatedDisk::apply(std::map<QString, std::shared_ptr<Inode>> &folder, const FolderChange &change)
{
    if (change.inode)
        folder[change.name] = change.inode;
    else
        folder.erase(change.name);
    if (change.oldName.isEmpty())
        return;
    if (change.other)
        folder[change.oldName] = change.other;
    else
        folder.erase(change.oldName);
}

void SimulatedDisk::free(const QString &path)
{
    if (const std::shared_ptr<Inode> inode = find(path))
        m_freed.push_back(inode);
}

QByteArray SimulatedDisk::freedBlocks() const
{
    QByteArray blocks;
    for (const std::shared_ptr<Inode> &inode : m_freed)
        blocks += inode->live + inode->durable;
    return blocks;
}

int SimulatedDisk::create(const QString &path)
{
    if (const int code = gate(StepKind::Create); code != SQLITE_OK)
        return code;
    m_changes.push_back({path, std::make_shared<Inode>(), {}, {}});
    apply(m_live, m_changes.back());
    return SQLITE_OK;
}

int SimulatedDisk::remove(const QString &path, bool flush)
{
    if (!find(path))
        return m_dead ? SQLITE_IOERR : SQLITE_IOERR_DELETE_NOENT;
    if (const int code = gate(StepKind::Delete); code != SQLITE_OK)
        return code;
    free(path);
    m_changes.push_back({path, nullptr, {}, {}});
    apply(m_live, m_changes.back());
    return flush ? syncFolder() : SQLITE_OK;
}

int SimulatedDisk::rename(const QString &from, const QString &to)
{
    const std::shared_ptr<Inode> inode = find(from);
    if (const int code = gate(StepKind::Rename); code != SQLITE_OK || !inode)
        return inode ? code : SQLITE_IOERR;
    free(to);
    m_changes.push_back({to, inode, from, {}});
    apply(m_live, m_changes.back());
    return SQLITE_OK;
}

int SimulatedDisk::exchange(const QString &one, const QString &other)
{
    if (const int code = gate(StepKind::Rename); code != SQLITE_OK)
        return code;
    m_changes.push_back({other, find(one), one, find(other)});
    apply(m_live, m_changes.back());
    return SQLITE_OK;
}

int SimulatedDisk::write(Inode &inode, qint64 offset, const QByteArray &bytes)
{
    const bool wasAlive = !m_dead;
    const int code = gate(StepKind::Write);
    // The write under way when the power goes may have got anywhere.
    if (code == SQLITE_OK || (wasAlive && m_dead))
        inode.unflushed.push_back({offset, bytes, 0});
    if (code == SQLITE_OK)
        Inode::apply(inode.live, inode.unflushed.back());
    return code;
}

int SimulatedDisk::truncate(Inode &inode, qint64 size)
{
    if (const int code = gate(StepKind::Truncate); code != SQLITE_OK)
        return code;
    if (size < inode.live.size()) {
        auto rest = std::make_shared<Inode>();
        rest->live = inode.live.mid(size);
        rest->durable = inode.durable.mid(size);
        m_freed.push_back(std::move(rest));
    }
    inode.unflushed.push_back({-1, {}, size});
    Inode::apply(inode.live, inode.unflushed.back());
    return SQLITE_OK;
}

int SimulatedDisk::sync(Inode &inode)
{
    const int code = gate(StepKind::Sync);
    if (code != SQLITE_OK) {
        if (m_forget && !m_dead)
            inode.unflushed.clear();
        return code;
    }
    if (lies())
        return SQLITE_OK;
    for (const Inode::Operation &operation : inode.unflushed)
        Inode::apply(inode.durable, operation);
    inode.unflushed.clear();
    return SQLITE_OK;
}

int SimulatedDisk::syncFolder()
{
    if (const int code = gate(StepKind::FolderSync); code != SQLITE_OK)
        return code;
    if (lies())
        return SQLITE_OK;
    for (const FolderChange &change : m_changes)
        apply(m_durable, change);
    m_changes.clear();
    return SQLITE_OK;
}

int SimulatedDisk::unflushed() const
{
    auto count = static_cast<int>(m_changes.size());
    for (const auto &[name, inode] : m_live)
        count += static_cast<int>(inode->unflushed.size());
    return count;
}

namespace {

void applySectors(QByteArray &content, const SimulatedDisk::Inode::Operation &operation, bool garbage,
                  core::base::RandomSource &random)
{
    if (operation.offset < 0) {
        if (random.below(2) == 0)
            SimulatedDisk::Inode::apply(content, operation);
        return;
    }
    for (qsizetype done = 0; done < operation.bytes.size(); done += kSector) {
        SimulatedDisk::Inode::Operation sector{operation.offset + done, operation.bytes.mid(done, kSector), 0};
        if (random.below(2) == 0)
            continue;
        if (garbage && random.below(10) == 0)
            sector.bytes = random.bytes(sector.bytes.size());
        SimulatedDisk::Inode::apply(content, sector);
    }
}

} // namespace

SimulatedDisk SimulatedDisk::afterPowerCut(Survival survival, core::base::RandomSource &random) const
{
    SimulatedDisk image;
    std::map<const Inode *, std::shared_ptr<Inode>> copies;
    const bool data = survival != Survival::Nothing && survival != Survival::DirectoryOnly;
    const bool sectors = survival == Survival::RandomSectors || survival == Survival::GarbageSectors;
    const auto copyOf = [&](const std::shared_ptr<Inode> &inode) {
        std::shared_ptr<Inode> &copy = copies[inode.get()];
        if (copy || !inode)
            return copy;
        copy = std::make_shared<Inode>();
        copy->durable = inode->durable;
        size_t upTo = data ? inode->unflushed.size() : 0;
        if (survival == Survival::Beginning)
            upTo = static_cast<size_t>(random.below(inode->unflushed.size() + 1));
        for (size_t i = 0; i < upTo; ++i) {
            if (sectors)
                applySectors(copy->durable, inode->unflushed.at(i), survival == Survival::GarbageSectors, random);
            else
                Inode::apply(copy->durable, inode->unflushed.at(i));
        }
        copy->live = copy->durable;
        return copy;
    };
    for (const auto &[name, inode] : m_durable)
        image.m_durable[name] = copyOf(inode);
    size_t changes = 0;
    if (survival == Survival::Everything || survival == Survival::DirectoryOnly)
        changes = m_changes.size();
    else if (survival != Survival::Nothing && survival != Survival::DataOnly)
        changes = static_cast<size_t>(random.below(m_changes.size() + 1));
    for (size_t i = 0; i < changes; ++i) {
        FolderChange change = m_changes.at(i);
        change.inode = copyOf(change.inode);
        change.other = copyOf(change.other);
        apply(image.m_durable, change);
    }
    image.m_live = image.m_durable;
    // What lost its name, or never had one that was flushed.
    std::vector<std::shared_ptr<Inode>> all = m_freed;
    for (const auto *names : {&m_live, &m_durable}) {
        for (const auto &[name, inode] : *names)
            all.push_back(inode);
    }
    for (const FolderChange &change : m_changes)
        all.insert(all.end(), {change.inode, change.other});
    std::set<const Inode *> named;
    for (const auto &[name, inode] : image.m_durable)
        named.insert(inode.get());
    for (const auto &inode : all) {
        const std::shared_ptr<Inode> copy = copyOf(inode);
        if (copy && named.insert(copy.get()).second)
            image.m_freed.push_back(copy);
    }
    return image;
}

SimulatedDisk SimulatedDisk::withSubset(quint64 bits) const
{
    SimulatedDisk image;
    std::map<const Inode *, std::shared_ptr<Inode>> copies;
    int bit = 0;
    const auto isSet = [&bit, bits] {
        return ((bits >> (bit++ % 64)) & 1U) != 0;
    };
    std::vector<bool> changes;
    for (size_t i = 0; i < m_changes.size(); ++i)
        changes.push_back(isSet());
    for (const auto &[name, inode] : m_live) {
        auto copy = std::make_shared<Inode>();
        copy->durable = inode->durable;
        for (const Inode::Operation &operation : inode->unflushed) {
            if (isSet())
                Inode::apply(copy->durable, operation);
        }
        copy->live = copy->durable;
        copies[inode.get()] = copy;
    }
    const auto copyOf = [&copies](const std::shared_ptr<Inode> &inode) {
        std::shared_ptr<Inode> &copy = copies[inode.get()];
        if (!copy && inode) { // a file that is gone by now
            copy = std::make_shared<Inode>();
            copy->durable = inode->durable;
            copy->live = copy->durable;
        }
        return copy;
    };
    for (const auto &[name, inode] : m_durable)
        image.m_durable[name] = copyOf(inode);
    for (size_t i = 0; i < m_changes.size(); ++i) {
        FolderChange change = m_changes.at(i);
        change.inode = copyOf(change.inode);
        change.other = copyOf(change.other);
        if (changes.at(i))
            apply(image.m_durable, change);
    }
    image.m_live = image.m_durable;
    return image;
}

QByteArray SimulatedDisk::content(const QString &path) const
{
    const auto inode = find(path);
    return inode ? inode->live : QByteArray();
}

void SimulatedDisk::setContent(const QString &path, const QByteArray &bytes)
{
    auto inode = std::make_shared<Inode>();
    inode->live = bytes;
    inode->durable = bytes;
    m_live[path] = inode;
    m_durable[path] = inode;
}

bool SimulatedMedium::exists(const QString &path)
{
    return m_disk->find(path) != nullptr;
}

core::base::Result<void> SimulatedMedium::makeEmpty(const QString &path)
{
    if (const auto inode = m_disk->find(path))
        return resultOf(m_disk->truncate(*inode, 0), path);
    return resultOf(m_disk->create(path), path);
}

bool SimulatedMedium::exchange(const QString &from, const QString &to)
{
    return m_canExchange && m_disk->exchange(from, to) == SQLITE_OK;
}

core::base::Result<void> SimulatedMedium::rename(const QString &from, const QString &to)
{
    return resultOf(m_disk->rename(from, to), to);
}

core::base::Result<void> SimulatedMedium::flushFolderOf(const QString &path)
{
    return resultOf(m_disk->syncFolder(), path);
}

bool SimulatedMedium::overwrite(const QString &path)
{
    const auto inode = m_disk->find(path);
    return inode && m_disk->write(*inode, 0, QByteArray(inode->live.size(), '#')) == SQLITE_OK &&
        m_disk->sync(*inode) == SQLITE_OK;
}

void SimulatedMedium::unlink(const QString &path)
{
    if (m_disk->find(path))
        m_disk->remove(path, false);
}

core::base::Result<QByteArray> SimulatedMedium::salvage(const QString &path)
{
    return m_disk->content(path);
}

core::base::Result<void> SimulatedMedium::keepCopy(const QByteArray &content, const QString &to)
{
    int code = m_disk->create(to);
    const auto inode = m_disk->find(to);
    if (code == SQLITE_OK && inode)
        code = m_disk->write(*inode, 0, content);
    if (code == SQLITE_OK && inode)
        code = m_disk->sync(*inode);
    if (code == SQLITE_OK)
        code = m_disk->syncFolder();
    return resultOf(code, to);
}

} // namespace faults
