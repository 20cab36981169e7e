namespace TaxCounter.Domain.Accounts;

/// <summary>What an alert is about, and so what it blocks.</summary>
public enum AlertKind
{
    /// <summary>To be read; blocks nothing.</summary>
    Notice = 1,

    /// <summary>Cash, money order, cashier's check or card; a personal or company check is refused.</summary>
    CertifiedFundsOnly,

    /// <summary>Under a bankruptcy court: no collection without counsel.</summary>
    Bankruptcy,

    /// <summary>Under appeal.</summary>
    Appeal,

    /// <summary>No license is issued or renewed.</summary>
    LicenseHold,

    /// <summary>What is unpaid is paid by an authorized plan.</summary>
    PaymentPlan,

    /// <summary>Somebody represents them: the office speaks with the representative.</summary>
    Represented,

    /// <summary>They asked not to be called.</summary>
    DoNotCall,
}
