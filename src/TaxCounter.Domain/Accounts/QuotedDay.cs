using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>One day of a payoff quote: what settles everything due when it is paid that day.</summary>
public sealed class QuotedDay
{
    private readonly List<QuotedPart> _parts = [];

    private QuotedDay()
    {
    }

    public QuoteId QuoteId { get; private init; }

    public DateOnly Day { get; private init; }

    /// <summary>Tax and fees.</summary>
    public Money Tax { get; private init; }

    public Money Penalty { get; private init; }

    public Money Interest { get; private init; }

    /// <summary>Other fees.</summary>
    public Money Other { get; private init; }

    /// <summary>All of it.</summary>
    public Money Total { get; private init; }

    /// <summary>What of it each obligation is, by due date. They add up to the day.</summary>
    public IReadOnlyList<QuotedPart> Parts => _parts;

    internal static QuotedDay Of(QuoteId quote, QuoteFigures figures)
    {
        var day = new QuotedDay
        {
            QuoteId = quote,
            Day = figures.Day,
            Tax = figures.Tax,
            Penalty = figures.Penalty,
            Interest = figures.Interest,
            Other = figures.Other,
            Total = figures.Total,
        };
        foreach (var part in figures.Parts)
        {
            day._parts.Add(QuotedPart.Of(quote, figures.Day, part));
        }

        return day;
    }
}
