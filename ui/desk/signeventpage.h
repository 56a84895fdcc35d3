// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/signedevent.h"
#include "ui/desk/taskpage.h"

class QButtonGroup;

namespace ui::desk {

class KeyEntry;

/// What the office gives an event: its file, signed with the office's key together with the keys that answers shall be
/// sealed to, alone or in a folder with instructions, a poster and paper forms.
class SignEventPage final : public TaskPage
{
    Q_OBJECT

public:
    explicit SignEventPage(const DeskTools &tools, QWidget *parent = nullptr);
    /// chosen: id of the event that is proposed; empty: the newest.
    void begin(const QString &store, const QString &chosen = {});

    // What is said of an event file that is signed with the office's key and brings so many others, and of a folder.
    [[nodiscard]] static TaskResult signedFile(const QString &file, const core::storage::PublicKey &office, int keys);
    /// office: null where its event file is not signed.
    [[nodiscard]] static TaskResult madeFolder(const QString &folder, const QStringList &files,
                                               const core::storage::PublicKey *office, int keys);

protected:
    void retranslate() override;

private:
    void chooseKeys();
    void chooseOutput();
    void chooseFolder(bool isSigned);
    [[nodiscard]] bool isReadyToSign();
    [[nodiscard]] const core::fieldwork::Event *chosenEvent() const; ///< null: none is planned
    void sign(const core::fieldwork::Event &event, const QString &output);
    void makeFolder(const core::fieldwork::Event &event, const QString &folder, bool isSigned);
    static void addWords(TaskResult &result, const core::storage::PublicKey &office, int keys);
    void showChosen();

    QString m_store;
    std::vector<core::fieldwork::Event> m_stored;
    std::vector<core::fieldwork::OfferedKey> m_keys;
    common::WrappingLabel *m_none; ///< where no event is planned yet
    QWidget *m_events;
    QVBoxLayout *m_eventLines;
    QButtonGroup *m_group;
    common::WrappingLabel *m_chosen;
    common::BigButton *m_addKeys;
    KeyEntry *m_office;
    common::BigButton *m_folder;
    common::BigButton *m_sign;
    common::BigButton *m_plain;
};

} // namespace ui::desk
