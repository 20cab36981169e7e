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
