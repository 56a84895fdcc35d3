// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace ui::translator {

/// Asks what to search for and what to put in its place; the changes are shown before they are made.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReplaceDialog(QWidget *parent = nullptr);

signals:
    void chosen(const QString &search, const QString &replacement);

private:
    QLineEdit *m_search;
    QLineEdit *m_replacement;
};

} // namespace ui::translator
