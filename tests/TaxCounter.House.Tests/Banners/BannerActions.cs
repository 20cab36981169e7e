using TaxCounter.Domain.Cases;
using TaxCounter.Web.Cases;

namespace TaxCounter.House.Tests.Banners;

/// <summary>What a clerk can do with a request on a page that asks for a text or only to go ahead.</summary>
public sealed class BannerActions(BannerService service, BannerCases cases, BannerLetters letters)
{
    public IReadOnlyList<CaseAction<Banner, BannerNumber>> All { get; } =
    [
        .. InformationRequestActions.Of(cases, letters, BannerTable.Of, new() { Waits = "request", Closed = "No banner is hung. The customer can ask again." }),
        new()
        {
            Path = "recommend",
            Key = "B",
            Title = "Recommend it",
            Note = "a supervisor decides",
            Asks = "Why",
            Button = "Recommend it",
            Says = _ => "It goes to the supervisors.",
            Done = b => $"{b.Number} is recommended.",
            IsOpen = (b, _) => b.Allows(BannerVerb.Recommend),
            Do = (number, text, act) => service.Recommend(number, act.Because(text)),
        },
        new()
        {
            Path = "withdraw",
            Key = "X",
            Title = "Withdraw it",
            Note = "for the customer",
            Asks = "Why",
            Button = "Withdraw it",
            Says = _ => "No banner is hung.",
            Done = b => $"{b.Number} is withdrawn.",
            IsOpen = (b, _) => b.Allows(BannerVerb.Withdraw),
            Do = (number, text, act) => cases.Withdraw(number, act.Because(text)),
        },
    ];
}
