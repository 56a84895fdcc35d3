// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace ui::common {
class BigButton;
} // namespace ui::common

namespace ui::translator {

/// Asks what to search for and what to put in its place; the changes are shown before they are made.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReplaceDialog(QWidget *parent = nullptr);

signals:
    void chosen(const QString &search, const QString &replacement);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_search;
    QLineEdit *m_replacement;
    QLabel *m_searchLabel;
    QLabel *m_replacementLabel;
    common::BigButton *m_cancel;
    common::BigButton *m_show;
};

} // namespace ui::translator
