using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Ledger;

/// <summary>What is refused when many charges and payments are taken over at once.</summary>
internal static class LedgerRefusals
{
    /// <summary>The same period with another due day.</summary>
    public static Refusal OtherDueDay(Obligation obligation) =>
        new("ledger.other-due-day", $"{obligation.TaxType} {obligation.Period} of this account is already charged with the due day {obligation.DueOn:yyyy-MM-dd}.", "due_on");

    /// <summary>A payment of what was never charged.</summary>
    public static Refusal NothingCharged(string taxType, Period period) =>
        new("ledger.nothing-charged", $"Nothing was charged to this account for {taxType} {period}. Import the charges first; money without a charge is taken at the counter as credit.", "period");
}
