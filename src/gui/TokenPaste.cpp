// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TokenPaste.h"

#include "gui/Buttons.h"
#include "gui/CodeEdit.h"
#include "gui/Label.h"

#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int longestPaste = 128 * 1024; ///< twice the longest token

/// Takes plain text only, and of that no more than a token could be part of.
class PasteEdit final : public CodeEdit
{
public:
    using CodeEdit::CodeEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        insertPlainText(source->text().left(longestPaste));
    }
};

} // namespace

TokenPaste::TokenPaste(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Label::Role::Title, Ink::Text, this))
    , m_text(new PasteEdit(this))
    , m_action(new Button({}, Button::Kind::Primary, {}, this))
{
    m_text->setObjectName(u"pastedTokenPlainTextEdit"_s);
    m_text->setAccessibleName(tr("The token"));
    m_text->setPlaceholderText(u"eyJhbGciOiJFUzM4NCIsInR5cCI6ImF0K2p3dCIsImtpZCI6I…"_s);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setMaximumHeight(220);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_action->setObjectName(u"inspectButton"_s);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Ghost, {}, this);
    cancel->setObjectName(u"cancelPasteButton"_s);
    auto *hint = new Label(tr("A JWT or an opaque token, as it is, with \"Bearer\" before it, or "
                              "inside a token endpoint's "
                              "answer. It is read here, kept in memory only, and sent nowhere."),
                           Label::Role::Body, Ink::Text2, this);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_action);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 20, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(hint);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(1);
    m_action->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_action->setEnabled(!m_text->document()->isEmpty()); });
    connect(m_action, &QAbstractButton::clicked, this, &TokenPaste::finish);
    connect(cancel, &QAbstractButton::clicked, this, [this] {
        m_text->clear();
        Q_EMIT cancelled();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setWhatsThis(tr("Leave without inspecting a token"));
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, cancel, &QAbstractButton::click);
}

void TokenPaste::ask(const QString &title, const QString &action)
{
    m_title->setText(title);
    m_action->setText(action);
    m_text->clear();
    m_text->setFocus();
}

void TokenPaste::finish()
{
    const QByteArray text = m_text->toPlainText().toUtf8();
    if (text.trimmed().isEmpty())
        return;
    m_text->clear();
    Q_EMIT pasted(text);
}

} // namespace lwb
