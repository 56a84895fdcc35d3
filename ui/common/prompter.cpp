// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/prompter.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QDialog>
#include <QFileDialog>

#include <algorithm>
#include <memory>
#include <utility>

namespace ui::common {
namespace {

int escapeOf(const Prompt &prompt)
{
    return prompt.escapeAction >= 0 ? prompt.escapeAction : static_cast<int>(prompt.actions.size()) - 1;
}

/// As high as its texts are in its width. Qt takes the height that a dialog has in the width it would like, and then
/// makes it no wider than two thirds of the screen.
class PromptDialog final : public QDialog
{
public:
    using QDialog::QDialog;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QDialog::resizeEvent(event);
        setMinimumHeight(std::max(0, layout()->totalMinimumHeightForWidth(width())));
    }
};

QFileDialog *fileDialog(QWidget *parent, const FileRequest &request)
{
    auto *dialog = new QFileDialog(parent, request.title, request.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    if (!request.name.isEmpty())
        dialog->selectFile(request.name);
    return dialog;
}

/// Calls the function once with what was chosen, or with nothing.
void openDialog(QFileDialog *dialog, std::function<void(const QStringList &)> chosen)
{
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, chosen = std::move(chosen)](int result) {
        chosen(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

} // namespace

QDialog *promptDialog(QWidget *parent, const Prompt &prompt)
{
    auto *dialog = new PromptDialog(parent);
    dialog->setWindowTitle(prompt.title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addWidget(new WrappingLabel(prompt.title, TextRole::Question, dialog));
    column->addWidget(new WrappingLabel(prompt.text, prompt.copied ? TextRole::Title : TextRole::Body, dialog));
    auto *detail = new WrappingLabel(prompt.detail, TextRole::Help, dialog);
    detail->setColourRole(Role::Muted);
    column->addWidget(detail);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addStretch();
    for (int index = static_cast<int>(prompt.actions.size()) - 1; index >= 0; --index) {
        const ButtonKind kind = index > 0 ? ButtonKind::Secondary
            : prompt.dangerous            ? ButtonKind::Danger
                                          : ButtonKind::Primary;
        auto *button = new BigButton(prompt.actions.at(index), kind, dialog);
        button->setObjectName(QStringLiteral("action_%1").arg(index));
        QObject::connect(button, &BigButton::clicked, dialog, [dialog, index] { dialog->done(index + 1); });
        row->addWidget(button);
        if (index == escapeOf(prompt))
            button->setFocus();
    }
    column->addLayout(row);
    dialog->setMinimumWidth(480);
    return dialog;
}

void DialogPrompter::ask(QWidget *parent, const Prompt &prompt, std::function<void(int)> answered)
{
    QDialog *dialog = promptDialog(parent, prompt);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const int escape = escapeOf(prompt);
    QObject::connect(dialog, &QDialog::finished, dialog, [escape, answered = std::move(answered)](int result) {
        answered(result > 0 ? result - 1 : escape);
    });
    dialog->open();
}

void DialogPrompter::openFiles(QWidget *parent, const FileRequest &request,
                               std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    openDialog(dialog, std::move(chosen));
}

void DialogPrompter::saveFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    openDialog(dialog, [chosen = std::move(chosen)](const QStringList &paths) { chosen(paths.value(0)); });
}

void DialogPrompter::openFolder(QWidget *parent, const FileRequest &request,
                                std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openDialog(dialog, [chosen = std::move(chosen)](const QStringList &paths) { chosen(paths.value(0)); });
}

void PresetPrompter::ask(QWidget *, const Prompt &prompt, std::function<void(int)> answered)
{
    asked.append(prompt);
    answered(answers.isEmpty() ? escapeOf(prompt) : answers.takeFirst());
}

void PresetPrompter::openFiles(QWidget *, const FileRequest &, std::function<void(const QStringList &)> chosen)
{
    chosen(std::exchange(paths, {}));
}

void PresetPrompter::saveFile(QWidget *, const FileRequest &, std::function<void(const QString &)> chosen)
{
    chosen(paths.isEmpty() ? QString() : paths.takeFirst());
}

void PresetPrompter::openFolder(QWidget *, const FileRequest &, std::function<void(const QString &)> chosen)
{
    chosen(paths.isEmpty() ? QString() : paths.takeFirst());
}

} // namespace ui::common
