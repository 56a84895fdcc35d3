// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include <vector>

namespace ui::desk {

/// How often two keyings differ, question by question, as high as its rows: the page scrolls, not the table.
class RateTable final : public QTableWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString question;
        QString differing;  ///< "1 / 60"
        QString share;      ///< "1,7 %"
        QString interval;   ///< "0,3–8,9 %"
        bool leads = false; ///< the line of all questions
    };

    explicit RateTable(QWidget *parent = nullptr);

    void setLines(const std::vector<Line> &lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void fitRows();
    void retranslate();
};

} // namespace ui::desk
