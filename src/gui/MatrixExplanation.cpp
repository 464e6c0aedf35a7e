// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixExplanation.h"

#include "access/RoleAssignment.h"
#include "gui/Buttons.h"
#include "gui/FlowLayout.h"
#include "gui/Label.h"
#include "gui/MatrixGlyphs.h"
#include "gui/Paint.h"
#include "gui/PathStep.h"
#include "words/AccessWords.h"
#include "words/CellWords.h"
#include "words/Formats.h"
#include "words/Sentences.h"
#include "words/Words.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int margin = 16;
constexpr int mostScopes = 12;  ///< of a token, before the rest is counted
constexpr int mostCandidates = 4;
constexpr int labelWidth = 80;

QColor softOf(CellState state)
{
    const Tokens &t = tokens();
    switch (state) {
    case CellState::Granted: return t.okSoft;
    case CellState::Missing: return t.badSoft;
    case CellState::Surplus: return t.warnSoft;
    default: return t.neutralSoft;
    }
}

/// A soft box with something to know in it.
class Note final : public QWidget
{
public:
    Note(CellState tone, const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_tone(tone)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(12, 9, 12, 10);
        auto *label = new Label(text, Label::Role::Small, Ink::Text, this);
        label->setWordWrap(true);
        layout->addWidget(label);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::roundedBox(&painter, rect(), paint::ControlRadius, softOf(m_tone));
    }

private:
    const CellState m_tone;
};

} // namespace

/// A state's mark on a square.
class MatrixExplanation::Mark final : public QWidget
{
public:
    Mark(int side, bool isTile, QWidget *parent)
        : QWidget(parent)
        , m_isTile(isTile)
    {
        setFixedSize(side, side);
    }
    void setState(CellState state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_isTile)
            paint::roundedBox(&painter, rect(), paint::TileRadius, softOf(m_state));
        matrix::drawGlyph(&painter, rect(), m_state, tokens());
    }

private:
    const bool m_isTile;
    CellState m_state = CellState::Blank;
};

MatrixExplanation::MatrixExplanation(QWidget *parent)
    : QWidget(parent)
    , m_mark(new Mark(32, true, this))
    , m_title(new Label(QString(), Label::Role::Title, Ink::Text, this))
    , m_what(new Label(QString(), Label::Role::Small, Ink::Text2, this))
    , m_scroll(new QScrollArea(this))
    , m_probe(new Button(tr("Probe this cell"), Button::Kind::Secondary, u"probe"_s, this))
    , m_tokens(new Button(tr("Open in Tokens"), Button::Kind::Secondary, u"token"_s, this))
{
    setObjectName(u"matrixExplanation"_s);
    setFixedWidth(304);
    m_title->setObjectName(u"stateLabel"_s);
    m_title->setWordWrap(true);
    m_what->setElideMode(Qt::ElideMiddle);
    m_probe->setObjectName(u"probeCellButton"_s);
    m_tokens->setObjectName(u"openInTokensButton"_s);
    m_scroll->setObjectName(u"explanationScrollArea"_s);
    m_scroll->setAccessibleName(tr("Explanation of the cell"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0); // the line at its side
    layout->setSpacing(0);
    buildHeader();
    layout->addWidget(m_scroll, 1);
    connect(m_probe, &QPushButton::clicked, this, &MatrixExplanation::probeRequested);
    connect(m_tokens, &QPushButton::clicked, this, &MatrixExplanation::tokensRequested);
}

void MatrixExplanation::buildHeader()
{
    auto *close = new IconButton(u"close"_s, tr("Close the explanation"), this);
    close->setObjectName(u"closeExplanationToolButton"_s);
    connect(close, &QToolButton::clicked, this, &MatrixExplanation::closeRequested);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(margin, 14, 8, 14);
    header->setSpacing(12);
    header->addWidget(m_mark);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addWidget(m_title);
    lines->addWidget(m_what);
    header->addLayout(lines, 1);
    header->addWidget(close);
    static_cast<QVBoxLayout *>(layout())->addLayout(header);
}

void MatrixExplanation::setCell(const Cell &cell, const QDateTime &now)
{
    const AccessGraph &graph = *cell.graph;
    const ScopeAccess access = accessToScope(graph, cell.subject, cell.scope);
    m_mark->setState(cell.state == CellState::Blank ? CellState::Dropped : cell.state);
    m_title->setText(words::forCellState(cell.state));
    m_what->setText(tr("%1 × %2", "application × scope")
                        .arg(graph.applications.at(cell.subject.application).name,
                             graph.scopes.at(cell.scope).name));
    // They stay while the rest is made anew: one of them may have the focus.
    m_probe->setParent(this);
    m_tokens->setParent(this);
    const bool hadFocus = m_probe->hasFocus();

    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(margin, 12, margin, margin);
    m_rows->setSpacing(0);
    const words::Message said = words::explainCell(graph, cell.subject, cell.scope, cell.probe);
    addWay(cell, access, said);
    addLine();
    addToken(cell, now);
    if (cell.state == CellState::Missing)
        addNote(cell.state, words::inOneText({said.why, said.remedy}));
    else if (cell.state == CellState::Surplus)
        addNote(cell.state, said.remedy);
    if (cell.state == CellState::Blank)
        addCandidates(cell, access, said);
    m_rows->addSpacing(16);
    auto *buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_probe);
    buttons->addWidget(m_tokens);
    m_rows->addLayout(buttons);
    m_rows->addStretch(1);
    m_scroll->setWidget(m_content);
    m_probe->show();
    m_tokens->show();
    if (hadFocus)
        m_probe->setFocus();
}

void MatrixExplanation::addCaption(const QString &text)
{
    auto *label = new Label(text, Label::Role::Caption, Ink::Text3, m_content);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    m_rows->addSpacing(8);
}

void MatrixExplanation::addText(const QString &text, Ink ink)
{
    auto *label = new Label(text, Label::Role::Small, ink, m_content);
    label->setWordWrap(true);
    m_rows->addWidget(label);
}

void MatrixExplanation::addNote(CellState tone, const QString &text)
{
    m_rows->addSpacing(8);
    m_rows->addWidget(new Note(tone, text, m_content));
}

void MatrixExplanation::addLine()
{
    class Line final : public QWidget
    {
    public:
        using QWidget::QWidget;

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            paint::horizontalLine(&painter, 0, width(), height() / 2.0, tokens().line);
        }
    };
    auto *line = new Line(m_content);
    line->setFixedHeight(29);
    m_rows->addWidget(line);
}

PathStep *MatrixExplanation::addStep(const QString &icon, const QString &name, const QString &note,
                                     const Location &to, bool isNameMono, bool isNoteMono)
{
    auto *step = new PathStep({icon, name, note, isNameMono, isNoteMono}, m_content);
    step->setObjectName(icon + u"PathStep");
    connect(step, &QAbstractButton::clicked, this, [this, to] { Q_EMIT navigate(to); });
    m_rows->addWidget(step);
    return step;
}

PathStep *MatrixExplanation::addRole(const Cell &cell, int role)
{
    if (cell.subject.organizationId.isEmpty()) {
        const AccessGraph::Role &node = cell.graph->roles.at(role);
        const int gives = node.scopes ? int(node.scopes->size()) : 0;
        return addStep(u"role"_s, node.name, tr("Role · gives %n scope(s)", nullptr, gives),
                       {u"roles"_s, node.id});
    }
    const AccessGraph::OrganizationRole &node = cell.graph->organizationRoles->at(role);
    return addStep(u"role"_s, node.name,
                   tr("Organization role · gives %n scope(s)", nullptr, int(node.scopes.size())),
                   {u"organizations"_s, cell.subject.organizationId});
}

void MatrixExplanation::addWay(const Cell &cell, const ScopeAccess &access,
                               const words::Message &said)
{
    const AccessGraph &graph = *cell.graph;
    const AccessGraph::Application &application = graph.applications.at(cell.subject.application);
    const AccessGraph::Scope &scope = graph.scopes.at(cell.scope);
    const AccessGraph::Resource &resource = graph.resources.at(scope.resource);
    const bool isExpected = access.expected == Expected::Yes;
    addCaption(isExpected                              ? tr("Why it is expected")
               : access.expected == Expected::Unknown ? tr("Whether it is expected is not known")
                                                       : tr("Why it is not expected"));
    QList<PathStep *> steps;
    steps.append(addStep(u"m2m"_s, application.name, tr("Application"),
                         {u"applications"_s, application.id}));
    if (!cell.subject.organizationId.isEmpty()) {
        const QString name = graph.organizations.value(cell.subject.organizationId).name;
        steps.append(addStep(u"org"_s, name, tr("Organization"),
                             {u"organizations"_s, cell.subject.organizationId}));
    }
    for (const int role : access.via)
        steps.append(addRole(cell, role));
    if (!isExpected) {
        addText(said.why);
        m_rows->addSpacing(10);
    }
    steps.append(addStep(u"scope"_s, scope.name,
                         scope.description.isEmpty() ? tr("Scope") : scope.description,
                         {u"resources"_s, resource.id}, true));
    steps.append(addStep(u"resource"_s, resource.name, resource.indicator,
                         {u"resources"_s, resource.id}, false, true));
    for (qsizetype i = 0; i + 1 < steps.size() && isExpected; ++i)
        steps.at(i)->setLeadsOn(true);
}

void MatrixExplanation::addCandidates(const Cell &cell, const ScopeAccess &access,
                                      const words::Message &said)
{
    addLine();
    addCaption(tr("What would give it"));
    if (access.candidates.isEmpty())
        addText(said.remedy);
    for (qsizetype i = 0; i < std::min<qsizetype>(access.candidates.size(), mostCandidates); ++i) {
        addCandidate(cell, access.candidates.at(i));
    }
    if (const int more = int(access.candidates.size()) - mostCandidates; more > 0)
        addText(tr("and %n other role(s)", nullptr, more), Ink::Text3);
}

void MatrixExplanation::addCandidate(const Cell &cell, int role)
{
    const AccessGraph &graph = *cell.graph;
    PathStep *step = addRole(cell, role);
    const auto assignment = assignmentOf(graph, cell.subject, role);
    if (!m_canPrepare || !assignment)
        return;
    auto *prepare = new Button(tr("Prepare this change"), Button::Kind::Link, {}, m_content);
    prepare->setObjectName(u"prepareAssignmentButton"_s);
    prepare->setToolTip(tr("Opens the request that assigns the role. Nothing is sent yet."));
    RequestDraft draft;
    draft.method = u"POST"_s;
    draft.target = assignment->path;
    draft.body = QString::fromUtf8(QJsonDocument::fromJson(assignment->body).toJson().trimmed());
    const QString what =
        tr("Gives %1 the role %2").arg(graph.applications.at(cell.subject.application).name,
                                       step->name());
    connect(prepare, &QPushButton::clicked, this,
            [this, draft, what] { Q_EMIT requestPrepared(draft, what); });
    step->setEndsBelowText();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(PathStep::textLeft, 0, 0, 8);
    line->addWidget(prepare);
    line->addStretch(1);
    m_rows->addLayout(line);
}

void MatrixExplanation::addToken(const Cell &cell, const QDateTime &now)
{
    addCaption(tr("What the token says"));
    const ProbeResult *probe = cell.probe;
    if (!probe) {
        addText(tr("Not probed yet."), Ink::Text3);
        return;
    }
    const AccessGraph &graph = *cell.graph;
    const AccessGraph::Resource &resource =
        graph.resources.at(graph.scopes.at(cell.scope).resource);
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(8);
    const auto add = [&](const QString &name, const QString &value) {
        const int row = grid->rowCount();
        grid->addWidget(new Label(name, Label::Role::Small, Ink::Text2, m_content), row, 0,
                        Qt::AlignTop);
        auto *label = new Label(value, Label::Role::Small, Ink::Text, m_content);
        label->setWordWrap(true);
        grid->addWidget(label, row, 1);
    };
    m_rows->addLayout(grid);
    add(probe->error ? tr("Asked") : tr("Issued"),
        tr("%1 · %2", "time of day · how long ago")
            .arg(QLocale().toString(probe->at.toLocalTime().time(), u"HH:mm:ss"_s),
                 words::forAge(probe->at, now)));
    add(tr("Asked for"),
        tr("%n scope(s) of %1", nullptr, int(probe->asked.size())).arg(resource.name));
    if (probe->error) {
        const words::Message message = words::forProbeError(*probe->error);
        addNote(CellState::Surplus,
                words::inOneText({words::asSentence(message.what), message.why, message.remedy}));
        return;
    }
    const QString wanted = graph.scopes.at(cell.scope).name;
    const QList<ScopeComparison> rows =
        compareScopes(graph, cell.subject, graph.scopes.at(cell.scope).resource, probe->asked,
                      probe->granted, probe->at);
    addScopes(rows, wanted);
}

void MatrixExplanation::addScopes(const QList<ScopeComparison> &rows, const QString &wanted)
{
    QList<ScopeComparison> told;
    for (const ScopeComparison &row : rows) {
        const bool isTold =
            row.granted.value_or(false) || row.state == CellState::Missing || row.scope == wanted;
        if (isTold && (told.size() < mostScopes || row.scope == wanted))
            told.append(row);
    }
    m_rows->addSpacing(8);
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(2, 1);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(8);
    grid->addWidget(new Label(tr("Granted"), Label::Role::Small, Ink::Text2, m_content), 0, 0);
    for (qsizetype i = 0; i < told.size(); ++i) {
        const ScopeComparison &row = told.at(i);
        auto *mark = new Mark(20, false, m_content);
        // Asked for and not granted is nothing odd here: every scope is asked for.
        mark->setState(row.state);
        auto *name = new Label(row.scope, Label::Role::Id, matrix::inkOf(row.state), m_content);
        name->setAccessibleName(tr("%1: %2").arg(row.scope, words::forCellState(row.state)));
        grid->addWidget(mark, int(i), 1);
        grid->addWidget(name, int(i), 2);
    }
    const int all = int(std::count_if(rows.cbegin(), rows.cend(), [](const ScopeComparison &row) {
        return row.granted.value_or(false) || row.state == CellState::Missing;
    }));
    QString rest;
    if (all == 0)
        rest = tr("nothing");
    else if (all > told.size())
        rest = tr("and %n more", nullptr, all - int(told.size()));
    if (!rest.isEmpty())
        grid->addWidget(new Label(rest, Label::Role::Small, Ink::Text3, m_content),
                        int(told.size()), 2);
    m_rows->addLayout(grid);
}

void MatrixExplanation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    paint::verticalLine(&painter, layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0,
                        height(), tokens().line);
    paint::horizontalLine(&painter, 0, width(), m_scroll->geometry().top() - 1, tokens().line);
}

} // namespace lwb
