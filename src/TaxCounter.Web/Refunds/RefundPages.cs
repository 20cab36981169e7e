using TaxCounter.Domain.Refunds;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Refunds;

/// <summary>Words and marks that the pages of a refund share.</summary>
public static class RefundPages
{
    /// <summary>What its list is called, and how its states look.</summary>
    public static readonly CaseScreens<RefundVerb, RefundState> Screens = new()
    {
        Table = RefundTable.Of,
        Url = "/refunds",
        Title = "Refunds",
        Start = "A claim starts on the page of a credit. Open the credit from the account or from Off accounts, then choose to refund it.",
        ExportCode = "refunds.report-export",
        Tag = Tag,
    };

    /// <summary>The address of a refund.</summary>
    public static string UrlOf(RefundNumber number) => $"{Screens.Url}/{number}";

    /// <summary>How its tag looks.</summary>
    public static string Tag(RefundState state) => state switch
    {
        RefundState.Paid => "success",
        RefundState.Denied or RefundState.Returned or RefundState.Stopped => "error",
        RefundState.Cancelled or RefundState.Withdrawn or RefundState.ClosedForNoAnswer => "neutral",
        _ => "warning",
    };

    /// <summary>Whether something is still to be done with it.</summary>
    public static bool IsOpen(RefundState state) => state is not (RefundState.Paid or RefundState.Denied or RefundState.Cancelled or RefundState.Withdrawn or RefundState.ClosedForNoAnswer);
}
