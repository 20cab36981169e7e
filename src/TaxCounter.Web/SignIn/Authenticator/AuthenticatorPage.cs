using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.SignIn;

/// <summary>One's own page about signing in.</summary>
public sealed class AuthenticatorPage
{
    /// <summary>Whose.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>Their user name.</summary>
    public required string UserName { get; init; }

    /// <summary>What is set up.</summary>
    public required SecondFactorState State { get; init; }

    /// <summary>New recovery codes, as typed.</summary>
    public AgainForm Renew { get; init; } = new();

    /// <summary>Another app, as typed.</summary>
    public AgainForm Replace { get; init; } = new();
}
