using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>On the account's page: adjustments that are open, adjusting a charge, and the last that were decided.</summary>
public sealed class AdjustmentsOnAccount(IAdjustmentSearch search) : IAccountPanel
{
    private const int Most = 5, MostClosed = 2;

    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var adjustments = seen.Has(this) && seen.Who.May(Permission.SeeAdjustments) ? await search.OfAccount(seen.Account.Number, Most) : [];
        return new AccountPart
        {
            Notes = [.. adjustments.Where(a => AdjustmentPages.IsOpen(a.State)).Select(a => new AccountNote("/Adjustments/_OnAccount.cshtml", a))],
            Actions = [.. Start(seen), .. adjustments.Where(a => !AdjustmentPages.IsOpen(a.State)).Take(MostClosed).Select(Closed)],
        };
    }

    private static IEnumerable<AccountAction> Start(AccountSeen seen)
    {
        if (seen.Who.May(Permission.PrepareAdjustment))
        {
            yield return new() { Place = 44, Key = "D", Url = "/adjustments/new?account=" + seen.Account.Number, Text = "Adjust a charge", Note = "a charge that is wrong, with its reason" };
        }
    }

    private static AccountAction Closed(CaseRow<AdjustmentNumber, AdjustmentState> adjustment) =>
        new() { Place = 45, Url = AdjustmentPages.UrlOf(adjustment.Number), Text = $"Adjustment {adjustment.Number}", Note = AdjustmentWords.Of(adjustment.State) + (adjustment.DecidedOn is { } day ? $", {day.Long()}, {adjustment.Granted.InDollars()}" : "") };
}
