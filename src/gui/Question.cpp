// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Question.h"

#include <QMessageBox>

namespace lwb {

QMessageBox *question(QWidget *parent, const QString &title, const QString &text,
                      const QString &more)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, {}, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}

} // namespace lwb
