// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Answers.h"

namespace lwb {

Result<HttpResponse> requireSuccess(Result<HttpResponse> answer)
{
    if (!answer || answer->isSuccess())
        return answer;
    return errorFromResponse(*answer);
}

Error malformedAnswer(const HttpResponse &answer, const Error &why)
{
    Error error = errorFromResponse(answer);
    error.kind = Error::Kind::Malformed;
    error.code.clear();
    error.oauthError.clear();
    error.message = why.message;
    error.detail = why.detail;
    return error;
}

} // namespace lwb
