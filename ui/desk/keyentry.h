// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/keyfile.h"

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
};

/// The key pair in a key file. Takes as long as the passphrase is meant to cost: for a worker. Errors: those of
/// base::readFile and storage::readKeyFile.
[[nodiscard]] core::base::Result<core::storage::KeyPair> openKey(const KeyAndPassphrase &key);

/// Where a page asks for the owner's key: the file, the passphrase, and whether its letters are shown.
class KeyEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyEntry(common::Prompter &prompter, QWidget *parent = nullptr);

    void begin(); ///< forgets the passphrase; the file stays chosen
    void setFile(const QString &file);
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isComplete() const;     ///< a file and a passphrase are there
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

    common::Prompter &m_prompter;
    QString m_file;
    common::WrappingLabel *m_question;
    common::WrappingLabel *m_path;
    common::BigButton *m_choose;
    common::WrappingLabel *m_label;
    common::PassphraseField *m_passphrase;
    common::CheckChoice *m_show;
};

} // namespace ui::desk
