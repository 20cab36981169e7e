using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Writes a row in the one form that its seal is made from: the table, then each column that holds something, by its name, with its kind and its length. A column
/// that is added later and holds nothing changes no seal.
/// </summary>
internal sealed class SealWriter
{
    private readonly ArrayBufferWriter<byte> _row = new(512);

    /// <summary>Begins a row.</summary>
    public void Begin(byte[] table)
    {
        _row.ResetWrittenCount();
        _row.Write(table);
    }

    /// <summary>A column and its value as stored; nothing where there is none.</summary>
    /// <exception cref="NotSupportedException">A type that no column has.</exception>
    public void Add(byte[] column, object? value)
    {
        if (value is null)
        {
            return;
        }

        _row.Write(column);
        switch (value)
        {
            case string text:
                Text(text);
                break;
            case long number:
                Number('i', number);
                break;
            case int number:
                Number('i', number);
                break;
            case bool yes:
                Number('i', yes ? 1 : 0);
                break;
            case Guid id:
                _row.GetSpan(1)[0] = (byte)'g';
                _row.Advance(1);
                id.TryWriteBytes(_row.GetSpan(16));
                _row.Advance(16);
                break;
            case DateOnly day:
                Number('d', day.DayNumber);
                break;
            case DateTime moment:
                Number('t', moment.Ticks);
                break;
            case DateTimeOffset moment:
                Number('o', moment.UtcTicks);
                break;
            case byte[] bytes:
                Number('b', bytes.Length);
                _row.Write(bytes);
                break;
            default:
                throw new NotSupportedException($"{value.GetType().Name} is not sealed.");
        }
    }

    /// <summary>The seal of the row.</summary>
    public byte[] Seal(byte[] key)
    {
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, _row.WrittenSpan, whole);
        return whole[..SealedRows.Bytes].ToArray();
    }

    private void Text(string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        Number('s', bytes);
        Encoding.UTF8.GetBytes(text, _row.GetSpan(bytes));
        _row.Advance(bytes);
    }

    private void Number(char kind, long number)
    {
        var to = _row.GetSpan(1 + sizeof(long));
        to[0] = (byte)kind;
        BinaryPrimitives.WriteInt64BigEndian(to[1..], number);
        _row.Advance(1 + sizeof(long));
    }
}
