// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figures.h"
#include "core/language/catalogue.h"
#include "core/release/release.h"

#include <QStringList>

namespace core::report {

/// What the owner of the answers keeps of a release: what it shows, what protects the respondents, which steps were
/// taken and how it was proved. Made from the release alone, so it says no more of any answer than the release does.
struct ReleaseReport
{
    struct Part
    {
        QString title;
        QStringList lines;
        QStringList heads; ///< of a table below the lines; empty: none
        std::vector<QStringList> rows;
        friend bool operator==(const Part &, const Part &) = default;
    };
    base::Language language;
    QString title;
    QString mark; ///< REHEARSAL or DRAFT; empty for published figures of real answers
    std::vector<Part> parts;
    friend bool operator==(const ReleaseReport &, const ReleaseReport &) = default;
};

/// A line for each figure that is shown more coarsely than the rules allow, or not at all, because finer ones could not
/// be proved safe.
[[nodiscard]] QStringList stepsTaken(const release::Release::Content &content, const chart::Wording &words);

/// file: the release's name as the owner knows it.
[[nodiscard]] ReleaseReport releaseReport(const release::Release &release, const QString &file,
                                          const language::Catalogue &catalogue, const base::Language &language);

[[nodiscard]] QByteArray releaseReportAsText(const ReleaseReport &report);
/// One self-contained accessible page.
[[nodiscard]] QByteArray releaseReportAsHtml(const ReleaseReport &report);
/// The same facts for a program, in no language: "release" (hash, wave, day …), "limits", "bases", "questions",
/// "pairs", "openAnswers", "steps" and "audit".
[[nodiscard]] QByteArray releaseReportAsJson(const release::Release &release);

} // namespace core::report
