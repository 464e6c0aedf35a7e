// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "logto/PageRequest.h"

namespace lwb {

/// All pages of a list, one after the other, until the server's count is reached or a page is
/// empty. `call` takes a PageRequest and returns PendingPage<T>.
template<typename T, typename Call>
[[nodiscard]] Pending<Result<QList<T>>> wholeList(const QObject *context, Call call,
                                                  QList<T> before = {}, int page = 1)
{
    PageRequest request;
    request.page = page;
    const auto next = [context, call, before, page](Result<Page<T>> result) mutable
        -> Pending<Result<QList<T>>> {
        if (!result)
            return Result<QList<T>>(result.error());
        const bool ended = result->rows.isEmpty();
        before.append(std::move(result->rows));
        if (ended || (result->total >= 0 && before.size() >= result->total))
            return Result<QList<T>>(std::move(before));
        return wholeList<T>(context, call, std::move(before), page + 1);
    };
    return call(request).andThen(context, next);
}

} // namespace lwb
