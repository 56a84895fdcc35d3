// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/compiledcatalogue.h"

#include "core/base/fault.h"
#include "core/base/filelimits.h"

#include <QByteArrayView>
#include <QtEndian>

#include <map>
#include <optional>
#include <vector>

namespace core::language {
namespace {

const QByteArray magic = QByteArrayLiteral("\x3c\xb8\x64\x18\xca\xef\x9c\x95\xcd\x21\x1c\xbf\x60\xa1\xbd\xdd");
constexpr qsizetype mostTexts = 100'000;

// The parts of a file, and of a message in it, as QTranslator calls them.
enum Section : quint8 { Contexts = 0x2f, Hashes = 0x42, Messages = 0x69, Dependencies = 0x96 };
enum Tag : quint8 { End = 1, Text = 3, Obsolete = 5, Source = 6, Context = 7, Comment = 8 };

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

quint16 shortAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// The sections up to where QTranslator stops reading; none where one reaches beyond the file.
std::optional<std::map<quint8, QByteArrayView>> sectionsOf(QByteArrayView bytes)
{
    constexpr qsizetype head = 5; // a tag and a length
    std::map<quint8, QByteArrayView> sections;
    qsizetype at = magic.size();
    while (at < bytes.size() - head) {
        const quint8 tag = byteAt(bytes, at);
        const auto length = static_cast<qsizetype>(numberAt(bytes, at + 1));
        at += head;
        if (tag == 0 || length == 0)
            break;
        if (length > bytes.size() - at)
            return std::nullopt;
        sections.insert_or_assign(tag, bytes.sliced(at, length));
        at += length;
    }
    return sections;
}

/// Lists of names, each a length and the name, ended by an empty one; a table of where the lists begin stands before.
bool areWholeContexts(QByteArrayView contexts)
{
    if (contexts.size() < 2)
        return false;
    const qsizetype lists = shortAt(contexts, 0);
    const qsizetype behind = 2 + 2 * lists;
    if (lists == 0 || contexts.size() < behind)
        return false;
    std::vector<bool> walked(static_cast<size_t>(contexts.size())); // lists may share an end; walk it once
    for (qsizetype list = 0; list < lists; ++list) {
        const qsizetype offset = shortAt(contexts, 2 + 2 * list);
        if (offset == 0)
            continue;
        qsizetype at = behind + 2 * offset;
        while (at < contexts.size() && !walked[static_cast<size_t>(at)]) {
            walked[static_cast<size_t>(at)] = true;
            const quint8 length = byteAt(contexts, at);
            if (length == 0)
                break;
            at += 1 + length;
        }
        if (at >= contexts.size())
            return false;
    }
    return true;
}

/// Whether a message that begins there has its end inside. walked: places that another message came by, and found
/// whole.
bool isWholeMessage(QByteArrayView messages, qsizetype at, std::vector<bool> &walked)
{
    while (at < messages.size() && !walked[static_cast<size_t>(at)]) {
        walked[static_cast<size_t>(at)] = true;
        const quint8 tag = byteAt(messages, at++);
        if (tag == End)
            return true;
        if (tag != Text && tag != Obsolete && tag != Source && tag != Context && tag != Comment)
            return false;
        if (messages.size() - at < 4)
            return false;
        const qsizetype length = tag == Obsolete ? 0 : static_cast<qsizetype>(numberAt(messages, at));
        at += 4;
        if (length > messages.size() - at)
            return false;
        at += length;
    }
    return at < messages.size();
}

bool areWholeMessages(QByteArrayView hashes, QByteArrayView messages)
{
    constexpr qsizetype entry = 8; // a hash, and where the message begins
    if (hashes.size() % entry != 0 || hashes.size() / entry > mostTexts)
        return false;
    std::vector<bool> walked(static_cast<size_t>(messages.size()));
    for (qsizetype at = 0; at < hashes.size(); at += entry) {
        if (!isWholeMessage(messages, static_cast<qsizetype>(numberAt(hashes, at + 4)), walked))
            return false;
    }
    return true;
}

bool isSound(QByteArrayView bytes)
{
    const auto sections = sectionsOf(bytes);
    if (!sections || sections->contains(Dependencies))
        return false;
    const auto section = [&sections](Section tag) {
        const auto found = sections->find(tag);
        return found == sections->end() ? QByteArrayView() : found->second;
    };
    return (!sections->contains(Contexts) || areWholeContexts(section(Contexts))) &&
        areWholeMessages(section(Hashes), section(Messages));
}

} // namespace

bool CompiledCatalogue::isOne(const QByteArray &bytes)
{
    return bytes.startsWith(magic);
}

base::Result<std::unique_ptr<CompiledCatalogue>> CompiledCatalogue::read(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > base::kLargestTranslation)
        return base::fail(base::ErrorCode::FileTooLarge, {name, QString::number(base::kLargestTranslation)});
    auto catalogue = std::make_unique<CompiledCatalogue>();
    catalogue->m_bytes = bytes;
    if (!isOne(bytes) || !isSound(bytes) ||
        !catalogue->load(reinterpret_cast<const uchar *>(catalogue->m_bytes.constData()),
                         static_cast<int>(catalogue->m_bytes.size())))
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "not a compiled catalogue"), {}, {name, {}});
    return catalogue;
}

} // namespace core::language
