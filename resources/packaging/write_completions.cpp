// SPDX-License-Identifier: GPL-3.0-or-later
// write_completions BASH ZSH FISH: writes what these shells read to complete the words of lwb.
#include "cli/Completions.h"

#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    using lwb::cli::Shell;
    constexpr Shell shells[] = {Shell::Bash, Shell::Zsh, Shell::Fish};
    if (argc != 4) {
        std::fputs("usage: write_completions BASH ZSH FISH\n", stderr);
        return 2;
    }
    for (int i = 0; i < 3; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i + 1]));
        const QByteArray script = lwb::cli::completionScript(shells[i]).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size() || !file.flush()) {
            std::fprintf(stderr, "%s: %s\n", argv[i + 1], qUtf8Printable(file.errorString()));
            return 1;
        }
    }
}
