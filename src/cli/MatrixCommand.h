// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Prober.h"
#include "cli/AccessCommand.h"

namespace lwb::cli {

/// `lwb matrix`: which application is to get which scope, and, with --probe, which it really gets.
class MatrixCommand final : public AccessCommand
{
public:
    using AccessCommand::AccessCommand;
    void cancel() override;

private:
    struct Cell
    {
        int application = -1, scope = -1;
        Expected expected = Expected::No;
        std::optional<bool> granted; ///< none: not asked, or refused
        CellState state = CellState::Blank;
    };

    [[nodiscard]] std::optional<Error> readArguments() override;
    void answer() override;
    [[nodiscard]] std::optional<Error> choose();
    void probe();
    void failHalfWay(const Error &error);
    void print();
    [[nodiscard]] const ProbeResult *resultFor(int application, int resource) const;
    [[nodiscard]] QList<Cell> cells() const;
    [[nodiscard]] QStringList rolesFor(const Cell &cell) const;
    [[nodiscard]] bool isUnproved(const Cell &cell) const;
    void tellRefusals();
    void write(const QList<Cell> &cells);
    [[nodiscard]] QByteArray json(const QList<Cell> &cells) const;

    QString m_format;
    QList<int> m_applications, m_resources; ///< those to show
    Prober *m_prober = nullptr;
    bool m_ended = false;
};

} // namespace lwb::cli
