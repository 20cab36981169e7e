using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Deposits;

/// <summary>Deposits from the drawers to the bank.</summary>
public sealed class DepositsDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<DepositSeries>("/deposits", Permission.SeeReceipts)];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["deposits.prepare"] = "started a deposit",
        ["deposits.print"] = "printed a deposit slip",
        ["deposits.seal"] = "sealed the bag",
        ["deposits.take-out"] = "removed a drawer from the deposit",
        ["deposits.take-to-bank"] = "sent the bag to the bank",
        ["deposits.unseal"] = "unsealed the bag",
        ["deposits.validate"] = "recorded the bank's validation",
        ["deposits.verify"] = "verified the bag",
    };
}
