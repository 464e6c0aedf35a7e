// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FuzzyMatch.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace lwb {

class PaletteModel;

/// Paints the rows of the command palette: icon, title with what was matched, detail, kind; the
/// current one on a rounded ground with the key that opens it.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const PaletteModel &model, QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const PaletteModel &m_model;
    QAbstractItemView *m_view;
};

} // namespace lwb
