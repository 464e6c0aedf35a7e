// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Background.h"
#include "core/JsonText.h"
#include "logto/Answers.h"
#include "logto/ManagementApi.h"

namespace lwb {

// How answers become records; for the files that implement ManagementApi.

template<typename T>
Result<Page<T>> pageFromText(QByteArrayView text, const HttpResponse &answer)
{
    const auto elements = json::elements(text);
    if (!elements)
        return malformedAnswer(answer, elements.error());
    Page<T> page;
    page.rows.reserve(elements->size());
    for (const QByteArrayView element : *elements) {
        if constexpr (std::is_same_v<T, QByteArray>) {
            page.rows.append(element.toByteArray());
        } else {
            auto record = parseRecord<T>(element, QStringLiteral("[%1]").arg(page.rows.size()));
            if (!record)
                return malformedAnswer(answer, record.error());
            page.rows.append(std::move(record).value());
        }
    }
    return page;
}

template<typename T>
Result<Page<T>> pageFromAnswer(Result<HttpResponse> answer)
{
    if (!answer)
        return answer.error();
    auto page = pageFromText<T>(answer->body, *answer);
    if (page) {
        page->total = answer->totalNumber();
        page->totalIsCapped = answer->headers.has("Total-Number-Is-Capped");
    }
    return page;
}

/// Records of a long page are read on another thread: a hundred take longer than a frame lasts.
template<typename T>
PendingPage<T> parsedPage(Result<HttpResponse> answer)
{
    constexpr qsizetype readHere = 16 * 1024;
    if (std::is_same_v<T, QByteArray> || !answer || answer->body.size() <= readHere)
        return pageFromAnswer<T>(std::move(answer));
    return inBackground([answer = std::move(answer)] { return pageFromAnswer<T>(answer); });
}

template<typename T>
Result<T> recordFromAnswer(Result<HttpResponse> answer)
{
    if (!answer)
        return answer.error();
    auto record = parseRecord<T>(answer->body);
    if (!record)
        return malformedAnswer(*answer, record.error());
    return record;
}

template<typename T>
PendingPage<T> ManagementApi::fetchPage(Result<HttpRequest> request)
{
    if (!request)
        return Result<Page<T>>(request.error());
    return send(std::move(*request)).andThen(this, parsedPage<T>);
}

template<typename T>
PendingPage<T> ManagementApi::fetchWhole(Result<HttpRequest> request)
{
    return fetchPage<T>(std::move(request)).map(this, [](Result<Page<T>> page) {
        if (page)
            page->total = page->rows.size();
        return page;
    });
}

template<typename T>
PendingOne<T> ManagementApi::fetchOne(Result<HttpRequest> request)
{
    if (!request)
        return Result<T>(request.error());
    return send(std::move(*request)).map(this, recordFromAnswer<T>);
}

} // namespace lwb
