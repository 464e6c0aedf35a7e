// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/StateFile.h"

#include "core/Logging.h"
#include "core/PrivateFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int DelayMs = 400;
const QString bytesKey = u"$bytes"_s;

QJsonValue toJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject{{bytesKey, QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::QVariantList: {
        QJsonArray array;
        for (const QVariant &item : value.toList())
            array.append(toJson(item));
        return array;
    }
    case QMetaType::QVariantMap: {
        QJsonObject object;
        const QVariantMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            object.insert(it.key(), toJson(it.value()));
        return object;
    }
    default:
        return QJsonValue::fromVariant(value);
    }
}

QVariant fromJson(const QJsonValue &value)
{
    if (value.isArray()) {
        QVariantList list;
        for (const QJsonValue item : value.toArray())
            list.append(fromJson(item));
        return list;
    }
    if (!value.isObject())
        return value.toVariant();
    const QJsonObject object = value.toObject();
    if (object.size() == 1 && object.contains(bytesKey))
        return QByteArray::fromBase64(object.value(bytesKey).toString().toLatin1());
    QVariantMap map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), fromJson(it.value()));
    return map;
}

/// An object, or what is wrong with the text.
Result<QJsonObject> parse(const QByteArray &text, const QString &path)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isObject())
        return document.object();
    const QString why =
        problem.error == QJsonParseError::NoError ? u"not a JSON object"_s : problem.errorString();
    return Error::make(Error::Kind::Malformed, why, path);
}

/// The file's object; one that can't be read as that is moved aside, which `aside` then tells.
Result<QJsonObject> readOrMoveAside(const QString &path, std::optional<Error> *aside)
{
    const auto text = privatefile::read(path);
    if (!text && text.error().kind == Error::Kind::NotFound)
        return QJsonObject();
    if (!text)
        return text.error();
    auto object = parse(*text, path);
    if (object)
        return object;
    const auto moved = privatefile::moveAside(path);
    if (!moved)
        return moved.error();
    *aside = Error::make(Error::Kind::Storage, object.error().message, *moved);
    return QJsonObject();
}

} // namespace

StateFile::StateFile(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_writer.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &StateFile::write);
    read();
}

StateFile::~StateFile()
{
    sync();
}

void StateFile::read()
{
    const auto text = privatefile::read(m_path);
    m_existed = text || text.error().kind != Error::Kind::NotFound;
    if (!m_existed)
        return;
    auto object = text ? parse(*text, m_path) : Result<QJsonObject>(text.error());
    if (!object && object.error().kind == Error::Kind::Malformed) {
        // Under the lock, and read again: another process may have mended it.
        const auto done = privatefile::underLock(m_path, [&]() -> Result<Done> {
            object = readOrMoveAside(m_path, &m_problem);
            return Done{};
        });
        if (!done)
            object = done.error();
        if (m_problem)
            qCWarning(lcStore) << m_problem->summary();
    }
    if (!object) {
        m_problem = object.error();
        return;
    }
    for (auto it = object->begin(); it != object->end(); ++it)
        m_values.insert(it.key(), it.value());
}

bool StateFile::reread()
{
    const auto text = privatefile::read(m_path);
    if (!text && text.error().kind != Error::Kind::NotFound)
        return false;
    const auto object = text ? parse(*text, m_path) : Result<QJsonObject>(QJsonObject());
    if (!object)
        return false;
    QHash<QString, QJsonValue> values;
    for (auto it = object->begin(); it != object->end(); ++it)
        values.insert(it.key(), it.value());
    for (const Changes &changes : {m_writing, m_changes}) {
        for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
            if (it->isUndefined())
                values.remove(it.key());
            else
                values.insert(it.key(), *it);
        }
    }
    const bool differs = values != m_values;
    m_values = values;
    return differs;
}

QVariant StateFile::value(const QString &key, const QVariant &otherwise) const
{
    const auto found = m_values.constFind(key);
    return found == m_values.cend() ? otherwise : fromJson(*found);
}

void StateFile::setValue(const QString &key, const QVariant &value)
{
    change(key, value.isValid() ? toJson(value) : QJsonValue(QJsonValue::Undefined));
}

void StateFile::change(const QString &key, const QJsonValue &value)
{
    const auto known = m_values.constFind(key);
    if (known == m_values.cend() ? value.isUndefined() : *known == value)
        return;
    if (value.isUndefined())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    m_changes.insert(key, value);
    // Not started again by every change: what keeps changing is written too.
    if (!m_delay.isActive())
        m_delay.start();
}

void StateFile::remove(const QString &beginning)
{
    for (const QString &key : keys(beginning))
        change(key, QJsonValue(QJsonValue::Undefined));
}

QStringList StateFile::keys(const QString &beginning) const
{
    QStringList found;
    for (auto it = m_values.keyBegin(); it != m_values.keyEnd(); ++it) {
        if (it->startsWith(beginning))
            found.append(*it);
    }
    found.sort();
    return found;
}

void StateFile::write()
{
    if (m_changes.isEmpty())
        return;
    for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it)
        m_writing.insert(it.key(), *it);
    m_writer.start([this, path = m_path, changes = std::exchange(m_changes, {})] {
        const Outcome outcome = merge(path, changes);
        QMetaObject::invokeMethod(
            this, [this, outcome, changes] { written(outcome, changes); }, Qt::QueuedConnection);
    });
}

StateFile::Outcome StateFile::merge(const QString &path, const Changes &changes)
{
    Outcome outcome;
    const auto done = privatefile::underLock(path, [&]() -> Result<Done> {
        auto object = readOrMoveAside(path, &outcome.problem);
        if (!object)
            return object.error();
        for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
            if (it->isUndefined())
                object->remove(it.key());
            else
                object->insert(it.key(), *it);
        }
        return privatefile::write(path, QJsonDocument(*object).toJson(QJsonDocument::Indented));
    });
    outcome.written = done.ok();
    if (!done)
        outcome.problem = done.error();
    return outcome;
}

void StateFile::written(const Outcome &outcome, const Changes &changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (m_writing.value(it.key()) == *it)
            m_writing.remove(it.key());
    }
    // Not tried again by itself; the next change takes these along.
    for (auto it = changes.cbegin(); !outcome.written && it != changes.cend(); ++it) {
        if (!m_changes.contains(it.key()))
            m_changes.insert(it.key(), *it);
    }
    if (!outcome.problem)
        return;
    qCWarning(lcStore) << outcome.problem->summary();
    m_problem = outcome.problem;
    Q_EMIT problemChanged();
}

void StateFile::sync()
{
    m_delay.stop();
    write();
    m_writer.waitForDone();
}

} // namespace lwb
