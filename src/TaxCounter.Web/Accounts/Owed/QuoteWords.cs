using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>How a quote is told to the next clerk.</summary>
public static class QuoteWords
{
    /// <summary><c>by Mae Clerk on Nov 20, 2026 (by phone, Ms. Hebert): $1,020.54 if paid by Fri, Nov 20, 2026, $1,075.22 by Mon, Nov 30, 2026.</c></summary>
    public static string Told(QuoteCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var quote = check.Quote;
        var asked = quote.AskedBy.Length > 0 ? $"{quote.Channel.Words()}, {quote.AskedBy}" : quote.Channel.Words();

        // What is owed never falls by waiting, so days of one amount read as one: paid by the last of them.
        var prices = quote.Days.GroupBy(d => d.Total).Select(g => (Amount: g.Key, Day: g.Max(d => d.Day))).OrderBy(p => p.Day).ToList();
        var told = string.Join(", ", prices.Select((p, i) => $"{p.Amount.InDollars()} {(i == 0 ? "if paid " : "")}by {p.Day.WithWeekday()}"));
        return $"by {quote.Made.Name} on {quote.MadeOn.Long()} ({asked}): {told}.";
    }

    /// <summary><c>Still holds until Nov 30, 2026.</c> Or that it does not, and why.</summary>
    public static string Stands(QuoteCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return check.State switch
        {
            QuoteState.Holds => $"Still good through {check.Quote.LastDay.WithWeekday()}.",
            QuoteState.Past => $"Its last day was {check.Quote.LastDay.WithWeekday()}.",
            QuoteState.Settled => $"Nothing is owed any more: {Why(check)}.",
            _ => $"No longer good: {Why(check)}. The amount for {check.Next.Day.WithWeekday()} is now {check.Now.InDollars()}.",
        };
    }

    /// <summary>How it was asked for.</summary>
    public static string Words(this QuoteChannel channel) => channel switch
    {
        QuoteChannel.WalkIn => "at the window",
        QuoteChannel.Phone => "by phone",
        QuoteChannel.Letter => "by letter",
        _ => channel.ToString(),
    };

    private static string Why(QuoteCheck check)
    {
        if (check.Since.Count == 0)
        {
            return "the rule book has changed";
        }

        var newest = check.Since[0];
        var more = check.Since.Count == 1 ? "" : $", and {check.Since.Count - 1} more";
        return $"a {PostingKinds.Of(newest.Kind).InSentence} of {newest.Amount.Abs()} was posted {newest.BusinessDay.Short(check.Quote.MadeOn)}{more}";
    }
}
