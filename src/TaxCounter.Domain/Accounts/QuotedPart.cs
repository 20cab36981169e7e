using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>What one obligation is of a quoted day.</summary>
public sealed class QuotedPart
{
    private QuotedPart()
    {
    }

    public QuoteId QuoteId { get; private init; }

    public DateOnly Day { get; private init; }

    public ObligationId ObligationId { get; private init; }

    /// <summary>Tax or fee.</summary>
    public Money Tax { get; private init; }

    public Money Penalty { get; private init; }

    public Money Interest { get; private init; }

    /// <summary>Other fees.</summary>
    public Money Other { get; private init; }

    internal static QuotedPart Of(QuoteId quote, DateOnly day, PartFigures part) => new()
    {
        QuoteId = quote,
        Day = day,
        ObligationId = part.Obligation.Id,
        Tax = part.Tax,
        Penalty = part.Penalty,
        Interest = part.Interest,
        Other = part.Other,
    };
}
