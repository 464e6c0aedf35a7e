// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/KnownConnections.h"

#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"
#include "words/Words.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int RowHeight = 44;
constexpr int TileSide = 24;

/// One connection: the tile of its environment, its name, its host.
class ConnectionButton final : public QAbstractButton
{
public:
    ConnectionButton(const Profile &profile, QWidget *parent)
        : QAbstractButton(parent)
        , m_profile(profile)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setText(profile.name);
        setAccessibleName(
            QCoreApplication::translate("lwb::KnownConnections", "Open %1").arg(profile.name));
        setAccessibleDescription(words::forEnvironment(profile.environment) + u", "_s + host());
        setToolTip(plainToolTip(profile.name + u'\n' + profile.endpoint.toString()));
    }
    [[nodiscard]] QSize sizeHint() const override { return {240, RowHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, RowHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };
        if (isDown() || underMouse())
            paint::roundedBox(&painter, rect(), paint::ControlRadius, isDown() ? t.press : t.hover);
        const QRect tile(8, (height() - TileSide) / 2, TileSide, TileSide);
        paint::roundedBox(&painter, visual(tile), 6, environmentColor(m_profile.environment));
        paint::text(&painter, visual(tile), m_profile.name.left(1).toUpper(), fonts::strong(),
                    environmentLetterColor(m_profile.environment), Qt::AlignHCenter);
        const int left = 8 + TileSide + 12;
        int right = width() - 8;
        if (m_profile.readOnly) {
            right -= 20;
            drawIcon(&painter, visual({right + 6, (height() - 12) / 2, 12, 12}), u"lock"_s,
                     t.text2);
        }
        paint::text(&painter, visual({left, 4, right - left, 18}), m_profile.name, fonts::medium(),
                    t.text);
        const QString where = words::forEnvironment(m_profile.environment) + u" · "_s + host();
        paint::text(&painter, visual({left, 22, right - left, 16}), where, fonts::small(), t.text3);
        if (paint::showsKeyboardFocus(this))
            paint::focusRing(&painter, rect(), paint::ControlRadius);
    }

private:
    [[nodiscard]] QString host() const
    {
        const int port = m_profile.endpoint.port();
        return m_profile.endpoint.host() + (port > 0 ? u":%1"_s.arg(port) : QString());
    }

    Profile m_profile;
};

} // namespace

KnownConnections::KnownConnections(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout)
{
    auto *title = new Label(tr("Your connections"), Label::Role::Caption, Ink::Text2, this);
    auto *all = new Button(tr("Manage"), Button::Kind::Link, {}, this);
    all->setObjectName(u"manageConnectionsButton"_s);
    all->setAccessibleName(tr("Manage the connections"));
    connect(all, &QAbstractButton::clicked, this, &KnownConnections::allRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(title, 1);
    head->addWidget(all);
    auto *rows = new QWidget;
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_rows->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(rows);
    // What lies under it is the page's. Only now: the area has just filled it.
    area->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(area, 1);
    connect(&m_context.profiles(), &ProfileStore::changed, this, &KnownConnections::refresh);
    refresh();
}

void KnownConnections::refresh()
{
    setVisible(!m_context.profiles().profiles().isEmpty());
    if (m_profiles == m_context.profiles().profiles())
        return;
    m_profiles = m_context.profiles().profiles();
    while (m_rows->count() > 1)
        delete std::unique_ptr<QLayoutItem>(m_rows->takeAt(0))->widget();
    QList<Profile> sorted = m_profiles;
    std::sort(sorted.begin(), sorted.end(), [](const Profile &a, const Profile &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    for (const Profile &profile : std::as_const(sorted)) {
        auto *button = new ConnectionButton(profile, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, profile] { Q_EMIT chosen(profile); });
        m_rows->insertWidget(m_rows->count() - 1, button);
    }
}

} // namespace lwb
