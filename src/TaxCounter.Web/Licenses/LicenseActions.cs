using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Licenses;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>What a clerk can do with a license on a page that asks for a text or only to go ahead, in the order of the rail.</summary>
public sealed class LicenseActions(LicenseService service, LicenseCases cases, LicenseLetters letters)
{
    private const int LongestReason = 500;

    public IReadOnlyList<CaseAction<License, LicenseNumber>> All { get; } =
    [
        .. InformationRequestActions.Of(cases, letters, LicenseTable.Of, new() { Waits = "application", Closed = "No license is issued. The customer can apply again." }),
        new()
        {
            Path = "recommend-refusal",
            Key = "B",
            Title = "Recommend to refuse it",
            Note = "a supervisor decides",
            Asks = "Why it cannot be issued",
            Longest = LongestReason,
            Hint = "the supervisor decides on it",
            Button = "Send it to the supervisors",
            Says = _ => "A supervisor reads this with the application. If they refuse it, a letter tells the customer why.",
            Done = l => $"{l.Number} is with the supervisors now.",
            IsOpen = (l, _) => l.Allows(LicenseVerb.RecommendRefusal),
            Do = (number, text, act) => service.RecommendRefusal(number, act.Because(text)),
        },
        new()
        {
            Path = "recall",
            Key = "R",
            Title = "Recall the recommendation",
            Note = "until a supervisor decides",
            Button = "Recall it",
            Says = _ => "The application leaves the supervisors' approvals and is back with you.",
            Done = l => $"The recommendation on {l.Number} is recalled.",
            IsOpen = (l, _) => l.Allows(LicenseVerb.Recall),
            Do = (number, _, act) => service.Recall(number, act),
        },
        new()
        {
            Path = "withdraw",
            Key = "X",
            Title = "Withdraw the application",
            Note = "for the customer; an unpaid fee is reversed",
            Asks = "Why the customer withdraws it",
            Longest = LongestReason,
            Button = "Withdraw it",
            Says = _ => "No license is issued. A fee that was charged and not paid is reversed. The application stays in the records under its number.",
            Done = l => $"{l.Number} is withdrawn.",
            IsOpen = (l, _) => l.Allows(LicenseVerb.Withdraw),
            Do = (number, text, act) => service.Withdraw(number, act.Because(text)),
        },
        new()
        {
            Path = "hold",
            Key = "H",
            Title = "Put a hold on it",
            Note = "no issue and no renewal until it is lifted",
            Asks = "Why it is held, and what it takes to lift the hold",
            Longest = LongestReason,
            Button = "Hold it",
            Says = _ => "It stays valid for the days it was issued for. Nobody can issue or renew it until the hold is lifted.",
            Done = l => $"{l.Number} is on hold.",
            IsOpen = (l, today) => l.Allows(LicenseVerb.Hold) && l.Holds.Open is null,
            Do = (number, text, act) => service.Hold(number, act.Because(text)),
        },
        new()
        {
            Path = "lift-hold",
            Key = "H",
            Title = "Lift the hold",
            Note = "it can be issued and renewed again",
            Asks = "Why it is lifted",
            Longest = LongestReason,
            Button = "Lift the hold",
            Says = l => $"{l.Holds.Open?.Placed.Name} put it on hold: {l.Holds.Open?.Reason}",
            Done = l => $"The hold on {l.Number} is lifted.",
            IsOpen = (l, today) => l.Allows(LicenseVerb.LiftHold) && l.Holds.Open is not null,
            Do = (number, text, act) => service.LiftHold(number, act.Because(text)),
        },
        new()
        {
            Path = "reopen",
            Key = "E",
            Title = "Reopen it",
            Note = "the business did not close after all",
            Asks = "Why it is reopened",
            Longest = LongestReason,
            Button = "Reopen it",
            Says = l => $"It was closed on {l.ClosedOn?.Long()}. Registrations that ended on that day go on.",
            Done = l => $"{l.Number} is open again.",
            IsOpen = (l, _) => l.Allows(LicenseVerb.Reopen),
            Do = (number, text, act) => service.Reopen(number, act.Because(text)),
        },
        new()
        {
            Path = "expire",
            Key = "E",
            Title = "Note that it expired",
            Note = "its last term ended without a renewal",
            Button = "It expired",
            Says = l => $"Its last term ended on {l.Terms.Newest?.LastDay.Long()}. It can still be renewed.",
            Done = l => $"{l.Number} is expired.",
            IsOpen = (l, today) => l.Allows(LicenseVerb.Expire) && l.Terms.Newest?.LastDay < today,
            Do = (number, _, act) => service.Expire(number, act),
        },
        new()
        {
            Path = "request-revocation",
            Key = "V",
            Title = "Request its revocation",
            Note = "another person decides",
            Asks = "The reason for the revocation",
            Longest = LongestReason,
            Hint = "the supervisor decides on it",
            Letter = LicenseLetterKinds.Revoked,
            Button = "Request the revocation",
            Says = _ => "The license stays valid until it is decided. A supervisor reads the reason with what the rule book says of notice and hearing.",
            Done = l => $"The revocation of {l.Number} is with the supervisors.",
            IsOpen = (l, _) => l.Allows(LicenseVerb.RequestRevocation),
            Do = (number, text, act) => service.RequestRevocation(number, act.Because(text)),
        },
    ];
}
