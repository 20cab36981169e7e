namespace TaxCounter.Domain.Accounts;

/// <summary>Whom something waits for.</summary>
public enum Awaits
{
    /// <summary>Nobody: it is over.</summary>
    Nobody = 1,

    /// <summary>The clerk who has it in hand.</summary>
    Clerk,

    /// <summary>The customer.</summary>
    Customer,

    /// <summary>A supervisor.</summary>
    Supervisor,

    /// <summary>Finance, which pays refunds.</summary>
    Finance,
}
