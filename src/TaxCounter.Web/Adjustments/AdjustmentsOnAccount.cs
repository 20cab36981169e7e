using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>On the account's page: adjustments that are open, adjusting a charge, and the last that were decided.</summary>
public sealed class AdjustmentsOnAccount(IAdjustmentSearch search, IOpenDiscounts discounts, ILeftFindings left) : IAccountPanel
{
    private const int Most = 5, MostClosed = 2;

    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var adjustments = seen.Has(this) && seen.Who.May(Permission.SeeAdjustments) ? await search.OfAccount(seen.Account.Number, Most) : [];
        var open = seen.Has(typeof(OpenDiscountRow)) && seen.Who.May(Permission.SeeAdjustments) ? await discounts.OfAccount(seen.Account.Id, seen.Today) : [];
        var stays = seen.Has(typeof(LeftFinding)) && seen.Who.May(Permission.PrepareAdjustment) ? await left.OfAccount(seen.Account.Id) : [];
        return new AccountPart
        {
            Notes = [.. open.Take(Most).Select(d => new AccountNote("/Adjustments/_Discount.cshtml", new DiscountOnAccount(d, DiscountName(seen.Rules, d), seen.Rules.TaxName(d.TaxType), Url(seen, d)))), .. adjustments.Where(a => AdjustmentPages.IsOpen(a.State)).Select(a => new AccountNote("/Adjustments/_OnAccount.cshtml", a))],
            Actions = [.. Start(seen), .. Left(seen, stays), .. adjustments.Where(a => !AdjustmentPages.IsOpen(a.State)).Take(MostClosed).Select(Closed)],
        };
    }

    /// <summary>The form of the reason that settles it, filled in; none where the person prepares no adjustments or the rule book has no such reason.</summary>
    private static string? Url(AccountSeen seen, OpenDiscountRow found) =>
        seen.Who.May(Permission.PrepareAdjustment) ? AdjustmentPages.UrlOf(seen.Rules, found, seen.Today) : null;

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

    private static IEnumerable<AccountAction> Left(AccountSeen seen, IReadOnlyList<LeftFinding> stays) => stays.Count == 0 ? []
        : [new() { Place = 46, Url = $"/adjustments/new?account={seen.Account.Number}#left-head", Text = "Left as it is", Note = $"{(stays.Count == 1 ? "1 finding" : $"{stays.Count} findings")}, the newest {stays[0].LeftOn.Long()} by {stays[0].Left.Name}" }];

    private static AccountAction Closed(CaseRow<AdjustmentNumber, AdjustmentState> adjustment) =>
        new() { Place = 45, Url = AdjustmentPages.UrlOf(adjustment.Number), Text = $"Adjustment {adjustment.Number}", Note = AdjustmentWords.Of(adjustment.State) + (adjustment.DecidedOn is { } day ? $", {day.Long()}, {adjustment.Granted.InDollars()}" : "") };
}
