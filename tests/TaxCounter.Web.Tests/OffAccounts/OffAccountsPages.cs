using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.OffAccounts;

/// <summary>A credit of the account with hostile words, asked about, and the lists.</summary>
public sealed class OffAccountsPages : DutyPages
{
    private OpenCreditId? _credit;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        _credit = await office.Day.With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(office.Hostile.Id)) is [var first, ..] ? first.Id : null;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        string[] ofCredit = _credit is { } id ? [$"/off-accounts/{id.Value}", $"/off-accounts/{id.Value}/apply", $"/off-accounts/{id.Value}/ask", $"/off-accounts/{id.Value}/write-off"] : [];
        return ["/off-accounts", "/off-accounts?all=true", "/off-accounts/small", "/off-accounts/orphans", "/off-accounts/discounts", .. ofCredit];
    }
}
