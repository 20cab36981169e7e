using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.MergedAccounts;

/// <summary>Duplicates: two accounts of one business, of which one stays.</summary>
public sealed class MergedAccountsDuty : Duty
{
    /// <summary>Merges that a supervisor decides on.</summary>
    public static readonly ApprovalKind Decisions = new("merge", "Merged accounts", Permission.ApproveMerge, "/supervisor/merges");

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Decisions];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["merged-accounts.approve"] = "approved the merge of a duplicate account",
        ["merged-accounts.deny"] = "denied the merge of a duplicate account",
        ["merged-accounts.propose"] = "proposed the merge of a duplicate account",
        ["merged-accounts.undo"] = "undid the merge of a duplicate account",
        ["merged-accounts.view"] = "looked at the merge of a duplicate account",
        ["merged-accounts.withdraw"] = "withdrew the merge of a duplicate account",
    };

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(who);
        return what.StartsWith("merged-accounts.", StringComparison.Ordinal) && AccountNumber.TryParse(subject, out var account) && who.May(Permission.SeeAccounts) ? $"/accounts/{account.Digits}/merge" : null;
    }
}
