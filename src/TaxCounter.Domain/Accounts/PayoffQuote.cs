using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>
/// What the office told a customer it takes to settle everything due, if paid on one of up to four days. It is kept as it was told; nothing about it changes.
/// Whether it still holds is asked of the rule book again each time (<see cref="PayoffQuoteService.Check"/>).
/// </summary>
public sealed class PayoffQuote
{
    /// <summary>The most days side by side.</summary>
    public const int MostDays = 4;

    private readonly List<QuotedDay> _days = [];

    private PayoffQuote() => (AskedBy, Made) = ("", null!);

    /// <summary>Its key, made with the form.</summary>
    public QuoteId Id { get; private init; }

    public QuoteNumber Number { get; private init; }

    /// <summary>Whose debts.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>The office's day on which it was made.</summary>
    public DateOnly MadeOn { get; private init; }

    /// <summary>The clerk who told it.</summary>
    public Signature Made { get; private init; }

    /// <summary>How it was asked for.</summary>
    public QuoteChannel Channel { get; private init; }

    /// <summary>Who asked; may be empty.</summary>
    public string AskedBy { get; private init; }

    /// <summary>The days with their figures, earliest first.</summary>
    public IReadOnlyList<QuotedDay> Days => _days;

    /// <summary>The last day it holds.</summary>
    public DateOnly LastDay => _days.Max(d => d.Day);

    /// <summary>Whether this answers a form that was already saved before; not stored.</summary>
    public bool WasMadeBefore { get; private set; }

    /// <summary>The quote as it is told.</summary>
    internal static PayoffQuote Make(MakeQuote asked, QuoteNumber number, IEnumerable<QuoteFigures> figures, CounterAct act)
    {
        var quote = new PayoffQuote
        {
            Id = asked.Id,
            Number = number,
            AccountId = asked.Account,
            MadeOn = act.Today,
            Made = act.Signature,
            Channel = asked.Channel,
            AskedBy = asked.AskedBy.Trim(),
        };
        foreach (var day in figures)
        {
            quote._days.Add(QuotedDay.Of(quote.Id, day));
        }

        return quote;
    }

    /// <summary>Whether a form asks for the same.</summary>
    internal bool IsOf(MakeQuote asked) => AccountId == asked.Account && Channel == asked.Channel && AskedBy == asked.AskedBy.Trim() && asked.OrderedDays.SequenceEqual(_days.Select(d => d.Day));

    /// <summary>The same form came again.</summary>
    internal PayoffQuote Again()
    {
        WasMadeBefore = true;
        return this;
    }
}
