using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>Accounts whose balance is off: credits that pay nothing, and charges that nobody can owe.</summary>
public sealed class OffAccountsDuty : Duty, IWritesLetters
{
    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => OffAccountLetterKinds.All;

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return AccountNumber.TryParse(subject, out var account) && who.May(Permission.SeeAccounts) ? $"/accounts/{account.Digits}" : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["off-accounts.view"] = "viewed the off accounts",
        ["off-accounts.credit-view"] = "viewed a credit",
        ["off-accounts.apply"] = "applied a credit elsewhere",
        ["off-accounts.carry"] = "carried a credit forward",
        ["off-accounts.ask"] = "asked the customer about a credit",
        ["off-accounts.remind"] = "sent a reminder about a credit",
        ["off-accounts.answer"] = "noted the customer's answer about a credit",
        ["off-accounts.write-off"] = "wrote off a small credit",
        ["off-accounts.return"] = "returned a credit to the queue",
    };
}
