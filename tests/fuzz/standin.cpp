// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/storage/mirror.h"
#include "core/storage/slotfile.h"
#include "tests/fuzz/harness.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/twodevices.h"

#include <QDir>
#include <QFile>

#include <set>

using namespace core::storage;

namespace fuzz {
namespace {

/// A store with two responses, and its second copy, which has these and one that it took in the store's place.
class Site
{
public:
    Site()
    {
        require(m_place.create(8).has_value(), "the store is made");
        submit();
        submit();
        tests::TwoDevices disks;
        require(QDir().mkpath(m_place.beside(u"card"_qs)), "the card's folder is made");
        const auto copy = Mirror::choose(m_place.folder(), m_place.beside(u"card"_qs), m_place.random, &disks);
        require(copy.has_value(), "the copy is made");
        m_copy = *copy;
        {
            const auto file = SlotFile::open(disks, store(), SlotFile::Access::ReadOnly);
            require(file.has_value(), "the store opens");
            Mirror mirror(m_copy, disks, m_place.random);
            require(mirror.standIn((*file)->description(), (*file)->state(), 3).has_value(), "the copy stands in");
        }
        m_note = tests::contentOf(note());
        require(Mirror::endStandIn(StorePaths(m_copy)).has_value(), "and no more");
        m_before = tests::contentOf(store());
        submit(); // into both
        m_after = tests::contentOf(copied());
    }

    [[nodiscard]] const QByteArray &madeNote() const { return m_note; }
    /// The store as it was before the third response, and beside the copy a note with this in it.
    void lay(const QByteArray &written) const
    {
        for (const QString &file : {store(), copied()})
            QFile::remove(file + u"-journal"_qs);
        tests::write(store(), m_before);
        tests::write(copied(), m_after);
        tests::write(note(), written);
    }
    /// The ids in the store, once it was opened.
    [[nodiscard]] std::set<QByteArray> idsAfterOpening()
    {
        const auto opened = m_place.open();
        require(opened.has_value(), "whatever the note says, the store opens");
        const auto responses = (*opened)->responses();
        require(responses.has_value(), "and is read");
        std::set<QByteArray> ids;
        for (const auto &response : *responses)
            require(ids.insert(response.id).second, "and nobody is there twice");
        return ids;
    }
    [[nodiscard]] const std::set<QByteArray> &everybody() const { return m_ids; }
    [[nodiscard]] bool hasNote() const { return QFile::exists(note()); }

private:
    void submit()
    {
        const auto opened = m_place.open();
        const auto response = tests::sampleResponse(m_place.random);
        require(opened.has_value() && (*opened)->submit(response).has_value(), "a response is saved");
        m_ids.insert(response.id);
    }
    [[nodiscard]] QString store() const { return m_place.path(u"store.qk"_qs); }
    [[nodiscard]] QString copied() const { return QDir(m_copy).filePath(u"store.qk"_qs); }
    [[nodiscard]] QString note() const { return QDir(m_copy).filePath(u"stands-in"_qs); }

    tests::StorePlace m_place;
    QString m_copy;
    QByteArray m_note;
    QByteArray m_before;
    QByteArray m_after;
    std::set<QByteArray> m_ids;
};

Site &site()
{
    static Site one; // its folder goes with the program
    return one;
}

} // namespace

// The input is the note of a second copy that took the place of its store, on a card that was anywhere since. Whatever
// stands in it: the store opens, what only the copy has comes back, and nobody is lost or there twice.
void tryInput(const QByteArray &input)
{
    site().lay(input);
    require(site().idsAfterOpening() == site().everybody(), "everybody is there");
    require(!site().hasNote(), "and the copy is a copy again");
}

QList<QByteArray> madeSeeds()
{
    return {site().madeNote(), QByteArray()};
}

int mutations()
{
    return 200;
}

} // namespace fuzz
