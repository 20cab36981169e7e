using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>Words and marks that the pages of a case share.</summary>
public static class WaiverPages
{
    /// <summary>Whether something is still to be done with it.</summary>
    public static bool IsOpen(WaiverState state) =>
        state is WaiverState.Draft or WaiverState.Requested or WaiverState.MoreInformationNeeded or WaiverState.Recommended or WaiverState.Deciding or WaiverState.ReversalRequested;

    /// <summary>What its list and its report are called, and how its states look.</summary>
    public static readonly CaseScreens<WaiverVerb, WaiverState> Screens = new()
    {
        Table = WaiverTable.Of,
        Url = "/penalty-waivers",
        Title = "Penalty waivers",
        Start = "A request starts on the account's page. Find the account above, then choose to request a waiver.",
        ExportCode = "penalty-waivers.report-export",
        Tag = Tag,
    };

    /// <summary>The address of a waiver.</summary>
    public static string UrlOf(WaiverNumber number) => $"{Screens.Url}/{number}";

    /// <summary>How its tag looks.</summary>
    public static string Tag(WaiverState state) => state switch
    {
        WaiverState.Approved or WaiverState.ApprovedInPart => "success",
        WaiverState.Denied or WaiverState.Reversed => "error",
        WaiverState.Draft or WaiverState.Withdrawn or WaiverState.ClosedForNoAnswer => "neutral",
        _ => "warning",
    };

    /// <summary>As the head of the case says it.</summary>
    public static string Of(WaiverChannel channel) => channel switch
    {
        WaiverChannel.Counter => "at the counter",
        WaiverChannel.Phone => "by phone",
        _ => "by letter",
    };

    /// <inheritdoc cref="Of(WaiverChannel)"/>
    public static string Of(WaiverAsker asker) => asker == WaiverAsker.Taxpayer ? "taxpayer" : "representative";

    /// <inheritdoc cref="Of(WaiverChannel)"/>
    public static string Of(WaiverOutcome outcome) => outcome switch
    {
        WaiverOutcome.ApproveAll => "approve all",
        WaiverOutcome.ApprovePart => "approve part",
        _ => "deny",
    };

    /// <summary>The choices of who asks.</summary>
    public static IEnumerable<SelectListItem> Askers => Enum.GetValues<WaiverAsker>().Select(a => new SelectListItem(a == WaiverAsker.Taxpayer ? "The taxpayer" : "An authorized representative", a.ToString()));

    /// <summary>The choices of how the request came in.</summary>
    public static IEnumerable<SelectListItem> Channels => Enum.GetValues<WaiverChannel>().Select(c => new SelectListItem(c switch
    {
        WaiverChannel.Counter => "At the counter",
        WaiverChannel.Phone => "By phone",
        _ => "By letter",
    }, c.ToString()));
}
