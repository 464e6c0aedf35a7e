// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoIds.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <string_view>

namespace lwb::demo {

namespace {

constexpr std::string_view lowerAlphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view secretAlphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view tokenAlphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-";

QByteArray seeded(std::string_view alphabet, const QByteArray &seed, int length)
{
    QCryptographicHash hash(QCryptographicHash::Sha512); // 64 bytes, enough for 32 characters
    hash.addData("lwb demo tenant ");
    hash.addData(seed);
    const QByteArray digest = hash.result();
    QByteArray id(length, Qt::Uninitialized);
    for (int i = 0; i < length; ++i)
        id[i] = alphabet[(size_t(uchar(digest[2 * i])) * 256 + uchar(digest[2 * i + 1]))
                         % alphabet.size()];
    return id;
}

QByteArray random(std::string_view alphabet, int length)
{
    QByteArray id(length, Qt::Uninitialized);
    for (char &c : id)
        c = alphabet[size_t(QRandomGenerator::system()->bounded(int(alphabet.size())))];
    return id;
}

// Feistel network over two halves of six base-36 digits.
constexpr quint64 half = 36ULL * 36 * 36 * 36 * 36 * 36;
constexpr int rounds = 4;

constexpr quint64 roundValue(int round, quint64 x) { return mixed(x * 8 + quint64(round)) % half; }

} // namespace

QByteArray seededId(const QByteArray &seed, int length)
{
    return seeded(lowerAlphabet, seed, length);
}
QByteArray seededSecret(const QByteArray &seed) { return seeded(secretAlphabet, seed, 32); }
QByteArray randomId(int length) { return random(lowerAlphabet, length); }
QByteArray randomSecret() { return random(secretAlphabet, 32); }
QByteArray randomToken(int length) { return random(tokenAlphabet, length); }

void writeUserId(qint64 index, char *to)
{
    quint64 left = 0;
    quint64 right = quint64(index);
    for (int round = 0; round < rounds; ++round) {
        left = (left + roundValue(round, right)) % half;
        std::swap(left, right);
    }
    for (int i = 0; i < 6; ++i) {
        to[5 - i] = lowerAlphabet[left % 36];
        to[11 - i] = lowerAlphabet[right % 36];
        left /= 36;
        right /= 36;
    }
}

QByteArray userIdFromIndex(qint64 index)
{
    QByteArray id(userIdSize, Qt::Uninitialized);
    writeUserId(index, id.data());
    return id;
}

qint64 indexFromUserId(QByteArrayView id)
{
    if (id.size() != userIdSize)
        return -1;
    quint64 halves[2] = {0, 0};
    for (int i = 0; i < userIdSize; ++i) {
        const auto digit = lowerAlphabet.find(id[i]);
        if (digit == std::string_view::npos)
            return -1;
        halves[i / 6] = halves[i / 6] * 36 + digit;
    }
    quint64 left = halves[0];
    quint64 right = halves[1];
    for (int round = rounds; round-- > 0;) {
        std::swap(left, right);
        left = (left + half - roundValue(round, right)) % half;
    }
    return left == 0 ? qint64(right) : -1;
}

} // namespace lwb::demo
