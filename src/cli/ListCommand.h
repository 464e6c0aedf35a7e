// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "models/PageStream.h"
#include "models/RowFormat.h"

namespace lwb::cli {

/// `lwb list`: rows of one collection, streamed.
class ListCommand final : public Command
{
public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    /// What of the command line is wrong, if anything; fills the request otherwise.
    [[nodiscard]] std::optional<Error> readArguments();
    void onPage(const QList<QByteArray> &page);
    void stop();
    void end();

    Collection m_collection = Collection::Applications;
    PageRequest m_request;
    QString m_filter; ///< searched here, where the server does not
    qint64 m_left = 0;
    bool m_isDefaultLimit = false;
    bool m_ended = false;
    PageStream *m_stream = nullptr;
    std::unique_ptr<RowFormat> m_format;
};

} // namespace lwb::cli
