using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>Accounts, what they owe, and payoff quotes.</summary>
public sealed class AccountsDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<QuoteSeries>("/accounts/quotes", Permission.SeeAccounts)];

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return AccountNumber.TryParse(subject, out var account) && who.May(Permission.SeeAccounts) ? $"/accounts/{account.Digits}" : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["accounts.alert-lift"] = "lifted an alert of the account",
        ["accounts.alert-raise"] = "put up an alert on the account",
        ["accounts.owed"] = "viewed the amount due and how it is made up",
        ["accounts.statement"] = "printed a statement",
        ["accounts.status"] = "viewed where everything of the account stands",
        ["accounts.view"] = "viewed the account",
        ["accounts.quote-make"] = "made a payoff quote",
        ["accounts.credit-apply"] = "applied unapplied credit",
        ["accounts.credit-meet"] = "unapplied credit met a charge and was applied by the rule book",
        ["accounts.credit-reverse"] = "reversed applied credit",
        ["search"] = "searched for an account",
        ["accounts.tax-id-reveal"] = "viewed the full tax ID",
    };
}
