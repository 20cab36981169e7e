using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A file that is handed over for a case, as the form sends it.</summary>
public sealed record HandedPaper
{
    /// <summary>The file.</summary>
    public required Stream Content { get; init; }

    /// <summary>Its name as given.</summary>
    public required string Name { get; init; }

    /// <summary>What the browser calls it.</summary>
    public string? Declared { get; init; }

    /// <summary>What it shows.</summary>
    public string Shows { get; init; } = "";

    /// <summary>The day it came in.</summary>
    public required DateOnly ReceivedOn { get; init; }
}
