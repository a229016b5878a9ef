#include "tests/architecture/source_file.h"

namespace beian::tests
{

using namespace Qt::StringLiterals;

namespace
{

/// Walks once over C++ text and blanks what is not code; line ends always stay.
class Blanker final
{
public:
    explicit Blanker(const QString &text)
        : m_text(text)
        , m_code(text)
        , m_bareCode(text)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsHere(u"//"))
                blank(endOfLine(), What::Comment);
            else if (startsHere(u"/*"))
                blank(after(u"*/"_s, m_at + 2), What::Comment);
            else if (startsHere(u"R\"") && !followsWord())
                blankRawString();
            else if (m_text[m_at] == u'"')
                blank(endOfQuoted(u'"'), What::String);
            else if (m_text[m_at] == u'\'' && !followsWord())
                blank(endOfQuoted(u'\''), What::String);
            else
                ++m_at;
        }
    }

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QString bareCode() const { return m_bareCode; }

private:
    enum class What { Comment, String };

    [[nodiscard]] bool startsHere(QStringView what) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(what);
    }

    /// A quote after a digit separates digits (1'000); an R after a letter ends a name, unless the
    /// letter is an encoding prefix.
    [[nodiscard]] bool followsWord() const
    {
        if (m_at == 0)
            return false;
        const QChar before = m_text[m_at - 1];
        return before.isLetterOrNumber() && before != u'u' && before != u'U' && before != u'L' &&
               before != u'8';
    }

    [[nodiscard]] qsizetype endOfLine() const
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }

    [[nodiscard]] qsizetype after(const QString &what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + what.size();
    }

    [[nodiscard]] qsizetype endOfQuoted(QChar quote) const
    {
        for (qsizetype at = m_at + 1; at < m_text.size() && m_text[at] != u'\n'; ++at) {
            if (m_text[at] == u'\\')
                ++at;
            else if (m_text[at] == quote)
                return at + 1;
        }
        return endOfLine();
    }

    void blankRawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString delimiter = open < 0 ? QString() : m_text.sliced(m_at + 2, open - m_at - 2);
        blank(after(u")"_s + delimiter + u'"', m_at + 2), What::String);
    }

    void blank(qsizetype end, What what)
    {
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] == u'\n')
                continue;
            m_bareCode[m_at] = u' ';
            if (what == What::Comment)
                m_code[m_at] = u' ';
        }
    }

    QString m_text;
    QString m_code;
    QString m_bareCode;
    qsizetype m_at = 0;
};

} // namespace

SourceFile sourceFile(const QString &path, const QString &text)
{
    Blanker blanker(text);
    blanker.run();
    const QString whole = text.endsWith(u'\n') ? text.chopped(1) : text;
    return {
        .path = path,
        .lines = whole.split(u'\n'),
        .code = blanker.code().split(u'\n'),
        .bareCode = blanker.bareCode().split(u'\n'),
    };
}

} // namespace beian::tests
