using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Web.Accounts;

/// <summary>The form of a payoff quote as it was filled in.</summary>
public sealed class QuoteForm
{
    /// <summary>Made with the form.</summary>
    public Guid Id { get; set; }

    /// <summary>The days; an empty one is none.</summary>
    public List<DateOnly?> Days { get; set; } = [];

    /// <summary>How it was asked for.</summary>
    public QuoteChannel Channel { get; set; }

    public string? AskedBy { get; set; }

    /// <summary>The language of the paper.</summary>
    public string? Language { get; set; }

    /// <summary>A new form with the usual days, and room for one of the customer's own.</summary>
    public static QuoteForm New(DateOnly today)
    {
        var form = new QuoteForm { Id = QuoteId.New().Value, Channel = QuoteChannel.WalkIn, Days = [.. QuoteDays.Suggested(today).Select(d => (DateOnly?)d)] };
        form.Fill();
        return form;
    }

    /// <summary>Makes room for four days.</summary>
    public void Fill()
    {
        while (Days.Count < PayoffQuote.MostDays)
        {
            Days.Add(null);
        }
    }

    /// <summary>What it asks for.</summary>
    public MakeQuote Read(AccountId account) => new()
    {
        Id = new QuoteId(Id),
        Account = account,
        Days = [.. Days.OfType<DateOnly>()],
        Channel = Channel,
        AskedBy = AskedBy ?? "",
    };
}
