// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/repairoffer.h"

#include "core/base/filename.h"
#include "ui/common/prompter.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace ui::desk {

RepairOffer::RepairOffer(common::Prompter &prompter, QObject *parent) : QObject(parent), m_prompter(prompter) { }

void RepairOffer::offer(QWidget *window, const QString &store)
{
    common::Prompt prompt;
    prompt.title = tr("This store is damaged");
    prompt.text = tr("A repaired copy can be made with every response that is readable. The damaged store stays as it "
                     "is.");
    prompt.detail = QDir::toNativeSeparators(store);
    prompt.actions = QStringList{tr("Make a repaired copy"), tr("Not now")};
    m_prompter.ask(window, prompt, [this, window, store](int action) {
        if (action != 0)
            return;
        const QFileInfo info(store);
        const common::FileRequest request{tr("Where shall the repaired store be?"),
                                          info.path(),
                                          core::base::readableFileName(tr("%1 repaired").arg(info.fileName())),
                                          {}};
        m_prompter.saveFile(window, request, [this, store](const QString &output) {
            if (!output.isEmpty())
                emit accepted(store, output);
        });
    });
}

} // namespace ui::desk
