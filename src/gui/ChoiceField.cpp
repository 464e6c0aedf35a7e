// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChoiceField.h"

#include "gui/Icon.h"
#include "gui/ToolTip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Choice = ChoiceField::Choice;

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
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_shown = itemText(index);
        setUnmatched({});
        choose(itemData(index).toString());
    });
    // Its own way would take the first of several that have the same name.
    disconnect(lineEdit(), &QLineEdit::editingFinished, this, nullptr);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::finishTyping);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { setUnmatched({}); });
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const QString typed = currentText();
    const bool isTyped = typed != m_shown;
    const int cursor = lineEdit()->cursorPosition();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Choice &choice : choices) {
            addItem(lineIcon(choice.iconName), choice.name, choice.id);
            if (!choice.id.isEmpty())
                setItemData(count() - 1, plainToolTip(choice.id), Qt::ToolTipRole);
        }
        show(m_chosen);
        if (isTyped) {
            setEditText(typed);
            lineEdit()->setCursorPosition(cursor);
        }
    }
    // It may fit one of these.
    if (!m_unmatched.isEmpty())
        QMetaObject::invokeMethod(this, &ChoiceField::finishTyping, Qt::QueuedConnection);
}

void ChoiceField::offer(const QList<Choice> &choices)
{
    setChoices(choices);
    // Whoever found them may have looked at more than their names.
    completer()->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    if (lineEdit()->hasFocus() && !choices.isEmpty())
        completer()->complete();
}

void ChoiceField::setChosen(const QString &id)
{
    if (id == m_chosen && count() > 0)
        return;
    m_chosen = id;
    dropTyped();
}

void ChoiceField::dropTyped()
{
    {
        const QSignalBlocker quiet(this);
        show(m_chosen);
    }
    setUnmatched({});
}

void ChoiceField::show(const QString &id)
{
    while (count() > m_choices.size())
        removeItem(count() - 1);
    int index = findData(id);
    if (index < 0 && !id.isEmpty()) {
        index = count();
        addItem(lineIcon(m_foreignIcon), id, id);
    }
    setCurrentIndex(index);
    if (index < 0)
        setEditText({});
    lineEdit()->setCursorPosition(0);
    m_shown = currentText();
}

void ChoiceField::choose(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT chosenChanged(id);
}

void ChoiceField::setUnmatched(const QString &typed)
{
    if (typed == m_unmatched)
        return;
    m_unmatched = typed;
    Q_EMIT unmatchedChanged();
}

QList<Choice> ChoiceField::matching(const QString &typed) const
{
    const auto those = [this](const auto &fits) {
        QList<Choice> found;
        for (const Choice &choice : m_choices) {
            if (fits(choice))
                found.append(choice);
        }
        return found;
    };
    QList<Choice> found = those([&](const Choice &choice) { return choice.id == typed; });
    if (found.isEmpty()) {
        found = those([&](const Choice &choice) {
            return choice.name.compare(typed, Qt::CaseInsensitive) == 0;
        });
    }
    if (found.isEmpty() && !typed.isEmpty()) {
        found = those([&](const Choice &choice) {
            return choice.name.contains(typed, Qt::CaseInsensitive);
        });
    }
    return found;
}

QStringList ChoiceField::candidates() const
{
    const QList<Choice> found = matching(m_unmatched);
    QStringList names;
    for (const Choice &choice : found)
        names.append(choice.name);
    if (QStringList(names).removeDuplicates() > 0) {
        for (qsizetype i = 0; i < found.size(); ++i)
            names[i] = found.at(i).id;
    }
    return names;
}

bool ChoiceField::isCompleting() const
{
    const QAbstractItemView *popup = completer()->popup();
    return popup->isVisible() && popup->selectionModel()
        && popup->selectionModel()->hasSelection();
}

bool ChoiceField::finishTyping()
{
    if (isCompleting()) // and says so right after this
        return true;
    if (currentText() == m_shown)
        return true;
    const QString typed = currentText().trimmed();
    const QList<Choice> found = matching(typed);
    const bool isAddress = m_takesAddresses
        && (typed.contains("://"_L1) || typed.startsWith("urn:"_L1, Qt::CaseInsensitive));
    if (found.size() != 1 && !(found.isEmpty() && isAddress)) {
        setUnmatched(typed);
        return false;
    }
    const QString id = found.isEmpty() ? typed : found.first().id;
    {
        const QSignalBlocker quiet(this);
        show(id);
    }
    setUnmatched({});
    choose(id);
    return true;
}

void ChoiceField::takeTypedAsId()
{
    const QString id = currentText().trimmed();
    {
        const QSignalBlocker quiet(this);
        show(id);
    }
    setUnmatched({});
    choose(id);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentText() != m_shown)
        dropTyped();
    else
        QComboBox::keyPressEvent(event);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    // The form scrolls; a choice is not changed by passing over it.
    event->ignore();
}

} // namespace lwb
