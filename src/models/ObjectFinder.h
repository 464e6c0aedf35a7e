// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "logto/ManagementApi.h"
#include "models/ObjectQuery.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace lwb {

/// An object as a list of many kinds shows it.
struct FoundObject
{
    ObjectKind kind = ObjectKind::Application;
    QString id;
    QString name;
    QString detail;  ///< what tells it from others of its name: id, indicator, e-mail
    QString variety; ///< as ListRow::kind: "MachineToMachine", "Role"…
    friend bool operator==(const FoundObject &, const FoundObject &) = default;
};

/// An object as the server wrote it; nothing when it is none of this kind.
[[nodiscard]] std::optional<FoundObject> objectFromJson(ObjectKind kind, const QByteArray &json);

/// Finds objects of all kinds by what was typed, at most one request a kind at a time and five rows
/// of each. Asks a moment after the last change; what runs for an older text is cancelled. An id is
/// asked for by id first, and searched for when no kind has it.
class ObjectFinder final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Waiting, Asking, Done };
    struct Failure
    {
        ObjectKind kind;
        Error error;
    };
    static constexpr int rowsOfEach = 5;

    /// Only objects of these kinds are looked for. The API must outlive the finder.
    ObjectFinder(ManagementApi &api, QList<ObjectKind> kinds, QObject *parent = nullptr);
    ~ObjectFinder() override;

    void setQuery(const QString &typed);
    /// Without waiting for more to be typed.
    void askNow();
    /// The same question again: after failures.
    void retry();
    /// Nothing is wanted any more; what was learned is forgotten.
    void reset();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ObjectQuery &query() const { return m_query; }
    [[nodiscard]] const QList<ObjectKind> &kinds() const { return m_kinds; }
    /// In the order of the kinds, each as the server ordered it.
    [[nodiscard]] QList<FoundObject> found() const;
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int answered() const { return m_asked - m_open; }

Q_SIGNALS:
    void changed();

private:
    using Objects = QList<FoundObject>;
    using Answer = Pending<Result<Objects>>;
    struct Question
    {
        ObjectKind kind;
        std::function<Answer()> ask;
    };

    void ask();
    void start(std::vector<Question> questions);
    void take(quint64 generation, ObjectKind kind, Result<Objects> answer);
    void cancel();
    void askById(const QList<ObjectKind> &kinds, const QString &id);
    void askByText();
    [[nodiscard]] Answer byId(ObjectKind kind, const QString &id);
    [[nodiscard]] Answer byText(ObjectKind kind, const QString &text);
    [[nodiscard]] Answer byEmail(const QString &address);
    [[nodiscard]] Answer resourcesByText(const QString &text);

    ManagementApi &m_api;
    const QList<ObjectKind> m_kinds;
    ObjectQuery m_query;
    State m_state = State::Idle;
    bool m_byId = false; ///< the search is still to come, should no kind have this id
    quint64 m_generation = 0;
    int m_asked = 0;
    int m_open = 0;
    std::vector<Answer> m_flights;
    Objects m_found;
    QList<Failure> m_failures;
    /// The endpoint has no search: the whole list is read once and looked through here.
    std::optional<QList<ApiResource>> m_resources;
    QTimer m_pause;
};

} // namespace lwb
