using System.Globalization;

namespace TaxCounter.Domain.Deposits;

/// <summary>What the audit trail keeps of a deposit in fields: what an act changed is what differs before and after it.</summary>
internal static class DepositFields
{
    public static IReadOnlyDictionary<string, string?> Of(Deposit deposit)
    {
        var isSealed = deposit.IsSealed;
        return new Dictionary<string, string?>
        {
            ["state"] = DepositRefusals.Words(deposit.State),
            ["bag"] = deposit.BagNumber,
            ["cash"] = isSealed ? deposit.Cash.Plain() : null,
            ["checks"] = isSealed ? deposit.Checks.ToString(CultureInfo.InvariantCulture) : null,
            ["check amount"] = isSealed ? deposit.CheckAmount.Plain() : null,
            ["verified by"] = deposit.Verified?.Name,
            ["taken to the bank by"] = deposit.Taken?.Name,
            ["bank amount"] = deposit.BankAmount?.Plain(),
            ["bank date"] = deposit.BankedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["bank reference"] = deposit.BankReference,
        };
    }
}
