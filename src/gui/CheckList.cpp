// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CheckList.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int RowHeight = 28;
constexpr int TitleLeft = 26;
constexpr int Gap = 12;

QFont titleFont(const CheckList::Check &check)
{
    return check.status == CheckList::Status::Failed ? fonts::strong() : fonts::body();
}

bool fitsBeside(const CheckList::Check &check, int width)
{
    return TitleLeft + paint::textWidth(titleFont(check), check.title) + Gap
        + paint::textWidth(fonts::small(), check.fact) <= width;
}

} // namespace

CheckList::CheckList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    setAccessibleName(tr("Checks"));
}

void CheckList::setChecks(const QList<Check> &checks)
{
    if (checks == m_checks)
        return;
    m_checks = checks;
    QStringList lines;
    for (const Check &check : checks)
        lines.append(u"%1: %2, %3"_s.arg(check.title, check.statusWord, check.fact));
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

int CheckList::heightOf(const Check &check, int width) const
{
    if (fitsBeside(check, width))
        return RowHeight;
    const QFontMetrics metrics(fonts::small());
    return RowHeight - 2
           + metrics
                 .boundingRect(QRect(0, 0, qMax(1, width - TitleLeft), 10'000),
                               paint::wrapping(metrics, check.fact, width - TitleLeft), check.fact)
                 .height()
           + 4;
}

int CheckList::heightForWidth(int width) const
{
    int height = 0;
    for (const Check &check : m_checks)
        height += heightOf(check, width);
    return height;
}

QSize CheckList::sizeHint() const
{
    return {260, heightForWidth(qMax(width(), 200))};
}

void CheckList::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };
    int y = 0;
    for (const Check &check : m_checks) {
        const int height = heightOf(check, width());
        const bool failed = check.status == Status::Failed;
        const QColor &ink = check.status == Status::Passed ? t.ok : failed ? t.bad : t.text3;
        const QString icon = check.status == Status::Passed ? u"check"_s
                             : failed                       ? u"cross"_s
                                                            : u"dash"_s;
        drawIcon(&painter, visual({0, y + 6, 16, 16}), icon, ink);
        paint::text(&painter, visual({TitleLeft, y, width() - TitleLeft, RowHeight}), check.title,
                    titleFont(check), check.status == Status::NotDone ? t.text2 : t.text);
        const QColor &factInk = failed                            ? t.bad
                                : check.status == Status::NotDone ? t.text3
                                                                  : t.text2;
        if (fitsBeside(check, width())) {
            paint::text(&painter, visual({TitleLeft, y, width() - TitleLeft, RowHeight}),
                        check.fact, fonts::small(), factInk, Qt::AlignRight);
        } else {
            painter.setFont(fonts::small());
            painter.setPen(factInk);
            painter.drawText(
                visual({TitleLeft, y + RowHeight - 3, width() - TitleLeft, height - RowHeight}),
                int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                    | paint::wrapping(QFontMetrics(fonts::small()), check.fact,
                                      width() - TitleLeft),
                check.fact);
        }
        y += height;
        paint::horizontalLine(&painter, 0, width(), y - 1, t.lineSoft);
    }
}

} // namespace lwb
