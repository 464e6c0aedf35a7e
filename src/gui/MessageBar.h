// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/Words.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace lwb {

class IconButton;
class Label;

/// What happened, inline under a page's title; hidden until shown. One at a time: a new message
/// takes the old one's place.
class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `action` names the one button, empty for none; `hasDetails` offers Details.
    void show(Kind kind, const QString &what, const QString &why, const QString &action = {},
              bool hasDetails = false);
    /// Error kind, the remedy behind the reason, Details offered.
    void showMessage(const words::Message &message, const QString &action = {});
    /// A second, lesser button, until the next message.
    void offerInstead(const QString &action);
    /// Another reason in the same message, as progress goes on; not announced.
    void setWhy(const QString &why);
    void dismiss();
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested();
    void insteadRequested();
    void detailsRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeTexts();
    [[nodiscard]] int buttonsWidth() const;

    Kind m_kind = Kind::Info;
    QWidget *m_icon; ///< keeps the icon's place in either direction
    Label *m_what;
    Label *m_why;
    QBoxLayout *m_body;  ///< texts and buttons; these below where they would take too much room
    QBoxLayout *m_texts; ///< both, beside or below each other
    QPushButton *m_details;
    QPushButton *m_instead;
    QPushButton *m_action;
    IconButton *m_close;
};

} // namespace lwb
