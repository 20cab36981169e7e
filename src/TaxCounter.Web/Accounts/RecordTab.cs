using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>Which list stands below the balance.</summary>
public enum RecordTab
{
    /// <summary>Everything the journal has.</summary>
    History,

    /// <summary>Receipts.</summary>
    Receipts,

    /// <summary>Tax types and how often they are filed.</summary>
    Registrations,

    /// <summary>Alerts, lifted ones included.</summary>
    Alerts,

    /// <summary>The last letters.</summary>
    Letters,
}
