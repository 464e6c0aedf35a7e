// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChoiceField.h"

#include "gui/Icon.h"
#include "gui/ToolTip.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QWheelEvent>

#include <algorithm>

namespace lwb {

namespace {

/// What does not fit ends in dots while nobody types.
class ElidedEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QStyleOptionFrame option;
        initStyleOption(&option);
        const QRect room = style()
                               ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                               .adjusted(2, 0, -2, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                             | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

ChoiceField::ChoiceField(const QString &iconName, QWidget *parent)
    : QComboBox(parent)
    , m_foreignIcon(iconName)
{
    setLineEdit(new ElidedEdit(this));
    setInsertPolicy(NoInsert);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // Names keep to their icon; a line edit would have each begin where its own script does.
    lineEdit()->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                             | Qt::AlignAbsolute | Qt::AlignVCenter);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this,
            [this](int index) { choose(itemData(index).toString()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::takeTyped);
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const QSignalBlocker quiet(this);
    clear();
    for (const Choice &choice : choices) {
        addItem(lineIcon(choice.iconName), choice.name, choice.id);
        if (!choice.id.isEmpty())
            setItemData(count() - 1, plainToolTip(choice.id), Qt::ToolTipRole);
    }
    show(m_chosen);
}

void ChoiceField::setChosen(const QString &id)
{
    if (id == m_chosen && count() > 0)
        return;
    m_chosen = id;
    const QSignalBlocker quiet(this);
    show(id);
}

void ChoiceField::show(const QString &id)
{
    const int index = findData(id);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(id);
    lineEdit()->setCursorPosition(0);
}

void ChoiceField::choose(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT chosenChanged(id);
}

void ChoiceField::takeTyped()
{
    const QString typed = currentText().trimmed();
    // The name of what is chosen; several may have it.
    if (currentIndex() >= 0 && itemText(currentIndex()) == typed
        && itemData(currentIndex()).toString() == m_chosen)
        return;
    const auto named =
        std::find_if(m_choices.begin(), m_choices.end(), [&typed](const Choice &choice) {
            return choice.id == typed || choice.name.compare(typed, Qt::CaseInsensitive) == 0;
        });
    const QString id = named == m_choices.end() ? typed : named->id;
    {
        const QSignalBlocker quiet(this);
        show(id);
    }
    choose(id);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    // The form scrolls; a choice is not changed by passing over it.
    event->ignore();
}

} // namespace lwb
