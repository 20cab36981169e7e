using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Refunds;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Refunds;

/// <summary>The lists, and where the office has a credit, a claim on it in hostile words.</summary>
public sealed class RefundsPages : DutyPages
{
    private RefundNumber? _number;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var clerk = await office.Member("clerk");
        if (await office.Day.With<ICredits, IReadOnlyList<OpenCredit>>(c => c.OfAccount(office.Hostile.Id)) is [var credit, ..])
        {
            var claimed = await office.Day.With<RefundService, Domain.Kernel.Result<Refund>>(s => s.Claim(RefundId.New(), credit.Id, new RefundClaim
            {
                Amount = credit.Amount,
                ClaimedOn = office.Day.Today,
                SignedBy = FullOffice.Image,
                Capacity = FullOffice.Braces,
                Statement = FullOffice.Script,
                SwornBefore = "",
                Payee = FullOffice.Vector,
                PayTo = FullOffice.Image,
            }, office.Day.Act(clerk)));
            _number = claimed.Refusal is null ? claimed.Value.Number : null;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        string[] ofRefund = _number is { } number ? [$"/refunds/{number}", $"/refunds/{number}/form", $"/refunds/{number}/recommend", $"/supervisor/refunds/{number}"] : [];
        return ["/refunds?all=true", "/refunds/files", .. ofRefund];
    }
}
