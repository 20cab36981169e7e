namespace TaxCounter.House.Tests.Banners;

/// <summary>What can be done with a request. The last seven are those of every case.</summary>
public enum BannerVerb
{
    Request = 1,
    Recommend,
    Approve,
    Deny,
    Return,
    AddEvidence,
    AskForMore,
    Remind,
    Answer,
    GoOn,
    CloseForNoAnswer,
    Withdraw,
}
