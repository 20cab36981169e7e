using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.OffAccounts;

/// <summary>The queue as it is shown.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="Queue">A page of them.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="Today">The office's day.</param>
/// <param name="Trouble">Why the amount could not be read.</param>
public sealed record QueuePage(QueueFilter Filter, CreditQueue Queue, RuleBook Rules, DateOnly Today, string? Trouble)
{
    /// <summary>What is best done with a credit.</summary>
    public CreditSuggestion SuggestionFor(CreditRow row) => CreditSuggestion.For(CreditSituation.Of(row, Today), Rules);

    /// <summary>Whether the refund right of a credit ends soon or is over.</summary>
    public bool IsUrgent(CreditRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Credit.RightEndsOn <= Today.AddDays(CreditSuggestion.WarnDays(Rules, Today));
    }

    /// <summary>How long until the refund right ends.</summary>
    public string Left(CreditRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var days = row.Credit.RightEndsOn.DayNumber - Today.DayNumber;
        return days < 0 ? "over" : days == 1 ? "1 day" : $"{days:N0} days";
    }

    /// <summary>How old a credit is.</summary>
    public string Age(CreditRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var days = Today.DayNumber - row.Credit.AroseOn.DayNumber;
        return days < 90 ? $"{days} d" : days < 730 ? $"{days / 30} m" : $"{days / 365} y";
    }

    /// <summary>What was paid too much.</summary>
    public string Subject(CreditRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.TaxType is null ? "no period" : $"{row.Period} {Rules.TaxName(row.TaxType)}";
    }
}
