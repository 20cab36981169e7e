using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>One account of letters in bulk: its letter once it is written, or why none was.</summary>
public sealed class StatementRunItem
{
    private StatementRunItem()
    {
    }

    public StatementRunId RunId { get; private init; }

    /// <summary>1, 2, 3 … in the order of the list.</summary>
    public int Place { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The letter; null while it is not written.</summary>
    public LetterNumber? Letter { get; private set; }

    /// <summary>What the letter comes to.</summary>
    public Money? Amount { get; private set; }

    /// <summary>Why no letter was written; null where one was, or will be.</summary>
    public string? WhyNone { get; private set; }

    internal static StatementRunItem Of(StatementRunId run, int place, AccountId account) => new() { RunId = run, Place = place, AccountId = account };

    internal void Wrote(LetterNumber letter, Money amount) => (Letter, Amount) = (letter, amount);

    internal void Skip(string why) => WhyNone = why;
}
