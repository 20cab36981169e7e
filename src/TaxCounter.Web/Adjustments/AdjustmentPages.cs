using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Adjustments;

/// <summary>Words and marks that the pages of an adjustment share.</summary>
public static class AdjustmentPages
{
    /// <summary>What its list and its report are called, and how its states look.</summary>
    public static readonly CaseScreens<AdjustmentVerb, AdjustmentState> Screens = new()
    {
        Table = AdjustmentTable.Of,
        Url = "/adjustments",
        Title = "Adjustments",
        Start = "An adjustment starts on the account's page. Find the account above, then choose to adjust a charge.",
        ExportCode = "adjustments.report-export",
        Tag = Tag,
    };

    /// <summary>The address of an adjustment.</summary>
    public static string UrlOf(AdjustmentNumber number) => $"{Screens.Url}/{number}";

    /// <summary>The form of what was found on an account, filled in.</summary>
    public static string UrlOf(AccountNumber account, AdjustmentProposal found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return $"/adjustments/new?account={account}&reason={found.Request.ReasonCode}" + (found.Request.Periods is [var one] ? $"&period={one.Obligation.Value}" : "") + $"&facts={found.Facts}";
    }

    /// <summary>The form that settles a discount, filled in; null for none, and where the rule book has no reason for it.</summary>
    public static string? UrlOf(RuleBook rules, OpenDiscountRow? found, DateOnly today) =>
        found is not null && DiscountReasons.Of(rules, found, today) is { } reason ? $"/adjustments/new?account={found.Number}&reason={reason}&period={found.Discount.Id.Value}&facts={found.Discount.Facts}" : null;

    /// <summary>How its tag looks.</summary>
    public static string Tag(AdjustmentState state) => state switch
    {
        AdjustmentState.Posted => "success",
        AdjustmentState.Denied or AdjustmentState.Reversed => "error",
        AdjustmentState.Withdrawn or AdjustmentState.ClosedForNoAnswer => "neutral",
        _ => "warning",
    };

    /// <summary>Whether something is still to be done with it.</summary>
    public static bool IsOpen(AdjustmentState state) => state is AdjustmentState.InPreparation or AdjustmentState.MoreInformationNeeded or AdjustmentState.Submitted or AdjustmentState.ReversalRequested;

    /// <summary>What the worksheet starts from in each period; null where it needs no amount.</summary>
    public static string? Asks(WorksheetKind kind) => kind switch
    {
        WorksheetKind.RightAmount => "Right amount",
        WorksheetKind.RateDifference => "Taxable amount",
        WorksheetKind.Discount => "Tax before the discount",
        WorksheetKind.SewerAverage => "Monthly fee, if the book has no tariff; empty: as in the first row that has one",
        _ => null,
    };

    /// <summary>A change as said: <c>−12.00</c>, <c>+5.00</c>.</summary>
    public static string Signed(Money change) => change.IsPositive ? "+" + change : change.ToString();

    /// <summary>What readings are counted in, by the first year of each unit: <c>gallons from 2012, CCF from 2023</c>.</summary>
    public static string Units(RuleBook rules, string fee)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var known = rules.UserFees.FirstOrDefault(f => f.Code == fee)?.Tariffs.Rows.Where(r => r.NotFound is null).ToList() ?? [];
        return string.Join(", ", known.Where((r, i) => i == 0 || r.Value.Unit != known[i - 1].Value.Unit).Select(r => $"{r.Value.Unit} from {r.FirstDay.Year}"));
    }

    /// <summary>The location codes to choose from, without those outside.</summary>
    public static IEnumerable<SelectListItem> Locations(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Locations.Where(l => !l.IsOutside).Select(l => new SelectListItem($"{l.Code} · {l.Name}", l.Code)).Prepend(new SelectListItem("Choose…", ""));
    }
}
