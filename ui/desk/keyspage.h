// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/keyfile.h"
#include "ui/desk/keyentry.h"
#include "ui/desk/taskpage.h"

#include <array>

namespace ui::common {
class CheckChoice;
class PassphraseField;
} // namespace ui::common

namespace ui::desk {

/// The owner's keys: make one, try one (which is its rehearsal), give it another passphrase, save its paper key.
class KeysPage final : public TaskPage
{
    Q_OBJECT

public:
    explicit KeysPage(const DeskTools &tools, QWidget *parent = nullptr);
    void begin();

    // What is said of each work when it is done.
    [[nodiscard]] static TaskResult made(const core::storage::PublicKey &key, const QString &file);
    [[nodiscard]] static TaskResult tried(const core::storage::PublicKey &key);
    [[nodiscard]] static TaskResult changed(const core::storage::PublicKey &key);
    [[nodiscard]] static TaskResult savedPaper(const core::storage::PublicKey &key, const QString &page);

protected:
    void retranslate() override;
    void goOn() override;

private:
    enum class Act { Choose, Make, Try, Change, Paper };
    void show(Act act);
    void go();
    void make();
    void tryKey(const KeyAndPassphrase &key);
    void change(const KeyAndPassphrase &key, const QString &passphrase);
    void savePaper();
    /// Typed twice alike and hard enough to guess. When it is not, that is said, and it has to be typed again.
    [[nodiscard]] bool isNewPassphraseFit();
    [[nodiscard]] QString takeNewPassphrase();
    void forgetNewPassphrase();
    [[nodiscard]] static TaskResult tell(const core::storage::PublicKey &key, const QString &title,
                                         std::vector<Check> lines);

    Act m_act = Act::Choose;
    QWidget *m_choices;
    std::array<common::BigButton *, 4> m_buttons; ///< of the acts behind Choose
    std::array<common::WrappingLabel *, 4> m_explanations;
    KeyEntry *m_key;
    QWidget *m_new;
    common::WrappingLabel *m_newLabel;
    common::PassphraseField *m_newPassphrase;
    common::WrappingLabel *m_againLabel;
    common::PassphraseField *m_again;
    common::CheckChoice *m_show;
    common::BigButton *m_go;
    common::BigButton *m_other;
};

} // namespace ui::desk
