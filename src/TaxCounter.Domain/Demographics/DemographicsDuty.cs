using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Demographics;

/// <summary>What is on file of an account: addresses, phones, e-mails, owners and officers, language, each changed from a day on and never lost.</summary>
public sealed class DemographicsDuty : Duty, IWritesLetters
{
    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => DemographicsLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["demographics.change"] = "changed what is on file of the account",
        ["demographics.undo"] = "undid a change of what is on file",
        ["demographics.view"] = "looked at what is on file of the account",
    };

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who) =>
        what.StartsWith("demographics.", StringComparison.Ordinal) && AccountNumber.TryParse(subject, out var account) && (who?.May(Permission.SeeAccounts) ?? false) ? $"/accounts/{account.Digits}/on-file" : null;
}
