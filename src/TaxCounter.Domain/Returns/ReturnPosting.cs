using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Returns;

/// <summary>The lines by which a return charges the difference to what was charged before.</summary>
internal static class ReturnPosting
{
    /// <summary>One receivable line, and one revenue line for each fund that gets or gives back.</summary>
    public static IEnumerable<LineDraft> Lines(Obligation obligation, ReturnPreview preview)
    {
        yield return new LineDraft(LedgerAccount.Receivable, preview.Difference.IsNegative ? Side.Credit : Side.Debit, preview.Difference.Abs())
        {
            AccountId = obligation.AccountId,
            ObligationId = obligation.Id,
            Component = Component.Tax,
            TaxType = obligation.TaxType,
        };
        foreach (var fund in preview.Funds.Where(f => !f.Amount.IsZero))
        {
            yield return new LineDraft(LedgerAccount.Revenue, fund.Amount.IsNegative ? Side.Debit : Side.Credit, fund.Amount.Abs())
            {
                AccountId = obligation.AccountId,
                ObligationId = obligation.Id,
                TaxType = obligation.TaxType,
                Fund = fund.Fund,
            };
        }
    }
}
