using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Web.Cashiering;

/// <summary>The finance sheet of a day.</summary>
public sealed class FinancePage
{
    /// <summary>The figures.</summary>
    public required FinanceSheet Sheet { get; init; }

    /// <summary>The closing in force; null while the day is open: then the sheet is preliminary.</summary>
    public required ClosedDay? Closed { get; init; }

    /// <summary>The deposits that hold the day's drawers.</summary>
    public required IReadOnlyList<BankBag> Bags { get; init; }

    /// <summary>The name of the office, line by line.</summary>
    public required IReadOnlyList<string> Office { get; init; }

    /// <summary>The end of the audit trail at the close.</summary>
    public AuditPoint? Head => Closed?.AuditHead;
}
