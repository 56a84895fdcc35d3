// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/asking.h"

#include "app/previews/invented.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace app {

using ui::common::FileRequest;
using ui::common::Prompt;

namespace {

const QString somePath = QStringLiteral("/a");

/// Lets no file through.
class NoFiles final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int, const QModelIndex &) const override { return false; }
};

/// What a person is asked before a file is chosen, and which kinds there are. It stands in for the system's dialog,
/// which would show what lies on this machine.
QDialog *fileQuestion(const FileRequest &request, bool saves, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(request.title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(ui::common::space::wide, ui::common::space::wide, ui::common::space::wide,
                               ui::common::space::large);
    column->setSpacing(ui::common::space::medium);
    column->addWidget(
        new ui::common::WrappingLabel(request.title, ui::common::TextRole::Question, dialog)); // a picture has no frame
    if (!request.filters.isEmpty()) {
        auto *kinds = new QComboBox(dialog);
        kinds->addItems(request.filters);
        column->addWidget(kinds);
    }
    column->addWidget(new QDialogButtonBox(
        (saves ? QDialogButtonBox::Save : QDialogButtonBox::Open) | QDialogButtonBox::Cancel, dialog));
    dialog->setMinimumWidth(480);
    return dialog;
}

} // namespace

QFileDialog *emptyFileDialog(QWidget *parent)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setViewMode(QFileDialog::Detail);
    dialog->setSidebarUrls({});
    dialog->setProxyModel(new NoFiles(dialog));
    return dialog;
}

template <typename Request>
bool Asking::isBefore(const Request &request)
{
    m_asked = request;
    return m_before-- > 0;
}

void Asking::ask(QWidget *, const Prompt &prompt, std::function<void(int)> answered)
{
    if (isBefore(prompt))
        answered(0);
}

void Asking::openFiles(QWidget *, const FileRequest &request, std::function<void(const QStringList &)> chosen)
{
    m_saves = false;
    if (isBefore(request))
        chosen({somePath});
}

void Asking::saveFile(QWidget *, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    m_saves = true;
    if (isBefore(request))
        chosen(somePath);
}

void Asking::openFolder(QWidget *, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    m_saves = false;
    if (isBefore(request))
        chosen(somePath);
}

QWidget *Asking::dialog(QWidget *parent) const
{
    if (const auto *prompt = std::get_if<Prompt>(&m_asked))
        return ui::common::promptDialog(parent, *prompt);
    const auto *request = std::get_if<FileRequest>(&m_asked);
    if (request == nullptr)
        return nullptr;
    return fileQuestion(*request, m_saves, parent);
}

WindowMaker asked(const WindowMaker &page, const std::function<void(QWidget &page)> &act, int before)
{
    return [page, act, before](const WindowStage &stage) -> QWidget * {
        Asking asking(before);
        const WindowStage own{stage.catalogue, stage.language, nullptr, stage.questionnaire,
                              stage.clock,     stage.random,   asking,  stage.staffPin};
        const std::unique_ptr<QWidget> asks(page(own));
        if (asks != nullptr)
            act(*asks);
        return asking.dialog(stage.parent);
    };
}

WindowMaker askedBy(const WindowMaker &page, const std::vector<const char *> &buttons, int before)
{
    const auto pressAll = [buttons](QWidget &asks) {
        for (const char *button : buttons)
            press(asks, button);
    };
    return asked(page, pressAll, before);
}

} // namespace app
