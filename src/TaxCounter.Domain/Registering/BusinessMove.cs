using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Domain.Registering;

/// <summary>A business that moves: where to, from which day, and how it is coded there.</summary>
public sealed record BusinessMove
{
    /// <summary>The account that moves.</summary>
    public required AccountNumber Account { get; init; }

    /// <summary>Where it was when the page was read, so that nobody moves it twice.</summary>
    public required LicensePlace From { get; init; }

    /// <summary>Where it is now.</summary>
    public required Address To { get; init; }

    /// <summary>The first day at the new place.</summary>
    public required DateOnly MovedOn { get; init; }

    /// <summary>The coding at the new place, with what is decided otherwise.</summary>
    public required BusinessCoding Coding { get; init; }
}
