using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>The key of a payoff quote. Made with the form, so that a second click finds the first.</summary>
public readonly record struct QuoteId(Guid Value) : IId<QuoteId>
{
    /// <inheritdoc/>
    public static QuoteId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static QuoteId New() => new(OrderedKey.New());
}

/// <summary>How a customer asked.</summary>
public enum QuoteChannel
{
    /// <summary>At the window.</summary>
    WalkIn = 1,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By letter.</summary>
    Letter,
}

/// <summary>
/// What the office told a customer it takes to settle everything due, if paid on one of up to four days. It is kept as it was told; nothing about it changes.
/// Whether it still holds is asked of the rule book again each time (<see cref="PayoffQuoteService.Check"/>).
/// </summary>
public sealed class PayoffQuote
{
    /// <summary>The most days side by side.</summary>
    public const int MostDays = 4;

    private readonly List<QuotedDay> _days = [];

    private PayoffQuote() => MadeByPerson = MadeByName = AskedBy = "";

    /// <summary>Its key, made with the form.</summary>
    public QuoteId Id { get; private init; }

    /// <summary>Its number.</summary>
    public QuoteNumber Number { get; private init; }

    /// <summary>Whose debts.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>The office's day on which it was made.</summary>
    public DateOnly MadeOn { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTime MadeAt { get; private init; }

    /// <summary>The clerk's person.</summary>
    public string MadeByPerson { get; private init; }

    /// <summary>The clerk's name, as it was then.</summary>
    public string MadeByName { get; private init; }

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
            MadeAt = act.At,
            MadeByPerson = act.By.Person,
            MadeByName = act.By.Name,
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

/// <summary>One day of a payoff quote: what settles everything due when it is paid that day.</summary>
public sealed class QuotedDay
{
    private readonly List<QuotedPart> _parts = [];

    private QuotedDay()
    {
    }

    /// <summary>The quote.</summary>
    public QuoteId QuoteId { get; private init; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>Tax and fees.</summary>
    public Money Tax { get; private init; }

    /// <summary>Penalty.</summary>
    public Money Penalty { get; private init; }

    /// <summary>Interest.</summary>
    public Money Interest { get; private init; }

    /// <summary>Other fees.</summary>
    public Money Other { get; private init; }

    /// <summary>All of it.</summary>
    public Money Total { get; private init; }

    /// <summary>What of it each obligation is, by due day. They add up to the day.</summary>
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

/// <summary>What one obligation is of a quoted day.</summary>
public sealed class QuotedPart
{
    private QuotedPart()
    {
    }

    /// <summary>The quote.</summary>
    public QuoteId QuoteId { get; private init; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>The obligation.</summary>
    public ObligationId ObligationId { get; private init; }

    /// <summary>Tax or fee.</summary>
    public Money Tax { get; private init; }

    /// <summary>Penalty.</summary>
    public Money Penalty { get; private init; }

    /// <summary>Interest.</summary>
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
