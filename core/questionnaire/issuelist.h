// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/questionnaire/questionnairefile.h"

namespace core::questionnaire {

/// Gathers what is wrong with a file, in the order found. Bounded: a hostile file of millions of faults gives a
/// thousand of them and a note that there are more.
class IssueList
{
public:
    static constexpr std::size_t kMost = 1000;

    void error(const QString &place, base::FaultSource fault, const QStringList &arguments = {})
    {
        add({Severity::Error, place, QString::fromUtf8(fault), arguments});
    }
    /// What base::readJson found.
    void error(const base::Error &found)
    {
        add({Severity::Error, found.place.inside, found.arguments.value(0), found.arguments.mid(1)});
    }
    void warning(const QString &place, base::FaultSource fault, const QStringList &arguments = {})
    {
        add({Severity::Warning, place, QString::fromUtf8(fault), arguments});
    }

    [[nodiscard]] const std::vector<Issue> &issues() const { return m_issues; }
    [[nodiscard]] std::vector<Issue> take() { return std::move(m_issues); }
    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }

private:
    void add(Issue issue)
    {
        m_hasErrors = m_hasErrors || issue.severity == Severity::Error;
        if (m_issues.size() < kMost)
            m_issues.push_back(std::move(issue));
        else if (m_issues.size() == kMost)
            m_issues.push_back({Severity::Error,
                                {},
                                QString::fromUtf8(QT_TRANSLATE_NOOP("Faults", "more faults are not listed")),
                                {}});
    }

    std::vector<Issue> m_issues;
    bool m_hasErrors = false;
};

} // namespace core::questionnaire
