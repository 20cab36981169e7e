using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>A contact as a form tells it. The note travels in the act's reason.</summary>
public sealed record ContactAsked
{
    /// <summary>The key, made with the form.</summary>
    public required ContactId Id { get; init; }

    public required AccountId Account { get; init; }

    public required ContactWay Way { get; init; }

    public required ContactOutcome Outcome { get; init; }

    /// <summary>The amount promised; with a promise only.</summary>
    public Money? Amount { get; init; }

    /// <summary>The day by which it is promised; with a promise only.</summary>
    public DateOnly? By { get; init; }
}
