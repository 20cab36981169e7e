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
        ["deposit.prepare"] = "began a deposit",
        ["deposit.print"] = "printed a deposit slip",
        ["deposit.seal"] = "sealed the bag",
        ["deposit.take-out"] = "took a drawer out of the deposit",
        ["deposit.take-to-bank"] = "took the bag to the bank",
        ["deposit.unseal"] = "unsealed the bag",
        ["deposit.validate"] = "recorded what the bank validated",
        ["deposit.verify"] = "verified the bag",
    };
}
