// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::storage::schema {

// A file whose schema is not this text, byte by byte, is not read.
constexpr const char *kMeta = "CREATE TABLE meta(k INTEGER PRIMARY KEY, v BLOB)";
constexpr const char *kSlot = "CREATE TABLE slot(n INTEGER PRIMARY KEY, used INT, body BLOB, h BLOB)";
constexpr const char *kDraft = "CREATE TABLE draft(k INTEGER PRIMARY KEY, v BLOB)";
constexpr const char *kPad = "CREATE TABLE pad(k INTEGER PRIMARY KEY, v BLOB)";

constexpr int kApplicationId = 0x50424152; // "PBAR", at offset 68 of the file

constexpr int kStateRow = 1;
constexpr int kDescriptionRow = 2;
constexpr int kSecondDescriptionRow = 3;
constexpr int kPadRows = 10; // more pages than any single transaction of an interview touches

} // namespace core::storage::schema
