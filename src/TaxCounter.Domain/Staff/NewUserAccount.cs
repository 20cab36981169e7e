namespace TaxCounter.Domain.Staff;

/// <summary>Somebody who is to be let in. They choose their own password: what they get is a one-time code.</summary>
public sealed record NewUserAccount
{
    /// <summary>What they type: letters, digits, dot, dash, underscore; 2 to 40 of them.</summary>
    public required string UserName { get; init; }

    /// <summary>The employee number; the same for every user account of one person.</summary>
    public required string Person { get; init; }

    /// <summary>As printed on receipts.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What they may do.</summary>
    public required Role Role { get; init; }
}
