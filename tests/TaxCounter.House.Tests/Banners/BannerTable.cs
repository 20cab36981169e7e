using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The table of requests for banners: where each verb may lead, who may do it, and the words for it.</summary>
public static class BannerTable
{
    private static readonly CaseGathering<BannerVerb, BannerState> _gathering = new(BannerState.Requested);

    /// <summary>The table.</summary>
    public static readonly CaseTable<BannerVerb, BannerState> Of = new()
    {
        Gathering = _gathering,
        Moves = new(
        [
            .. _gathering.Moves,
            (BannerState.Requested, BannerVerb.Request, [BannerState.Requested]),
            (BannerState.Requested, BannerVerb.Recommend, [BannerState.Recommended]),
            (BannerState.Recommended, BannerVerb.Approve, [BannerState.Approved]),
            (BannerState.Recommended, BannerVerb.Deny, [BannerState.Denied]),
            (BannerState.Recommended, BannerVerb.Return, [BannerState.Requested]),
        ]),
        Deciding = [BannerVerb.Approve, BannerVerb.Deny, BannerVerb.Return],
        Reasoned = [BannerVerb.Recommend, BannerVerb.Deny, BannerVerb.Return, BannerVerb.Withdraw],
        Outcomes = [BannerState.Approved, BannerState.Denied],
        Seeing = Permission.SeeLicenses,
        Preparing = Permission.WorkLicenses,
        Decision = Permission.DecideLicense,
        Approvals = BannersDuty.Decisions,
        Proposals = [new(BannerState.Recommended, BannerVerb.Recommend, "Banner", CaseFigure.None)],
        Word = "banners",
        Noun = "banner",
        StateWords = Say,
        Ahead = state => new(state is BannerState.Requested or BannerState.Recommended ? Awaits.Clerk : Awaits.Nobody, "A banner is hung, or not."),
        CannotWords = verb => $"be {Say(verb)}",
        DoneWords = verb => $"{Say(verb)} it",
    };

    private static string Say(BannerState state) => state switch
    {
        BannerState.MoreInformationNeeded => "waiting for information",
        BannerState.ClosedForNoAnswer => "closed without an answer",
        _ => state.ToString().ToLowerInvariant(),
    };

    private static string Say(BannerVerb verb) => verb switch
    {
        BannerVerb.Request => "requested",
        BannerVerb.Recommend => "recommended",
        BannerVerb.Approve => "approved",
        BannerVerb.Deny => "denied",
        _ => "returned",
    };
}
