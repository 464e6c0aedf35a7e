// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Comparison.h"
#include "access/Probe.h"
#include "gui/Tokens.h"
#include "gui/WorkspacePage.h"
#include "words/Words.h"

#include <memory>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lwb {

class IconButton;
class Label;
class PathStep;

/// What one cell of the matrix says and why: the way from the application to the scope, what a real
/// token said, and what would mend a difference.
class MatrixExplanation final : public QWidget
{
    Q_OBJECT
public:
    struct Cell
    {
        std::shared_ptr<const AccessGraph> graph;
        AccessSubject subject;
        int scope = -1;
        CellState state = CellState::Blank;
        const ProbeResult *probe = nullptr; ///< read at once
    };

    explicit MatrixExplanation(QWidget *parent = nullptr);
    void setCell(const Cell &cell, const QDateTime &now);
    /// Whether a request that would mend it is offered.
    void setCanPrepare(bool canPrepare) { m_canPrepare = canPrepare; }

Q_SIGNALS:
    void closeRequested();
    void navigate(const lwb::Location &to);
    void probeRequested();
    void tokensRequested();
    void requestPrepared(const lwb::RequestDraft &draft, const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeader();
    void addWay(const Cell &cell, const ScopeAccess &access, const words::Message &said);
    void addCandidates(const Cell &cell, const ScopeAccess &access, const words::Message &said);
    /// A role that would give it, with the request that assigns it.
    void addCandidate(const Cell &cell, int role);
    void addToken(const Cell &cell, const QDateTime &now);
    void addScopes(const QList<ScopeComparison> &rows, const QString &wanted);
    void addCaption(const QString &text);
    void addText(const QString &text, Ink ink = Ink::Text2);
    void addNote(CellState tone, const QString &text);
    PathStep *addRole(const Cell &cell, int role);
    PathStep *addStep(const QString &icon, const QString &name, const QString &note,
                      const Location &to, bool isNameMono = false, bool isNoteMono = false);
    void addLine();

    class Mark;
    Mark *m_mark;
    Label *m_title;
    Label *m_what;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_probe;
    QPushButton *m_tokens;
    bool m_canPrepare = false;
};

} // namespace lwb
