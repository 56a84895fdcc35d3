// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <memory>

namespace ui::translator {

/// A page to look at, not to answer: the whole of it, as large as there is room, or at its real size, with a frame
/// round the text worked on. A press shows the place pressed at real size, and another one the whole page again. Owns
/// the page.
class PageView final : public QWidget
{
    Q_OBJECT

public:
    enum class Zoom { WholePage, RealSize };

    /// The page has its size and look; it is shown nowhere else. frames: placesOf().
    PageView(std::unique_ptr<QWidget> page, const QList<QRect> &frames, Zoom zoom, QWidget *parent = nullptr);
    ~PageView() override;

    [[nodiscard]] QWidget *page() const { return m_page.get(); }
    /// Where the page's picture is drawn: all of it, in the shape it has.
    [[nodiscard]] QRect pictureRect() const;
    /// Whether the text worked on does not fit: its frame says so.
    void setAlarm(bool isOn);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The other zoom is wanted, with this place of the page in sight.
    void zoomWanted(const QPoint &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double scale() const;

    std::unique_ptr<QWidget> m_page;
    QImage m_picture;
    QImage m_scaled; ///< for the room there was last
    QList<QRect> m_frames;
    Zoom m_zoom;
    bool m_alarm = false;
};

} // namespace ui::translator
