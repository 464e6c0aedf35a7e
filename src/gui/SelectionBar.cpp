// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SelectionBar.h"

#include "gui/ListView.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

SelectionBar::SelectionBar(ListView *view, const QMargins &margins, QWidget *parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
{
    m_bar->setObjectName(u"selectionMessageBar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MessageSlot(m_bar, margins, this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(view, &ListView::tooManyToSelect, this, &SelectionBar::tellTooMany);
    connect(view, &ListView::copied, this, &SelectionBar::tellCopied);
}

void SelectionBar::tellTooMany(qint64 rows)
{
    const QLocale locale;
    m_bar->show(MessageBar::Kind::Info,
                tr("%1 rows are too many to select").arg(locale.toString(rows)),
                tr("Up to %1 can be selected at a time. Export writes all rows to a file.")
                    .arg(locale.toString(ListView::mostSelected)));
}

void SelectionBar::tellCopied(qint64 rows, qint64 missing)
{
    m_bar->dismiss();
    if (missing == 0)
        return;
    const QLocale locale;
    m_bar->show(
        MessageBar::Kind::Warning,
        tr("Copied %1 of %2 rows").arg(locale.toString(rows), locale.toString(rows + missing)),
        tr("The others are not loaded yet. Export writes all rows to a file."));
}

} // namespace lwb
