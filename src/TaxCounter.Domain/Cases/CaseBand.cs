using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cases;

/// <summary>A band of the report: days, or cents. The bands of a kind leave nothing out and nothing twice.</summary>
/// <param name="Key">Its name in an address.</param>
/// <param name="Says">In words.</param>
/// <param name="AtLeast">From so much on; null for the first.</param>
/// <param name="AtMost">Up to so much; null for the last.</param>
public sealed record CaseBand(string Key, string Says, long? AtLeast, long? AtMost)
{
    /// <summary>Days: up to 7, 30, 90, more.</summary>
    public static readonly IReadOnlyList<CaseBand> Ages = Of([7, 30, 90], b => $"{b} days");

    /// <summary>Requested amounts: up to 100, 500, 2,500, more.</summary>
    public static readonly IReadOnlyList<CaseBand> Amounts = Of([100_00, 500_00, 2500_00], b => new Money(b).ToString());

    /// <summary>The band something falls into.</summary>
    public static CaseBand Of(IReadOnlyList<CaseBand> bands, long value) => bands.First(b => value <= (b.AtMost ?? long.MaxValue));

    private static IReadOnlyList<CaseBand> Of(long[] ends, Func<long, string> say) =>
    [
        .. ends.Select((end, i) => new CaseBand($"up-to-{end}", $"up to {say(end)}", i == 0 ? null : ends[i - 1] + 1, end)),
        new CaseBand($"more-than-{ends[^1]}", $"more than {say(ends[^1])}", ends[^1] + 1, null),
    ];
}
