// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ExplainDialog.h"

#include "doctor/FindingAdvice.h"
#include "gui/CodeEdit.h"
#include "gui/FindingList.h"
#include "gui/Label.h"
#include "gui/TenantSession.h"

#include <QApplication>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int soonMs = 120; ///< after the last key
constexpr int textHeight = 150;
} // namespace

ExplainDialog::ExplainDialog(TenantSession &session,
                             std::function<bool(const QString &)> isReachable, QWidget *parent)
    : ReadingDialog(
          tr("Paste what failed"),
          tr("An HTTP answer, the output of curl -v, a JSON body, an entry of the audit log, an "
             "exception, lines of a log. It is read here, sent nowhere and kept nowhere."),
          parent)
    , m_session(session)
    , m_text(new CodeEdit(this))
    , m_state(new Label({}, Label::Role::Body, Ink::Text2, this))
    , m_findings(new FindingList(this))
{
    setObjectName(u"explainDialog"_s);
    setWindowTitle(tr("Explain an error"));
    m_findings->setReachable(std::move(isReachable));
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    build();
    connect(&m_soon, &QTimer::timeout, this, &ExplainDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        ++m_generation;
        m_soon.start();
    });
    connect(m_findings, &FindingList::targetRequested, this, &ExplainDialog::targetRequested);
    connect(&m_session.access(), &AccessLoader::changed, this, &ExplainDialog::refresh);
    refresh();
}

void ExplainDialog::build()
{
    m_text->setObjectName(u"explainPlainTextEdit"_s);
    m_text->setAccessibleName(tr("Text to explain"));
    m_text->setPlaceholderText(u"HTTP/1.1 400 Bad Request\n\n{\"error\":\"invalid_target\", …"_s);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_state->setObjectName(u"explainStateLabel"_s);
    m_state->setWordWrap(true);

    setResultsName(u"explainScrollArea"_s, tr("What happened"));
    inputs()->addWidget(m_text);
    results()->addWidget(m_state);
    results()->addWidget(m_findings);
    resize(640, 560);
}

void ExplainDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void ExplainDialog::read()
{
    // Long texts take a while, and the window stays free meanwhile.
    QThreadPool::globalInstance()->start([guard = QPointer(this), generation = m_generation,
                                          text = m_text->toPlainText()] {
        PastedText pasted = readPasted(text);
        // The application object outlives the pool's tasks; the guard is asked on the GUI thread
        // only.
        QMetaObject::invokeMethod(qApp, [guard, generation, pasted = std::move(pasted)]() mutable {
            if (!guard || generation != guard->m_generation)
                return;
            guard->m_readGeneration = generation;
            guard->present(std::move(pasted));
        });
    });
}

void ExplainDialog::present(PastedText pasted)
{
    m_pasted = std::move(pasted);
    consult();
    refresh();
}

void ExplainDialog::consult()
{
    for (const Finding &finding : std::as_const(m_pasted.findings)) {
        // Only where the tenant's permissions have something to add.
        if (!QStringList{u"D2"_s, u"E1"_s, u"E2"_s, u"F7"_s}.contains(finding.code))
            continue;
        m_session.access().load().then(this, [](Done) {});
        return;
    }
}

void ExplainDialog::refresh()
{
    PastedText advised = m_pasted;
    const auto graph = m_session.access().graph();
    for (Finding &finding : advised.findings)
        advise(finding, *graph, advised.request, advised.subject);
    const bool isNothing = m_text->toPlainText().trimmed().isEmpty();
    m_state->setVisible(advised.findings.isEmpty());
    m_state->setText(
        isNothing
            ? tr("What it means appears here.")
            : tr("Nothing in the text is a cause that is known. The status line, and the body "
                 "of the answer, tell most."));
    if (advised.findings != m_findings->findings())
        m_findings->setFindings(advised.findings, advised.subject);
}

} // namespace lwb
