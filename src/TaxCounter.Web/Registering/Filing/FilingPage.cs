using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Registering;

/// <summary>What a business must file, and when.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="Today">The office's day.</param>
/// <param name="Closes">The last day of business, where it closes.</param>
/// <param name="Due">What falls due, by day.</param>
public sealed record FilingPage(Account Account, RuleBook Rules, DateOnly Today, DateOnly? Closes, IReadOnlyList<FilingDue> Due)
{
    /// <summary>When the final return is due where the law names days for it; null where it does not.</summary>
    public DateOnly? FinalReturnBy => Closes is { } day && Rules.LicenseKinds.All.Select(k => k.Rows.On(day)).FirstOrDefault(r => r is { Refusal: null, Value.Value.FinalReturnDays: not null }) is { Refusal: null } row && row.Value is not null
        ? Rules.Calendar.RollForward(day.AddDays(row.Value.Value.FinalReturnDays!.Value)) : null;
}
