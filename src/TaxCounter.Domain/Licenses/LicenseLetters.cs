using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>Fills the letters about a license.</summary>
public sealed class LicenseLetters(LetterService letters, RuleBook rules) : ICaseLetters<License>
{
    /// <inheritdoc/>
    public LetterKind MoreInformation => LicenseLetterKinds.MoreInformation;

    /// <inheritdoc/>
    public LetterKind Reminder => LicenseLetterKinds.Reminder;

    /// <inheritdoc/>
    public IReadOnlyList<(string Says, string English)> Expected(License found, CustomerLanguage say, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(say);
        var needed = rules.LicenseKinds.Find(found.TaxType)?.Rows.On(day) is { Refusal: null } row ? found.Requirements.Missing(found.Needs(row.Value.Value)) : [];
        return [.. needed.Select(r => (say.Sentence(r.Says), r.Says))];
    }

    /// <inheritdoc/>
    public Task<Result<Letter>> Missing(LetterKind kind, License found, Account account, CounterAct act) => Write(kind, found, account, act, say => new()
    {
        ["missing"] = found.InformationRequests.Newest!.What,
        ["due-date"] = say.Day(found.InformationRequests.Newest.DueOn),
    });

    /// <summary>Tells a decision.</summary>
    public Task<Result<Letter>> Decide(LetterKind kind, License license, Account account, CounterAct act) => Write(kind, license, account, act, say => new()
    {
        ["reason"] = act.Reason ?? "",
        ["law"] = rules.LicenseKinds.Find(license.TaxType)?.Rows.On(act.Today) is { Refusal: null } row ? say.Sentence(row.Value.Value.RevocationSays) : "",
    });

    /// <inheritdoc/>
    public Task<CustomerLanguage> LanguageOf(LetterKind kind, Account account, DateOnly day) => letters.LanguageOf(kind, account, day);

    private Task<Result<Letter>> Write(LetterKind kind, License license, Account account, CounterAct act, Func<CustomerLanguage, Dictionary<string, string>> fields) =>
        letters.Write(kind, account, license.Number.ToString(), say =>
        {
            var values = fields(say);
            values["license-kind"] = say.Say("license-kind-" + license.TaxType);
            values["applied-day"] = say.Day(license.TakenOn);
            return new LetterContent(values);
        }, act);
}
