using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>An authenticator app that is to be set up.</summary>
public sealed record SecondFactorAsked
{
    /// <summary>Whose.</summary>
    public required StaffId Who { get; init; }

    /// <summary>The session it is set up in.</summary>
    public required string Session { get; init; }

    /// <summary>Empty for a first app; what the key was offered with for one that takes the place of another, whose code was entered before.</summary>
    public string Nonce { get; init; } = "";

    /// <summary>The six digits that the new app shows.</summary>
    public string? Code { get; init; }
}
