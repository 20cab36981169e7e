using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>One line of the checklist by which a day is closed.</summary>
/// <param name="Place">Where it stands in the list, in the order money goes.</param>
/// <param name="Title">What is asked, in a few words.</param>
/// <param name="Says">How it stands, in a sentence.</param>
/// <param name="Left">What is missing; none where it is done.</param>
public sealed record DayStep(int Place, string Title, string Says, IReadOnlyList<DayLeft> Left)
{
    /// <summary>What the records come to; null where it is no matter of an amount.</summary>
    public Money? System { get; init; }

    /// <summary>What was counted, sealed or reported.</summary>
    public Money? Counted { get; init; }

    /// <summary>Counted less recorded.</summary>
    public Money? Difference => Counted - System;

    /// <summary>Where the records behind it open; null where nothing stands behind it.</summary>
    public string? Page { get; init; }

    public bool IsDone => Left.Count == 0;
}
