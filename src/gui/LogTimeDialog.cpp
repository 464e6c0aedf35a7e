// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LogTimeDialog.h"

#include "gui/FieldBox.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QDateTime minuteOf(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return local.addMSecs(-(local.time().msecsSinceStartOfDay() % 60'000));
}

} // namespace

LogTimeDialog::LogTimeDialog(const QDateTime &from, const QDateTime &to, QWidget *parent)
    : QDialog(parent)
    , m_toBox(new FieldBox(tr("To"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"logTimeDialog"_s);
    setWindowTitle(tr("Entries between"));
    auto *fromBox = new FieldBox(tr("From"), this);
    m_from = add(u"fromDateTimeEdit"_s, fromBox, from);
    m_to = add(u"toDateTimeEdit"_s, m_toBox, to);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_from->dateTime(), m_to->dateTime().addMSecs(59'999));
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(fromBox);
    layout->addWidget(m_toBox);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(400, sizeHint().height());
    check();
}

QDateTimeEdit *LogTimeDialog::add(const QString &name, FieldBox *box, const QDateTime &when)
{
    auto *edit = new QDateTimeEdit(minuteOf(when), this);
    // The year in full, or 1926 and 2026 would look alike.
    QString date = QLocale().dateFormat(QLocale::ShortFormat);
    if (!date.contains("yyyy"_L1))
        date.replace("yy"_L1, "yyyy"_L1);
    edit->setDisplayFormat(date + u' '
                           + QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    edit->setObjectName(name);
    edit->setAccessibleName(box->title());
    box->setField(edit);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &LogTimeDialog::check);
    return edit;
}

void LogTimeDialog::check()
{
    if (!m_ok)
        return;
    const bool fits = m_from->dateTime() <= m_to->dateTime();
    if (fits)
        m_toBox->clearSlip();
    else
        m_toBox->setSlip(FieldBox::Severity::Error, tr("It ends before it begins"));
    m_ok->setEnabled(fits);
}

} // namespace lwb
