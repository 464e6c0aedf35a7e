// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixExporter.h"

#include "gui/AppContext.h"
#include "gui/ExportFile.h"
#include "gui/MatrixPicture.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "models/MatrixExport.h"
#include "words/Formats.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSaveFile>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int pictureSide = 24; ///< of a cell

QString endingOf(MatrixExporter::Kind kind)
{
    switch (kind) {
    case MatrixExporter::Kind::Csv: return u"csv"_s;
    case MatrixExporter::Kind::Json: return u"json"_s;
    case MatrixExporter::Kind::Png: return u"png"_s;
    case MatrixExporter::Kind::Svg: return u"svg"_s;
    }
    return {};
}

Result<Done> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error::make(Error::Kind::Storage, file.errorString(), path);
    return Done{};
}

MatrixExtract extractOf(const MatrixModel &model)
{
    MatrixExtract extract{model.sharedGraph(), model.organization(), {}, {}, model.probes()};
    for (int row = 0; row < model.rowCount(); ++row)
        extract.applications.append(model.applicationAt(row));
    for (int column = 0; column < model.columnCount(); ++column)
        extract.scopes.append(model.scopeAt(column));
    return extract;
}

} // namespace

MatrixExporter::MatrixExporter(AppContext &context, const MatrixModel &model,
                               const QString &tenant, std::function<QString()> organization,
                               QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_tenant(tenant)
    , m_organization(std::move(organization))
    , m_menu(new QMenu(this))
    , m_bar(new MessageBar(this))
{
    m_menu->setObjectName(u"matrixExportMenu"_s);
    m_bar->setObjectName(u"matrixExportMessageBar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MessageSlot(m_bar, {12, 8, 12, 8}, this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const std::pair<Kind, QString> kinds[] = {
        {Kind::Csv, tr("CSV, for spreadsheets…")},
        {Kind::Json, tr("JSON, a list of cells…")},
        {Kind::Png, tr("PNG, a picture…")},
        {Kind::Svg, tr("SVG, a picture of any size…")},
    };
    for (const auto &[kind, text] : kinds) {
        QAction *action = m_menu->addAction(text);
        action->setData(endingOf(kind));
        connect(action, &QAction::triggered, this, [this, chosen = kind] {
            askForExportFile(this, m_context.uiState(), fileName(), endingOf(chosen),
                             [this, chosen](const QString &path) { exportTo(path, chosen); });
        });
    }
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_menu->setEnabled(!m_running); });
    connect(m_bar, &MessageBar::actionRequested, this, [this] { showExportFolder(m_path); });
}

/// Of two organizations' matrices one must not pass for the other.
QString MatrixExporter::fileName() const
{
    static const QRegularExpression odd(uR"([^\p{L}\p{N}]+)"_s);
    const QString name = m_organization().replace(odd, u"-"_s).left(60);
    return name.isEmpty() ? u"matrix"_s : u"matrix-"_s + name;
}

QString MatrixExporter::title() const
{
    QStringList parts{tr("%n M2M application(s)", nullptr, m_model.rowCount()), m_tenant};
    if (const QString organization = m_organization(); !organization.isEmpty())
        parts.append(organization);
    parts.append(words::forTime(QDateTime::currentDateTime()));
    return parts.join(u" · "_s);
}

void MatrixExporter::exportTo(const QString &path, Kind kind)
{
    if (m_running)
        return;
    m_running = true;
    std::function<Result<Done>()> work;
    if (kind == Kind::Csv || kind == Kind::Json) {
        work = [extract = extractOf(m_model), path, kind] {
            return writeBytes(kind == Kind::Csv ? matrixAsCsv(extract) : matrixAsJson(extract),
                              path);
        };
    } else {
        work = [sheet = MatrixSheet::of(m_model, title(), pictureSide), path, kind] {
            return kind == Kind::Png ? writeMatrixPng(sheet, path) : writeMatrixSvg(sheet, path);
        };
    }
    m_bar->show(MessageBar::Kind::Info, tr("Exporting"), tr("The file is being written…"));
    QThreadPool::globalInstance()->start([self = QPointer(this), work, path] {
        const Result<Done> result = work();
        QMetaObject::invokeMethod(
            qApp,
            [self, path, result] {
                if (self)
                    self->finished(path, result);
            },
            Qt::QueuedConnection);
    });
}

void MatrixExporter::finished(const QString &path, const Result<Done> &result)
{
    m_running = false;
    m_path = result ? path : QString();
    if (result)
        m_bar->show(MessageBar::Kind::Info, tr("Exported the matrix"),
                    tr("to %1").arg(shortExportPath(path)), tr("Show in folder"));
    else if (result.error().kind == Error::Kind::TooLarge)
        m_bar->show(MessageBar::Kind::Warning, tr("The picture would be too large"),
                    tr("Filter the matrix, or choose SVG, which has no such limit."));
    else
        m_bar->showMessage(words::forError(result.error()));
}

} // namespace lwb
