// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/desk/visitkey.h"

#include <QWidget>

namespace ui::common {
class BigButton;
class CheckChoice;
class PassphraseField;
class Prompter;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

/// What opens sealed responses: a key file, and the passphrase typed for it. The passphrase stands in no other place.
struct KeyAndPassphrase
{
    QString file; ///< empty: none was chosen
    QString passphrase;
    std::shared_ptr<VisitKey> kept = {}; ///< where the key opened is kept for the next step; null: nowhere
    int visit = 0;                       ///< of it, when this was taken
};

/// The key pair in a key file. Takes as long as the passphrase is meant to cost: for a worker. Errors: those of
/// base::readFile and storage::readKeyFile.
[[nodiscard]] core::base::Result<core::storage::KeyPair> openKey(const KeyAndPassphrase &key);
/// The pair that is kept, or else the one in the file, which is kept from now on. Errors: those of openKey(), KeyNeeded
/// where no file was chosen.
[[nodiscard]] core::base::Result<VisitKey::Pair> keptOrOpenedKey(const KeyAndPassphrase &key);

/// Where a page asks for the owner's key: the file, the passphrase, and whether its letters are shown.
class KeyEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyEntry(common::Prompter &prompter, QWidget *parent = nullptr);

    /// From now on the key is asked for once a visit, here or on another page with the same one.
    void share(std::shared_ptr<VisitKey> visit);
    void
    begin(); ///< forgets the passphrase; the file stays chosen. Asks for nothing while the key of the visit is open
    void setFile(const QString &file);
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isComplete() const;     ///< a file and a passphrase are there, or the key is open
    [[nodiscard]] KeyAndPassphrase take();     ///< and forgets the passphrase here
    void setQuestion(const QString &question); ///< above it: what the key is needed for

signals:
    void changed();
    void returnPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();
    void showFields();
    [[nodiscard]] bool isOpen() const { return m_visit && m_visit->pair() != nullptr; }

    common::Prompter &m_prompter;
    QString m_file;
    QString m_asked; ///< the question, when the key is not open
    std::shared_ptr<VisitKey> m_visit;
    common::WrappingLabel *m_question;
    common::WrappingLabel *m_path;
    common::BigButton *m_choose;
    common::WrappingLabel *m_label;
    common::PassphraseField *m_passphrase;
    common::CheckChoice *m_show;
};

} // namespace ui::desk
