using System.Text;

namespace TaxCounter.Data.Imports;

/// <summary>
/// The lines of a file of UTF-8, each with the byte at which it begins, so that a row can be read again without keeping what it says. Like <see cref="LineReader"/> it
/// never holds more of a line than a row may have.
/// </summary>
internal sealed class PlacedLines(Stream stream)
{
    private readonly byte[] _block = new byte[16 * 1024];
    private readonly char[] _chars = new char[(16 * 1024) + 8];
    private readonly Decoder _decoder = new UTF8Encoding(false).GetDecoder();
    private readonly StringBuilder _line = new();
    private long _blockAt;
    private int _at;
    private int _filled;
    private long _number;

    /// <summary>The next line; null at the end.</summary>
    public FileLine? Next()
    {
        if (_at == _filled && !Fill())
        {
            return null;
        }

        _line.Clear();
        var begins = _blockAt + _at;
        var length = 0L;
        while (true)
        {
            var rest = _block.AsSpan(_at, _filled - _at);
            var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            length = Take(end < 0 ? rest : rest[..end], isEnd: end >= 0, length);
            _at += end < 0 ? rest.Length : end;
            if (end >= 0)
            {
                Skip();
                break;
            }

            if (!Fill())
            {
                length = Take([], isEnd: true, length);
                break;
            }
        }

        return new FileLine(++_number, _line.ToString(), length) { At = begins };
    }

    /// <summary>The line of a number that begins at a byte.</summary>
    public FileLine Again(long number, long at)
    {
        if (at >= _blockAt && at < _blockAt + _filled)
        {
            _at = (int)(at - _blockAt);
        }
        else
        {
            stream.Position = _blockAt = at;
            _at = _filled = 0;
        }

        _number = number - 1;
        return Next() ?? throw new IOException($"The file ends before its line {number}: it was changed while it was read.");
    }

    private long Take(ReadOnlySpan<byte> piece, bool isEnd, long length)
    {
        var count = _decoder.GetChars(piece, _chars, isEnd);
        if (length < LineReader.Longest)
        {
            _line.Append(_chars, 0, (int)Math.Min(count, LineReader.Longest - length));
        }

        return length + count;
    }

    /// <summary>The end of a line: one sign, or a carriage return with its line feed.</summary>
    private void Skip()
    {
        if (_block[_at++] == '\r' && (_at < _filled || Fill()) && _block[_at] == '\n')
        {
            _at++;
        }
    }

    private bool Fill()
    {
        _blockAt += _filled;
        _at = 0;
        _filled = stream.Read(_block, 0, _block.Length);
        return _filled > 0;
    }
}
