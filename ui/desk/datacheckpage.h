// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/datacheck.h"
#include "core/fieldwork/event.h"
#include "core/questionnaire/questionnaire.h"
#include "ui/desk/taskpage.h"

#include <memory>

class QLineEdit;

namespace ui::common {
class CheckChoice;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

class KeyEntry;
class VisitKey;

/// The data check before results are made: doubles, test responses and what else is odd, each shown by where it came
/// from and how much was answered, never by what. A person decides which do not count, and why.
class DataCheckPage final : public TaskPage
{
    Q_OBJECT

public:
    explicit DataCheckPage(const DeskTools &tools, QWidget *parent = nullptr);

    void begin(const QString &store, bool sealed);
    [[nodiscard]] std::optional<Loss> loss() const override; ///< of decisions that are not kept yet
    void share(std::shared_ptr<VisitKey> visit);             ///< the key is asked for once on all pages that have it

    /// What looking brings from its thread.
    struct Found
    {
        core::disclosure::DataCheck check;
        core::questionnaire::Questionnaire questionnaire;
        std::map<core::interview::EventId, core::fieldwork::Event> events;
    };
    /// Responses to decide on, and what is said of them.
    [[nodiscard]] TaskResult show(std::shared_ptr<const Found> found);
    [[nodiscard]] TaskResult done() const; ///< what is said when it is finished

signals:
    void finished();

protected:
    void retranslate() override;
    void goOn() override;

private:
    void look();
    void finish();
    void showRows();
    void showFrom(size_t first);
    [[nodiscard]] std::vector<size_t> wantedRows() const;
    void addRow(size_t response);
    [[nodiscard]] TaskResult found() const;
    [[nodiscard]] QString words(size_t response) const;
    [[nodiscard]] QString oddities(const core::disclosure::CheckedResponse &one) const;

    QString m_store;
    bool m_sealed = false;
    bool m_isDeciding = false; ///< false: looking, or done
    std::shared_ptr<const Found> m_found;
    std::map<QByteArray, std::optional<core::disclosure::ExclusionReason>> m_decided; ///< on this page
    KeyEntry *m_key;
    common::BigButton *m_look;
    common::CheckChoice *m_all;
    common::WrappingLabel *m_findLabel;
    QLineEdit *m_find; ///< number of a response, or words of where it came from
    QWidget *m_list;
    QVBoxLayout *m_rows;
    size_t m_first = 0; ///< place of the first row shown among those wanted
    QWidget *m_turning;
    common::WrappingLabel *m_range;
    common::BigButton *m_previous;
    common::BigButton *m_next;
};

} // namespace ui::desk
