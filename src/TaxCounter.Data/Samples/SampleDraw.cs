namespace TaxCounter.Data.Samples;

/// <summary>Numbers that look drawn and are the same in every run and on every machine (SplitMix64).</summary>
internal sealed class SampleDraw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>0 up to, not with, <paramref name="end"/>.</summary>
    public int Below(int end)
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)((z ^ (z >> 31)) % (ulong)end);
    }

    /// <summary>One of them.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];
}
