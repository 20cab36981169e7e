using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>Words and marks that the pages of a case share.</summary>
public static class WaiverPages
{
    /// <summary>Whether somebody still has something to do with it.</summary>
    public static bool IsOpen(WaiverState state) =>
        state is WaiverState.Draft or WaiverState.Requested or WaiverState.MoreInformationNeeded or WaiverState.Recommended or WaiverState.Deciding or WaiverState.ReversalRequested;

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
    public static string Of(WaiverAdvice advice) => advice switch
    {
        WaiverAdvice.ApproveAll => "approve all",
        WaiverAdvice.ApprovePart => "approve part",
        _ => "deny",
    };

    /// <summary>The choices of who asks.</summary>
    public static IEnumerable<SelectListItem> Askers => Enum.GetValues<WaiverAsker>().Select(a => new SelectListItem(a == WaiverAsker.Taxpayer ? "The taxpayer" : "An authorized representative", a.ToString()));

    /// <summary>The choices of how it was asked for.</summary>
    public static IEnumerable<SelectListItem> Channels => Enum.GetValues<WaiverChannel>().Select(c => new SelectListItem(c switch
    {
        WaiverChannel.Counter => "At the counter",
        WaiverChannel.Phone => "By phone",
        _ => "By letter",
    }, c.ToString()));
}
