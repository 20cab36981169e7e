using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.Banners;

/// <summary>Fills the letters about a banner.</summary>
public sealed class BannerLetters(LetterService letters) : ICaseLetters<Banner>
{
    /// <inheritdoc/>
    public LetterKind MoreInformation => BannersDuty.MoreInformation;

    /// <inheritdoc/>
    public LetterKind Reminder => BannersDuty.Reminder;

    /// <inheritdoc/>
    public Task<Result<Letter>> Missing(LetterKind kind, Banner found, Account account, CounterAct act) =>
        Write(kind, found, account, act, say => [("missing", found.InformationRequests.Newest!.What), ("due-date", say.Day(found.InformationRequests.Newest.DueOn))]);

    /// <summary>Tells the decision.</summary>
    public Task<Result<Letter>> Tell(Banner found, Account account, CounterAct act) =>
        Write(BannersDuty.Decided, found, account, act, say => [("outcome", say.Say(found.Outcome == BannerState.Approved ? "banner-approved" : "banner-denied", ("reason", act.Reason ?? "")))]);

    /// <inheritdoc/>
    public Task<CustomerLanguage> LanguageOf(LetterKind kind, Account account, DateOnly day) => letters.LanguageOf(kind, account, day);

    private Task<Result<Letter>> Write(LetterKind kind, Banner found, Account account, CounterAct act, Func<CustomerLanguage, (string Field, string Says)[]> fields) =>
        letters.Write(kind, account, found.Number.ToString(), say => new LetterContent(fields(say).Append(("what", found.What)).ToDictionary(f => f.Item1, f => f.Item2)), act);
}
