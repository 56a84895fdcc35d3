// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui::common {
class BigButton;
class ColumnArea;
class WrappingLabel;
} // namespace ui::common

namespace ui::desk {

/// Where work on paper forms begins: print them, begin a pile, or go on with one by its cover code.
class PilesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PilesPage(QWidget *parent = nullptr);

    /// event: what the forms of a new pile belong to, in words.
    void setPiles(const QStringList &codes, const QString &event);
    /// What was done, or what went wrong.
    void say(const QString &sentence, bool isFault);

signals:
    void printWanted();
    void beginWanted();
    void openWanted(const QString &code, const QString &coverCode);
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStringList m_codes;
    QList<common::BigButton *> m_opens; ///< one for each code
    QString m_event;
    common::ColumnArea *m_area;
    common::WrappingLabel *m_title;
    common::WrappingLabel *m_text;
    common::WrappingLabel *m_notice;
    common::WrappingLabel *m_eventLine;
    common::WrappingLabel *m_openTitle;
    common::WrappingLabel *m_coverLabel;
    QLineEdit *m_cover;
    QWidget *m_lines;
    QVBoxLayout *m_lineColumn;
    common::BigButton *m_begin;
    common::BigButton *m_print;
    common::BigButton *m_back;
};

} // namespace ui::desk
