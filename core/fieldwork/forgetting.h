// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <set>

namespace core::fieldwork {

// What an archive keeps beside its responses and must forget with them. core/disclosure writes these files; here only
// as much of their form is known as it takes to leave something out.

/// The log of decisions about open answers without those about a text that is not among the keys: the text's hash,
/// where something was taken out of it, its translation, and whether that was undone. What holds of the other texts is
/// as before. Errors: Damaged, with path.
[[nodiscard]] base::Result<QByteArray> decisionsAbout(const std::set<QByteArray> &keys, const QByteArray &log,
                                                      const QString &path);

/// Takes the open answers out of the ledger's copy of each release that counted one of these responses; its figures,
/// which the next release is proved together with, stay. Gives the names of the files that changed. Errors: those of
/// readEnvelope().
[[nodiscard]] base::Result<QStringList> takeOutOpenAnswers(const std::set<QByteArray> &responseIds,
                                                           std::map<QString, QByteArray> &companions);

} // namespace core::fieldwork
