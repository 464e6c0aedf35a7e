// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ErrorDetails.h"

#include "doctor/Recogniser.h"
#include "gui/CodeView.h"
#include "gui/CopyButton.h"
#include "words/Sentences.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

QString errorReport(const Error &error)
{
    const words::Message message = words::forError(error);
    QStringList lines{message.what};
    if (!message.why.isEmpty())
        lines.append(message.why);
    const auto finding = recognise(error);
    if (finding && !finding->certain) {
        const words::Message possible = words::forFinding(*finding);
        lines
            << QString()
            << QCoreApplication::translate("ErrorDetails", "Possible cause: %1").arg(possible.what);
        lines.append(words::inOneText({possible.why, possible.remedy}));
    }
    lines.append(QString());
    const auto add = [&lines](const char *label, const QString &value) {
        if (!value.isEmpty())
            lines.append(QCoreApplication::translate("ErrorDetails", label) + u": "_s + value);
    };
    add(QT_TRANSLATE_NOOP("ErrorDetails", "Finding"), finding ? finding->code : QString());
    add(QT_TRANSLATE_NOOP("ErrorDetails", "Kind"), error.kindName());
    add(QT_TRANSLATE_NOOP("ErrorDetails", "HTTP status"),
        error.status ? QString::number(error.status) : QString());
    add(QT_TRANSLATE_NOOP("ErrorDetails", "Code"), error.code);
    add(QT_TRANSLATE_NOOP("ErrorDetails", "OAuth error"), error.oauthError);
    add(QT_TRANSLATE_NOOP("ErrorDetails", "Message"), error.message);
    add(QT_TRANSLATE_NOOP("ErrorDetails", "Detail"), error.detail);
    add(QT_TRANSLATE_NOOP("ErrorDetails", "Request ID"), error.requestId);
    if (!error.bodySample.isEmpty())
        lines << QString() << QString::fromUtf8(error.bodySample);
    return lines.join(u'\n');
}

void showErrorDetails(QWidget *parent, const Error &error)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("ErrorDetails", "Details"));
    auto *view = new CodeView(dialog);
    view->setAccessibleName(dialog->windowTitle());
    view->setCode(errorReport(error), CodeEdit::Language::Plain);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(view);
    layout->addWidget(buttons);
    dialog->resize(560, 320);
    dialog->show();
}

} // namespace lwb
