#include "core/rulebook/strict_json.h"

#include <QStringList>

#include <vector>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace beian::rulebook {

namespace {

/// Walks the text's events with the keys seen so far in each open object.
class KeyWatch final : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, KeyWatch>
{
public:
    bool Default() { return beginValue(); }
    bool StartObject() { return beginValue() && open(Kind::Object); }
    bool StartArray() { return beginValue() && open(Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        Frame &frame = m_open.back();
        frame.key = QString::fromUtf8(text, static_cast<qsizetype>(size));
        if (frame.keys.contains(frame.key)) {
            m_repeated = path();
            return false;
        }
        frame.keys.insert(frame.key);
        return true;
    }

    [[nodiscard]] const std::optional<QString> &repeated() const { return m_repeated; }

private:
    enum class Kind { Object, Array };
    struct Frame {
        Kind kind = Kind::Object;
        QSet<QString> keys;
        QString key;
        qsizetype index = -1;
    };

    bool beginValue()
    {
        if (!m_open.empty())
            ++m_open.back().index;
        return true;
    }

    bool open(Kind kind)
    {
        Frame frame;
        frame.kind = kind;
        m_open.push_back(frame);
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    [[nodiscard]] QString path() const
    {
        QString path;
        for (const Frame &frame : m_open) {
            if (frame.kind == Kind::Array)
                path = pathOfItem(path, frame.index);
            else
                path += (path.isEmpty() ? QString() : QStringLiteral(".")) + frame.key;
        }
        return path;
    }

    std::vector<Frame> m_open;
    std::optional<QString> m_repeated;
};

} // namespace

std::optional<QString> repeatedKey(const QByteArray &json)
{
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json;
    rapidjson::MemoryStream stream(text.constData(), static_cast<size_t>(text.size()));
    KeyWatch watch;
    rapidjson::Reader reader;
    reader.Parse<rapidjson::kParseIterativeFlag>(stream, watch);
    return watch.repeated();
}

} // namespace beian::rulebook
