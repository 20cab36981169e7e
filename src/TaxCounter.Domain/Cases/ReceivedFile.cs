namespace TaxCounter.Domain.Cases;

/// <summary>A file that is handed over for a case, as the form sends it.</summary>
public sealed record ReceivedFile
{
    /// <summary>The file.</summary>
    public required Stream Content { get; init; }

    /// <summary>Its name as given.</summary>
    public required string Name { get; init; }

    public string Shows { get; init; } = "";

    /// <summary>The day it was received.</summary>
    public required DateOnly ReceivedOn { get; init; }
}
