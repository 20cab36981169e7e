using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.SignIn;

/// <summary>The page that shows the key, as a code to scan and as text.</summary>
public sealed class SetUpPage
{
    /// <summary>The key.</summary>
    public required AuthenticatorKey Key { get; init; }

    /// <summary>What the camera reads.</summary>
    public required string Address { get; init; }

    /// <summary>Whose app.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>Nothing else works before it is set up.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>It takes the place of another.</summary>
    public required bool IsReplacement { get; init; }

    /// <summary>As typed.</summary>
    public SetUpForm Form { get; init; } = new();
}
