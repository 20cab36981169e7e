using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Verify;

/// <summary>One thing that <c>verify</c> does, on a connection of its own where there are two.</summary>
/// <param name="Name">What it looks at.</param>
/// <param name="Table">The table it looks through, for who watches; null where there is none to name.</param>
/// <param name="Run">Does it and gives back how many findings it has.</param>
internal sealed record VerifyStep(string Name, string? Table, Func<TaxCounterContext, VerifyFound, Task<int>> Run)
{
    /// <summary>Which invariant a step that cannot be done says it of: the one its name begins with; a check of a duty, V11.</summary>
    public string Invariant => Name.Split(' ')[0] is ['V', >= '0' and <= '9', ..] named ? named : "V11";
}
