using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Licenses;

/// <summary>An application for a license as the clerk takes it.</summary>
public sealed record ApplyForLicense
{
    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public required LicenseId Id { get; init; }

    /// <summary>For which account.</summary>
    public required AccountId Account { get; init; }

    /// <summary>The kind of license, by its tax type.</summary>
    public required string TaxType { get; init; }

    /// <summary>The class of its fees; empty where it costs nothing.</summary>
    public string Class { get; init; } = "";

    /// <summary>The place of business.</summary>
    public required LicensePlace Place { get; init; }

    /// <summary>The day the business opened or opens.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>What shows the opening day: a lease, a first invoice; empty where nothing was seen.</summary>
    public string OpeningShownBy { get; init; } = "";

    /// <summary>The first license year that is owed; this year, or that of the opening, where nothing else is said.</summary>
    public int? FirstYear { get; init; }

    /// <summary>Whether it takes over a business that is licensed already.</summary>
    public bool TakesOver { get; init; }

    /// <summary>Sleeping rooms, where the license goes by rooms.</summary>
    public int? Rooms { get; init; }

    /// <summary>Receipts the first fee goes by; null where they are not known.</summary>
    public Money? Gross { get; init; }
}
