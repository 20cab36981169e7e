namespace TaxCounter.Domain.Reconciliation;

/// <summary>What kind of file tells the office about money outside of it.</summary>
public enum StatementFormat
{
    /// <summary>A bank statement in the banks' own format, Cash Management Balance Reporting, version 2.</summary>
    Bai2 = 1,

    /// <summary>A bank statement as a table.</summary>
    BankCsv,

    /// <summary>The payments that came to the bank's lockbox.</summary>
    Lockbox,

    /// <summary>What the card processor settled, and its fees.</summary>
    CardSettlement,
}
