using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>On the account's page: adjustments that are open, adjusting a charge, and the last that were decided.</summary>
public sealed class AdjustmentsOnAccount(IAdjustmentSearch search, IOpenDiscounts discounts) : IAccountPanel
{
    private const int Most = 5, MostClosed = 2;

    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var adjustments = seen.Has(this) && seen.Who.May(Permission.SeeAdjustments) ? await search.OfAccount(seen.Account.Number, Most) : [];
        var open = seen.Has(typeof(OpenDiscountRow)) && seen.Who.May(Permission.SeeAdjustments) ? await discounts.OfAccount(seen.Account.Id, seen.Today) : [];
        return new AccountPart
        {
            Notes = [.. open.Take(Most).Select(d => new AccountNote("/Adjustments/_Discount.cshtml", new DiscountOnAccount(d, DiscountName(seen.Rules, d), seen.Rules.TaxName(d.TaxType), Url(seen, d)))), .. adjustments.Where(a => AdjustmentPages.IsOpen(a.State)).Select(a => new AccountNote("/Adjustments/_OnAccount.cshtml", a))],
            Actions = [.. Start(seen), .. adjustments.Where(a => !AdjustmentPages.IsOpen(a.State)).Take(MostClosed).Select(Closed)],
        };
    }

    /// <summary>The form of the reason that settles it, filled in; none where the person prepares no adjustments or the rule book has no such reason.</summary>
    private static string? Url(AccountSeen seen, OpenDiscountRow found) =>
        seen.Who.May(Permission.PrepareAdjustment) && DiscountReasons.Of(seen.Rules, found, seen.Today) is { } reason ? $"/adjustments/new?account={found.Number}&reason={reason}&period={found.Discount.Id.Value}" : null;

    private static string DiscountName(RuleBook rules, OpenDiscountRow found)
    {
        rules.Discounts.RuleOf(found.TaxType, found.Period.LastDay, out var name);
        return name.Length > 0 ? name : "Discount";
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
