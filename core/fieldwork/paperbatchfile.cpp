// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/paperbatchfile.h"

#include "core/base/envelope.h"
#include "core/base/json.h"
#include "core/base/safefile.h"
#include "core/fieldwork/auditlog.h"
#include "core/storage/collectionstore.h"
#include "core/storage/secret.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <algorithm>

namespace core::fieldwork {

using base::ErrorCode;
using base::fail;
using base::Result;
using questionnaire::Code;

namespace {

constexpr qint64 kLargestFile = qint64{64} * 1024 * 1024;
constexpr qsizetype kMostForms = 5000;
constexpr qsizetype kCodeLength = 16;
constexpr qsizetype kGroup = 4;
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

/// Without I, L, O and U, which are read as others (Crockford's base 32).
constexpr QLatin1String kAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

QByteArray magic()
{
    return QByteArrayLiteral("PBPAPER1");
}

QByteArray keyOf(const QString &coverCode)
{
    return base::blake2b(QByteArrayLiteral("Partnership Barometer paper batch ") + coverCode.toLatin1());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QJsonArray fieldsOf(const KeyedForm &keyed)
{
    QJsonArray fields;
    for (const KeyedField &field : keyed) {
        QJsonArray choices;
        for (const Code &code : field.choices)
            choices.append(code.text());
        fields.append(QJsonArray{static_cast<int>(field.found), choices,
                                 field.number ? QJsonValue(*field.number) : QJsonValue(), field.text});
    }
    return fields;
}

bool readFields(const QJsonValue &value, KeyedForm &keyed)
{
    if (!value.isArray())
        return false;
    const QJsonArray fields = value.toArray();
    for (const QJsonValue one : fields) {
        const QJsonArray parts = one.toArray();
        const int found = parts.at(0).toInt(-1);
        if (parts.size() != 4 || found < 0 || found > static_cast<int>(Found::Doubled) || !parts.at(1).isArray() ||
            !parts.at(3).isString())
            return false;
        KeyedField field;
        field.found = static_cast<Found>(found);
        const QJsonArray choices = parts.at(1).toArray();
        for (const QJsonValue code : choices)
            field.choices.append(Code(code.toString()));
        if (parts.at(2).isDouble())
            field.number = parts.at(2).toInteger();
        field.text = parts.at(3).toString();
        keyed.push_back(std::move(field));
    }
    return true;
}

bool readForm(const QJsonValue &value, PaperBatch::Form &form)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != 5 || !readFields(parts.at(1), form.first))
        return false;
    form.language = base::Language(parts.at(0).toString());
    form.drawn = parts.at(2).toBool();
    if (parts.at(3).isArray()) {
        KeyedForm second;
        if (!readFields(parts.at(3), second) || second.size() != form.first.size())
            return false;
        form.second = std::move(second);
    }
    const QJsonArray decisions = parts.at(4).toArray();
    for (qsizetype i = 0; i + 1 < decisions.size(); i += 2) {
        const int field = decisions.at(i).toInt(-1);
        if (field < 0 || static_cast<size_t>(field) >= form.first.size())
            return false;
        form.decisions[static_cast<size_t>(field)] =
            decisions.at(i + 1).toInt() == 0 ? PaperBatch::Which::First : PaperBatch::Which::Second;
    }
    return true;
}

} // namespace

QByteArray PaperBatch::write() const
{
    QJsonArray forms;
    for (const Form &form : m_forms) {
        QJsonArray decisions;
        for (const auto &[field, which] : form.decisions) {
            decisions.append(static_cast<int>(field));
            decisions.append(static_cast<int>(which));
        }
        forms.append(QJsonArray{form.language.text(), fieldsOf(form.first), form.drawn,
                                form.second ? QJsonValue(fieldsOf(*form.second)) : QJsonValue(), decisions});
    }
    const QJsonObject content{{QStringLiteral("code"), m_head.code},
                              {QStringLiteral("event"), m_head.event.text()},
                              {QStringLiteral("day"), m_head.day.toString(Qt::ISODate)},
                              {QStringLiteral("structure"), QString::fromLatin1(m_head.structure.toHex())},
                              {QStringLiteral("id"), QString::fromLatin1(m_head.id.toHex())},
                              {QStringLiteral("sampled"), m_sampled},
                              {QStringLiteral("forms"), forms}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

Result<PaperBatch> PaperBatch::read(const QByteArray &bytes, const QString &name)
{
    const auto damaged = [&name] {
        return fail(ErrorCode::Damaged, {name});
    };
    const Result<QJsonObject> read = base::readJson(bytes, name, bytes.size());
    if (!read)
        return damaged();
    const QJsonObject &content = *read;
    const QJsonArray forms = content.value(QLatin1String("forms")).toArray();
    Head head;
    head.code = content.value(QLatin1String("code")).toString();
    head.event = interview::EventId(content.value(QLatin1String("event")).toString());
    head.day = QDate::fromString(content.value(QLatin1String("day")).toString(), Qt::ISODate);
    head.structure = QByteArray::fromHex(content.value(QLatin1String("structure")).toString().toLatin1());
    head.id = QByteArray::fromHex(content.value(QLatin1String("id")).toString().toLatin1());
    if (head.code.isEmpty() || head.id.isEmpty() || !head.day.isValid() || forms.size() > kMostForms)
        return damaged();
    PaperBatch batch(head);
    batch.m_sampled = content.value(QLatin1String("sampled")).toBool();
    batch.m_forms.reserve(static_cast<size_t>(forms.size()));
    for (const QJsonValue one : forms) {
        Form form;
        if (!readForm(one, form) || (!batch.m_forms.empty() && form.first.size() != batch.m_forms.front().first.size()))
            return damaged();
        batch.m_forms.push_back(std::move(form));
    }
    return batch;
}

QString newCoverCode()
{
    const QByteArray random = storage::randomBytes(kCodeLength);
    QString code;
    for (qsizetype i = 0; i < random.size(); ++i) {
        if (i > 0 && i % kGroup == 0)
            code.append(u'-');
        code.append(QChar(kAlphabet[static_cast<unsigned char>(random.at(i)) % kAlphabet.size()]));
    }
    return code;
}

QString coverCodeFrom(const QString &typed)
{
    QString code;
    for (QChar each : typed.toUpper()) {
        if (each.isSpace() || each == u'-')
            continue;
        each = each == u'O' ? QChar(u'0') : each == u'I' || each == u'L' ? QChar(u'1') : each;
        if (!QString(kAlphabet).contains(each))
            return {};
        if (code.size() % (kGroup + 1) == kGroup)
            code.append(u'-');
        code.append(each);
    }
    return code.size() == kCodeLength + kCodeLength / kGroup - 1 ? code : QString();
}

QString BatchFile::path() const
{
    return store + QStringLiteral("/paper/") + code + QStringLiteral(".batch");
}

Result<void> BatchFile::save(const PaperBatch &batch, const QString &coverCode) const
{
    if (!storage::sodiumIsReady())
        return fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    if (!QDir(store).mkpath(QStringLiteral("paper")))
        return fail(ErrorCode::FileNotWritable, {path()});
    QByteArray key = keyOf(coverCode);
    QByteArray plain = batch.write();
    const QByteArray mark = magic();
    const QByteArray nonce = storage::randomBytes(kNonce);
    QByteArray sealed(plain.size() + kTag, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
                                               bytesOf(plain), static_cast<unsigned long long>(plain.size()),
                                               bytesOf(mark), static_cast<unsigned long long>(mark.size()), nullptr,
                                               bytesOf(nonce), bytesOf(key));
    storage::wipe(plain);
    storage::wipe(key);
    return base::writeFile(path(), mark + nonce + sealed, base::FileAccess::OwnerOnly);
}

Result<PaperBatch> BatchFile::open(const QString &coverCode) const
{
    if (!storage::sodiumIsReady())
        return fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    const auto content = base::readFile(path(), kLargestFile);
    if (!content)
        return fail(content);
    const QByteArray mark = magic();
    if (!content->startsWith(mark) || content->size() < mark.size() + kNonce + kTag)
        return fail(ErrorCode::NotThisKind, {path(), QStringLiteral("batch")});
    const QByteArray nonce = content->mid(mark.size(), kNonce);
    const QByteArray sealed = content->mid(mark.size() + kNonce);
    QByteArray key = keyOf(coverCode);
    QByteArray plain(sealed.size() - kTag, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, bytesOf(sealed),
        static_cast<unsigned long long>(sealed.size()), bytesOf(mark), static_cast<unsigned long long>(mark.size()),
        bytesOf(nonce), bytesOf(key));
    storage::wipe(key);
    if (opened != 0)
        return fail(ErrorCode::WrongCoverCode, {path()});
    auto batch = PaperBatch::read(plain, path());
    storage::wipe(plain);
    return batch;
}

Result<void> BatchFile::remove() const
{
    if (QFile::exists(path()) && !QFile::remove(path()))
        return fail(ErrorCode::FileNotWritable, {path()});
    return base::syncFolder(store + QStringLiteral("/paper"));
}

QStringList batchesInProgress(const QString &store)
{
    constexpr qsizetype ending = 6; // ".batch"
    QStringList codes;
    const QStringList files = QDir(store + QStringLiteral("/paper"))
                                  .entryList({QStringLiteral("*.batch")}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    codes.reserve(files.size());
    for (const QString &file : files)
        codes.append(file.chopped(ending));
    return codes;
}

QString newBatchCode(const QString &store, const interview::EventId &event, const QDate &day)
{
    const QString name = event.isEmpty() ? QStringLiteral("paper-") + day.toString(Qt::ISODate) : event.text();
    const QStringList taken = batchesInProgress(store);
    QString code = name;
    for (int i = 2; taken.contains(code); ++i)
        code = name + u'-' + QString::number(i);
    return code;
}

Result<BatchSaved> closeBatch(const PaperBatch &batch, storage::CollectionStore &store, const base::Clock &clock)
{
    const BatchFile file{store.folder(), batch.head().code};
    if (store.holdsBatch(batch.head().id)) { // an earlier call was cut off between saving and tidying up
        const int there = responsesIn(batch, store.questionnaire(), store.wave());
        if (const auto removed = file.remove(); !removed)
            return fail(removed);
        return BatchSaved{there, static_cast<int>(batch.forms().size()) - there};
    }
    auto saved = saveBatch(batch, store);
    if (!saved)
        return saved;
    // The responses are safe: neither a log nor a file that cannot be removed may say otherwise.
    (void)noteAct(store.folder(), clock.today(), StaffAct::PaperKeyed,
                  batch.head().code + u' ' + QString::number(saved->responses));
    (void)file.remove();
    return saved;
}

} // namespace core::fieldwork
